//! Case work: an application by e-mail, asking for more, who may not handle a case, and what an assessment that
//! is opened again takes with it.

use crate::common::*;
use regelverk::tid::Dato;
use sak::aktor::Rolle;
use sak::foresporsel::{ForesporselFeil, Sporsmal};
use sak::hendelse::Kjede;
use sak::id::{ForesporselId, SoknadId, VedleggId};
use sak::prioritering::{Flytting, PlassRef, Prioritering};
use sak::soknad::Soknad;
use sak::soknad::felt::{Felt, Svarskjema};
use sak::soknad::registrering::RegistreringFeil;
use sak::soknad::sendt::Kilde;
use sak::vedlegg::Fil;
use sak::vedtak::Vedtak;
use store::{EndringFeil, Epost, EpostFeil, Store, StoreError};
use testkit::postgres::both_databases;

fn pdf() -> Fil {
    Fil {
        navn: "søknad.pdf".into(),
        innhold: b"%PDF-1.7 a letter".to_vec(),
    }
}

fn epost(navn: &sak::id::UtlysningNavn, n: u64) -> Epost {
    Epost {
        felles: felles(navn, n),
        mottatt: noon(3, 14),
        svar: [(Felt::Antall, vec!["2".to_owned()])].into(),
        filer: vec![(VedleggId(new_id()), pdf())],
        i_stedet_for_kladd: false,
    }
}

fn question() -> Sporsmal {
    Sporsmal {
        tekst: "Hvor mange pasienter?".into(),
        felt: vec![Felt::Pasientgrunnlag],
        frist: Dato::constant(2022, 4, 10),
    }
}

async fn one(store: &Store, navn: &sak::id::UtlysningNavn) -> SoknadId {
    runde(store, navn).await.soknader[0].felles().id
}

#[tokio::test]
async fn an_application_by_email_counts_from_when_it_came_and_keeps_its_document() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(3, 20));
        let sendt = store.register(epost(&navn, 1), at).await.unwrap();
        assert_eq!((sendt.mottatt, sendt.kilde), (noon(3, 14), Kilde::Epost));
        assert_eq!(sendt.innhold.behov, None, "what is not said is not known");
        let kept = store.saksarbeid(sendt.felles.id).await.unwrap().vedlegg;
        let (vedlegg, content) = store.vedlegg(kept[0].id).await.unwrap().unwrap();
        assert_eq!((vedlegg.navn.as_str(), content), ("søknad.pdf", pdf().innhold));
        let again = store.register(epost(&navn, 1), at).await.unwrap_err();
        assert!(matches!(
            again,
            EndringFeil::Avvist(EpostFeil::Registrering(RegistreringFeil::AlleredeSokt(id))) if id == sendt.felles.id
        ));
        let draft = complete_draft(&store, &navn, 2).await;
        let refused = store.register(epost(&navn, 2), at).await.unwrap_err();
        assert!(matches!(
            refused,
            EndringFeil::Avvist(EpostFeil::Registrering(RegistreringFeil::HarKladd))
        ));
        let instead = Epost {
            i_stedet_for_kladd: true,
            ..epost(&navn, 2)
        };
        assert_eq!(store.register(instead, at).await.unwrap().felles.id, draft);
        store.verify_journal().await.unwrap();
        let changed = tamper(&url, "UPDATE vedlegg SET navn = 'annet.pdf'").await;
        assert_eq!(changed, 2);
        assert!(store.verify_journal().await.is_err(), "the document is part of the case");
    })
    .await;
}

