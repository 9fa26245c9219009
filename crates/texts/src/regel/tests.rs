use regelverk::introduksjonsavtale::ia40_ingen_klagerett;
use regelverk::introduksjonsavtale::ia41_prioritering::{self, SupplerendeFakta, TildelingFakta};
use regelverk::introduksjonsavtale::ia42_refusjonsrett::{self, Refusjonsfakta};
use regelverk::introduksjonsavtale::soknad::{self, SoknadFakta, Utdanningsvirksomhet};
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use regelverk::{parameter, register};

use super::*;
use crate::tekst::{Spraak, nb};

mod avtale;

const DAY: Dato = Dato::constant(2022, 3, 10);

fn full() -> SoknadFakta {
    SoknadFakta {
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Registrert),
        antall: Some(3),
        antall_hovedformal: Some(2),
        tidligere_soknader_i_fristrunden: Some(0),
        frist: Dato::new(2022, 3, 15),
        lopende: Some(true),
        ledige_plasser: Some(65),
        perioder: Some(1),
        stillingsandel: Some(5_000),
        annet_allmennlegearbeid: Some("sykehjem".into()),
        pasientgrunnlag: Some(740),
        ..SoknadFakta::unknown(DAY)
    }
}

/// Work on a list on a day, with every answer.
fn refusjon() -> Vec<Vurdering> {
    let day = Regeldag::new(DAY).unwrap();
    let facts = [
        [false, false, false, false],
        [true, false, false, false],
        [true, true, true, false],
        [true, true, false, false],
        [true, true, false, true],
    ];
    let judge = |[har_avtale, avtale_den_dagen, full_permisjon, liste_med]: [bool; 4]| {
        let fakta = Refusjonsfakta {
            har_avtale,
            avtale_den_dagen,
            full_permisjon,
            liste_med,
        };
        ia42_refusjonsrett::judge(fakta, day)
    };
    facts.map(judge).to_vec()
}

/// Every explanation that a rule can give is given here by one of these.
fn verdicts() -> Vec<Vurdering> {
    let day = Regeldag::new(DAY).unwrap();
    let with = |change: fn(&mut SoknadFakta)| {
        let mut fakta = full();
        change(&mut fakta);
        soknad::judge(&fakta, day)
    };
    let late = |lopende, ledige| {
        let frist = Dato::new(2022, 3, 1);
        let fakta = SoknadFakta {
            frist,
            lopende,
            ledige_plasser: ledige,
            ..full()
        };
        soknad::judge(&fakta, day)
    };
    let ranked = |innenfor| {
        ia41_prioritering::judge(
            TildelingFakta {
                rangert: 3,
                innenfor,
                kvote: 65,
            },
            day,
        )
    };
    let mut all = soknad::judge(&SoknadFakta::unknown(DAY), day);
    all.extend(with(|_| ()));
    all.extend(with(|fakta| {
        fakta.utdanningsvirksomhet = Some(Utdanningsvirksomhet::Sokt)
    }));
    all.extend(with(|fakta| {
        fakta.utdanningsvirksomhet = Some(Utdanningsvirksomhet::Nei)
    }));
    all.extend(with(|fakta| fakta.antall = Some(0)));
    all.extend(with(|fakta| fakta.tidligere_soknader_i_fristrunden = Some(2)));
    all.extend(with(|fakta| fakta.annet_allmennlegearbeid = Some("  ".into())));
    all.extend(with(|fakta| fakta.perioder = Some(3)));
    all.extend(with(|fakta| fakta.pasientgrunnlag = Some(12_000)));
    all.extend(late(Some(true), Some(1)));
    all.extend(late(Some(false), Some(1)));
    all.extend(late(Some(true), Some(0)));
    all.extend(late(None, None));
    all.extend([0, 1, 3].map(ranked));
    all.extend([(0, 0), (1, 2), (3, 0)].map(|(innenfor, foran)| {
        let fakta = SupplerendeFakta {
            rangert: 3,
            innenfor,
            foran,
            kvote: 65,
        };
        ia41_prioritering::judge_supplerende(fakta, day)
    }));
    all.push(ia40_ingen_klagerett::judge(day));
    all.extend(refusjon());
    all.extend(avtale::verdicts());
    all
}

#[test]
fn every_rule_has_its_texts() {
    let t = nb();
    for regel in register::ALL {
        let key = format!("regel-{}", key(regel.id));
        assert!(t.has(&format!("{key}-tittel")), "{key}: title");
        for versjon in regel.versjoner {
            assert!(
                t.has(&format!("{key}-gjengivelse-{}", versjon.nummer)),
                "{key}: version {}",
                versjon.nummer
            );
        }
        for forklaring in regel.forklaringer {
            assert!(t.has(&format!("{key}-{forklaring}")), "{key}-{forklaring}");
        }
    }
    for (navn, ..) in parameter::all() {
        for part in ["", "-verdi", "-beskrivelse"] {
            assert!(
                t.has(&format!("parameter-{navn}{part}")),
                "parameter-{navn}{part}"
            );
        }
    }
}

