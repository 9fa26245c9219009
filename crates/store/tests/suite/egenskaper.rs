//! Whatever people do, in whatever order: never more places than the quota, versions grow, the journal fits.

use std::collections::BTreeMap;

use crate::common::*;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sak::id::{SoknadId, UtlysningNavn};
use sak::soknad::Soknad;
use store::{EndringFeil, Store};
use testkit::postgres::test_databases;

const KVOTE: u64 = 4;

/// One thing that somebody may try. The numbers choose among what there is.
#[derive(Clone, Debug)]
enum Command {
    Import {
        call: usize,
        kommune: u64,
        antall: u64,
        behov: u64,
    },
    Draft {
        call: usize,
        kommune: u64,
    },
    Send {
        call: usize,
        kommune: u64,
    },
    Recommend {
        call: usize,
        which: usize,
    },
    RecommendAll {
        call: usize,
    },
    Reopen {
        call: usize,
        which: usize,
    },
    SendForApproval {
        call: usize,
    },
    SendBack {
        call: usize,
    },
    Approve {
        call: usize,
        which: usize,
    },
    ApproveAll {
        call: usize,
    },
}

fn command() -> impl Strategy<Value = Command> {
    let call = 0..2_usize;
    let which = 0..6_usize;
    let kommune = 1..7_u64;
    prop_oneof![
        3 => (call.clone(), kommune.clone(), 1..4_u64, 1..200_u64)
            .prop_map(|(call, kommune, antall, behov)| Command::Import { call, kommune, antall, behov }),
        1 => (call.clone(), kommune.clone()).prop_map(|(call, kommune)| Command::Draft { call, kommune }),
        1 => (call.clone(), kommune).prop_map(|(call, kommune)| Command::Send { call, kommune }),
        1 => (call.clone(), which.clone()).prop_map(|(call, which)| Command::Recommend { call, which }),
        3 => call.clone().prop_map(|call| Command::RecommendAll { call }),
        1 => (call.clone(), which.clone()).prop_map(|(call, which)| Command::Reopen { call, which }),
        3 => call.clone().prop_map(|call| Command::SendForApproval { call }),
        1 => call.clone().prop_map(|call| Command::SendBack { call }),
        2 => (call.clone(), which).prop_map(|(call, which)| Command::Approve { call, which }),
        1 => call.prop_map(|call| Command::ApproveAll { call }),
    ]
}

/// Nothing but a refusal may come of a command.
fn refused_or_done<T, E: std::fmt::Debug>(result: Result<T, EndringFeil<E>>) {
    if let Err(EndringFeil::Store(error)) = result {
        panic!("{error}");
    }
}

async fn nth(store: &Store, navn: &UtlysningNavn, which: usize) -> Option<Soknad> {
    let soknader = runde(store, navn).await.soknader;
    (!soknader.is_empty()).then(|| soknader[which % soknader.len()].clone())
}

async fn perform(store: &Store, calls: &[UtlysningNavn], command: &Command) {
    let (behandler, attestant, soker) = (saksbehandler(), attestant(), soker());
    match command {
        Command::Import {
            call,
            kommune,
            antall,
            behov,
        } => {
            let rows = vec![import_row(*kommune, *antall, *behov)];
            refused_or_done(
                store
                    .import(&calls[*call], rows, spor(&behandler, noon(3, 16)))
                    .await,
            );
        }
        Command::Draft { call, kommune } => {
            let at = spor(&soker, noon(3, 1));
            let begun = store.begin_kladd(felles(&calls[*call], *kommune), at).await;
            let id = begun.unwrap().verdi.felles().id;
            for (steg, svar) in complete_answers() {
                refused_or_done(store.save_step(id, steg, 0, svar, at).await);
            }
        }
        Command::Send { call, kommune } => {
            if let Some(lagret) = store.soknad_in(&calls[*call], &nummer(*kommune)).await.unwrap() {
                refused_or_done(
                    store
                        .send(lagret.verdi.felles().id, spor(&soker, noon(3, 2)))
                        .await,
                );
            }
        }
        Command::Recommend { call, which } => {
            if let Some(soknad) = nth(store, &calls[*call], *which).await {
                try_recommend(store, soknad.felles().id).await;
            }
        }
        Command::RecommendAll { call } => {
            for soknad in runde(store, &calls[*call]).await.soknader {
                try_recommend(store, soknad.felles().id).await;
            }
        }
        Command::Reopen { call, which } => {
            if let Some(soknad) = nth(store, &calls[*call], *which).await {
                refused_or_done(reopen(store, soknad.felles().id).await);
            }
        }
        Command::SendForApproval { call } => {
            let expected = versjon(store, &calls[*call]).await;
            let at = spor(&behandler, noon(4, 1));
            refused_or_done(
                store
                    .send_for_approval(&calls[*call], expected, at, &mut new_id)
                    .await,
            );
        }
        Command::SendBack { call } => {
            let at = spor(&attestant, noon(4, 2));
            refused_or_done(store.send_back(&calls[*call], at, "Se på nytt.").await);
        }
        Command::Approve { call, which } => {
            let vedtak = store.vedtak_in(&calls[*call]).await.unwrap();
            if !vedtak.is_empty() {
                let id = vedtak[which % vedtak.len()].id();
                refused_or_done(approve(store, id, &attestant).await);
            }
        }
        Command::ApproveAll { call } => {
            for vedtak in store.vedtak_in(&calls[*call]).await.unwrap() {
                refused_or_done(approve(store, vedtak.id(), &attestant).await);
            }
        }
    }
}

