//! Received applications: answers, recommendation, reopening.

use crate::common::*;
use sak::hendelse::{Kjede, Slag};
use sak::id::SoknadId;
use sak::runde::Runde;
use sak::soknad::sendt::SvarPaRegler;
use sak::soknad::{Innstilling, Soknad};
use store::EndringFeil;
use testkit::postgres::both_databases;

type Changed = Result<(Soknad, Vec<sak::hendelse::Hendelse>), String>;

fn answer(text: &str) -> impl FnOnce(Soknad, &Runde) -> Changed + Send {
    let svar = SvarPaRegler {
        begrunnelser: [("IA-05".to_owned(), text.to_owned())].into(),
        hovedformal: Some(1),
    };
    move |soknad, _| {
        let Soknad::Sendt(sendt) = soknad else {
            return Err("not received".into());
        };
        let (sendt, hendelse) = sendt.answer(svar).map_err(|error| error.to_string())?;
        Ok((Soknad::Sendt(sendt), vec![hendelse]))
    }
}

#[tokio::test]
async fn answers_replace_each_other_and_a_stale_writer_is_told() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = received(&store, "runde", 65, &[(2, 7)]).await;
        let id = runde(&store, &navn).await.soknader[0].felles().id;
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(3, 20));
        let (one, two) = tokio::join!(
            store.change_soknad(id, 1, at, answer("Først")),
            store.change_soknad(id, 1, at, answer("Samtidig")),
        );
        let (won, lost) = if one.is_ok() { (one, two) } else { (two, one) };
        assert_eq!(won.unwrap(), 2);
        assert!(matches!(lost, Err(EndringFeil::Konflikt)), "{lost:?}");

        assert_eq!(
            store.change_soknad(id, 2, at, answer("Til slutt")).await.unwrap(),
            3
        );
        let lagret = store.soknad(id).await.unwrap().unwrap();
        assert_eq!(lagret.versjon, 3);
        let svar = &lagret.verdi.sendt().unwrap().svar;
        assert_eq!(svar.reason("IA-05"), Some("Til slutt"));
        assert_eq!((svar.begrunnelser.len(), svar.hovedformal), (1, Some(1)));
        // The round says the same of it.
        assert_eq!(runde(&store, &navn).await.soknader, [lagret.verdi]);

        let refused = store
            .change_soknad(id, 3, at, |_, _| Err("nei".to_owned()) as Changed)
            .await;
        assert!(matches!(refused, Err(EndringFeil::Avvist(word)) if word == "nei"));
        let unknown = store
            .change_soknad(SoknadId(new_id()), 1, at, answer("Hvor?"))
            .await;
        assert!(matches!(unknown, Err(EndringFeil::IkkeFunnet)));
        assert_eq!(store.soknad(id).await.unwrap().unwrap().versjon, 3);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_recommendation_is_kept_and_opened_again() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = received(&store, "runde", 65, &[(2, 7), (1, 3)]).await;
        let ids: Vec<SoknadId> = runde(&store, &navn)
            .await
            .soknader
            .iter()
            .map(|soknad| soknad.felles().id)
            .collect();
        assert_eq!(recommend(&store, ids[0]).await, 2);
        let Soknad::Innstilt(innstilt) = store.soknad(ids[0]).await.unwrap().unwrap().verdi else {
            panic!("not recommended");
        };
        assert_eq!(
            (innstilt.innstilling.antall(), &innstilt.av),
            (2, &saksbehandler())
        );

        let behandler = saksbehandler();
        let refuse = |soknad: Soknad, runde: &Runde| -> Changed {
            let Soknad::Sendt(sendt) = soknad else {
                return Err("not received".into());
            };
            let vurderinger = sendt.judge(&runde.utlysning);
            let innstilling = Innstilling::KanIkkeTildeles {
                begrunnelse: "Søknaden er trukket.".into(),
            };
            let (innstilt, hendelse) = sendt
                .recommend(innstilling, &vurderinger, &behandler, noon(3, 20))
                .map_err(|error| error.to_string())?;
            Ok((Soknad::Innstilt(innstilt), vec![hendelse]))
        };
        let at = spor(&behandler, noon(3, 20));
        store.change_soknad(ids[1], 1, at, refuse).await.unwrap();
        let refused = store.soknad(ids[1]).await.unwrap().unwrap().verdi;
        let innstilling = &refused.innstilt().unwrap().innstilling;
        assert_eq!(innstilling.begrunnelse(), Some("Søknaden er trukket."));

        assert_eq!(reopen(&store, ids[0]).await.unwrap(), 3);
        let lagret = store.soknad(ids[0]).await.unwrap().unwrap();
        assert_eq!(lagret.verdi, Soknad::Sendt(innstilt.sendt));
        let historikk = store.historikk(&Kjede::Soknad(ids[0])).await.unwrap();
        let said: Vec<_> = historikk.iter().map(|rad| (rad.nr, rad.slag)).collect();
        let expected = [
            (4, Slag::VurderingGjenapnet),
            (3, Slag::Innstilt),
            (2, Slag::SvarLagret),
            (1, Slag::SoknadImportert),
        ];
        assert_eq!(said, expected);
        assert_eq!(historikk[1].nyttelast["antall"], 2);
        assert_eq!(historikk[1].aktor_navn, "Prøve saksbehandler-1");
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_not_changed_this_way() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let id = complete_draft(&store, &navn, 1).await;
        let behandler = saksbehandler();
        let changed = store
            .change_soknad(id, 1, spor(&behandler, noon(3, 20)), answer("For tidlig"))
            .await;
        assert!(matches!(changed, Err(EndringFeil::Konflikt)));
    })
    .await;
}

#[tokio::test]
async fn every_answer_of_a_file_comes_back_as_it_was() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let mut full = import_row(1, 3, 9);
        full.innhold.annet_allmennlegearbeid = Some("Fengsel og «legevakt»\n– begge".into());
        full.innhold.antall_knyttet_til_alis = Some(2);
        let mut empty = import_row(2, 1, 1);
        empty.innhold = sak::soknad::Innhold::default();
        let rows = vec![full.clone(), empty.clone()];
        let behandler = saksbehandler();
        store
            .import(&navn, rows, spor(&behandler, noon(3, 16)))
            .await
            .unwrap();
        for row in [full, empty] {
            let soknad = store.soknad(row.id).await.unwrap().unwrap().verdi;
            let sendt = soknad.sendt().unwrap();
            assert_eq!((&sendt.innhold, sendt.mottatt), (&row.innhold, row.mottatt));
        }
        let mut huge = import_row(3, 1, 1);
        huge.innhold.behov = Some(u64::MAX);
        let refused = store
            .import(&navn, vec![huge], spor(&behandler, noon(3, 16)))
            .await;
        assert!(matches!(refused, Err(EndringFeil::Store(_))));
    })
    .await;
}
