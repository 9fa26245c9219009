//! The quota when many want the last places at the same time, through two stores as from two processes.

use crate::common::*;
use sak::id::VedtakId;
use sak::kvoteplass::Kvoteplass;
use sak::vedtak::GodkjenningFeil;
use store::{EndringFeil, Store};
use testkit::postgres::both_databases;

/// What became of approvals that all began at once, each through one of the two stores.
async fn approve_at_once(
    stores: [&Store; 2],
    ids: &[VedtakId],
) -> Vec<Result<u64, EndringFeil<GodkjenningFeil>>> {
    let tasks: Vec<_> = ids
        .iter()
        .enumerate()
        .map(|(index, &id)| {
            let store = stores[index % 2].clone();
            let attestant = attestant();
            tokio::spawn(async move {
                let godkjent = approve(&store, id, &attestant).await?;
                Ok(godkjent.forslag.utfall.tildelt.len() as u64)
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    outcomes
}

fn numbers(places: &[Kvoteplass]) -> Vec<u64> {
    places.iter().map(|place| place.nummer).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_calls_never_hand_out_more_than_the_quota() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        // Sixteen places in each call, all promised within a quota of twenty that both draw on.
        let wanted: Vec<(u64, u64)> = (1..=16).map(|need| (1, need)).collect();
        let mut ids = Vec::new();
        for name in ["runde-a", "runde-b"] {
            let navn = proposed(&one, name, 20, &wanted).await;
            let forslag = one.vedtak_in(&navn).await.unwrap();
            ids.push(forslag.iter().map(|vedtak| vedtak.id()).collect::<Vec<_>>());
        }
        let mixed: Vec<VedtakId> = ids[0]
            .iter()
            .zip(&ids[1])
            .flat_map(|(a, b)| [*a, *a, *b, *b])
            .collect();
        let outcomes = approve_at_once([&one, &two], &mixed).await;

        let granted: u64 = outcomes.iter().flatten().sum();
        let full = |outcome: &Result<_, _>| {
            matches!(
                outcome,
                Err(EndringFeil::Avvist(GodkjenningFeil::KvotenErFull {
                    ledige: 0,
                    trengs: 1
                }))
            )
        };
        let taken = |outcome: &Result<_, _>| matches!(outcome, Err(EndringFeil::Konflikt));
        for outcome in &outcomes {
            assert!(outcome.is_ok() || full(outcome) || taken(outcome), "{outcome:?}");
        }
        assert_eq!(granted, 20);
        let places = two.kvoteplasser().await.unwrap();
        assert_eq!(numbers(&places), (1..=20).collect::<Vec<_>>());
        assert_eq!(one.kvotestatus(20).await.unwrap().ledige(), 0);
        one.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_round_is_never_promised_what_another_has_promised() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let first = proposed(&store, "runde-a", 3, &[(2, 9)]).await;
        let second = proposed(&store, "runde-b", 3, &[(2, 9)]).await;
        let promised = store.vedtak_in(&second).await.unwrap().remove(0);
        assert_eq!(
            promised.forslag().utfall.tildelt,
            [1],
            "two of three are promised"
        );
        for navn in [&second, &first] {
            let id = store.vedtak_in(navn).await.unwrap()[0].id();
            approve(&store, id, &attestant()).await.unwrap();
        }
        assert_eq!(numbers(&store.kvoteplasser().await.unwrap()), [1, 2, 3]);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_approve_the_same_decision_one_wins() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        let navn = proposed(&one, "runde", 5, &[(3, 9)]).await;
        let id = one.vedtak_in(&navn).await.unwrap()[0].id();
        let outcomes = approve_at_once([&one, &two], &[id; 10]).await;
        let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        let lost = outcomes
            .iter()
            .filter(|outcome| matches!(outcome, Err(EndringFeil::Konflikt)))
            .count();
        assert_eq!((won, lost), (1, 9), "{outcomes:?}");
        assert_eq!(numbers(&two.kvoteplasser().await.unwrap()), [1, 2, 3]);
        one.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_approval_and_a_reopening_at_the_same_time_never_both_stand() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        for round in 0..6 {
            let name = format!("runde-{round}");
            let navn = proposed(&one, &name, 60, &[(2, 9), (1, 5)]).await;
            let forslag = one.vedtak_in(&navn).await.unwrap();
            let attestant = attestant();
            let (approved, reopened) = tokio::join!(
                approve(&one, forslag[0].id(), &attestant),
                reopen(&two, forslag[1].soknad())
            );
            match (&approved, &reopened) {
                // It came after the approval: too late.
                (Ok(_), Err(EndringFeil::Konflikt)) => {}
                // It came before: it took the proposals with it.
                (Err(EndringFeil::Konflikt), Ok(_)) => {}
                other => panic!("{other:?}"),
            }
        }
        one.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_tables_themselves_refuse_a_place_beyond_the_quota_or_a_number_twice() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = proposed(&store, "runde", 2, &[(1, 9)]).await;
        let forslag = store.vedtak_in(&navn).await.unwrap().remove(0);
        approve(&store, forslag.id(), &attestant()).await.unwrap();
        let insert = |nummer: u64, plass: u64| {
            format!(
                "INSERT INTO kvoteplass (id, nummer, kvote_ved_tildeling, soknad, vedtak, plass, kommune, tildelt, tilstand) \
                 VALUES ('{}', {nummer}, 2, '{}', '{}', {plass}, '0001', '2022-04-03', 'tildelt')",
                new_id(),
                forslag.soknad(),
                forslag.id(),
            )
        };
        for (statement, why) in [
            (insert(3, 2), "a number beyond the quota"),
            (insert(0, 2), "a number below one"),
            (insert(1, 2), "a number that is held"),
            (insert(2, 1), "a place that is held"),
        ] {
            let connection = sea_orm::Database::connect(&url).await.unwrap();
            let result = sea_orm::ConnectionTrait::execute_unprepared(&connection, &statement).await;
            connection.close().await.unwrap();
            assert!(result.is_err(), "{why}");
        }
        assert_eq!(tamper(&url, &insert(2, 2)).await, 1);
    })
    .await;
}
