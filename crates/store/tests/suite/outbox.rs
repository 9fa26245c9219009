//! Letters by e-mail: never lost, never claimed by two, forgotten when sent.

use crate::common::*;
use regelverk::tid::Tidspunkt;
use sak::abonnement::{Epost, Varselvalg};
use store::{Bestilling, Mail, Store, TRIES};
use testkit::postgres::both_databases;
use uuid::Uuid;

fn mail(n: u64) -> Mail {
    Mail {
        id: new_id(),
        slag: "varsel-bekreft".into(),
        til: Epost::parse(&format!("prove{n}@provevik.example")).unwrap(),
        emne: format!("Prøve {n}"),
        tekst: "Prøvetekst".into(),
        avmelding: None,
    }
}

/// A letter in the outbox, the only way there is from outside: by asking for a subscription.
async fn put(store: &Store, n: u64, now: Tidspunkt) -> Uuid {
    let mail = mail(n);
    let id = mail.id;
    let order = Bestilling {
        id: new_id(),
        adresse: mail.til.clone(),
        valg: Varselvalg {
            spraak: "nb".into(),
            kommune: None,
        },
        bekreft: format!("b{id}"),
        avslutt: format!("a{id}"),
        mail,
    };
    store.request_abonnement(order, now).await.unwrap();
    id
}

#[tokio::test]
async fn a_letter_is_claimed_sent_and_forgotten() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let now = noon(3, 1);
        assert_eq!(store.claim_mail(now).await.unwrap(), None);
        let id = put(&store, 1, now).await;
        let krav = store.claim_mail(now).await.unwrap().unwrap();
        assert_eq!((krav.mail.id, krav.forsok), (id, 1));
        assert_eq!(store.claim_mail(now).await.unwrap(), None, "it is claimed");
        store.mail_sent(id, now).await.unwrap();
        assert_eq!(store.claim_mail(now.plus_seconds(86_400)).await.unwrap(), None);
        let status = store.outbox_status().await.unwrap();
        assert_eq!((status.venter, status.sendt, status.oppgitt.len()), (0, 1, 0));
        let left =
            "UPDATE outbox SET slag = slag WHERE til IS NOT NULL OR tekst IS NOT NULL OR emne IS NOT NULL";
        assert_eq!(tamper(&url, left).await, 0, "what it said and to whom is erased");
        store.erase_mails(now.plus_seconds(1)).await.unwrap();
        assert_eq!(store.outbox_status().await.unwrap().sendt, 0);
    })
    .await;
}

#[tokio::test]
async fn a_letter_whose_worker_died_is_sent_again_under_the_same_id() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let now = noon(3, 1);
        let id = put(&store, 1, now).await;
        store.claim_mail(now).await.unwrap().unwrap();
        assert_eq!(store.claim_mail(now.plus_seconds(299)).await.unwrap(), None);
        let again = store.claim_mail(now.plus_seconds(300)).await.unwrap().unwrap();
        assert_eq!((again.mail.id, again.forsok), (id, 2));
    })
    .await;
}

#[tokio::test]
async fn a_letter_that_cannot_be_sent_is_tried_with_growing_pauses_and_given_up() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let mut now = noon(3, 1);
        let id = put(&store, 1, now).await;
        let mut tries = 0;
        while let Some(krav) = store.claim_mail(now).await.unwrap() {
            tries += 1;
            store.mail_failed(&krav, "connection", false, now).await.unwrap();
            if tries < TRIES {
                assert_eq!(
                    store.claim_mail(now.plus_seconds(59)).await.unwrap(),
                    None,
                    "not at once"
                );
            }
            now = now.plus_seconds(86_400);
        }
        assert_eq!(tries, TRIES);
        let status = store.outbox_status().await.unwrap();
        assert_eq!((status.venter, status.oppgitt.len()), (0, 1));
        assert_eq!(status.oppgitt[0].feil, "connection");
        assert!(store.retry_mail(id, now).await.unwrap());
        assert!(
            !store.retry_mail(id, now).await.unwrap(),
            "it is not given up any more"
        );
        let krav = store.claim_mail(now).await.unwrap().unwrap();
        assert_eq!(krav.forsok, 1);
        store.mail_failed(&krav, "smtp 550", true, now).await.unwrap();
        assert_eq!(
            store.outbox_status().await.unwrap().oppgitt.len(),
            1,
            "a refusal is final"
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_workers_never_claim_the_same_letter() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let other = Store::open(&url).await.unwrap();
        let now = noon(3, 1);
        for n in 1..=20 {
            put(&store, n, now).await;
        }
        let work = |store: Store| async move {
            let mut mine = Vec::new();
            while let Some(krav) = store.claim_mail(now).await.unwrap() {
                mine.push(krav.mail.id);
            }
            mine
        };
        let (first, second) = tokio::join!(tokio::spawn(work(store)), tokio::spawn(work(other)));
        let mut all = first.unwrap();
        all.extend(second.unwrap());
        all.sort_unstable();
        let claimed = all.len();
        all.dedup();
        assert_eq!((claimed, all.len()), (20, 20));
    })
    .await;
}
