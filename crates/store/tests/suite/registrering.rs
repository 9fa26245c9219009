//! Messages to the payer of refunds: what is told, in which order, and what is acknowledged.

use std::process::{Command, Stdio};
use std::time::Duration;

use sak::avtale::melding::{Meldingsslag, Registerstand};
use sak::avtale::{Endringsslag, Permisjon};
use sak::id::AvtaleId;
use store::{EndringFeil, JournalBrudd, KvitteringFeil, Register, Store};
use testkit::postgres::both_databases;

use crate::avtale_bygg::*;
use crate::common::*;

/// The kinds of all messages.
async fn kinds(store: &Store) -> Vec<Meldingsslag> {
    let all = store.meldinger(0, 1000).await.unwrap();
    assert!(all.iter().map(|one| one.nr).eq(1..=all.len() as u64));
    all.into_iter().map(|one| one.slag).collect()
}

/// An amendment that all sign on a day.
async fn amend(store: &Store, id: AvtaleId, slag: Endringsslag, dag: &str) {
    let inngatt = store.avtale(id).await.unwrap().unwrap().avtale;
    let inngatt = inngatt.inngatt().unwrap();
    let (versjon, nr) = (inngatt.versjon, inngatt.endringer.len() as u64 + 1);
    let proposed = propose(store, id, versjon, slag, den(dag)).await.unwrap().avtale;
    let endring = proposed.inngatt().unwrap().endringer.last().unwrap().clone();
    for _ in endring.parter {
        sign_endring(store, id, nr, den(dag)).await.unwrap();
    }
}

fn correction(fra: &str, til: &str, arbeider: u16) -> Endringsslag {
    Endringsslag::Rettelse {
        retter: None,
        permisjon: Some(Permisjon {
            fra: dato(fra),
            til: dato(til),
            lovregulert: true,
            arbeider,
        }),
    }
}

#[tokio::test]
async fn every_step_that_refunds_depend_on_is_told_and_no_other() {
    both_databases(|url| async move {
        use Meldingsslag::{Aktivering, Endring, Rettelse, Slutt};
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = draft(&store, &plass, year(LIS)).await;
        send(&store, id, noon(8, 1)).await.unwrap();
        let (last, avtrykk) = all_but_one(&store, id, noon(8, 1)).await;
        assert_eq!(kinds(&store).await, [], "nobody is told before all have signed");
        sign(&store, id, last, &avtrykk, noon(8, 1)).await.unwrap();
        assert_eq!(kinds(&store).await, [Aktivering]);
        amend(&store, id, leave("2022-12-01", "2022-12-31"), "2022-10-01").await;
        // Leave that is reported late reaches back to days that are registered, and is told as a correction.
        amend(
            &store,
            id,
            correction("2022-09-10", "2022-09-20", 0),
            "2022-10-02",
        )
        .await;
        // Graded leave takes nothing from the refund right, so there is nothing to tell.
        amend(
            &store,
            id,
            correction("2022-09-25", "2022-09-26", 5000),
            "2022-10-03",
        )
        .await;
        let end = Endringsslag::Avslutning {
            siste: dato("2023-01-31"),
        };
        amend(&store, id, end, "2022-10-04").await;
        close(&store, id, den("2023-02-01")).await.unwrap();
        assert_eq!(kinds(&store).await, [Aktivering, Endring, Rettelse, Slutt, Slutt]);
        let register = store.registrerte(None).await.unwrap();
        let registered = &register.avtaler[&id];
        assert_eq!(registered.stand, Registerstand::Avsluttet);
        assert_eq!(registered.dager.til, dato("2023-01-31"));
        let leave: Vec<_> = registered.permisjoner.iter().map(|leave| leave.fra).collect();
        assert_eq!(leave, [dato("2022-09-10"), dato("2022-12-01")]);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_agreement_that_is_cancelled_before_it_began_gives_no_right() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = entered(&store, &plass, year(LIS), noon(8, 1)).await;
        cancel(&store, id, noon(8, 2)).await.unwrap();
        assert_eq!(
            kinds(&store).await,
            [Meldingsslag::Aktivering, Meldingsslag::Slutt]
        );
        let register = store.registrerte(None).await.unwrap();
        assert_eq!(register.avtaler[&id].stand, Registerstand::Bortfalt);
    })
    .await;
}

