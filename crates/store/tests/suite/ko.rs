//! The queue: the head gets the offer, nobody is passed over in silence, and the quota holds.

use crate::common::*;
use sak::ko::{KoFeil, Merknadsslag};
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use sak::prioritering::PlassRef;
use sak::tilbud::{Tilbud, TilbudFeil, Tilbudsstand};
use store::{Dokument, EndringFeil, Store, StoreError};
use testkit::postgres::both_databases;

/// A round of municipalities that want one place each, decided: the first `quota` of them hold a place, and the
/// others wait in this order.
async fn decided(store: &Store, quota: u64, wanted: u64) -> Vec<Kvoteplass> {
    let needs: Vec<(u64, u64)> = (0..wanted).map(|n| (1, 100 - n)).collect();
    let navn = proposed(store, "runde", quota, &needs).await;
    for vedtak in store.vedtak_in(&navn).await.unwrap() {
        approve(store, vedtak.id(), &attestant()).await.unwrap();
    }
    store.kvoteplasser().await.unwrap()
}

async fn decline(store: &Store, plass: &Kvoteplass) {
    let soker = soker();
    let at = spor(&soker, noon(4, 10));
    store
        .change_kvoteplass(plass.id, at, |plass| plass.decline("", at.aktor, at.now))
        .await
        .unwrap();
}

async fn waiting(store: &Store) -> Vec<PlassRef> {
    let ko = store.ko(noon(4, 11).dato()).await.unwrap();
    ko.waiting().map(|koplass| koplass.plass).collect()
}

async fn propose(store: &Store, plass: PlassRef) -> Result<Tilbud, EndringFeil<TilbudFeil>> {
    let behandler = saksbehandler();
    store
        .propose_tilbud(plass, spor(&behandler, noon(4, 11)), &mut new_id)
        .await
}

async fn accept_offer(store: &Store, tilbud: &Tilbud) -> Result<Tilbud, EndringFeil<TilbudFeil>> {
    let attestant = attestant();
    let letter = Dokument {
        nummer: format!("{}-3", tilbud.id),
        avtrykk: tilbud.avtrykk.clone(),
        brev: serde_json::json!({}),
        pdf: b"%PDF-1.7 not really".to_vec(),
        sha256: "00".repeat(32),
    };
    store
        .approve_tilbud(
            tilbud.id,
            (letter, &notice),
            spor(&attestant, noon(4, 12)),
            &mut new_id,
        )
        .await
}

async fn set_aside(store: &Store, plass: PlassRef, why: &str) -> Result<(), EndringFeil<KoFeil>> {
    let behandler = saksbehandler();
    store
        .set_aside(plass, Merknadsslag::Forbigatt, why, spor(&behandler, noon(4, 11)))
        .await
}