#[test]
fn every_explanation_gets_all_the_values_it_needs() {
    let t = nb();
    let verdicts = verdicts();
    for vurdering in &verdicts {
        let text = format!("{} {}", overskrift(t, vurdering), forklaring(t, vurdering));
        assert!(!text.contains(['{', '[', '_']), "{}: {text}", vurdering.id());
        for (navn, _) in vurdering.fakta() {
            assert!(t.has(&format!("faktum-{navn}")), "fact {navn}");
        }
    }
    for regel in register::ALL {
        for forklaring in regel.forklaringer {
            let given = verdicts
                .iter()
                .any(|v| v.id() == regel.id && v.forklaring() == *forklaring);
            assert!(given, "no example gives {} {forklaring}", regel.id);
        }
    }
}

#[test]
fn a_verdict_reads_as_a_sentence() {
    let day = Regeldag::new(DAY).unwrap();
    let verdicts = soknad::judge(&full(), day);
    let patients = verdicts.iter().find(|verdict| verdict.id().0 == "IA-24").unwrap();
    assert_eq!(
        overskrift(nb(), patients),
        "Pasientgrunnlaget er 740, under anbefalte 800"
    );
    assert!(forklaring(nb(), patients).contains("740"));
    let used = &patients.parametere()[0];
    assert_eq!(
        brukt_parameter(nb(), used),
        "Minst 800 pasienter, gjelder fra 1. januar 2022"
    );
    let line = henvisning(nb(), patients.hjemmel());
    assert_eq!(
        line,
        "Tillegg til tildelingsbrev nr. 88, 2021 (brevet er udatert), «Pasientgrunnlag»"
    );
}

#[test]
fn shares_and_time_are_shown_in_their_units() {
    let verdicts = avtale::verdicts();
    let told = |id: &str, key: &str| {
        let found = verdicts
            .iter()
            .find(|verdict| verdict.id().0 == id && verdict.forklaring() == key);
        forklaring(nb(), found.unwrap()).replace('\u{a0}', " ")
    };
    assert_eq!(
        told("IA-12", "for-liten"),
        "Stillingen er 40 %, under 50 %. Det er for lite."
    );
    assert_eq!(
        told("IA-14", "innenfor"),
        "Avtalene under plassen bruker 731 av 731 dager i full stilling."
    );
    assert!(told("IA-11", "gammel").contains("Siste mulige start: ikke satt."));
    assert!(told("IA-26", "okt").contains("fra 1. september 2023"));
}

#[test]
fn a_numbered_point_is_called_a_point() {
    let before = Regeldag::new(Dato::constant(2021, 5, 1)).unwrap();
    let verdict = ia40_ingen_klagerett::judge(before);
    let line = henvisning(nb(), verdict.hjemmel());
    assert_eq!(
        line,
        "Tillegg til tildelingsbrev nr. 62, 27. oktober 2020, punkt 9"
    );
}

#[test]
fn every_heading_belongs_to_an_explanation() {
    let of = |regel: &regelverk::regel::Regel| {
        let key = key(regel.id);
        regel
            .forklaringer
            .iter()
            .map(move |forklaring| format!("overskrift-{key}-{forklaring}"))
            .collect::<Vec<_>>()
    };
    let known: Vec<String> = register::ALL.iter().flat_map(|regel| of(regel)).collect();
    for id in crate::IDER.iter().filter(|id| id.starts_with("overskrift-")) {
        assert!(known.iter().any(|known| known == id), "{id}");
    }
}

/// A list of verdicts on an agreement, or on days of work, reads as findings, not as titles of rules.
#[test]
fn every_verdict_on_an_agreement_or_a_day_has_a_heading_in_every_language() {
    for t in Spraak::ALL.map(Tekst::for_language) {
        for vurdering in avtale::verdicts().into_iter().chain(refusjon()) {
            let heading = overskrift(t, &vurdering);
            let id = format!("overskrift-{}-{}", key(vurdering.id()), vurdering.forklaring());
            assert!(crate::IDER.contains(&id.as_str()), "{id}");
            assert!(!heading.contains(['{', '[', '_']), "{id}: {heading}");
            assert!(!heading.ends_with('.'), "{id}: {heading}");
        }
    }
}

#[test]
fn a_source_is_dated_no_more_exactly_than_it_is() {
    let t = nb();
    assert_eq!(datering(t, Dokument::S0), "september 2023");
    assert_eq!(datering(t, Dokument::S1), "27. oktober 2020");
    assert_eq!(datering(t, Dokument::S2), "2021 (brevet er udatert)");
}

#[test]
fn a_fact_in_words_is_shown_in_the_readers_words() {
    let t = nb();
    assert_eq!(
        faktum_verdi(t, "utdanningsvirksomhet", &Faktum::Tekst("sokt".into())),
        "Har søkt om registrering"
    );
    assert_eq!(
        faktum_verdi(t, "annet_allmennlegearbeid", &Faktum::Tekst("Sykehjem".into())),
        "Sykehjem"
    );
    assert_eq!(faktum_verdi(t, "lopende", &Faktum::JaNei(false)), "Nei");
    assert_eq!(faktum_verdi(t, "frist", &Faktum::Ukjent), "Ikke oppgitt");
}
