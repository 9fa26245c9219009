//! What becomes of a place after it is offered.

use crate::common::*;
use sak::hendelse::{Kjede, Slag};
use sak::kvoteplass::{Kvoteplass, PlassFeil, PlassTilstand, Plasstegslag, Returgrunn, svarfrist};
use store::{EndringFeil, Store};
use testkit::postgres::both_databases;

/// The places of a round where the first municipality gets `count` places of a quota of the same size.
async fn offered(store: &Store, count: u64) -> Vec<Kvoteplass> {
    let navn = proposed(store, "runde", count, &[(count, 9)]).await;
    let id = store.vedtak_in(&navn).await.unwrap()[0].id();
    approve(store, id, &attestant()).await.unwrap();
    store.kvoteplasser().await.unwrap()
}

async fn accept(store: &Store, plass: &Kvoteplass) -> Result<Kvoteplass, EndringFeil<PlassFeil>> {
    let soker = soker();
    let at = spor(&soker, noon(4, 10));
    store
        .change_kvoteplass(plass.id, at, |plass| plass.accept(at.aktor, at.now))
        .await
}

async fn decline(store: &Store, plass: &Kvoteplass) -> Result<Kvoteplass, EndringFeil<PlassFeil>> {
    let soker = soker();
    let at = spor(&soker, noon(4, 10));
    store
        .change_kvoteplass(plass.id, at, |plass| {
            plass.decline("Ingen lege.", at.aktor, at.now)
        })
        .await
}

#[tokio::test]
async fn a_granted_place_is_an_offer_with_a_last_day_until_it_is_accepted() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let place = offered(&store, 2).await.remove(0);
        assert_eq!(place.tilstand, PlassTilstand::Tilbudt);
        assert_eq!(place.svarfrist, svarfrist(noon(4, 3).dato()));
        assert_eq!(place.steg[0].av, attestant());
        assert_eq!(place.kvote, 2);
        let status = store.kvotestatus(2).await.unwrap();
        assert_eq!((status.tildelt, status.tilbudt, status.ledige()), (2, 2, 0));

        let accepted = accept(&store, &place).await.unwrap();
        assert_eq!(store.kvoteplass(place.id).await.unwrap(), Some(accepted.clone()));
        let slag: Vec<_> = accepted.steg.iter().map(|steg| steg.slag).collect();
        assert_eq!(slag, [Plasstegslag::Tilbudt, Plasstegslag::Godtatt]);
        assert_eq!(store.kvotestatus(2).await.unwrap().tilbudt, 1);
        let twice = accept(&store, &place).await;
        assert!(matches!(twice, Err(EndringFeil::Avvist(PlassFeil::IkkeTilbudt))));
        let historikk = store.historikk(&Kjede::Soknad(place.soknad)).await.unwrap();
        assert_eq!(historikk[0].slag, Slag::PlassGodtatt);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_place_that_is_declined_or_given_back_is_free_and_stays_on_record() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let places = offered(&store, 3).await;
        decline(&store, &places[0]).await.unwrap();
        accept(&store, &places[1]).await.unwrap();
        let soker = soker();
        let at = spor(&soker, noon(6, 1));
        store
            .change_kvoteplass(places[1].id, at, |plass| {
                plass.give_back((Returgrunn::Annet, "Kontoret flytter."), &[], at.aktor, at.now)
            })
            .await
            .unwrap();
        assert_eq!(store.kvoteplasser().await.unwrap(), [places[2].clone()]);
        let status = store.kvotestatus(3).await.unwrap();
        assert_eq!((status.tildelt, status.ledige(), status.returnert), (1, 2, 2));
        let all = store.alle_kvoteplasser_for(&nummer(1)).await.unwrap();
        let states: Vec<_> = all.iter().map(|place| place.tilstand).collect();
        let wanted = [
            PlassTilstand::Avslatt,
            PlassTilstand::Returnert,
            PlassTilstand::Tilbudt,
        ];
        assert_eq!(states, wanted);
        let last = all[1].steg.last().unwrap();
        assert_eq!(last.begrunnelse.as_deref(), Some("Kontoret flytter."));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_answers_at_the_same_time_one_holds() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        let places = offered(&one, 6).await;
        for place in &places {
            let (yes, no) = tokio::join!(accept(&one, place), decline(&two, place));
            let after = one.kvoteplass(place.id).await.unwrap().unwrap();
            match (yes, no) {
                (Ok(kept), Err(EndringFeil::Avvist(PlassFeil::IkkeTilbudt)))
                | (Err(EndringFeil::Avvist(PlassFeil::IkkeTilbudt)), Ok(kept)) => assert_eq!(after, kept),
                other => panic!("{other:?}"),
            }
        }
        one.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_change_behind_the_journal_is_found() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let place = offered(&store, 1).await.remove(0);
        store.verify_journal().await.unwrap();
        let moved = format!(
            "UPDATE plass_steg SET slag = 'godtatt' WHERE kvoteplass = '{}'",
            place.id
        );
        assert_eq!(tamper(&url, &moved).await, 1);
        let fault = store.verify_journal().await.unwrap_err();
        assert_eq!(fault.kjede(), Some(format!("soknad/{}", place.soknad).as_str()));
    })
    .await;
}
