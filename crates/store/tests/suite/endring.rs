//! Changing and withdrawing what was sent.

use crate::common::*;
use sak::hendelse::Slag;
use sak::id::SoknadId;
use sak::soknad::endring::EndreFeil;
use sak::soknad::felt::Felt;
use sak::soknad::kladd::SendFeil;
use sak::soknad::{Soknad, Steg};
use store::{EndringFeil, Spor, Store};
use testkit::postgres::both_databases;

async fn change_behov(store: &Store, id: SoknadId, text: &str, at: Spor<'_>) {
    let kladd = store.begin_endring(id, at).await.unwrap();
    let step = kladd.step(Steg::Legene);
    let mut svar = step.svar;
    svar.insert(Felt::Behov, vec![text.to_owned()]);
    store
        .save_step(id, Steg::Legene, step.versjon, svar, at)
        .await
        .unwrap();
}

async fn behov(store: &Store, id: SoknadId) -> Option<u64> {
    let soknad = store.soknad(id).await.unwrap().unwrap().verdi;
    soknad.last_sent().unwrap().innhold.behov
}

#[tokio::test]
async fn what_was_sent_stands_and_is_kept_while_it_is_changed() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let id = complete_draft(&store, &navn, 1).await;
        let soker = soker();
        let at = spor(&soker, noon(3, 2));
        let first = store.send(id, at).await.unwrap();
        assert_eq!(store.endring(id).await.unwrap(), None);

        // Two who begin at the same time write the same change.
        let (one, two) = tokio::join!(store.begin_endring(id, at), store.begin_endring(id, at));
        assert_eq!(one.unwrap(), two.unwrap());
        change_behov(&store, id, "9", at).await;
        assert_eq!(behov(&store, id).await, Some(7), "not sent yet");
        assert_eq!(
            runde(&store, &navn).await.soknader[0].sendt().unwrap().innhold,
            first.innhold
        );
        store.verify_journal().await.unwrap();

        // A page that was open before the change began does not write over it.
        let [_, (steg, svar), ..] = complete_answers();
        let old = store.save_step(id, steg, 1, svar, at).await;
        assert!(matches!(old, Err(EndringFeil::Avvist(_))), "{old:?}");

        let second = store.send(id, spor(&soker, noon(3, 5))).await.unwrap();
        assert_eq!(
            (second.saksnummer.as_str(), second.innhold.behov),
            ("22/0001", Some(9))
        );
        assert_eq!(store.endring(id).await.unwrap(), None);
        let earlier = store.tidligere_versjoner(id).await.unwrap();
        assert_eq!(earlier.len(), 1);
        assert_eq!((earlier[0].nr, &earlier[0].innhold), (1, &first.innhold));
        assert_eq!(earlier[0].mottatt, noon(3, 2));

        change_behov(&store, id, "10", at).await;
        store.send(id, at).await.unwrap();
        let numbers: Vec<u64> = store
            .tidligere_versjoner(id)
            .await
            .unwrap()
            .iter()
            .map(|version| version.nr)
            .collect();
        assert_eq!(numbers, [2, 1]);
        let other = complete_draft(&store, &navn, 2).await;
        assert_eq!(
            store.send(other, at).await.unwrap().saksnummer,
            "22/0002",
            "no number is used up"
        );
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_change_can_be_given_up_and_what_says_the_same_is_not_sent() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let id = complete_draft(&store, &navn, 1).await;
        let soker = soker();
        let at = spor(&soker, noon(3, 2));
        assert!(matches!(
            store.begin_endring(id, at).await,
            Err(EndringFeil::Avvist(EndreFeil::IkkeSendt))
        ));
        store.send(id, at).await.unwrap();
        store.begin_endring(id, at).await.unwrap();
        let same = store.send(id, at).await;
        assert!(
            matches!(same, Err(EndringFeil::Avvist(SendFeil::Uendret))),
            "{same:?}"
        );
        change_behov(&store, id, "9", at).await;
        store.discard_endring(id, at).await.unwrap();
        assert!(matches!(
            store.discard_endring(id, at).await,
            Err(EndringFeil::Konflikt)
        ));
        assert_eq!(store.endring(id).await.unwrap(), None);
        assert_eq!(behov(&store, id).await, Some(7));
        let again = store.begin_endring(id, at).await.unwrap();
        assert_eq!(again.read().0.behov, Some(7), "begins from what was sent");
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_case_worker_who_is_first_stops_a_change_and_loses_nothing_to_one() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = received(&store, "runde", 65, &[(2, 7), (1, 3)]).await;
        let ids: Vec<SoknadId> = runde(&store, &navn)
            .await
            .soknader
            .iter()
            .map(|s| s.felles().id)
            .collect();
        let soker = soker();
        let at = spor(&soker, noon(3, 2));

        change_behov(&store, ids[0], "9", at).await;
        recommend(&store, ids[0]).await;
        let late = store.send(ids[0], at).await;
        assert!(
            matches!(late, Err(EndringFeil::Avvist(SendFeil::Vurdert))),
            "{late:?}"
        );
        let late = store.withdraw(ids[0], None, at).await;
        assert!(
            matches!(late, Err(EndringFeil::Avvist(EndreFeil::Vurdert))),
            "{late:?}"
        );
        assert!(
            store.endring(ids[0]).await.unwrap().is_some(),
            "what was typed is kept"
        );

        let versjon = recommend(&store, ids[1]).await;
        assert_eq!(reopen(&store, ids[1]).await.unwrap(), versjon + 1);
        let with_answers = store.soknad(ids[1]).await.unwrap().unwrap().verdi;
        let answers = with_answers.sendt().unwrap().svar.clone();
        change_behov(&store, ids[1], "5", at).await;
        let changed = store.send(ids[1], at).await.unwrap();
        assert_eq!(changed.svar, answers);
        // Whoever had the case open finds out.
        let behandler = saksbehandler();
        let stale = store
            .change_soknad(
                ids[1],
                versjon + 1,
                spor(&behandler, noon(3, 20)),
                |soknad, runde| recommend_command(soknad, runde, &behandler),
            )
            .await;
        assert!(matches!(stale, Err(EndringFeil::Konflikt)), "{stale:?}");
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_is_withdrawn_is_no_part_of_the_round_until_it_is_sent_again() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = received(&store, "runde", 65, &[(2, 7), (1, 3)]).await;
        let id = runde(&store, &navn).await.soknader[0].felles().id;
        let soker = soker();
        let at = spor(&soker, noon(3, 2));
        store.withdraw(id, Some("Lagt på is."), at).await.unwrap();
        assert_eq!(runde(&store, &navn).await.soknader.len(), 1);
        let Soknad::Trukket(trukket) = store.soknad(id).await.unwrap().unwrap().verdi else {
            panic!("not withdrawn");
        };
        assert_eq!(
            (trukket.grunn.as_deref(), trukket.tidspunkt),
            (Some("Lagt på is."), noon(3, 2))
        );
        assert_eq!(store.trukne(&navn).await.unwrap().len(), 1);
        let late = store.begin_endring(id, spor(&soker, noon(3, 16))).await;
        assert!(
            matches!(late, Err(EndringFeil::Avvist(EndreFeil::ForSent))),
            "{late:?}"
        );
        store.verify_journal().await.unwrap();

        store.begin_endring(id, at).await.unwrap();
        let again = store.send(id, at).await.unwrap();
        assert_eq!(again.innhold, trukket.sendt.innhold);
        assert_eq!(runde(&store, &navn).await.soknader.len(), 2);
        assert!(store.trukne(&navn).await.unwrap().is_empty());
        let slag: Vec<Slag> = store
            .historikk(&again.felles.kjede())
            .await
            .unwrap()
            .iter()
            .map(|rad| rad.slag)
            .collect();
        assert_eq!(
            slag,
            [
                Slag::SoknadSendtIgjen,
                Slag::EndringPabegynt,
                Slag::SoknadTrukket,
                Slag::SoknadImportert
            ]
        );
        store.verify_journal().await.unwrap();
    })
    .await;
}
