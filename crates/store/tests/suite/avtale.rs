//! Agreements: drafted, sent, signed, over, with the place and the doctors around them.

use sak::avtale::{Avtale, BegynnFeil, LagreFeil, Part, Regelfeil, SignaturFeil, SignerFeil};
use sak::hendelse::{Kjede, Slag};
use sak::id::AvtaleId;
use sak::kvoteplass::{PlassFeil, PlassTilstand, Returgrunn};
use store::{EndringFeil, Store};
use testkit::postgres::both_databases;

use crate::avtale_bygg::*;
use crate::common::*;

#[tokio::test]
async fn a_draft_saves_itself_and_nobody_overwrites_another() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let soker = soker();
        let at = spor(&soker, noon(5, 2));
        let id = AvtaleId(new_id());
        let no_frame = store
            .begin_avtale(id, (plass.id, 2), year(LIS), at)
            .await
            .unwrap_err();
        assert!(matches!(no_frame, EndringFeil::Avvist(BegynnFeil::Ramme)));
        let id = draft(&store, &plass, sak::avtale::Utfylt::default()).await;
        let first = store.save_avtale(id, 0, year(LIS), at).await.unwrap();
        assert_eq!(first.lagret.as_ref().unwrap().av, soker);
        let late = store.save_avtale(id, 0, year(NESTE), at).await.unwrap_err();
        assert!(matches!(late, EndringFeil::Avvist(LagreFeil::Kollisjon(1))));
        assert_eq!(store.avtale(id).await.unwrap(), Some(first));
        // A draft names nobody: it is the municipality's own.
        assert!(store.avtaler_for_lege(hpr(LIS)).await.unwrap().is_empty());
        assert_eq!(store.avtaler_for(&plass.kommune).await.unwrap().len(), 1);
        let second = draft(&store, &plass, year(NESTE)).await;
        assert_eq!(store.avtale(second).await.unwrap().unwrap().nummer, 2);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn with_the_last_signature_it_is_entered_into_and_its_doctors_find_it() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = entered(&store, &plass, year(LIS), den("2022-08-15")).await;
        for doctor in [LIS, FASTLEGE, KOLLEGA] {
            let own = store.avtaler_for_lege(hpr(doctor)).await.unwrap();
            assert_eq!(own.len(), 1, "{doctor}");
        }
        assert!(store.avtaler_for_lege(hpr(NESTE)).await.unwrap().is_empty());
        let in_use = [
            ("2022-08-31", 0),
            ("2022-09-01", 1),
            ("2023-08-31", 1),
            ("2023-09-01", 0),
        ];
        for (day, count) in in_use {
            assert_eq!(store.plasser_i_bruk(dato(day)).await.unwrap(), count, "{day}");
        }
        let historikk = store.historikk(&Kjede::Soknad(plass.soknad)).await.unwrap();
        assert_eq!(historikk[0].slag, Slag::AvtaleInngatt);
        let soker = soker();
        let at = spor(&soker, noon(9, 1));
        let saved = store.save_avtale(id, 0, year(NESTE), at).await;
        assert!(matches!(saved, Err(EndringFeil::Konflikt)));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_late_last_signature_begins_the_refund_right_late() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        entered(&store, &plass, year(LIS), den("2022-10-10")).await;
        assert_eq!(store.plasser_i_bruk(dato("2022-10-09")).await.unwrap(), 0);
        assert_eq!(store.plasser_i_bruk(dato("2022-10-10")).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_sign_at_once_and_both_signatures_stand() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        for plass in places(&one, 4).await {
            let id = draft(&one, &plass, year(LIS + plass.nummer * 10)).await;
            send(&one, id, noon(8, 1)).await.unwrap();
            let avtrykk = shown(&one, id).await;
            let lis = missing(&one, id).await[1];
            sign(&one, id, Part::Kommune, &avtrykk, noon(8, 2)).await.unwrap();
            sign(&one, id, lis, &avtrykk, noon(8, 2)).await.unwrap();
            let gp = |number| Part::Fastlege(hpr(number));
            let (a, b) = tokio::join!(
                sign(&one, id, gp(FASTLEGE), &avtrykk, noon(8, 3)),
                sign(&two, id, gp(KOLLEGA), &avtrykk, noon(8, 3)),
            );
            assert!(a.is_ok() && b.is_ok());
            let after = one.avtale(id).await.unwrap().unwrap().avtale;
            assert_eq!(after.inngatt().unwrap().signaturer.len(), 4);
        }
        one.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_party_that_signs_twice_at_once_signs_once() {
    both_databases(|url| async move {
        let (one, two) = (open(&url).await, Store::open(&url).await.unwrap());
        let plass = places(&one, 1).await.remove(0);
        let id = draft(&one, &plass, year(LIS)).await;
        send(&one, id, noon(8, 1)).await.unwrap();
        let avtrykk = shown(&one, id).await;
        let (a, b) = tokio::join!(
            sign(&one, id, Part::Kommune, &avtrykk, noon(8, 3)),
            sign(&two, id, Part::Kommune, &avtrykk, noon(8, 3)),
        );
        let refused = a.err().or(b.err()).unwrap();
        let why = SignerFeil::Signatur(SignaturFeil::AlleredeSignert);
        assert!(matches!(refused, EndringFeil::Avvist(Nei::Signer(found)) if found == why));
        assert_eq!(missing(&one, id).await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn the_last_signature_meets_what_others_have_entered_into_meanwhile() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let places = places(&store, 2).await;
        // Both can be sent: neither is entered into yet.
        let first = draft(&store, &places[0], year(LIS)).await;
        let same_place = draft(&store, &places[0], year(NESTE)).await;
        let same_doctor = draft(&store, &places[1], year(LIS)).await;
        let mut last = Vec::new();
        for id in [first, same_place, same_doctor] {
            send(&store, id, noon(8, 1)).await.unwrap();
            last.push((id, all_but_one(&store, id, noon(8, 2)).await));
        }
        for (index, (id, (part, avtrykk))) in last.into_iter().enumerate() {
            let signed = sign(&store, id, part, &avtrykk, noon(8, 3)).await;
            let rule = match (index, signed) {
                (0, Ok(_)) => continue,
                (_, Err(EndringFeil::Avvist(Nei::Signer(SignerFeil::Regler(Regelfeil::Stoppet(found)))))) => {
                    found[0].id().0
                }
                (_, other) => panic!("{other:?}"),
            };
            assert_eq!(rule, ["", "IA-16", "IA-17"][index]);
            assert_eq!(missing(&store, id).await, [part], "the others' signatures stand");
        }
        let doctor_elsewhere = store.avtale(same_doctor).await.unwrap().unwrap().avtale;
        assert_eq!(store.andre_aktive(&doctor_elsewhere).await.unwrap(), Some(1));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_is_reopened_is_a_draft_and_its_signatures_are_void() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = draft(&store, &plass, year(LIS)).await;
        send(&store, id, noon(8, 1)).await.unwrap();
        let (last, avtrykk) = all_but_one(&store, id, noon(8, 2)).await;
        let soker = soker();
        let opened = change(&store, id, &soker, noon(8, 3), |avtale, _| match avtale {
            Avtale::TilSignering(venter) => {
                let (utkast, void, hendelse) = venter.reopen();
                assert_eq!(void.len(), 3);
                Ok((Avtale::Utkast(utkast), vec![hendelse]))
            }
            _ => Err(Nei::Tilstand),
        });
        let opened = opened.await.unwrap();
        assert_eq!(store.avtale(id).await.unwrap(), Some(opened));
        let late = sign(&store, id, last, &avtrykk, noon(8, 4)).await;
        assert!(matches!(late, Err(EndringFeil::Avvist(Nei::Tilstand))));
        assert!(store.avtaler_for_lege(hpr(LIS)).await.unwrap().is_empty());
        send(&store, id, noon(8, 5)).await.unwrap();
        assert_eq!(missing(&store, id).await.len(), 4);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_place_is_not_left_while_something_under_it_is_under_way() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let places = places(&store, 2).await;
        let soker = soker();
        let give_back = async |plass, day: &str| {
            let at = spor(&soker, den(day));
            let left = store.leave_kvoteplass(plass, at, |plass, avtaler, _| {
                plass.give_back((Returgrunn::IngenLege, ""), avtaler, at.aktor, at.now)
            });
            left.await
        };
        let id = draft(&store, &places[0], year(LIS)).await;
        let refused = give_back(places[0].id, "2022-06-01").await.unwrap_err();
        assert!(matches!(refused, EndringFeil::Avvist(PlassFeil::AvtaleLoper(found)) if found == id));
        cancel(&store, id, noon(6, 2)).await.unwrap();
        let id = entered(&store, &places[0], year(LIS), noon(8, 1)).await;
        let refused = give_back(places[0].id, "2023-08-31").await.unwrap_err();
        assert!(matches!(refused, EndringFeil::Avvist(PlassFeil::AvtaleLoper(_))));
        let left = give_back(places[0].id, "2023-09-01").await.unwrap();
        assert_eq!(left.tilstand, PlassTilstand::Returnert);
        // Its agreement still closes, but nothing new begins under it.
        close(&store, id, den("2023-09-02")).await.unwrap();
        let at = spor(&soker, den("2023-09-03"));
        let begun = store.begin_avtale(AvtaleId(new_id()), (places[0].id, 1), year(NESTE), at);
        let refused = begun.await.unwrap_err();
        assert!(matches!(refused, EndringFeil::Avvist(BegynnFeil::IkkeTildelt)));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_place_closes_when_nobody_can_use_what_is_left() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let behandler = saksbehandler();
        let close_place = async |day: &str| {
            let at = spor(&behandler, den(day));
            let closed = store.leave_kvoteplass(plass.id, at, |plass, avtaler, perioder| {
                plass.close(avtaler, perioder, at.aktor, at.now)
            });
            closed.await
        };
        let unused = close_place("2022-08-01").await.unwrap_err();
        assert!(matches!(unused, EndringFeil::Avvist(PlassFeil::TidIgjen)));
        let first = year(LIS);
        let first = entered(&store, &plass, first, noon(8, 1)).await;
        close(&store, first, den("2023-09-01")).await.unwrap();
        let half = close_place("2023-09-02").await.unwrap_err();
        assert!(matches!(half, EndringFeil::Avvist(PlassFeil::TidIgjen)));
        let second = tekst(NESTE, dato("2023-10-01"), dato("2024-09-29"), 10_000);
        entered(&store, &plass, second, den("2023-09-20")).await;
        let running = close_place("2024-09-29").await.unwrap_err();
        assert!(matches!(running, EndringFeil::Avvist(PlassFeil::AvtaleLoper(_))));
        let closed = close_place("2024-09-30").await.unwrap();
        assert_eq!(closed.tilstand, PlassTilstand::Avsluttet);
        assert_eq!(store.kvotestatus(1).await.unwrap().ledige(), 1);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_change_behind_the_journal_is_found() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = entered(&store, &plass, year(LIS), noon(8, 1)).await;
        store.verify_journal().await.unwrap();
        let longer = format!("UPDATE avtale SET aktiv_til = '2024-08-31' WHERE id = '{id}'");
        assert_eq!(tamper(&url, &longer).await, 1);
        let fault = store.verify_journal().await.unwrap_err();
        assert_eq!(fault.kjede(), Some(format!("soknad/{}", plass.soknad).as_str()));
    })
    .await;
}

#[tokio::test]
async fn who_finds_an_agreement_is_what_it_says() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let plass = places(&store, 1).await.remove(0);
        let id = entered(&store, &plass, year(LIS), noon(8, 1)).await;
        store.verify_journal().await.unwrap();
        let kjede = format!("soknad/{}", plass.soknad);
        for (statement, back) in [
            (
                format!("DELETE FROM avtale_part WHERE avtale = '{id}' AND hpr = {LIS}"),
                format!("INSERT INTO avtale_part (avtale, hpr, rolle) VALUES ('{id}', {LIS}, 'lis')"),
            ),
            (
                format!("INSERT INTO avtale_part (avtale, hpr, rolle) VALUES ('{id}', {NESTE}, 'lis')"),
                format!("DELETE FROM avtale_part WHERE avtale = '{id}' AND hpr = {NESTE}"),
            ),
        ] {
            assert_eq!(tamper(&url, &statement).await, 1);
            let fault = store.verify_journal().await.unwrap_err();
            assert_eq!(fault.kjede(), Some(kjede.as_str()), "{statement}");
            tamper(&url, &back).await;
            store.verify_journal().await.unwrap();
        }
    })
    .await;
}
