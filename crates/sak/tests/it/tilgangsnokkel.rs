//! Access keys: what they open, for whom, and how long.

use std::collections::BTreeSet;

use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::hendelse::Slag;
use sak::id::{Kommunenummer, TilgangsnokkelId};
use sak::tilgangsnokkel::{LONGEST_LIFE, NokkelFeil, Omfang, Onske, Organisasjon, Tilgangsnokkel};
use uuid::Uuid;

const TODAY: Dato = Dato::constant(2022, 3, 14);

fn now() -> Tidspunkt {
    Tidspunkt::in_norway(TODAY, 9, 0).unwrap()
}

fn leder() -> Aktor {
    Aktor {
        id: "leder-1".into(),
        navn: "Prøve Leder".into(),
        rolle: Rolle::Leder,
        kommune: None,
        hpr: None,
    }
}

fn onske(organisasjon: Organisasjon, omfang: &[Omfang]) -> Onske {
    Onske {
        navn: "  Sakssystemet  ".into(),
        organisasjon,
        omfang: omfang.iter().copied().collect(),
        siste_dag: TODAY.plus_days(30).unwrap(),
    }
}

fn faults(change: impl FnOnce(&mut Onske)) -> Vec<NokkelFeil> {
    let mut wanted = onske(Organisasjon::Direktorat, &[Omfang::RundeLes]);
    change(&mut wanted);
    wanted.faults(TODAY)
}

#[test]
fn a_key_needs_a_name_a_scope_and_a_last_day_within_a_year() {
    assert_eq!(faults(|_| {}), []);
    assert_eq!(faults(|onske| onske.navn = "  ".into()), [NokkelFeil::Navn]);
    assert_eq!(faults(|onske| onske.navn = "x".repeat(81)), [NokkelFeil::Navn]);
    assert_eq!(faults(|onske| onske.omfang.clear()), [NokkelFeil::IngenOmfang]);
    let on = |days| faults(|onske| onske.siste_dag = TODAY.plus_days(days).unwrap());
    assert_eq!(on(0), []);
    assert_eq!(on(LONGEST_LIFE), []);
    assert_eq!(on(LONGEST_LIFE + 1), [NokkelFeil::SisteDag]);
    assert_eq!(on(-1), [NokkelFeil::SisteDag]);
}

#[test]
fn every_organisation_can_have_what_is_its_own_and_no_more() {
    use Omfang::{Refusjonsrett, Registrering, RundeInnhold, RundeLes, SoknadSkriv};
    let kommune = Organisasjon::Kommune(Kommunenummer::parse("5037").unwrap());
    let table: [(Organisasjon, &[Omfang]); 4] = [
        (
            Organisasjon::Direktorat,
            &[RundeLes, RundeInnhold, SoknadSkriv, Refusjonsrett],
        ),
        (Organisasjon::Departement, &[RundeLes, RundeInnhold]),
        (Organisasjon::Helfo, &[Refusjonsrett, Registrering]),
        (kommune, &[RundeLes, RundeInnhold]),
    ];
    for (organisasjon, own) in table {
        for omfang in Omfang::ALL {
            let may = own.contains(&omfang);
            assert_eq!(organisasjon.may_have(omfang), may, "{organisasjon:?} {omfang:?}");
            let made = onske(organisasjon.clone(), &[omfang]).make(
                TilgangsnokkelId(Uuid::nil()),
                "avtrykk".into(),
                &leder(),
                now(),
            );
            assert_eq!(made.is_ok(), may, "{organisasjon:?} {omfang:?}");
        }
    }
}

#[test]
fn a_key_opens_its_scope_until_its_last_day_or_until_it_is_revoked() {
    let wanted = onske(Organisasjon::Departement, &[Omfang::RundeLes]);
    let id = TilgangsnokkelId(Uuid::nil());
    let (nokkel, made) = wanted.make(id, "avtrykk".into(), &leder(), now()).unwrap();
    assert_eq!(nokkel.navn, "Sakssystemet");
    assert_eq!(made.slag, Slag::TilgangsnokkelOpprettet);
    assert!(
        !made.nyttelast.to_string().contains("avtrykk"),
        "the fingerprint stays out of the journal's payload"
    );
    assert!(nokkel.opens(Omfang::RundeLes) && !nokkel.opens(Omfang::RundeInnhold));
    let last = nokkel.siste_dag;
    let whole = Tilgangsnokkel::Gyldig(nokkel.clone());
    assert!(whole.clone().open(last).is_some());
    assert!(whole.open(last.plus_days(1).unwrap()).is_none());
    let (revoked, told) = nokkel.revoke(&leder(), now());
    assert_eq!(told.slag, Slag::TilgangsnokkelTilbakekalt);
    assert!(Tilgangsnokkel::Tilbakekalt(revoked).open(TODAY).is_none());
}

#[test]
fn words_and_organisations_come_back_as_they_were() {
    let words: BTreeSet<&str> = Omfang::ALL.iter().map(|omfang| omfang.word()).collect();
    assert_eq!(words.len(), Omfang::ALL.len());
    for omfang in Omfang::ALL {
        assert_eq!(Omfang::from_word(omfang.word()), Some(omfang));
        assert_eq!(serde_json::to_value(omfang).unwrap(), omfang.word());
    }
    let nummer = Kommunenummer::parse("5037");
    assert_eq!(Organisasjon::from_word("kommune", None), None);
    assert_eq!(Organisasjon::from_word("direktorat", nummer.clone()), None);
    let kommune = Organisasjon::from_word("kommune", nummer.clone()).unwrap();
    assert_eq!(kommune.kommune(), nummer.as_ref());
}