#[tokio::test]
async fn reading_on_from_any_message_gives_the_same_register() {
    both_databases(|url| async move {
        let store = open(&url).await;
        for (plass, lis) in places(&store, 3).await.into_iter().zip(LIS..) {
            let id = entered(&store, &plass, year(lis), noon(8, 1)).await;
            amend(&store, id, leave("2022-12-01", "2022-12-31"), "2022-10-01").await;
            amend(
                &store,
                id,
                correction("2022-09-10", "2022-09-20", 0),
                "2022-10-02",
            )
            .await;
        }
        let now = store.registrerte(None).await.unwrap();
        assert_eq!((now.nr, now.avtaler.len()), (9, 3));
        for from in 0..=now.nr {
            let mut read = store.registrerte(Some(from)).await.unwrap();
            assert_eq!(read.nr, from);
            // Two at a time, and every page twice: what was heard already changes nothing.
            while read.nr < now.nr {
                let page = store.meldinger(read.nr.saturating_sub(1), 3).await.unwrap();
                page.into_iter().for_each(|melding| read.apply(melding));
            }
            assert_eq!(read, now, "from {from}");
        }
        let mut deaf = Register::default();
        let third = store.meldinger(2, 1).await.unwrap().remove(0);
        deaf.apply(third);
        assert_eq!(
            deaf,
            Register::default(),
            "a message out of order is not taken in"
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_acknowledged_is_known_by_its_hash_and_never_taken_back() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = entered(&store, &plass, year(LIS), noon(8, 1)).await;
        amend(&store, id, leave("2022-12-01", "2022-12-31"), "2022-10-01").await;
        let all = store.meldinger(0, 10).await.unwrap();
        let helfo = sak::aktor::Aktor {
            id: "helfo".into(),
            navn: "Hedda Helfo".into(),
            rolle: sak::aktor::Rolle::Helfo,
            kommune: None,
            hpr: None,
        };
        let at = spor(&helfo, noon(10, 5));
        let unknown = store.acknowledge(3, &all[1].hash, at).await.unwrap_err();
        assert!(matches!(unknown, EndringFeil::Avvist(KvitteringFeil::Ukjent)));
        let other = store.acknowledge(2, &all[0].hash, at).await.unwrap_err();
        assert!(matches!(other, EndringFeil::Avvist(KvitteringFeil::AnnenHash)));
        assert_eq!(store.siste_kvittering().await.unwrap(), None);
        assert_eq!(store.acknowledge(2, &all[1].hash, at).await.unwrap().til, 2);
        assert_eq!(store.acknowledge(1, &all[0].hash, at).await.unwrap().til, 2);
        assert_eq!(store.siste_kvittering().await.unwrap().unwrap().til, 2);
        assert_eq!(all[1].forrige, all[0].hash);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_message_that_was_changed_or_taken_away_is_found() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = entered(&store, &plass, year(LIS), noon(8, 1)).await;
        amend(&store, id, leave("2022-12-01", "2022-12-31"), "2022-10-01").await;
        store.verify_journal().await.unwrap();
        tamper(&url, "UPDATE melding SET slag = 'slutt' WHERE nr = 2").await;
        let found = store.verify_journal().await;
        assert!(matches!(found, Err(JournalBrudd::Melding { nr: 2 })), "{found:?}");
        tamper(&url, "DELETE FROM melding WHERE nr = 1").await;
        let found = store.verify_journal().await;
        assert!(matches!(found, Err(JournalBrudd::Melding { nr: 1 })), "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn agreements_from_before_there_were_messages_are_told_of_once() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let mut ids = Vec::new();
        for (plass, lis) in places(&store, 2).await.into_iter().zip(LIS..) {
            ids.push(entered(&store, &plass, year(lis), noon(8, 1)).await);
        }
        tamper(&url, "DELETE FROM melding").await;
        assert_eq!(store.publish_missing(noon(9, 1)).await.unwrap(), 2);
        assert_eq!(store.publish_missing(noon(9, 1)).await.unwrap(), 0);
        let register = store.registrerte(None).await.unwrap();
        assert!(ids.iter().all(|id| register.avtaler.contains_key(id)));
        store.verify_journal().await.unwrap();
    })
    .await;
}

/// Tells the process below that it is the one that is killed, and on which database.
const VICTIM: &str = "HJEMMEL_TEST_VICTIM";
/// How many changes are to be told of before it is killed no more. With more of them the test takes longer and shows more.
const CHANGES: &str = "HJEMMEL_TEST_CHANGES";
const USUAL_CHANGES: u64 = 60;
/// How many agreements it changes.
const AGREEMENTS: u64 = 20;

/// A process that changes agreements as fast as it can is killed again and again, wherever it is, until there are enough
/// messages. What it leaves behind has no gap, no double and no message out of order, and each message has its agreement.
#[tokio::test]
async fn a_server_that_is_killed_leaves_no_gap_and_no_double() {
    if let Some(url) = std::env::var_os(VICTIM) {
        return change_for_ever(url.to_str().unwrap()).await;
    }
    let enough =
        std::env::var_os(CHANGES).map_or(USUAL_CHANGES, |count| count.to_str().unwrap().parse().unwrap());
    both_databases(|url| async move {
        let store = open(&url).await;
        for (plass, lis) in places(&store, AGREEMENTS).await.into_iter().zip(LIS..) {
            entered(&store, &plass, year(lis), noon(8, 1)).await;
        }
        let (mut seed, mut kills, mut told) = (20_261_126_u64, 0, AGREEMENTS);
        while told < AGREEMENTS + enough {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            kill_after(&url, Duration::from_millis(500 + (seed >> 33) % 2500)).await;
            kills += 1;
            told = count_in_order(&store).await;
            assert_eq!(told, store.siste_melding().await.unwrap());
            assert!(kills < 10 || told > AGREEMENTS, "the process does nothing");
        }
        println!("{} changes, killed {kills} times", told - AGREEMENTS);
        store.verify_journal().await.unwrap();
        let register = store.registrerte(None).await.unwrap();
        for sak in store.avtaler().await.unwrap() {
            let told = &register.avtaler[&sak.avtale.felles().id];
            assert_eq!(
                Some(told),
                sak::avtale::melding::Registrert::of(&sak.avtale).as_ref()
            );
        }
    })
    .await;
}

/// Starts the process that changes agreements, and kills it.
async fn kill_after(url: &str, time: Duration) {
    let mut victim = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "registrering::a_server_that_is_killed_leaves_no_gap_and_no_double",
            "--nocapture",
        ])
        .env(VICTIM, url)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    tokio::time::sleep(time).await;
    victim.kill().unwrap();
    victim.wait().unwrap();
}

/// How many messages there are, all with the number that follows and the hash of the one before.
async fn count_in_order(store: &Store) -> u64 {
    let all = store.meldinger(0, 10_000).await.unwrap();
    assert!(all.iter().map(|one| one.nr).eq(1..=all.len() as u64));
    assert!(all.windows(2).all(|pair| pair[1].forrige == pair[0].hash));
    all.len() as u64
}

/// Corrects one day after the other in every agreement.
async fn change_for_ever(url: &str) {
    let store = Store::open(url).await.unwrap();
    let register = store.registrerte(None).await.unwrap();
    loop {
        for id in register.avtaler.keys() {
            let inngatt = store.avtale(*id).await.unwrap().unwrap().avtale;
            let version = inngatt.inngatt().unwrap().versjon.cast_signed();
            let day = dato("2022-09-01").plus_days(version).unwrap().to_string();
            amend(&store, *id, correction(&day, &day, 0), "2023-08-20").await;
        }
    }
}
