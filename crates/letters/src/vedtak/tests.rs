//! The four kinds of letter, made from one small round.

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::id::{Kommunenummer, SoknadId, UtlysningNavn, VedtakId};
use sak::ko::Ko;
use sak::kommune::{Kommune, Maalform};
use sak::prioritering::Prioritering;
use sak::runde::Runde;
use sak::soknad::innhold::VedMottak;
use sak::soknad::sendt::{Kilde, SvarPaRegler};
use sak::soknad::{Felles, Innhold, Innstilling, Innstilt, Sendt, Soknad};
use sak::utlysning::Utlysning;

use super::*;

/// 28 April 2022, 12.00 in Norway.
const NOW: i64 = 1_651_140_000;

fn person(id: &str, navn: &str, rolle: Rolle) -> Aktor {
    Aktor {
        id: id.into(),
        navn: navn.into(),
        rolle,
        kommune: None,
        hpr: None,
    }
}

fn kommune(nummer: &str, navn: &str) -> Kommune {
    Kommune {
        nummer: Kommunenummer::parse(nummer).unwrap(),
        navn: navn.into(),
        fylkesnummer: "99".into(),
        fylke: "Nordfylket".into(),
        sentralitetsindeks: 500,
        sentralitetsklasse: 5,
        befolkning: 5_000,
        gyldig_fra: Dato::constant(2024, 1, 1),
        gyldig_til: None,
        etterfolger: None,
        utdanningsvirksomhet: None,
        utdanningsvirksomhet_dato: None,
        maalform: Maalform::default(),
    }
}

fn call() -> Utlysning {
    Utlysning {
        navn: UtlysningNavn::parse("fristrunden-2022").unwrap(),
        tittel: "Fristrunden 2022".into(),
        kunngjort: Dato::constant(2022, 2, 1),
        frist: Dato::constant(2022, 3, 15),
        lopende: true,
        kvote: 3,
        rekkefolge: Kriterium::DEFAULT_ORDER.to_vec(),
    }
}

fn content(antall: u64, hovedformal: u64, behov: u64) -> Innhold {
    Innhold {
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Registrert),
        antall: Some(antall),
        antall_hovedformal: Some(hovedformal),
        behov: Some(behov),
        annet_allmennlegearbeid: Some("Sykehjem og legevakt".into()),
        perioder: Some(1),
        stillingsandel: Some(6_250),
        antall_knyttet_til_alis: Some(0),
        pasientgrunnlag: Some(1_200),
    }
}

fn assessed(number: u128, innhold: Innhold, innstilling: Innstilling) -> Innstilt {
    let mut svar = SvarPaRegler::default();
    svar.begrunnelser
        .insert("IA-05".into(), "Plassene gjelder leger ved sykehjemmet.".into());
    svar.begrunnelser
        .insert("IA-24".into(), "Legevakten gir i tillegg bred erfaring.".into());
    Innstilt {
        sendt: Sendt {
            felles: Felles {
                id: SoknadId(uuid::Uuid::from_u128(number)),
                utlysning: call().navn,
                kommune: Kommunenummer::parse(&format!("990{number}")).unwrap(),
            },
            saksnummer: format!("22/000{number}"),
            mottatt: Tidspunkt::from_unix_seconds(1_646_985_600),
            innhold,
            kilde: Kilde::Skjema,
            ved_mottak: VedMottak {
                tidligere_soknader: 0,
                ledige_plasser: 3,
            },
            svar,
        },
        innstilling,
        av: person("kari", "Kari Oppdiktet", Rolle::Saksbehandler),
        tidspunkt: Tidspunkt::from_unix_seconds(NOW),
    }
}

fn corrected(mut innstilt: Innstilt, hovedformal: u64) -> Innstilt {
    innstilt.sendt.svar.hovedformal = Some(hovedformal);
    innstilt
}

fn can(antall: u64) -> Innstilling {
    Innstilling::KanTildeles {
        antall,
        begrunnelse: None,
    }
}

fn cannot(begrunnelse: &str) -> Innstilling {
    Innstilling::KanIkkeTildeles {
        begrunnelse: begrunnelse.into(),
    }
}

/// One place granted, two of three granted, one waiting, one refused.
fn round() -> Runde {
    let half = Innhold {
        perioder: Some(2),
        pasientgrunnlag: Some(740),
        antall_knyttet_til_alis: Some(1),
        ..content(3, 2, 5)
    };
    let unregistered = Innhold {
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Nei),
        ..content(2, 1, 4)
    };
    let all = [
        assessed(1, content(1, 1, 9), can(1)),
        assessed(2, half, can(3)),
        corrected(assessed(3, content(1, 1, 1), can(1)), 0),
        assessed(4, unregistered, cannot("Kommunen har ikke søkt om registrering.")),
    ];
    Runde {
        utlysning: call(),
        soknader: all.into_iter().map(Soknad::Innstilt).collect(),
        supplerende: Vec::new(),
        prioritering: Prioritering::untouched(call().navn),
        ledige: 3,
    }
}