async fn try_recommend(store: &Store, id: SoknadId) {
    let versjon = store.soknad(id).await.unwrap().unwrap().versjon;
    let behandler = saksbehandler();
    let change = |soknad: Soknad, runde: &sak::runde::Runde| recommend_command(soknad, runde, &behandler);
    refused_or_done(
        store
            .change_soknad(id, versjon, spor(&behandler, noon(3, 20)), change)
            .await,
    );
}

/// The version of everything that has one.
async fn versions(store: &Store, calls: &[UtlysningNavn]) -> BTreeMap<String, i64> {
    let mut versions = BTreeMap::new();
    for navn in calls {
        versions.insert(navn.to_string(), versjon(store, navn).await);
    }
    for n in 1..7 {
        for lagret in store.soknader_of(&nummer(n)).await.unwrap() {
            versions.insert(lagret.verdi.felles().id.to_string(), lagret.versjon);
        }
    }
    versions
}

async fn check(store: &Store, calls: &[UtlysningNavn]) {
    let places = store.kvoteplasser().await.unwrap();
    assert!(places.len() as u64 <= KVOTE, "{places:?}");
    assert!(places.windows(2).all(|pair| pair[0].nummer < pair[1].nummer));
    assert!(places.iter().all(|place| (1..=KVOTE).contains(&place.nummer)));
    let mut granted = 0;
    for navn in calls {
        let decided = store.vedtak_in(navn).await.unwrap();
        let approved = decided.iter().filter(|vedtak| vedtak.tilstand() == "godkjent");
        granted += approved
            .map(|vedtak| vedtak.forslag().utfall.tildelt.len())
            .sum::<usize>();
    }
    assert_eq!(granted, places.len());
    store.verify_journal().await.unwrap();
}

async fn run(url: &str, commands: &[Command]) -> usize {
    let store = open(url).await;
    let calls = [
        call(&store, "runde-a", KVOTE).await,
        call(&store, "runde-b", KVOTE).await,
    ];
    let mut before = versions(&store, &calls).await;
    for command in commands {
        perform(&store, &calls, command).await;
        let after = versions(&store, &calls).await;
        for (what, versjon) in &before {
            assert!(after[what] >= *versjon, "{what} went back after {command:?}");
        }
        before = after;
    }
    check(&store, &calls).await;
    store.kvoteplasser().await.unwrap().len()
}

#[test]
fn nothing_that_people_do_breaks_the_quota_the_versions_or_the_journal() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(36)
    });
    let issued = std::cell::Cell::new(0);
    let sequences = prop::collection::vec(command(), 10..45);
    runner
        .run(&sequences, |commands| {
            runtime.block_on(async {
                for database in test_databases().await {
                    issued.set(issued.get() + run(database.url(), &commands).await);
                }
            });
            Ok(())
        })
        .unwrap();
    // Otherwise the commands never came so far as to hand out a place, and the test says little.
    assert!(issued.get() > 0);
}
