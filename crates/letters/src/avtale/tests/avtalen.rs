//! The agreement and the confirmation.

use regelverk::introduksjonsavtale::avtale::{Ordning, Tilknytning};
use sak::avtale::innhold::{Fastlege, Listetak, Veileder};
use sak::avtale::{Endringsslag, Innhold};
use sak::kommune::Maalform;

use super::{assert_complete, bygg, languages, words};
use crate::avtale::{Avtalebrev, Bekreftelse, bekreftelse, brev, tekst};
use crate::{Blokk, render};

/// A change of one field of the agreement.
type Change = fn(&mut Innhold);

/// Every field of an agreement that the fingerprint covers, changed by itself.
const FIELDS: [(&str, Change); 36] = [
    ("lis.hpr", |i| i.lis.hpr = Some(bygg::hpr(77))),
    ("lis.navn", |i| i.lis.navn = Some("Annen".into())),
    ("lis.lis1_fullfort", |i| {
        i.lis.lis1_fullfort = Some(bygg::dato("2021-01-01"))
    }),
    ("lis.turnus_fullfort", |i| {
        i.lis.turnus_fullfort = Some(bygg::dato("2010-01-01"))
    }),
    ("lis.autorisert_eos_sveits", |i| {
        i.lis.autorisert_eos_sveits = Some(false)
    }),
    ("lis.lis_start", |i| {
        i.lis.lis_start = Some(bygg::dato("2021-09-02"))
    }),
    ("lis.ordning", |i| i.lis.ordning = Some(Ordning::Gammel)),
    ("legekontor", |i| i.legekontor = None),
    ("fastleger", |i| i.fastleger.truncate(1)),
    ("fastlege.hpr", |i| i.fastleger[0].hpr = Some(bygg::hpr(78))),
    ("fastlege.navn", |i| i.fastleger[0].navn = Some("Annen".into())),
    ("fastlege.spesialist", |i| i.fastleger[0].spesialist = Some(false)),
    ("fastlege.trygderefusjon", |i| {
        i.fastleger[0].trygderefusjon = Some(false)
    }),
    ("fastlege.supervisjon", |i| i.fastleger[0].supervisjon = None),
    ("fastlege.pasienter", |i| i.fastleger[0].pasienter = Some(651)),
    ("fastlege.listetak", |i| {
        i.fastleger[0].listetak = Listetak::Ukjent
    }),
    ("fastlege.listetak okt", |i| {
        i.fastleger[0].listetak = Listetak::Okt(bygg::dato("2022-01-01"));
    }),
    ("fra", |i| i.fra = Some(bygg::dato("2022-04-02"))),
    ("til", |i| i.til = Some(bygg::dato("2023-03-30"))),
    ("stillingsandel", |i| i.stillingsandel = Some(6_251)),
    ("annet_allmennlegearbeid", |i| {
        i.annet_allmennlegearbeid = Some("ingen".into())
    }),
    ("supervisjon_hele_perioden", |i| {
        i.supervisjon_hele_perioden = Some(false)
    }),
    ("veileder", |i| i.veileder = Veileder::default()),
    ("veileder.hpr", |i| i.veileder.hpr = Some(bygg::hpr(79))),
    ("veileder.navn", |i| i.veileder.navn = Some("Annen".into())),
    ("veileder.spesialist", |i| i.veileder.spesialist = Some(false)),
    ("plan.kontor", |i| {
        i.utdanningsplan.kontoret_er_laeringsarena = None
    }),
    ("plan.laeringsmal", |i| {
        i.utdanningsplan.laeringsmal_angitt = Some(false)
    }),
    ("plan.veiledning", |i| {
        i.utdanningsplan.veiledning_beskrevet = None
    }),
    ("kontor_og_utstyr", |i| i.kontor_og_utstyr = Some(false)),
    ("uselektert", |i| i.uselektert = None),
    ("oppfolging_over_tid", |i| i.oppfolging_over_tid = Some(false)),
    ("tilknytning", |i| {
        i.tilknytning = Some(Tilknytning::Naeringsdrivende)
    }),
    ("okonomi_avtalt", |i| i.okonomi_avtalt = Some(false)),
    ("knyttet_til_alis_avtale", |i| {
        i.knyttet_til_alis_avtale = Some(true)
    }),
    ("mal_brukt", |i| i.mal_brukt = Some(false)),
];

