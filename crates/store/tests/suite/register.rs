//! What is not journaled: municipalities, people, logins; and the database itself.

use crate::common::*;
use regelverk::tid::Dato;
use sak::aktor::Rolle;
use store::{EndringFeil, Store, StoreError};
use testkit::postgres::both_databases;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_new_database_is_opened_by_many_at_once() {
    both_databases(|url| async move {
        let opening: Vec<_> = (0..6)
            .map(|_| {
                let url = url.clone();
                tokio::spawn(async move { Store::open(&url).await })
            })
            .collect();
        let mut stores = Vec::new();
        for task in opening {
            stores.push(task.await.unwrap().unwrap());
        }
        for store in &stores {
            store.ready().await.unwrap();
        }
        // A database that has not seen every step is not ready.
        assert_ne!(tamper(&url, "DELETE FROM seaql_migrations").await, 0);
        assert!(matches!(stores[0].ready().await, Err(StoreError::IkkeMigrert)));
    })
    .await;
}

#[tokio::test]
async fn a_database_in_memory_is_one_database() {
    let store = open("sqlite::memory:").await;
    let (kommuner, status) = tokio::join!(store.kommuner(), store.kvotestatus(65));
    assert_eq!(kommuner.unwrap().len() as u64, KOMMUNER);
    assert_eq!(status.unwrap().ledige(), 65);
}

#[tokio::test]
async fn other_addresses_are_refused() {
    for url in ["mysql://localhost/x", "hjemmel.db", ""] {
        assert!(
            matches!(Store::open(url).await, Err(StoreError::Adresse)),
            "{url}"
        );
    }
}

#[tokio::test]
async fn municipalities_are_kept_ordered_and_replaced() {
    both_databases(|url| async move {
        let store = Store::open(&url).await.unwrap();
        let mut ålesby = kommune(3);
        ålesby.navn = "Ålesby".into();
        let mut ended = kommune(2);
        ended.gyldig_til = Some(Dato::constant(2025, 12, 31));
        ended.etterfolger = Some(nummer(3));
        ended.utdanningsvirksomhet = None;
        let mut other_county = kommune(1);
        other_county.fylkesnummer = "11".into();
        store
            .save_kommuner(&[ålesby.clone(), ended.clone(), other_county.clone()])
            .await
            .unwrap();
        assert_eq!(
            store.kommuner().await.unwrap(),
            [other_county, ended, ålesby.clone()]
        );

        ålesby.befolkning = 4_001;
        store.save_kommuner(&[ålesby.clone()]).await.unwrap();
        store.save_kommuner(&[]).await.unwrap();
        assert_eq!(store.kommune(&nummer(3)).await.unwrap(), Some(ålesby));
        assert_eq!(store.kommune(&nummer(9)).await.unwrap(), None);
        assert_eq!(store.kommuner().await.unwrap().len(), 3);
    })
    .await;
}

#[tokio::test]
async fn people_are_kept_and_replaced() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let (attestant, mut soker) = (attestant(), soker());
        store
            .save_brukere(&[attestant.clone(), soker.clone()])
            .await
            .unwrap();
        soker.navn = "Prøve med nytt navn".into();
        store.save_brukere(&[soker.clone()]).await.unwrap();
        assert_eq!(store.brukere().await.unwrap(), [soker.clone(), attestant]);
        assert_eq!(store.bruker("soker-1").await.unwrap(), Some(soker));
        assert_eq!(store.bruker("ukjent").await.unwrap(), None);

        let mut nowhere = aktor("soker-2", Rolle::Kommune);
        nowhere.kommune = Some(nummer(9_999));
        assert!(store.save_brukere(&[nowhere]).await.is_err());
        assert_eq!(store.bruker("soker-2").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_login_lasts_until_it_expires() {
    both_databases(|url| async move {
        let store = Store::open(&url).await.unwrap();
        let (now, later) = (noon(3, 1), noon(3, 2));
        store.save_sesjon("a", "første", later).await.unwrap();
        store.save_sesjon("a", "andre", later).await.unwrap();
        store.save_sesjon("b", "kort", now.plus_seconds(1)).await.unwrap();
        assert_eq!(
            store.load_sesjon("a", now).await.unwrap().as_deref(),
            Some("andre")
        );
        assert_eq!(store.load_sesjon("a", later).await.unwrap(), None);
        assert_eq!(store.load_sesjon("c", now).await.unwrap(), None);

        store.delete_expired_sesjoner(now.plus_seconds(1)).await.unwrap();
        assert_eq!(store.load_sesjon("b", now).await.unwrap(), None);
        assert!(store.load_sesjon("a", now).await.unwrap().is_some());
        store.delete_sesjon("a").await.unwrap();
        assert_eq!(store.load_sesjon("a", now).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn calls_are_kept_with_the_last_deadline_first_and_a_name_is_used_once() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let first = call(&store, "runde-a", 65).await;
        let mut later = utlysning("runde-b", 70);
        later.frist = Dato::constant(2023, 3, 15);
        later.lopende = false;
        later.rekkefolge.truncate(1);
        let leder = aktor("leder-1", Rolle::Leder);
        store
            .create_utlysning(&later, spor(&leder, noon(2, 1)))
            .await
            .unwrap();
        let all = store.utlysninger().await.unwrap();
        assert_eq!(all, [later.clone(), utlysning("runde-a", 65)]);
        assert_eq!(store.utlysning(&later.navn).await.unwrap(), Some(later));
        assert_eq!(store.utlysning(&navn("ukjent")).await.unwrap(), None);

        let again = store
            .create_utlysning(&utlysning("runde-a", 1), spor(&leder, noon(2, 2)))
            .await;
        assert!(matches!(again, Err(EndringFeil::Konflikt)));
        assert_eq!(store.utlysning(&first).await.unwrap().unwrap().kvote, 65);
        assert!(store.runde(&navn("ukjent")).await.unwrap().is_none());
        store.verify_journal().await.unwrap();
    })
    .await;
}
