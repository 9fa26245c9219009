//! Decisions: approved by another, void if anything changed.

use crate::common::*;
use sak::aktor::Rolle;
use sak::hendelse::{Kjede, Slag};
use sak::id::VedtakId;
use sak::prioritering::Prioritering;
use sak::soknad::Soknad;
use sak::vedtak::{GodkjenningFeil, Vedtak, VedtakSlag};
use store::EndringFeil;
use testkit::postgres::both_databases;

#[tokio::test]
async fn an_approved_decision_gives_places_a_letter_and_a_closed_case() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = proposed(&store, "runde", 3, &[(2, 9), (2, 5)]).await;
        let attestant = attestant();
        let forslag = store.vedtak_in(&navn).await.unwrap();
        let (first, second) = (&forslag[0], &forslag[1]);
        assert_eq!(second.forslag().utfall.slag, VedtakSlag::Delvis);
        assert_eq!(store.dokument(first.id()).await.unwrap(), None);
        let godkjent = approve(&store, first.id(), &attestant).await.unwrap();

        assert_eq!(godkjent.av, attestant);
        assert_eq!(
            store.vedtak(first.id()).await.unwrap(),
            Some(Vedtak::Godkjent(godkjent))
        );
        assert_eq!(store.dokument(first.id()).await.unwrap(), Some(letter(first)));
        let places = store.kvoteplasser().await.unwrap();
        let numbers: Vec<_> = places.iter().map(|place| (place.nummer, place.plass)).collect();
        assert_eq!(numbers, [(1, 1), (2, 2)]);
        assert!(places.iter().all(|place| place.soknad == first.soknad()));
        assert_eq!(store.kvoteplasser_for(&nummer(1)).await.unwrap(), places);
        assert!(store.kvoteplasser_for(&nummer(2)).await.unwrap().is_empty());
        assert_eq!(store.kvotestatus(3).await.unwrap().ledige(), 1);

        let soknad = store.soknad(first.soknad()).await.unwrap().unwrap();
        assert!(matches!(&soknad.verdi, Soknad::Avgjort(avgjort) if avgjort.vedtak == first.id()));
        let now = runde(&store, &navn).await;
        assert!(matches!(now.prioritering, Prioritering::Vedtatt(_)));
        assert_eq!(now.ledige, 1);

        // The rest of the round can be approved, and nothing else in it can be changed.
        assert!(matches!(
            reopen(&store, second.soknad()).await,
            Err(EndringFeil::Konflikt)
        ));
        let late = store
            .import(
                &navn,
                vec![import_row(9, 1, 1)],
                spor(&saksbehandler(), noon(4, 4)),
            )
            .await;
        assert!(matches!(late, Err(EndringFeil::Konflikt)));
        approve(&store, second.id(), &attestant).await.unwrap();
        assert_eq!(store.kvotestatus(3).await.unwrap().ledige(), 0);
        let historikk = store.historikk(&Kjede::Soknad(second.soknad())).await.unwrap();
        assert_eq!(historikk[0].slag, Slag::VedtakGodkjent);
        assert_eq!(historikk[1].slag, Slag::VedtakForeslatt);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_refusal_and_a_waiting_list_give_no_places() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = proposed(&store, "runde", 1, &[(1, 9), (1, 5)]).await;
        let forslag = store.vedtak_in(&navn).await.unwrap();
        assert_eq!(forslag[1].forslag().utfall.slag, VedtakSlag::Venteliste);
        approve(&store, forslag[1].id(), &attestant()).await.unwrap();
        assert!(store.kvoteplasser().await.unwrap().is_empty());
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn only_another_with_the_right_role_approves() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = recommended(&store, "runde", 1, &[(1, 9)]).await;
        let leder = aktor("leder-1", Rolle::Leder);
        store
            .send_for_approval(&navn, 1, spor(&leder, noon(4, 1)), &mut new_id)
            .await
            .unwrap();
        let id = store.vedtak_in(&navn).await.unwrap()[0].id();

        let proposer = approve(&store, id, &leder).await;
        assert!(matches!(
            proposer,
            Err(EndringFeil::Avvist(GodkjenningFeil::SammePerson))
        ));
        let mut recommender = saksbehandler();
        recommender.rolle = Rolle::Attestant;
        let recommender = approve(&store, id, &recommender).await;
        assert!(matches!(
            recommender,
            Err(EndringFeil::Avvist(GodkjenningFeil::SammePerson))
        ));
        let other = approve(&store, id, &aktor("saksbehandler-2", Rolle::Saksbehandler)).await;
        assert!(matches!(
            other,
            Err(EndringFeil::Avvist(GodkjenningFeil::IkkeAttestant))
        ));
        assert!(matches!(
            store.vedtak(id).await.unwrap(),
            Some(Vedtak::Forslag(_))
        ));
        approve(&store, id, &attestant()).await.unwrap();
        let unknown = store.vedtak(VedtakId(new_id())).await.unwrap();
        assert_eq!(unknown, None);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_letter_made_from_another_decision_is_refused() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = proposed(&store, "runde", 1, &[(1, 9)]).await;
        let forslag = store.vedtak_in(&navn).await.unwrap().remove(0);
        let mut other = letter(&forslag);
        other.avtrykk = "noe annet".into();
        let attestant = attestant();
        let refused = store
            .approve(
                forslag.id(),
                (other, &notice),
                spor(&attestant, noon(4, 3)),
                &mut new_id,
            )
            .await;
        assert!(matches!(refused, Err(EndringFeil::Konflikt)));
        assert_eq!(store.vedtak(forslag.id()).await.unwrap(), Some(forslag.clone()));
        let unknown = store
            .approve(
                VedtakId(new_id()),
                (letter(&forslag), &notice),
                spor(&attestant, noon(4, 3)),
                &mut new_id,
            )
            .await;
        assert!(matches!(unknown, Err(EndringFeil::IkkeFunnet)));
    })
    .await;
}