#[test]
fn all_that_is_signed_stands_in_the_text() {
    let (kommune, utkast) = (bygg::kommune(), bygg::utkast(bygg::innhold()));
    for t in languages() {
        let text = |innhold: &Innhold| words(&tekst(t, &bygg::sak(&kommune), &utkast.felles, innhold));
        let whole = text(&bygg::innhold());
        for (field, change) in FIELDS {
            let mut innhold = bygg::innhold();
            change(&mut innhold);
            assert_ne!(text(&innhold), whole, "{field}");
        }
    }
}

#[test]
fn the_text_is_the_same_for_all_parties_before_and_after_they_sign() {
    let (kommune, waiting, entered) = (bygg::kommune(), bygg::venter(), bygg::inngatt());
    let sak = bygg::sak(&kommune);
    for t in languages() {
        let text = tekst(t, &sak, &waiting.felles, &waiting.utfylt.innhold);
        let of = [
            Avtalebrev::of_signering(sak, &waiting),
            Avtalebrev::of_inngatt(sak, &entered),
        ];
        for avtale in of {
            let document = brev(t, &avtale);
            assert_eq!(document.innhold[..text.len()], text[..]);
        }
    }
}

#[test]
fn the_agreement_names_parties_numbers_and_days() {
    let (kommune, entered) = (bygg::kommune(), bygg::inngatt());
    let document = brev(
        texts::nb(),
        &Avtalebrev::of_inngatt(bygg::sak(&kommune), &entered),
    );
    assert_eq!(document.dokumentnummer, "22/00017-A2");
    assert_eq!(document.dato, "4. april 2022");
    assert_eq!(document.forhandsvisning, None);
    let text = words(&document.innhold).replace('\u{a0}', " ");
    for said in [
        "Solvik kommune, kommunenummer 9901",
        "Ada Oppdiktet, HPR-nummer 9101001",
        "Celine Oppdiktet, HPR-nummer 9102002",
        "Solvik legesenter",
        "Plass 3 i søknaden med saksnummer 22/00017, ramme 1",
        "1. april 2022",
        "31. mars 2023 er siste dag",
        "62,5 %",
        "Sykehjem to dager i uken",
        "1 240 pasienter",
        "minst 6 måneder",
        "minst 50 %",
        "høyst 24 måneder i full stilling og høyst 48 måneder",
        &entered.avtrykk,
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn the_record_tells_who_signed_for_whom_when_and_under_which_text() {
    let (kommune, waiting, entered) = (bygg::kommune(), bygg::venter(), bygg::inngatt());
    let sak = bygg::sak(&kommune);
    let t = texts::nb();
    let record = |avtale: &Avtalebrev<'_>| {
        let mut tables = brev(t, avtale)
            .innhold
            .into_iter()
            .filter_map(|blokk| match blokk {
                Blokk::Tabell { hode, rader, .. } if hode[0] == t.avtalebrev_signatur_part() => Some(rader),
                _ => None,
            });
        tables.next_back().unwrap()
    };
    let first = entered.avtrykk[..16].to_owned();
    let row = |cells: [&str; 4]| cells.map(str::to_owned).to_vec();
    let all = record(&Avtalebrev::of_inngatt(sak, &entered));
    assert_eq!(all.len(), 4);
    assert_eq!(
        all[0],
        row([
            "Solvik kommune",
            "Kari Oppdiktet",
            "21. mars 2022 kl. 12.00",
            &first
        ])
    );
    assert_eq!(
        all[3],
        row([
            "Celine Oppdiktet, fastlege",
            "Celine Oppdiktet",
            "4. april 2022 kl. 12.00",
            &first
        ])
    );
    let some = record(&Avtalebrev::of_signering(sak, &waiting));
    assert_eq!(some[0], all[0]);
    assert_eq!(some[1], row(["Ada Oppdiktet, legen", "Ikke signert", "", ""]));
}

#[test]
fn each_state_says_what_it_is() {
    let (kommune, entered, waiting) = (bygg::kommune(), bygg::inngatt(), bygg::venter());
    let (sak, draft) = (bygg::sak(&kommune), bygg::utkast(Innhold::default()));
    for t in languages() {
        let draft = brev(t, &Avtalebrev::of_utkast(sak, &draft, bygg::dato("2022-03-01")));
        let waiting = brev(t, &Avtalebrev::of_signering(sak, &waiting));
        let entered = brev(t, &Avtalebrev::of_inngatt(sak, &entered));
        assert_eq!(draft.forhandsvisning, Some(t.avtalebrev_utkast()));
        assert_eq!(draft.tittel, t.avtalebrev_tittel_uten_lege("Solvik"));
        assert_eq!(waiting.forhandsvisning, Some(t.avtalebrev_ikke_inngatt()));
        assert_eq!((draft.dato.as_str(), waiting.dato.as_str()), ("", ""));
        assert_eq!(entered.forhandsvisning, None);
        for document in [&draft, &waiting, &entered] {
            assert_complete(document);
            render(document, 1_651_140_000).unwrap();
        }
    }
}

#[test]
fn sources_are_those_of_the_day() {
    let t = texts::nb();
    let of = |day: &str, id: &str| {
        let blocks = crate::avtale::kilder(t, bygg::dato(day)).into_iter();
        let found = blocks.filter_map(|blokk| match blokk {
            Blokk::Hjemmel { rubrikk, rader, .. } => {
                let row = rader.into_iter().find(|(rule, _)| rule == id)?;
                Some((rubrikk, row.1))
            }
            _ => None,
        });
        let mut found: Vec<(String, String)> = found.collect();
        assert_eq!(found.len(), 1, "{id}");
        found.remove(0)
    };
    let (document, said) = of("2021-04-04", "IA-14");
    assert_eq!(document, "Tillegg til tildelingsbrev nr. 62, 27. oktober 2020");
    let paraphrase = t.regel_ia_14_gjengivelse_1();
    assert_eq!(said, format!("{paraphrase} Se punkt 1."));
    let (document, said) = of("2022-04-04", "IA-20");
    assert_eq!(
        document,
        "Tillegg til tildelingsbrev nr. 88, 2021 (brevet er udatert)"
    );
    let paraphrase = t.regel_ia_20_gjengivelse_2();
    assert_eq!(
        said,
        format!("{paraphrase} Se «Supervisjon og veiledning». Tolkning.")
    );
    assert!(crate::avtale::kilder(t, bygg::dato("2020-01-01")).is_empty());
}

#[test]
fn the_confirmation_holds_what_helfo_needs_on_one_page() {
    let kommune = bygg::kommune();
    let entered = bygg::amended(
        bygg::inngatt(),
        Endringsslag::FastlegeUt {
            fra: bygg::dato("2022-06-01"),
            hpr: bygg::hpr(bygg::CELINE),
        },
    );
    for t in languages() {
        let on = |day: &str| {
            let confirmation = Bekreftelse {
                sak: bygg::sak(&kommune),
                inngatt: &entered,
                dato: bygg::dato(day),
            };
            bekreftelse(t, &confirmation)
        };
        let before = on("2022-05-31");
        assert_complete(&before);
        assert_eq!(before.dokumentnummer, "22/00017-A2-B");
        let text = words(&before.innhold);
        for said in [
            "9101001",
            "9901",
            "9102002",
            "Solvik legesenter",
            "22/00017-A2",
            &entered.avtrykk,
            &t.dato(bygg::dato("2022-04-04")),
            &t.dato(bygg::dato("2022-05-31")),
            &t.prosent(6_250),
        ] {
            assert!(text.contains(said), "{said} in {text}");
        }
        // What Helfo does not need.
        for private in ["650", "Sykehjem", "2021-08-31", "Kari"] {
            assert!(!text.contains(private), "{private} in {text}");
        }
        let after = words(&on("2022-06-01").innhold);
        assert!(!after.contains("Celine"), "{after}");
        // Outside its days the agreement is told as on the nearest one.
        assert!(words(&on("2022-01-01").innhold).contains("Celine"));
        assert!(words(&on("2030-01-01").innhold).contains("Birk"));
        let pages = crate::render::compile(&before).unwrap().pages().len();
        assert_eq!(pages, 1);
        render(&before, 1_651_140_000).unwrap();
    }
}

#[test]
fn an_agreement_takes_at_most_three_pages() {
    let (kommune, entered, waiting) = (bygg::kommune(), bygg::inngatt(), bygg::venter());
    let sak = bygg::sak(&kommune);
    // Documents are made in the municipality's form of Norwegian.
    for maalform in Maalform::ALL {
        let t = crate::tekst_for(maalform);
        for avtale in [
            Avtalebrev::of_signering(sak, &waiting),
            Avtalebrev::of_inngatt(sak, &entered),
        ] {
            let pages = crate::render::compile(&brev(t, &avtale)).unwrap().pages().len();
            assert!(pages <= 3, "{pages} pages");
        }
    }
}

#[test]
fn a_gp_of_whom_nothing_is_known_can_be_shown() {
    let (kommune, mut innhold) = (bygg::kommune(), bygg::innhold());
    innhold.fastleger = vec![Fastlege::default()];
    let draft = bygg::utkast(innhold);
    for t in languages() {
        let avtale = Avtalebrev::of_utkast(bygg::sak(&kommune), &draft, bygg::dato("2022-03-01"));
        assert_complete(&brev(t, &avtale));
    }
}