fn letter(runde: &Runde, number: u128, navn: &str, approved: bool) -> (VedtakSlag, Brev) {
    letter_in(texts::nb(), runde, number, navn, approved)
}

fn letter_in(t: &Tekst, runde: &Runde, number: u128, navn: &str, approved: bool) -> (VedtakSlag, Brev) {
    let id = SoknadId(uuid::Uuid::from_u128(number));
    let liste = runde.liste();
    let late = runde.grunnlag_supplerende(id, &one_left()).ok();
    let (innstilt, grunnlag) = late
        .map(|(innstilt, grunnlag, _)| (innstilt, grunnlag))
        .or_else(|| runde.grunnlag(id, &liste))
        .unwrap();
    let proposer = person("kari", "Kari Oppdiktet", Rolle::Saksbehandler);
    let now = Tidspunkt::from_unix_seconds(NOW);
    let vedtak = VedtakId(uuid::Uuid::from_u128(100 + number));
    let (forslag, _) = Forslag::propose(vedtak, id, &grunnlag, &proposer, now);
    let approver = person("ola", "Ola Oppdiktet", Rolle::Attestant);
    let sak = Vedtaksbrev {
        runde,
        liste: &liste,
        kommune: &kommune(&format!("990{number}"), navn),
        forslag: &forslag,
        innstilt,
        grunnlag: &grunnlag,
        godkjenning: approved.then_some((&approver, now)),
        demonstrasjon: true,
    };
    (grunnlag.utfall.slag, brev(t, &sak))
}

/// A queue where nobody waits, and one place is left.
fn one_left() -> Ko {
    let mut ko = Ko::new(Vec::new(), 65);
    ko.opptatt = 64;
    ko
}

/// A round where nobody applied in time, and one municipality wants three places after it.
fn after_the_deadline() -> Runde {
    let mut late = assessed(5, content(3, 1, 4), can(3));
    late.sendt.mottatt = Tidspunkt::from_unix_seconds(NOW - 86_400);
    Runde {
        soknader: Vec::new(),
        supplerende: vec![Soknad::Innstilt(late)],
        ..round()
    }
}

const KINDS: [(u128, &str, VedtakSlag); 4] = [
    (1, "Solvik", VedtakSlag::Tildeling),
    (2, "Bjørkås", VedtakSlag::Delvis),
    (3, "Storefjell", VedtakSlag::Venteliste),
    (4, "Lillenes", VedtakSlag::Avslag),
];

#[test]
fn each_kind_reads_as_it_should() {
    let runde = round();
    for (number, navn, slag) in KINDS {
        let (made, mut brev) = letter(&runde, number, navn, true);
        assert_eq!(made, slag);
        // The fingerprint says what the decision rests on, not how the letter reads.
        brev.bunntekst = texts::nb().vedtaksbrev_bunntekst("avtrykk");
        insta::assert_json_snapshot!(slag.word(), brev);
    }
}

#[test]
fn an_application_after_the_deadline_is_told_of_the_queue_and_of_no_ranking() {
    let runde = after_the_deadline();
    for t in texts::Spraak::ALL.map(Tekst::for_language) {
        let (slag, brev) = letter_in(t, &runde, 5, "Solvik", true);
        assert_eq!(slag, VedtakSlag::Delvis);
        let text = serde_json::to_string(&brev).unwrap();
        for said in [
            t.vedtaksbrev_avgjorde_etter_fristen(),
            t.vedtaksbrev_ko_plass(1, 2),
            t.vedtaksbrev_ko_plass(2, 3),
            t.vedtaksbrev_ko_flytter(),
        ] {
            assert!(text.contains(&said), "{said} in {text}");
        }
        assert!(!text.contains(&t.vedtaksbrev_venteliste_flytter()));
        assert!(!text.contains(&t.vedtaksbrev_avgjorde_rom()));
        assert!(
            !brev
                .innhold
                .iter()
                .any(|blokk| matches!(blokk, Blokk::Tabell { .. }))
        );
        assert_eq!(cited(&brev).first().map(String::as_str), Some("IA-41"));
    }
    let (_, brev) = letter(&runde, 5, "Solvik", true);
    insta::assert_json_snapshot!("etter_fristen", brev.innhold);
}

/// The ids of the rules whose sources the letter shows.
fn cited(brev: &Brev) -> Vec<String> {
    let ids = brev.innhold.iter().filter_map(|blokk| match blokk {
        Blokk::Hjemmel { rubrikk, .. } => Some(rubrikk.split(':').next()?.to_owned()),
        _ => None,
    });
    ids.collect()
}

#[test]
fn every_kind_names_what_decided_and_says_that_there_is_no_appeal() {
    let runde = round();
    for (number, navn, slag) in KINDS {
        let (_, brev) = letter(&runde, number, navn, true);
        let ids = cited(&brev);
        for id in &ids {
            assert!(regelverk::register::find(id).is_some(), "{id} in {slag:?}");
        }
        let decisive = if slag == VedtakSlag::Avslag {
            "IA-01"
        } else {
            "IA-41"
        };
        assert_eq!(ids.first().map(String::as_str), Some(decisive), "{slag:?}");
        assert_eq!(ids.last().map(String::as_str), Some("IA-40"), "{slag:?}");
        let text = serde_json::to_string(&brev).unwrap();
        assert!(text.contains(&texts::nb().regel_ia_40_alltid()), "{slag:?}");
        for missing in [
            "[regel",
            "[kriterium",
            "[faktum",
            "[parameter",
            "[dokument",
            "[status",
            "{$",
        ] {
            assert!(!text.contains(missing), "{slag:?}: {missing} in {text}");
        }
    }
}

