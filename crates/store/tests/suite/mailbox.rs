//! Notices to a municipality's mailbox: with what causes them, or not at all.

use crate::common::*;
use regelverk::tid::Dato;
use sak::foresporsel::Sporsmal;
use sak::hendelse::Kjede;
use sak::id::ForesporselId;
use sak::kommune::Maalform;
use sak::kommuneprofil::Kommuneprofil;
use store::{EndringFeil, Mail, Store};
use testkit::postgres::both_databases;

/// Gives the n-th municipality a mailbox, and nynorsk.
async fn with_mailbox(store: &Store, n: u64) {
    let soker = soker();
    let profile = Kommuneprofil {
        maalform: Maalform::Nynorsk,
        epost: Some(format!("post{n}@provevik.example")),
    };
    store
        .change_kommuneprofil(&nummer(n), 0, profile, spor(&soker, noon(2, 1)))
        .await
        .unwrap();
}

async fn waiting(store: &Store) -> Vec<Mail> {
    let mails = store.waiting_mails().await.unwrap();
    mails.into_iter().map(|(mail, _)| mail).collect()
}

fn question() -> Sporsmal {
    Sporsmal {
        tekst: "Hvem har ansvar for legekontoret?".into(),
        felt: Vec::new(),
        frist: Dato::constant(2022, 3, 30),
    }
}

#[tokio::test]
async fn an_approved_letter_is_announced_to_whoever_has_a_mailbox() {
    both_databases(|url| async move {
        let store = open(&url).await;
        with_mailbox(&store, 1).await;
        let navn = proposed(&store, "runde", 2, &[(1, 9), (1, 5)]).await;
        let mut numbers = Vec::new();
        for vedtak in store.vedtak_in(&navn).await.unwrap() {
            let case = store.soknad(vedtak.soknad()).await.unwrap().unwrap().verdi;
            if case.felles().kommune == nummer(1) {
                numbers.push(case.sendt().unwrap().saksnummer.clone());
            }
            approve(&store, vedtak.id(), &attestant()).await.unwrap();
        }
        let mails = waiting(&store).await;
        let subjects: Vec<&str> = mails.iter().map(|mail| mail.emne.as_str()).collect();
        assert_eq!(subjects, [format!("{} nynorsk", numbers[0])]);
        assert_eq!(mails[0].til.as_str(), "post1@provevik.example");

        let place = store.kvoteplasser().await.unwrap();
        let place = place.iter().find(|place| place.kommune == nummer(1)).unwrap();
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(4, 10));
        let refused = store
            .change_kvoteplass_and_tell(place.id, &notice, at, |place| {
                place.extend(Dato::constant(2022, 4, 9), "Ferie.", at.aktor, at.now)
            })
            .await;
        assert!(matches!(refused, Err(EndringFeil::Avvist(_))));
        assert_eq!(
            waiting(&store).await.len(),
            1,
            "nothing is sent of what did not happen"
        );
        store
            .change_kvoteplass_and_tell(place.id, &notice, at, |place| {
                place.extend(Dato::constant(2022, 6, 9), "Ferie.", at.aktor, at.now)
            })
            .await
            .unwrap();
        assert_eq!(waiting(&store).await.len(), 2);

        let journal = store.historikk(&Kjede::Soknad(place.soknad)).await.unwrap();
        assert!(!format!("{journal:?}").contains("provevik.example"));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_question_and_its_new_deadline_are_announced_and_its_withdrawal_is_not() {
    both_databases(|url| async move {
        let store = open(&url).await;
        with_mailbox(&store, 1).await;
        let navn = received(&store, "runde", 65, &[(2, 7), (1, 3)]).await;
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(3, 20));
        for n in [1, 2] {
            let case = store.soknad_in(&navn, &nummer(n)).await.unwrap().unwrap();
            let id = case.verdi.felles().id;
            let asked = ForesporselId(new_id());
            store.ask(id, asked, (question(), &notice), at).await.unwrap();
            let twice = store.ask(id, asked, (question(), &notice), at).await;
            assert!(matches!(twice, Err(EndringFeil::Avvist(_))));
            let later: (Dato, store::Notice<'_>) = (Dato::constant(2022, 4, 6), &notice);
            store.change_foresporsel(id, Some(later), at).await.unwrap();
            store.change_foresporsel(id, None, at).await.unwrap();
        }
        let mails = waiting(&store).await;
        assert_eq!(mails.len(), 2, "asked, and given more time");
        assert!(
            mails
                .iter()
                .all(|mail| mail.til.as_str() == "post1@provevik.example")
        );
        store.verify_journal().await.unwrap();
    })
    .await;
}
