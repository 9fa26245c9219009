//! GP offices: each municipality's own, and nobody overwrites another.

use sak::hendelse::{Kjede, Slag};
use sak::id::LegekontorId;
use sak::legekontor::{KontorFeil, Kontorlege, Legekontor};
use store::{EndringFeil, Store};
use testkit::postgres::both_databases;

use crate::avtale_bygg::{FASTLEGE, KOLLEGA, hpr};
use crate::common::*;

fn gp(number: u64) -> Kontorlege {
    Kontorlege {
        hpr: hpr(number),
        navn: format!("Prøve Fastlege {number}"),
        spesialist: Some(true),
        trygderefusjon: None,
        pasienter: Some(900),
    }
}

async fn change(
    store: &Store,
    (id, versjon): (LegekontorId, u64),
    kommune: u64,
    navn: &str,
    leger: &[u64],
) -> Result<Legekontor, EndringFeil<KontorFeil>> {
    let soker = soker();
    let leger = leger.iter().copied().map(gp).collect();
    let at = spor(&soker, noon(3, 1));
    let kommune = nummer(kommune);
    let changed = store.change_legekontor((id, &kommune), versjon, (navn, leger), at);
    changed.await
}

#[tokio::test]
async fn an_office_is_kept_with_its_gps_and_its_history() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let id = LegekontorId(new_id());
        change(&store, (id, 0), 1, "Torget", &[KOLLEGA]).await.unwrap();
        let second = change(&store, (id, 1), 1, "Torget", &[KOLLEGA, FASTLEGE]);
        let second = second.await.unwrap();
        assert_eq!(store.legekontor(id).await.unwrap(), Some(second.clone()));
        change(&store, (LegekontorId(new_id()), 0), 1, "Brygga", &[])
            .await
            .unwrap();
        let all = store.legekontorer(&nummer(1)).await.unwrap();
        let names: Vec<_> = all.iter().map(|kontor| kontor.navn.as_str()).collect();
        assert_eq!(names, ["Brygga", "Torget"]);
        assert!(store.legekontorer(&nummer(2)).await.unwrap().is_empty());
        let historikk = store.historikk(&Kjede::Legekontor(id)).await.unwrap();
        assert_eq!(historikk.len(), 2);
        assert_eq!(historikk[0].slag, Slag::LegekontorEndret);
        store.verify_journal().await.unwrap();
        let behind = format!("UPDATE legekontor SET navn = 'Byttet' WHERE id = '{id}'");
        assert_eq!(tamper(&url, &behind).await, 1);
        let fault = store.verify_journal().await.unwrap_err();
        assert_eq!(fault.kjede(), Some(format!("legekontor/{id}").as_str()));
    })
    .await;
}

#[tokio::test]
async fn an_office_belongs_to_its_municipality() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let id = LegekontorId(new_id());
        change(&store, (id, 0), 1, "Torget", &[FASTLEGE]).await.unwrap();
        let other = change(&store, (id, 1), 2, "Vårt", &[]).await;
        assert!(matches!(other, Err(EndringFeil::IkkeFunnet)));
        let late = change(&store, (id, 0), 1, "Brygga", &[]).await;
        assert!(matches!(late, Err(EndringFeil::Avvist(KontorFeil::Kollisjon))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_who_change_at_once_one_is_told() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        for round in 0..6 {
            let id = LegekontorId(new_id());
            for versjon in 0..2 {
                let names = [format!("En {round} {versjon}"), format!("To {round} {versjon}")];
                let (a, b) = tokio::join!(
                    change(&one, (id, versjon), 1, &names[0], &[FASTLEGE]),
                    change(&two, (id, versjon), 1, &names[1], &[KOLLEGA]),
                );
                assert!(a.is_ok() != b.is_ok());
                let told = a.err().or(b.err()).unwrap();
                let late = matches!(
                    told,
                    EndringFeil::Konflikt | EndringFeil::Avvist(KontorFeil::Kollisjon)
                );
                assert!(late, "{told}");
            }
        }
        one.verify_journal().await.unwrap();
    })
    .await;
}
