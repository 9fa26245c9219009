//! Subscriptions: only what the owner of the address confirmed, and nothing left when it ends.

use crate::common::*;
use regelverk::tid::Tidspunkt;
use sak::abonnement::{
    Epost, Formal, HOYST_PER_ADRESSE, HOYST_SAMLET, LENKE_VARER, UBEKREFTET_VARER, Varselvalg,
};
use store::{Bestilling, Mail, Mottak, Store};
use testkit::postgres::both_databases;

fn order(adresse: &str, key: &str, spraak: &str) -> Bestilling {
    let adresse = Epost::parse(adresse).unwrap();
    Bestilling {
        id: new_id(),
        valg: Varselvalg {
            spraak: spraak.into(),
            kommune: Some(nummer(1)),
        },
        bekreft: format!("b-{key}"),
        avslutt: format!("a-{key}"),
        mail: Mail {
            id: new_id(),
            slag: "varsel-bekreft".into(),
            til: adresse.clone(),
            emne: "Prøve".into(),
            tekst: "Prøvetekst".into(),
            avmelding: None,
        },
        adresse,
    }
}

const HER: &str = "post@provevik.example";

async fn ask(store: &Store, key: &str, now: Tidspunkt) -> Mottak {
    store
        .request_abonnement(order(HER, key, "nb"), now)
        .await
        .unwrap()
}

/// Announces a call, and gives how many letters it came to.
async fn announce(store: &Store, now: Tidspunkt) -> Option<u64> {
    let letter = |key: String| {
        move |abonnement: &sak::abonnement::Abonnement| {
            let mail = Mail {
                id: new_id(),
                slag: "varsel-utlysning".into(),
                til: abonnement.adresse.clone(),
                emne: "Åpen".into(),
                tekst: "Prøvetekst".into(),
                avmelding: None,
            };
            (mail, format!("{key}-{}", abonnement.adresse.as_str()))
        }
    };
    store
        .announce(&navn("prove"), now, letter("k".into()))
        .await
        .unwrap()
}

#[tokio::test]
async fn nothing_counts_before_it_is_confirmed_and_a_call_is_told_of_once() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let now = noon(3, 1);
        store
            .create_utlysning(&utlysning("prove", 65), spor(&saksbehandler(), now))
            .await
            .unwrap();
        assert_eq!(ask(&store, "1", now).await, Mottak::Sendt);
        store
            .request_abonnement(order("annen@provevik.example", "2", "en"), now)
            .await
            .unwrap();
        let link = store.abonnement_lenke("b-1", now).await.unwrap().unwrap();
        assert_eq!((link.formal, link.abonnement.bekreftet), (Formal::Bekreft, None));
        assert_eq!(
            store.count_abonnement().await.unwrap(),
            0,
            "reading the link confirms nothing"
        );
        assert!(
            store.confirm_abonnement("a-1", now).await.unwrap().is_none(),
            "the other link does not confirm"
        );
        for _ in 0..2 {
            let confirmed = store.confirm_abonnement("b-1", now).await.unwrap().unwrap();
            assert_eq!(confirmed.bekreftet, Some(now));
        }
        assert_eq!(
            announce(&store, now).await,
            Some(1),
            "one of the two has confirmed"
        );
        assert_eq!(announce(&store, now).await, None);
        assert_eq!(store.announced().await.unwrap(), [navn("prove")]);
        let link = store
            .abonnement_lenke(&format!("k-{HER}"), now)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(link.formal, Formal::Avslutt);
    })
    .await;
}

#[tokio::test]
async fn an_end_erases_everything_and_ending_twice_is_ending_once() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let now = noon(3, 1);
        ask(&store, "1", now).await;
        store.confirm_abonnement("b-1", now).await.unwrap();
        let much_later = now.plus_seconds(300 * 86_400);
        assert!(
            store.end_abonnement("a-1", much_later).await.unwrap(),
            "this link does not run out"
        );
        assert!(!store.end_abonnement("a-1", much_later).await.unwrap());
        assert!(store.confirm_abonnement("b-1", now).await.unwrap().is_none());
        for table in ["abonnement", "abonnement_lenke", "outbox"] {
            assert_eq!(tamper(&url, &format!("DELETE FROM {table}")).await, 0, "{table}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_confirmed_subscription_changes_only_when_its_owner_confirms_anew() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let now = noon(3, 1);
        ask(&store, "1", now).await;
        store.confirm_abonnement("b-1", now).await.unwrap();
        store
            .request_abonnement(order("POST@Provevik.example", "2", "en"), now)
            .await
            .unwrap();
        let before = store.abonnement_lenke("a-1", now).await.unwrap().unwrap();
        assert_eq!(before.abonnement.valg.spraak, "nb");
        let after = store.confirm_abonnement("b-2", now).await.unwrap().unwrap();
        assert_eq!(after.valg.spraak, "en");
        assert_eq!(store.count_abonnement().await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn links_run_out_and_unconfirmed_addresses_are_erased() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let now = noon(3, 1);
        ask(&store, "1", now).await;
        let last = now.plus_seconds(LENKE_VARER);
        assert!(store.abonnement_lenke("b-1", last).await.unwrap().is_some());
        assert!(
            store
                .abonnement_lenke("b-1", last.plus_seconds(1))
                .await
                .unwrap()
                .is_none()
        );
        assert!(
            store
                .confirm_abonnement("b-1", last.plus_seconds(1))
                .await
                .unwrap()
                .is_none()
        );
        assert_eq!(
            store
                .erase_unconfirmed(now.plus_seconds(UBEKREFTET_VARER))
                .await
                .unwrap(),
            0
        );
        assert_eq!(
            store
                .erase_unconfirmed(now.plus_seconds(UBEKREFTET_VARER + 1))
                .await
                .unwrap(),
            1
        );
        ask(&store, "2", now).await;
        store.confirm_abonnement("b-2", now).await.unwrap();
        assert_eq!(
            store
                .erase_unconfirmed(now.plus_seconds(400 * 86_400))
                .await
                .unwrap(),
            0
        );
        assert_eq!(
            store.count_abonnement().await.unwrap(),
            1,
            "a confirmed one stays"
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_is_flooded() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let now = noon(3, 1);
        for n in 0..HOYST_PER_ADRESSE {
            assert_eq!(ask(&store, &n.to_string(), now).await, Mottak::Sendt);
        }
        assert_eq!(ask(&store, "x", now).await, Mottak::NokForNa);
        assert_eq!(ask(&store, "y", now.plus_seconds(86_401)).await, Mottak::Sendt);
        let later = now.plus_seconds(200_000);
        for n in 0..HOYST_SAMLET {
            let order = order(&format!("p{n}@provevik.example"), &format!("s{n}"), "nb");
            assert_eq!(
                store.request_abonnement(order, later).await.unwrap(),
                Mottak::Sendt
            );
        }
        assert_eq!(ask(&store, "z", later).await, Mottak::ForMange);
    })
    .await;
}

#[tokio::test]
async fn six_offices_and_every_county_of_2024_has_one() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let offices = store.alis_kontorer().await.unwrap();
        assert_eq!(offices.len(), 6);
        let counties = [
            "03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56",
        ];
        let today = regelverk::tid::Dato::constant(2024, 1, 1);
        for county in counties {
            let helpers = offices
                .iter()
                .filter(|office| office.dekker(county, today).is_some());
            assert_eq!(helpers.count(), 1, "{county}");
        }
    })
    .await;
}