#[tokio::test]
async fn an_answer_lands_in_the_case_and_a_recommendation_ends_what_is_open() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = received(&store, "runde", 65, &[(2, 7)]).await;
        let id = one(&store, &navn).await;
        let (behandler, soker) = (saksbehandler(), soker());
        let at = spor(&behandler, noon(3, 20));
        let ask = || store.ask(id, ForesporselId(new_id()), (question(), &notice), at);
        ask().await.unwrap();
        assert!(matches!(
            ask().await,
            Err(EndringFeil::Avvist(ForesporselFeil::VenterAlt))
        ));
        let before = store.soknad(id).await.unwrap().unwrap().versjon;
        let typed = Svarskjema::from([(Felt::Pasientgrunnlag, vec!["1 500".to_owned()])]);
        let files = [(VedleggId(new_id()), pdf())];
        let answered = spor(&soker, noon(3, 25));
        store
            .answer_foresporsel(id, ("Se vedlegg", &typed), &files, answered)
            .await
            .unwrap();
        let after = store.soknad(id).await.unwrap().unwrap();
        assert_eq!(after.versjon, before + 1, "a form from before is stale");
        assert_eq!(after.verdi.sendt().unwrap().innhold.pasientgrunnlag, Some(1500));
        let around = store.saksarbeid(id).await.unwrap();
        assert_eq!((around.open(), around.vedlegg.len()), (None, 1));
        assert_eq!(around.waited(Dato::constant(2022, 5, 1)), 5);
        let twice = store
            .answer_foresporsel(id, ("Igjen", &typed), &[], answered)
            .await;
        assert!(matches!(twice, Err(EndringFeil::Konflikt)));

        ask().await.unwrap();
        recommend(&store, id).await;
        assert_eq!(store.saksarbeid(id).await.unwrap().open(), None);
        assert!(matches!(
            ask().await,
            Err(EndringFeil::Avvist(ForesporselFeil::IkkeTilVurdering))
        ));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn whoever_may_not_handle_a_case_is_refused_everything_that_touches_it() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = received(&store, "runde", 65, &[(1, 7), (1, 5)]).await;
        let id = one(&store, &navn).await;
        let (behandler, annen) = (saksbehandler(), aktor("saksbehandler-2", Rolle::Saksbehandler));
        let at = spor(&behandler, noon(3, 20));
        store.assign(id, Some(&behandler), at).await.unwrap();
        store.declare_inhabil(id, Some(&annen), at).await.unwrap();
        let around = store.saksarbeid(id).await.unwrap();
        assert_eq!(around.saksbehandler.as_ref(), Some(&annen));

        let refused = |result: Result<(), StoreError>| assert!(matches!(result, Err(StoreError::Inhabil)));
        let only_store = |error: EndringFeil<_>| match error {
            EndringFeil::Store(error) => error,
            other => panic!("{other:?}"),
        };
        let change = |soknad, runde: &_| recommend_command(soknad, runde, &behandler);
        match store.change_soknad(id, 1, at, change).await {
            Err(EndringFeil::Store(StoreError::Inhabil)) => {}
            other => panic!("{other:?}"),
        }
        let asked = store
            .ask(id, ForesporselId(new_id()), (question(), &notice), at)
            .await;
        refused(asked.map_err(only_store));
        recommend_as(&store, &navn, &annen).await;
        let expected = versjon(&store, &navn).await;
        let place = PlassRef { soknad: id, plass: 1 };
        let moved = store
            .change_prioritering(&navn, expected, at, |ranking, runde| {
                let Prioritering::Apen(apen) = ranking else {
                    return Err("not open");
                };
                let flytting = Flytting {
                    plass: place,
                    til: 2,
                    begrunnelse: "Fordi".into(),
                    av: at.aktor.clone(),
                    tidspunkt: at.now,
                };
                apen.move_place(flytting, &runde.liste())
                    .map(|(apen, hendelse)| (Prioritering::Apen(apen), hendelse))
                    .map_err(|_| "refused")
            })
            .await;
        assert!(
            matches!(moved, Err(EndringFeil::Store(StoreError::Inhabil))),
            "{moved:?}"
        );
        let sent = store.send_for_approval(&navn, expected, at, &mut new_id).await;
        assert!(matches!(sent, Err(EndringFeil::Store(StoreError::Inhabil))));

        let leder = aktor("leder-1", Rolle::Leder);
        store
            .lift_inhabil(id, &behandler.id, spor(&leder, noon(3, 22)))
            .await
            .unwrap();
        store
            .send_for_approval(&navn, expected, at, &mut new_id)
            .await
            .unwrap();
        store
            .declare_inhabil(id, None, spor(&attestant(), noon(4, 2)))
            .await
            .unwrap();
        let vedtak = store.vedtak_of(id).await.unwrap()[0].id();
        let approved = approve(&store, vedtak, &attestant()).await;
        assert!(matches!(approved, Err(EndringFeil::Store(StoreError::Inhabil))));
        store.verify_journal().await.unwrap();
    })
    .await;
}

async fn recommend_as(store: &Store, navn: &sak::id::UtlysningNavn, av: &sak::aktor::Aktor) {
    for soknad in runde(store, navn).await.soknader {
        let id = soknad.felles().id;
        let versjon = store.soknad(id).await.unwrap().unwrap().versjon;
        let change = |soknad: Soknad, runde: &_| recommend_command(soknad, runde, av);
        store
            .change_soknad(id, versjon, spor(av, noon(3, 20)), change)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn proposals_lapse_when_an_assessment_they_rest_on_is_opened_again() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = proposed(&store, "runde", 65, &[(1, 7), (1, 5)]).await;
        let id = one(&store, &navn).await;
        reopen(&store, id).await.unwrap();
        assert!(matches!(
            runde(&store, &navn).await.prioritering,
            Prioritering::Apen(_)
        ));
        for vedtak in store.vedtak_in(&navn).await.unwrap() {
            assert!(matches!(vedtak, Vedtak::Bortfalt { .. }));
        }
        let lines = store.historikk(&Kjede::Utlysning(navn.clone())).await.unwrap();
        assert_eq!(lines[0].slag.word(), "prioritering-gjenapnet");
        recommend(&store, id).await;
        send_for_approval(&store, &navn).await;
        store.verify_journal().await.unwrap();
    })
    .await;
}