fn ko_feil<T: std::fmt::Debug>(result: Result<T, EndringFeil<TilbudFeil>>) -> KoFeil {
    match result {
        Err(EndringFeil::Avvist(TilbudFeil::Ko(feil))) => feil,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_free_place_goes_to_the_head_of_the_queue_with_a_letter() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let places = decided(&store, 2, 5).await;
        let queue = waiting(&store).await;
        assert_eq!(queue.len(), 3);
        assert_eq!(ko_feil(propose(&store, queue[0]).await), KoFeil::IngenLedige);
        decline(&store, &places[1]).await;
        assert_eq!(ko_feil(propose(&store, queue[1]).await), KoFeil::IkkeTur);
        let tilbud = propose(&store, queue[0]).await.unwrap();
        assert_eq!(ko_feil(propose(&store, queue[0]).await), KoFeil::TilAttestering);
        assert_eq!(
            store.tilbud_til_attestering().await.unwrap(),
            std::slice::from_ref(&tilbud)
        );

        let approved = accept_offer(&store, &tilbud).await.unwrap();
        assert!(matches!(approved.stand, Tilbudsstand::Godkjent { .. }));
        assert_eq!(store.tilbud(tilbud.id).await.unwrap(), Some(approved));
        assert!(store.tilbudsbrev(tilbud.id).await.unwrap().is_some());
        let held = store.kvoteplasser().await.unwrap();
        let issued = held.iter().find(|place| place.wanted() == queue[0]).unwrap();
        assert_eq!(
            (issued.nummer, issued.tilbud),
            (places[1].nummer, Some(tilbud.id))
        );
        assert_eq!(issued.tilstand, PlassTilstand::Tilbudt);
        assert_eq!(waiting(&store).await, queue[1..]);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_head_is_passed_over_only_with_a_reason_and_can_be_taken_in_again() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let places = decided(&store, 1, 3).await;
        let queue = waiting(&store).await;
        decline(&store, &places[0]).await;
        let silent = set_aside(&store, queue[0], "  ").await;
        assert!(matches!(silent, Err(EndringFeil::Avvist(KoFeil::Begrunnelse))));
        set_aside(&store, queue[0], "Kommunen ønsker ikke plassen nå.")
            .await
            .unwrap();
        let twice = set_aside(&store, queue[0], "Igjen.").await;
        assert!(matches!(twice, Err(EndringFeil::Avvist(KoFeil::AlleredeMerket))));
        assert_eq!(waiting(&store).await, queue[1..]);

        let tilbud = propose(&store, queue[1]).await.unwrap();
        let behandler = saksbehandler();
        store
            .take_back(queue[0], "Kommunen vil likevel.", spor(&behandler, noon(4, 12)))
            .await
            .unwrap();
        assert_eq!(waiting(&store).await, queue);
        // What the offer rested on was that somebody was passed over; now nobody is.
        let changed = accept_offer(&store, &tilbud).await;
        assert!(
            matches!(changed, Err(EndringFeil::Avvist(TilbudFeil::Endret))),
            "{changed:?}"
        );
        let voided = store.tilbud(tilbud.id).await.unwrap().unwrap();
        assert!(matches!(voided.stand, Tilbudsstand::Bortfalt { .. }));
        assert!(store.kvoteplasser().await.unwrap().is_empty());
        let notes = store.ko_merknader(queue[0].soknad).await.unwrap();
        assert_eq!(notes[0].merknad.begrunnelse, "Kommunen ønsker ikke plassen nå.");
        let lifted = notes[0].opphevet.as_ref().unwrap();
        assert_eq!(lifted.begrunnelse, "Kommunen vil likevel.");
        assert_eq!((&lifted.av, lifted.tidspunkt), (&behandler, noon(4, 12)));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn whoever_passed_somebody_over_or_proposed_does_not_approve() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let places = decided(&store, 1, 3).await;
        let queue = waiting(&store).await;
        decline(&store, &places[0]).await;
        let leder = aktor("attestant-1", sak::aktor::Rolle::Leder);
        store
            .set_aside(
                queue[0],
                Merknadsslag::Forbigatt,
                "Avklart.",
                spor(&leder, noon(4, 11)),
            )
            .await
            .unwrap();
        let tilbud = propose(&store, queue[1]).await.unwrap();
        let same = accept_offer(&store, &tilbud).await;
        assert!(
            matches!(same, Err(EndringFeil::Avvist(TilbudFeil::SammePerson))),
            "{same:?}"
        );
        let other = aktor("saksbehandler-2", sak::aktor::Rolle::Saksbehandler);
        let refused = store
            .send_back_tilbud(tilbud.id, spor(&other, noon(4, 12)), " ")
            .await;
        assert!(matches!(
            refused,
            Err(EndringFeil::Avvist(TilbudFeil::Ko(KoFeil::Begrunnelse)))
        ));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_municipality_leaves_the_queue_and_its_proposed_offer_cannot_be_approved() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let places = decided(&store, 1, 2).await;
        let queue = waiting(&store).await;
        decline(&store, &places[0]).await;
        let tilbud = propose(&store, queue[0]).await.unwrap();
        let soker = soker();
        store
            .set_aside(
                queue[0],
                Merknadsslag::Trukket,
                "Ingen lege.",
                spor(&soker, noon(4, 12)),
            )
            .await
            .unwrap();
        assert!(waiting(&store).await.is_empty());
        assert_eq!(
            ko_feil(accept_offer(&store, &tilbud).await),
            KoFeil::AlleredeMerket
        );
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn nothing_is_offered_while_the_round_is_not_decided() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = proposed(&store, "runde", 1, &[(1, 9), (1, 5), (1, 3)]).await;
        let forslag = store.vedtak_in(&navn).await.unwrap();
        approve(&store, forslag[0].id(), &attestant()).await.unwrap();
        approve(&store, forslag[2].id(), &attestant()).await.unwrap();
        decline(&store, &store.kvoteplasser().await.unwrap()[0]).await;
        // The one who stands second on the waiting list has its letter; the first has not.
        let last = waiting(&store).await[0];
        assert_eq!(ko_feil(propose(&store, last).await), KoFeil::RundenPagar(1));
        approve(&store, forslag[1].id(), &attestant()).await.unwrap();
        assert_eq!(ko_feil(propose(&store, last).await), KoFeil::IkkeTur);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_who_hand_out_the_last_place_at_the_same_time_hand_out_one() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        let places = decided(&one, 3, 9).await;
        for place in &places {
            decline(&one, place).await;
            let queue = waiting(&one).await;
            let (first, second) = tokio::join!(propose(&one, queue[0]), propose(&two, queue[0]));
            let tilbud = match (first, second) {
                (Ok(tilbud), Err(_)) | (Err(_), Ok(tilbud)) => tilbud,
                other => panic!("{other:?}"),
            };
            let (first, second) = tokio::join!(accept_offer(&one, &tilbud), accept_offer(&two, &tilbud));
            assert_eq!(
                u8::from(first.is_ok()) + u8::from(second.is_ok()),
                1,
                "{first:?} {second:?}"
            );
        }
        let held = two.kvoteplasser().await.unwrap();
        let numbers: Vec<u64> = held.iter().map(|place| place.nummer).collect();
        assert_eq!(numbers, [1, 2, 3]);
        one.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn whoever_may_not_handle_a_case_moves_nothing_in_the_queue() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let places = decided(&store, 1, 3).await;
        let queue = waiting(&store).await;
        decline(&store, &places[0]).await;
        let behandler = saksbehandler();
        store
            .declare_inhabil(queue[0].soknad, None, spor(&behandler, noon(4, 10)))
            .await
            .unwrap();
        assert!(matches!(
            propose(&store, queue[0]).await,
            Err(EndringFeil::Store(StoreError::Inhabil))
        ));
        assert!(matches!(
            set_aside(&store, queue[0], "Kommunen ønsker den ikke.").await,
            Err(EndringFeil::Store(StoreError::Inhabil))
        ));
        assert_eq!(waiting(&store).await, queue, "nothing is changed");
    })
    .await;
}
