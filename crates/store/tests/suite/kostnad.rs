//! Estimates of what the agreements cost the national insurance.

use regelverk::penger::Ore;
use sak::aktor::Rolle;
use sak::hendelse::{Kjede, Slag};
use sak::id::{AvtaleId, KostnadsberegningId};
use sak::kostnad::{Avtalekostnad, Kostnadsberegning, Kostnadsgrunnlag, Kostnadsresultat, Manedstrend};
use store::{EndringFeil, Store};
use testkit::postgres::both_databases;

use crate::common::*;

/// An estimate of a day in May 2022, with amounts that no 32-bit number holds.
fn estimate(day: i8) -> Kostnadsberegning {
    let avtale = Avtalekostnad {
        avtale: AvtaleId(new_id()),
        nummer: "22/0001-A1".into(),
        kommunenummer: nummer(1),
        kommune: "Prøvevik 01".into(),
        lis: Ore(90_000_000_000),
        endring: Ore(-30_000_000_001),
        enheter: 3_650_000,
        uten: None,
    };
    Kostnadsberegning {
        id: KostnadsberegningId(new_id()),
        grunnlag: Kostnadsgrunnlag {
            ar: 2021,
            filnavn: "refusjoner æøå.csv".into(),
            sha256: "ab".repeat(32),
            melding: 17,
        },
        resultat: Kostnadsresultat {
            rader: 480,
            negative: 0,
            dager: 365,
            lis: avtale.lis,
            endring: avtale.endring,
            utelatt: 3,
            arsverk_hundredeler: 100,
            kostnad: Some(Ore(59_999_999_999)),
            intervall: Some((Ore(59_999_999_999), Ore(59_999_999_999))),
            bevilgning: Ore(3_270_000_000),
            kvoteforslag: Some(0),
            avtaler: vec![avtale],
            trend: vec![Manedstrend {
                maned: 2,
                leger: 20,
                for_ett_ar_siden: Ore(1_000),
                na: Ore(1_100),
            }],
        },
        av: aktor("helfo-1", Rolle::Helfo),
        tidspunkt: noon(5, day),
    }
}

async fn keep(store: &Store, one: &Kostnadsberegning) -> Result<(), EndringFeil<std::convert::Infallible>> {
    let kept = store.save_kostnadsberegning(one, spor(&one.av, one.tidspunkt));
    kept.await
}

#[tokio::test]
async fn an_estimate_is_kept_as_it_was_and_journaled() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let (first, mut second) = (estimate(2), estimate(3));
        // Nobody worked: what cannot be estimated is kept as that.
        second.resultat.kostnad = None;
        second.resultat.intervall = None;
        second.resultat.kvoteforslag = None;
        second.resultat.trend.clear();
        assert!(store.kostnadsberegninger().await.unwrap().is_empty());
        keep(&store, &second).await.unwrap();
        keep(&store, &first).await.unwrap();
        assert_eq!(
            store.kostnadsberegninger().await.unwrap(),
            [second.clone(), first.clone()],
            "the newest first"
        );
        assert_eq!(
            store.kostnadsberegning(first.id).await.unwrap(),
            Some(first.clone())
        );
        let unknown = KostnadsberegningId(new_id());
        assert_eq!(store.kostnadsberegning(unknown).await.unwrap(), None);
        let lines = store.historikk(&Kjede::Registrering).await.unwrap();
        assert_eq!(lines.len(), 2);
        assert_eq!(
            (lines[0].slag, lines[0].rolle),
            (Slag::KostnadBeregnet, Rolle::Helfo)
        );
        assert_eq!(lines[0].nyttelast["kostnad"], 59_999_999_999_i64);
        assert_eq!(lines[1].nyttelast["kostnad"], serde_json::Value::Null);
        store.verify_journal().await.unwrap();
        tamper(
            &url,
            "UPDATE kostnadsberegning SET filnavn = 'annen.csv' WHERE ar = 2021",
        )
        .await;
        let broken = store.verify_journal().await.unwrap_err();
        assert_eq!(broken.kjede(), Some("registrering"));
    })
    .await;
}

#[tokio::test]
async fn an_estimate_is_kept_once_and_never_overwritten() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let first = estimate(2);
        keep(&store, &first).await.unwrap();
        let mut other = estimate(3);
        other.id = first.id;
        let again = keep(&store, &other).await;
        assert!(matches!(again, Err(EndringFeil::Konflikt)));
        assert_eq!(store.kostnadsberegninger().await.unwrap(), [first]);
        assert_eq!(store.historikk(&Kjede::Registrering).await.unwrap().len(), 1);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_are_kept_at_once_on_one_chain() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        for day in 1..6 {
            let (first, second) = (estimate(day), estimate(day));
            let (a, b) = tokio::join!(keep(&one, &first), keep(&two, &second));
            assert!(a.is_ok() && b.is_ok(), "{a:?} {b:?}");
        }
        assert_eq!(one.kostnadsberegninger().await.unwrap().len(), 10);
        assert_eq!(one.historikk(&Kjede::Registrering).await.unwrap().len(), 10);
        one.verify_journal().await.unwrap();
    })
    .await;
}