#[tokio::test]
async fn after_a_change_every_proposal_is_void_and_the_ranking_is_open() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = proposed(&store, "runde", 1, &[(1, 9), (1, 5), (1, 3)]).await;
        let forslag = store.vedtak_in(&navn).await.unwrap();
        let attestant = attestant();
        // One more comes in; approving any of them finds it out.
        let late = vec![import_row(4, 1, 2)];
        store
            .import(&navn, late, spor(&saksbehandler(), noon(4, 2)))
            .await
            .unwrap();
        let proposer = approve(&store, forslag[0].id(), &saksbehandler()).await;
        assert!(matches!(
            proposer,
            Err(EndringFeil::Avvist(GodkjenningFeil::IkkeAttestant))
        ));
        let refused = approve(&store, forslag[0].id(), &attestant).await;
        assert!(
            matches!(refused, Err(EndringFeil::Avvist(GodkjenningFeil::Endret))),
            "{refused:?}"
        );

        let now = store.vedtak_in(&navn).await.unwrap();
        assert!(
            now.iter().all(|vedtak| matches!(vedtak, Vedtak::Bortfalt { .. })),
            "{now:?}"
        );
        assert_eq!(now.len(), 3);
        let lagret = store.runde(&navn).await.unwrap().unwrap();
        assert!(matches!(lagret.verdi.prioritering, Prioritering::Apen(_)));
        assert_eq!(lagret.versjon, 3);
        assert!(store.kvoteplasser().await.unwrap().is_empty());
        let voided = approve(&store, forslag[1].id(), &attestant).await;
        assert!(matches!(voided, Err(EndringFeil::Konflikt)));

        // Assessed and sent anew, it can be approved.
        recommend_all(&store, &navn).await;
        send_for_approval(&store, &navn).await;
        let forslag = store.vedtak_in(&navn).await.unwrap();
        approve(&store, forslag[0].id(), &attestant).await.unwrap();
        let historikk = store
            .historikk(&Kjede::Soknad(forslag[1].soknad()))
            .await
            .unwrap();
        let said: Vec<Slag> = historikk.iter().take(3).map(|rad| rad.slag).collect();
        assert_eq!(
            said,
            [Slag::VedtakForeslatt, Slag::VedtakBortfalt, Slag::VedtakForeslatt]
        );
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_change_to_one_application_voids_the_decision_on_another() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = proposed(&store, "runde", 1, &[(1, 9), (1, 5)]).await;
        let forslag = store.vedtak_in(&navn).await.unwrap();
        // Somebody new with the largest need takes the place.
        let behandler = saksbehandler();
        let row = import_row(9, 1, 99);
        store
            .import(&navn, vec![row], spor(&behandler, noon(4, 2)))
            .await
            .unwrap();
        let refused = approve(&store, forslag[0].id(), &attestant()).await;
        assert!(matches!(
            refused,
            Err(EndringFeil::Avvist(GodkjenningFeil::Endret))
        ));
        assert!(store.kvoteplasser().await.unwrap().is_empty());
        store.verify_journal().await.unwrap();
    })
    .await;
}
