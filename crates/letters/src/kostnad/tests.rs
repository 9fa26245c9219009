//! The report, from figures that were worked out by hand.

use regelverk::penger::Ore;
use regelverk::tid::Tidspunkt;
use sak::aktor::{Aktor, Rolle};
use sak::id::{AvtaleId, Kommunenummer, KostnadsberegningId};
use sak::kostnad::{Avtalekostnad, Kostnadsberegning, Kostnadsgrunnlag, Kostnadsresultat, Manedstrend};
use texts::{Spraak, Tekst};
use uuid::Uuid;

use super::ord::{Ord, growth};
use super::rapport;
use crate::{Blokk, Brev, pdf, render};

/// 1 March 2024, 10.00 UTC.
const ISSUED: i64 = 1_709_287_200;

fn avtale(number: u128, lis: i64, endring: i64, uten: Option<i64>) -> Avtalekostnad {
    Avtalekostnad {
        avtale: AvtaleId(Uuid::from_u128(number)),
        nummer: format!("22/0001-A{number}"),
        kommunenummer: Kommunenummer::parse("5037").unwrap(),
        kommune: "Levanger".into(),
        lis: Ore(lis),
        endring: Ore(endring),
        enheter: 3_650_000,
        uten: uten.map(Ore),
    }
}

/// Two full-time years: 900 000 and 700 000 kr, less 300 000 and 200 000.05.
fn beregning() -> Kostnadsberegning {
    // Every month but July rises by 2.35 %.
    let trend = |maned| Manedstrend {
        maned,
        leger: if maned == 7 { 900 } else { 1_200 },
        for_ett_ar_siden: Ore(12_000_000_000),
        na: Ore(if maned == 7 {
            12_120_000_000
        } else {
            12_282_000_000
        }),
    };
    Kostnadsberegning {
        id: KostnadsberegningId(Uuid::from_u128(7)),
        grunnlag: Kostnadsgrunnlag {
            ar: 2023,
            filnavn: "refusjoner.csv".into(),
            sha256: "ab".repeat(32),
            melding: 40,
        },
        resultat: Kostnadsresultat {
            rader: 120_000,
            negative: 0,
            dager: 365,
            lis: Ore(160_000_000),
            endring: Ore(-50_000_005),
            utelatt: 3,
            arsverk_hundredeler: 200,
            kostnad: Some(Ore(54_999_998)),
            intervall: Some((Ore(49_999_995), Ore(60_000_000))),
            bevilgning: Ore(3_270_000_000),
            kvoteforslag: Some(59),
            avtaler: vec![
                avtale(1, 90_000_000, -30_000_000, Some(49_999_995)),
                avtale(2, 70_000_000, -20_000_005, Some(60_000_000)),
            ],
            trend: (1..=12).map(trend).collect(),
        },
        av: Aktor {
            id: "helfo-1".into(),
            navn: "Prøve Prøvesen".into(),
            rolle: Rolle::Helfo,
            kommune: None,
            hpr: None,
        },
        tidspunkt: Tidspunkt::from_unix_seconds(ISSUED),
    }
}

/// Nobody worked in the year.
fn uten_arsverk() -> Kostnadsberegning {
    let mut one = beregning();
    one.resultat = Kostnadsresultat {
        arsverk_hundredeler: 0,
        kostnad: None,
        intervall: None,
        kvoteforslag: None,
        avtaler: Vec::new(),
        trend: Vec::new(),
        ..one.resultat
    };
    one
}

fn languages() -> [&'static Tekst; 3] {
    Spraak::ALL.map(Tekst::for_language)
}

/// All that it says, as people see it: no-break spaces are spaces.
fn words(brev: &Brev) -> String {
    serde_json::to_string(brev).unwrap().replace('\u{a0}', " ")
}

