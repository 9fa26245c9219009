//! The demonstration world is the known round, and keeps out of a database that is in use.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{ids, store};
use demo::Stand;
use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::tid::Dato;
use sak::aktor::{Aktor, Rolle};
use sak::id::{Kommunenummer, UtlysningNavn};
use sak::kvoteplass::PlassTilstand;
use sak::utlysning::Utlysning;
use store::Spor;

#[tokio::test]
async fn the_round_has_the_known_figures_and_a_tie_across_the_cut() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder).await;
    demo::fill(&store, texts::nb(), Stand::NestenVurdert, &ids())
        .await
        .unwrap();
    let navn = UtlysningNavn::parse(demo::UTLYSNING).unwrap();
    let runde = store.runde(&navn).await.unwrap().unwrap().verdi;
    assert_eq!((runde.soknader.len(), runde.onsket(), runde.ledige), (34, 91, 65));
    assert_eq!(runde.utlysning.frist, Dato::constant(2022, 3, 15));
    assert_eq!(runde.uvurdert(), 4, "a few wait for whoever tries the program");
    assert!(runde.liste().undecided() > 1);
    // A second start changes nothing.
    demo::fill(&store, texts::nb(), Stand::NestenVurdert, &ids())
        .await
        .unwrap();
    assert_eq!(
        store.runde(&navn).await.unwrap().unwrap().verdi.soknader.len(),
        34
    );
}

#[tokio::test]
async fn after_the_round_places_are_answered_and_passed_on_and_two_have_applied_late() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder).await;
    demo::fill(&store, texts::nb(), Stand::Avgjort, &ids())
        .await
        .unwrap();
    let navn = UtlysningNavn::parse(demo::UTLYSNING).unwrap();
    let runde = store.runde(&navn).await.unwrap().unwrap().verdi;
    assert!(runde.is_decided());
    assert_eq!((runde.soknader.len(), runde.supplerende.len()), (34, 2));
    let status = store.kvotestatus(65).await.unwrap();
    assert_eq!((status.tildelt, status.ledige(), status.tilbudt), (50, 15, 5));
    let ko = store.ko(demo::START_AVGJORT).await.unwrap();
    assert_eq!(ko.waiting().count(), 4);
    let aside: Vec<_> = ko
        .plasser
        .iter()
        .filter_map(|place| place.merknad.as_ref())
        .collect();
    assert_eq!(aside.len(), 11);
    assert!(aside.iter().all(|merknad| !merknad.begrunnelse.is_empty()));
    store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn levanger_can_make_an_agreement_that_people_who_log_in_can_sign() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder).await;
    demo::fill(&store, texts::nb(), Stand::Avgjort, &ids())
        .await
        .unwrap();
    let levanger = Kommunenummer::parse("5037").unwrap();
    let held = store.kvoteplasser_for(&levanger).await.unwrap();
    assert!(held.iter().any(|plass| plass.tilstand == PlassTilstand::Tildelt));
    assert!(store.avtaler_for(&levanger).await.unwrap().is_empty());
    let kontor = store.legekontorer(&levanger).await.unwrap().remove(0);
    let gps: Vec<_> = kontor
        .fastleger
        .iter()
        .map(|lege| format!("lege-{}", lege.hpr))
        .collect();
    assert_eq!(gps, [demo::DEMO_FASTLEGE_1, demo::DEMO_FASTLEGE_2]);
    for id in gps
        .iter()
        .map(String::as_str)
        .chain([demo::DEMO_LIS, demo::DEMO_NESTE_LIS])
    {
        let lege = store.bruker(id).await.unwrap().unwrap();
        assert_eq!(lege.rolle, Rolle::Lege);
        assert_eq!(lege.hpr.map(|hpr| format!("lege-{hpr}")).as_deref(), Some(id));
    }
}

#[tokio::test]
async fn nothing_invented_is_mixed_into_a_database_in_use() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder).await;
    let navn = UtlysningNavn::parse("en-ekte-runde").unwrap();
    let utlysning = Utlysning {
        navn: navn.clone(),
        tittel: "En ekte runde".into(),
        kunngjort: Dato::constant(2022, 2, 1),
        frist: Dato::constant(2022, 3, 15),
        lopende: false,
        kvote: 65,
        rekkefolge: Kriterium::DEFAULT_ORDER.to_vec(),
    };
    let aktor = Aktor {
        id: "x".into(),
        navn: "X".into(),
        rolle: Rolle::Saksbehandler,
        kommune: None,
        hpr: None,
    };
    store
        .create_utlysning(
            &utlysning,
            Spor {
                aktor: &aktor,
                now: demo::start(demo::Stand::Mottatt),
            },
        )
        .await
        .unwrap();
    store
        .save_kommuner(&kontrakt::kommuneliste::built_in().unwrap())
        .await
        .unwrap();
    demo::fill(&store, texts::nb(), Stand::NestenVurdert, &ids())
        .await
        .unwrap();
    assert_eq!(store.utlysninger().await.unwrap().len(), 1);
    assert!(
        store
            .runde(&navn)
            .await
            .unwrap()
            .unwrap()
            .verdi
            .soknader
            .is_empty()
    );
    assert!(
        !store.brukere().await.unwrap().is_empty(),
        "somebody to log in as"
    );
}