#[test]
fn a_refusal_by_judgement_alone_still_names_a_rule() {
    let mut runde = round();
    let alone = assessed(1, content(1, 0, 1), cannot("Formålet ligger utenfor ordningen."));
    runde.soknader[0] = Soknad::Innstilt(alone);
    let (slag, brev) = letter(&runde, 1, "Solvik", true);
    assert_eq!(slag, VedtakSlag::Avslag);
    assert_eq!(cited(&brev), ["IA-05", "IA-40"]);
    let text = serde_json::to_string(&brev).unwrap();
    assert!(text.contains("Formålet ligger utenfor ordningen."), "{text}");
}

#[test]
fn fewer_places_than_applied_for_are_explained() {
    let mut runde = round();
    let fewer = Innstilling::KanTildeles {
        antall: 1,
        begrunnelse: Some("Bare én plass er planlagt.".into()),
    };
    runde.soknader[0] = Soknad::Innstilt(assessed(1, content(3, 3, 9), fewer));
    let (slag, brev) = letter(&runde, 1, "Solvik", true);
    assert_eq!(slag, VedtakSlag::Tildeling);
    assert_eq!(brev.tittel, texts::nb().vedtaksbrev_tittel_noen("Solvik", 3, 1));
    let text = serde_json::to_string(&brev).unwrap();
    assert!(text.contains(&texts::nb().vedtaksbrev_farre()), "{text}");
    assert!(text.contains("Bare én plass er planlagt."), "{text}");
}

#[test]
fn a_draft_says_that_it_is_one_and_names_no_approver() {
    let runde = round();
    let (_, draft) = letter(&runde, 1, "Solvik", false);
    assert_eq!(
        draft.forhandsvisning,
        Some(texts::nb().vedtaksbrev_forhandsvisning())
    );
    assert_eq!(draft.dato, "");
    assert_eq!(draft.signatur.len(), 1);
    let (_, approved) = letter(&runde, 1, "Solvik", true);
    assert_eq!(approved.forhandsvisning, None);
    assert_eq!(approved.signatur[0].1, "Ola Oppdiktet");
    assert_ne!(
        draft.bunntekst, approved.bunntekst,
        "the foot of a draft does not say that it is approved"
    );
}

#[test]
fn the_foot_of_the_letter_bears_the_fingerprint_of_the_case() {
    let runde = round();
    let (_, brev) = letter(&runde, 1, "Solvik", true);
    let id = SoknadId(uuid::Uuid::from_u128(1));
    let (_, grunnlag) = runde.grunnlag(id, &runde.liste()).unwrap();
    assert!(
        brev.bunntekst.contains(&grunnlag.avtrykk[..FINGERPRINT_DIGITS]),
        "{}",
        brev.bunntekst
    );
}

#[test]
fn every_kind_can_be_set() {
    let runde = round();
    for (number, navn, slag) in KINDS {
        let (_, brev) = letter(&runde, number, navn, true);
        let bytes = crate::render(&brev, NOW).unwrap();
        assert!(bytes.starts_with(b"%PDF-"), "{slag:?}");
    }
}

/// Everything that a letter says, as words.
fn words(brev: &Brev) -> Vec<String> {
    let text = serde_json::to_string(brev).unwrap();
    let word = |word: &str| word.to_lowercase();
    text.split(|c: char| !c.is_alphabetic()).map(word).collect()
}

#[test]
fn a_letter_in_nynorsk_has_no_word_of_bokmal() {
    const BOKMAL: [&str; 10] = [
        "ikke",
        "hva",
        "hvor",
        "hvilke",
        "hvordan",
        "mer",
        "noen",
        "bare",
        "deres",
        "opplysninger",
    ];
    let mut runde = round();
    for soknad in &mut runde.soknader {
        // What people wrote stays in the form that they wrote it in.
        if let Soknad::Innstilt(innstilt) = soknad
            && let Innstilling::KanIkkeTildeles { begrunnelse } = &mut innstilt.innstilling
        {
            *begrunnelse = "Kommunen er ukjend for registeret.".into();
        }
    }
    let nn = crate::tekst_for(Maalform::Nynorsk);
    for (number, navn, slag) in KINDS {
        let (_, brev) = letter_in(nn, &runde, number, navn, true);
        assert_eq!(brev.spraak, Spraak::Nn);
        let said = words(&brev);
        let found: Vec<_> = BOKMAL
            .iter()
            .filter(|word| said.iter().any(|said| said == *word))
            .collect();
        assert!(found.is_empty(), "{slag:?}: {found:?}");
        crate::render(&brev, NOW).unwrap();
    }
}