#[test]
fn it_tells_the_answer_the_proposal_and_the_way_to_it() {
    let text = words(&rapport(texts::nb(), &beregning(), false).unwrap());
    for said in [
        "Helse- og omsorgsdepartementet",
        "kostet folketrygden 550 000 kr i 2023. Et 95 % intervall går fra 500 000 kr til 600 000 kr.",
        "Beregningen har bare 2 avtaler.",
        "32 700 000 kr rekker til 59 hele avtaler, når hver koster 550 000 kr.",
        "I den dyreste enden av intervallet rekker pengene til 54, i den billigste til 65.",
        "ikke en ny kvote. Kvoten er 65 avtaler",
        "1 600 000 kr pluss −500 000,05 kr er 1 099 999,95 kr.",
        "Legene arbeidet 730 dager i full stilling. Delt på 365 dager i året er det 2 årsverk.",
        "1 099 999,95 kr delt på 730 og ganget med 365 er 549 999,98 kr per avtaleårsverk.",
        "Avtale 22/0001-A1 i Levanger flytter anslaget mest: uten den ville det vært 500 000 kr.",
        "3 måneder for fastleger er utelatt",
        "var fra +1 % til +2,35 % i månedene som er sammenlignet. Den bygger på 900 til 1 200 leger.",
        "(2) Beregning av kostnader for Folketrygden",
        "refusjoner.csv",
        "2 aktive i 2023, slik de var registrert etter melding nr. 40 til Helfo",
        "Prøve Prøvesen (Helfo), 1. mars 2024 kl. 11.00",
        &beregning().avtrykk(),
        &beregning().dokumentnummer(),
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn the_ministrys_estimate_is_told_on_its_right_side_of_the_interval() {
    let t = texts::nb();
    let beside = |fra, til| {
        let mut one = beregning();
        one.resultat.intervall = Some((Ore(fra), Ore(til)));
        Ord::new(t, &one).unwrap().svar().remove(1)
    };
    let anslag = t.kroner(Ore(50_000_000));
    assert_eq!(
        beside(50_000_000, 60_000_000),
        t.folketrygd_svar_innenfor(anslag.as_str())
    );
    assert_eq!(
        beside(40_000_000, 50_000_000),
        t.folketrygd_svar_innenfor(anslag.as_str())
    );
    assert_eq!(
        beside(50_000_001, 60_000_000),
        t.folketrygd_svar_under(anslag.as_str())
    );
    assert_eq!(
        beside(40_000_000, 49_999_999),
        t.folketrygd_svar_over(anslag.as_str())
    );
}

#[test]
fn of_few_agreements_it_is_said_that_the_interval_is_not_to_be_relied_on() {
    let t = texts::nb();
    let said = |count: u128| {
        let mut one = beregning();
        one.resultat.avtaler = (1..=count).map(|number| avtale(number, 0, 0, None)).collect();
        Ord::new(t, &one).unwrap().svar()
    };
    let inside = t.folketrygd_svar_innenfor(t.kroner(Ore(50_000_000)));
    assert_eq!(
        said(1)[1..],
        [t.folketrygd_svar_fa(1)],
        "of one there is no interval to lie inside of"
    );
    assert_eq!(said(9)[1..], [inside.clone(), t.folketrygd_svar_fa(9)]);
    assert_eq!(said(10)[1..], [inside]);
}

#[test]
fn what_cannot_be_estimated_is_said_in_words() {
    for t in languages() {
        let text = words(&rapport(t, &uten_arsverk(), false).unwrap());
        for said in [
            t.folketrygd_svar_ingen("2023"),
            t.folketrygd_forslag_ingen_arsverk(),
            t.folketrygd_steg_deling_ingen(),
            t.folketrygd_avtaler_ingen("2023"),
            t.folketrygd_tall_ingen(),
        ] {
            assert!(text.contains(&said), "{said} in {text}");
        }
        assert!(!text.contains(&t.folketrygd_steg_intervall()));
    }
    let mut free = beregning();
    free.resultat.kostnad = Some(Ore(0));
    free.resultat.kvoteforslag = None;
    let said = Ord::new(texts::nb(), &free).unwrap().forslaget();
    assert_eq!(said, [texts::nb().folketrygd_forslag_ikke_over_null()]);
    // An interval that reaches down to nothing says nothing of how many agreements that would be.
    let mut wide = beregning();
    wide.resultat.intervall = Some((Ore(0), Ore(60_000_000)));
    assert_eq!(Ord::new(texts::nb(), &wide).unwrap().forslaget().len(), 2);
}

#[test]
fn rounding_for_the_eye_goes_half_up_in_both_directions() {
    let one = beregning();
    let said = Ord::new(texts::nb(), &one).unwrap();
    let kroner = |ore| said.kroner(Ore(ore)).replace('\u{a0}', " ");
    assert_eq!(
        [49, 50, -50, -51, 149].map(kroner),
        ["0 kr", "1 kr", "0 kr", "−1 kr", "1 kr"]
    );
    let percent = |before, now| {
        growth(&Manedstrend {
            maned: 1,
            leger: 1,
            for_ett_ar_siden: Ore(before),
            na: Ore(now),
        })
    };
    assert_eq!(
        [percent(1_000, 1_100), percent(1_000, 900)],
        [Some(1_000), Some(-1_000)]
    );
    assert_eq!(
        [percent(20_000, 20_001), percent(20_000, 19_999)],
        [Some(1), Some(0)]
    );
    assert_eq!([percent(0, 5), percent(-100, -150)], [None, Some(5_000)]);
    let mut part = avtale(1, 0, 0, None);
    for (enheter, shown) in [(18_250, "0,01"), (18_249, "0"), (1_825_000, "0,5")] {
        part.enheter = enheter;
        assert_eq!(said.arsverk(&part), shown);
    }
}

#[test]
fn every_language_is_complete_and_names_no_doctor() {
    for t in languages() {
        for one in [beregning(), uten_arsverk()] {
            let brev = rapport(t, &one, true).unwrap();
            let text = words(&brev);
            for fault in ["[folketrygd", "[felles", "[rolle", "{$", "{ $", "HPR"] {
                assert!(!text.contains(fault), "{fault} in {text}");
            }
            assert_eq!(brev.demonstrasjon, Some(t.vedtaksbrev_demonstrasjon()));
            for blokk in &brev.innhold {
                if let Blokk::Tabell { hode, rader, .. } = blokk {
                    assert!(rader.iter().all(|rad| rad.len() == hode.len()), "{rader:?}");
                }
            }
        }
    }
}

#[test]
fn it_can_be_archived_read_aloud_and_made_again() {
    let brev = rapport(texts::nb(), &beregning(), false).unwrap();
    let bytes = render(&brev, ISSUED).unwrap();
    assert!(bytes == render(&rapport(texts::nb(), &beregning(), false).unwrap(), ISSUED).unwrap());
    let file = pdf::read(bytes);
    assert!(file.marked && file.shows_title);
    assert_eq!((file.language.as_str(), file.pages), ("nb", 3));
    assert_eq!(file.output_intents, ["GTS_PDFA1"]);
    for claim in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(file.xmp.contains(claim), "{claim} in {}", file.xmp);
    }
    let tagged = |role: &str| file.tags.iter().filter(|tag| tag.role == role).count();
    assert_eq!((tagged("H1"), tagged("THead"), tagged("L")), (1, 1, 2));
    let titles: Vec<&str> = file
        .tags
        .iter()
        .filter(|tag| tag.role == "H1")
        .map(|tag| tag.title.as_str())
        .collect();
    assert_eq!(titles, [brev.tittel.as_str()]);
    assert!(file.fonts.iter().all(|font| font.embedded));
}
