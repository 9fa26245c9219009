//! Amendments, archived documents and reminders.

use sak::abonnement::Epost;
use sak::avtale::{Avtale, EndringFeil as Endringsnei, Endringsslag, Permisjon, Slutt};
use store::{Dokument, EndringFeil, Mail, Store};
use testkit::postgres::both_databases;

use crate::avtale_bygg::*;
use crate::common::*;

#[tokio::test]
async fn an_amendment_changes_the_days_when_all_whom_it_touches_have_signed() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = entered(&store, &plass, year(LIS), noon(8, 1)).await;
        let end = Endringsslag::Avslutning {
            siste: dato("2022-12-31"),
        };
        propose(&store, id, 0, end, noon(11, 1)).await.unwrap();
        for _ in 0..3 {
            sign_endring(&store, id, 1, noon(11, 2)).await.unwrap();
        }
        assert_eq!(store.plasser_i_bruk(dato("2023-01-01")).await.unwrap(), 1);
        sign_endring(&store, id, 1, noon(11, 3)).await.unwrap();
        assert_eq!(store.plasser_i_bruk(dato("2023-01-01")).await.unwrap(), 0);
        let over = close(&store, id, den("2023-01-01")).await.unwrap();
        assert!(matches!(over.avtale, Avtale::Avsluttet(over) if over.slutt == Slutt::Fortidig));
        // Leave that is reported late is a correction, also when the agreement is over.
        let late = Endringsslag::Rettelse {
            retter: None,
            permisjon: Some(Permisjon {
                fra: dato("2022-10-01"),
                til: dato("2022-10-31"),
                lovregulert: true,
                arbeider: 0,
            }),
        };
        propose(&store, id, 1, late, den("2023-02-01")).await.unwrap();
        sign_endring(&store, id, 2, den("2023-02-02")).await.unwrap();
        let signed = sign_endring(&store, id, 2, den("2023-02-03")).await.unwrap();
        assert_eq!(signed.avtale.inngatt().unwrap().versjon, 2);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_is_registered_to_helfo_is_not_changed_but_by_a_correction() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = entered(&store, &plass, year(LIS), noon(8, 1)).await;
        let late = propose(&store, id, 0, leave("2022-10-01", "2022-12-31"), noon(11, 1)).await;
        let why = Endringsnei::Registrert(dato("2022-10-31"));
        assert!(matches!(late, Err(EndringFeil::Avvist(Nei::Endring(found))) if found == why));
        propose(&store, id, 0, leave("2022-11-01", "2022-12-31"), noon(11, 1))
            .await
            .unwrap();
        // The first day of it is registered before the last has signed.
        sign_endring(&store, id, 1, noon(11, 1)).await.unwrap();
        let late = sign_endring(&store, id, 1, noon(11, 2)).await;
        let why = Endringsnei::Registrert(dato("2022-11-01"));
        assert!(matches!(late, Err(EndringFeil::Avvist(Nei::Endring(found))) if found == why));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_amendments_that_take_effect_at_once_the_other_is_stale() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        let plass = places(&one, 1).await.remove(0);
        let id = entered(&one, &plass, year(LIS), noon(8, 1)).await;
        propose(&one, id, 0, leave("2022-12-01", "2022-12-31"), noon(10, 1))
            .await
            .unwrap();
        propose(&one, id, 0, leave("2023-02-01", "2023-02-28"), noon(10, 1))
            .await
            .unwrap();
        for nr in [1, 2] {
            sign_endring(&one, id, nr, noon(10, 2)).await.unwrap();
        }
        let (a, b) = tokio::join!(
            sign_endring(&one, id, 1, noon(10, 3)),
            sign_endring(&two, id, 2, noon(10, 3)),
        );
        assert!(a.is_ok() != b.is_ok());
        let stale = a.err().or(b.err()).unwrap();
        assert!(matches!(
            stale,
            EndringFeil::Avvist(Nei::Endring(Endringsnei::Kollisjon(1)))
        ));
        let after = one.avtale(id).await.unwrap().unwrap().avtale;
        assert_eq!(after.inngatt().unwrap().forlop().permisjoner.len(), 1);
        one.verify_journal().await.unwrap();
    })
    .await;
}

fn document(text: &str) -> Dokument {
    Dokument {
        nummer: "2022/1-A1".into(),
        avtrykk: "ab".repeat(32),
        brev: serde_json::json!({ "tekst": text }),
        pdf: text.as_bytes().to_vec(),
        sha256: "00".repeat(32),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_document_is_made_once_and_the_first_is_kept() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        let plass = places(&one, 1).await.remove(0);
        let id = entered(&one, &plass, year(LIS), noon(8, 1)).await;
        let soker = soker();
        let at = spor(&soker, noon(8, 2));
        let (a, b) = tokio::join!(
            one.keep_avtaledokument(id, 0, document("en"), at),
            two.keep_avtaledokument(id, 0, document("to"), at),
        );
        let (a, b) = (a.unwrap(), b.unwrap());
        assert_eq!(a, b);
        assert_eq!(one.avtaledokument(id, 0).await.unwrap(), Some(a));
        assert_eq!(one.avtaledokument(id, 1).await.unwrap(), None);
        one.verify_journal().await.unwrap();
    })
    .await;
}

fn mail(n: u64) -> Mail {
    Mail {
        id: new_id(),
        slag: "avtale-frist".into(),
        til: Epost::parse(&format!("prove{n}@provevik.example")).unwrap(),
        emne: "Prøve".into(),
        tekst: "Prøvetekst".into(),
        avmelding: None,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_reminder_is_sent_once_also_when_two_send_it() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        for n in 0..8 {
            let key = format!("plass-{n}/nitti");
            assert!(!one.reminded(&key).await.unwrap());
            let (a, b) = tokio::join!(
                one.remind_once(&key, vec![mail(n)], noon(8, 1)),
                two.remind_once(&key, vec![mail(n)], noon(8, 1)),
            );
            assert!(a.unwrap() != b.unwrap());
            assert!(two.reminded(&key).await.unwrap());
            assert!(!one.remind_once(&key, vec![mail(n)], noon(8, 2)).await.unwrap());
        }
        assert_eq!(one.waiting_mails().await.unwrap().len(), 8);
    })
    .await;
}

#[tokio::test]
async fn an_amendment_of_what_is_cancelled_is_refused() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = entered(&store, &plass, year(LIS), noon(8, 1)).await;
        cancel(&store, id, noon(8, 31)).await.unwrap();
        assert_eq!(store.plasser_i_bruk(dato("2022-10-01")).await.unwrap(), 0);
        let refused = propose(&store, id, 0, leave("2022-12-01", "2022-12-31"), noon(10, 1)).await;
        assert!(matches!(refused, Err(EndringFeil::Avvist(Nei::Tilstand))));
        // The doctors who signed still find it.
        assert_eq!(store.avtaler_for_lege(hpr(LIS)).await.unwrap().len(), 1);
        store.verify_journal().await.unwrap();
    })
    .await;
}
