//! The ranking of a round: moves, choices, sending it for approval and back.

use crate::common::*;
use sak::hendelse::{Hendelse, Kjede, Slag};
use sak::prioritering::{Flytting, PlassRef, Prioritering, PrioriteringFeil};
use sak::runde::Runde;
use store::{EndringFeil, TilbakeFeil};
use testkit::postgres::both_databases;

type Changed = Result<(Prioritering, Hendelse), PrioriteringFeil>;

/// Moves the last place of the list to `til`.
fn move_last(til: u64) -> impl FnOnce(Prioritering, &Runde) -> Changed + Send {
    move |prioritering, runde| {
        let Prioritering::Apen(apen) = prioritering else {
            panic!("not open");
        };
        let liste = runde.liste();
        let plass = liste.beregnet.plasser.last().unwrap();
        let flytting = Flytting {
            plass: PlassRef {
                soknad: runde.deltakere()[plass.onske].soknad,
                plass: plass.plass,
            },
            til,
            begrunnelse: "Lang vei til nærmeste legevakt.".into(),
            av: saksbehandler(),
            tidspunkt: noon(3, 25),
        };
        let (apen, hendelse) = apen.move_place(flytting, &liste)?;
        Ok((Prioritering::Apen(apen), hendelse))
    }
}

fn choose(count: usize) -> impl FnOnce(Prioritering, &Runde) -> Changed + Send {
    move |prioritering, runde| {
        let Prioritering::Apen(apen) = prioritering else {
            panic!("not open");
        };
        let liste = runde.liste();
        let valgte = liste
            .likhet
            .iter()
            .flat_map(|likhet| likhet.gruppe[..count].to_vec())
            .collect();
        let why = "Geografisk fordeling.".to_owned();
        let (apen, hendelse) = apen.choose(valgte, why, &liste, &saksbehandler(), noon(3, 25))?;
        Ok((Prioritering::Apen(apen), hendelse))
    }
}

#[tokio::test]
async fn moves_and_choices_are_kept_in_order_and_a_stale_writer_is_told() {
    both_databases(|url| async move {
        let store = open(&url).await;
        // Five equal places for three.
        let navn = recommended(&store, "runde", 3, &[(1, 5); 5]).await;
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(3, 25));
        let (one, two) = tokio::join!(
            store.change_prioritering(&navn, 1, at, move_last(1)),
            store.change_prioritering(&navn, 1, at, move_last(2)),
        );
        let (won, lost) = if one.is_ok() { (one, two) } else { (two, one) };
        assert_eq!(won.unwrap(), 2);
        assert!(matches!(lost, Err(EndringFeil::Konflikt)), "{lost:?}");
        assert_eq!(
            store
                .change_prioritering(&navn, 2, at, move_last(1))
                .await
                .unwrap(),
            3
        );
        let wrong = store.change_prioritering(&navn, 3, at, choose(1)).await;
        assert!(matches!(
            wrong,
            Err(EndringFeil::Avvist(PrioriteringFeil::Antall(2)))
        ));
        assert_eq!(
            store.change_prioritering(&navn, 3, at, choose(2)).await.unwrap(),
            4
        );

        let lagret = store.runde(&navn).await.unwrap().unwrap();
        let inngrep = lagret.verdi.prioritering.inngrep();
        assert_eq!((lagret.versjon, inngrep.flyttinger.len()), (4, 1));
        assert_eq!(
            inngrep.flyttinger[0].begrunnelse,
            "Lang vei til nærmeste legevakt."
        );
        assert_eq!(inngrep.valg.as_ref().unwrap().valgte.len(), 2);
        assert_eq!(lagret.verdi.liste().undecided(), 0);

        let unknown = store
            .change_prioritering(&crate::common::navn("ukjent"), 1, at, move_last(1))
            .await;
        assert!(matches!(unknown, Err(EndringFeil::IkkeFunnet)));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_ranking_is_sent_with_a_proposal_for_every_application() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = recommended(&store, "runde", 3, &[(2, 9), (1, 5), (2, 4)]).await;
        let behandler = saksbehandler();
        let too_early = store
            .send_for_approval(&navn, 1, spor(&behandler, noon(3, 15)), &mut new_id)
            .await;
        assert!(matches!(
            too_early,
            Err(EndringFeil::Avvist(PrioriteringFeil::ForFristen(_)))
        ));
        let at = spor(&behandler, noon(4, 1));
        let stale = store.send_for_approval(&navn, 7, at, &mut new_id).await;
        assert!(matches!(stale, Err(EndringFeil::Konflikt)));
        store.send_for_approval(&navn, 1, at, &mut new_id).await.unwrap();

        let lagret = store.runde(&navn).await.unwrap().unwrap();
        let Prioritering::Foreslatt(foreslatt) = &lagret.verdi.prioritering else {
            panic!("not proposed");
        };
        assert_eq!(
            (foreslatt.kapasitet, &foreslatt.av, lagret.versjon),
            (3, &behandler, 2)
        );
        let vedtak = store.vedtak_in(&navn).await.unwrap();
        let granted: Vec<usize> = vedtak
            .iter()
            .map(|vedtak| vedtak.forslag().utfall.tildelt.len())
            .collect();
        // 9, 5 and 9/2 are the largest quotients.
        assert_eq!(granted, [2, 1, 0]);
        for (vedtak, soknad) in vedtak.iter().zip(&lagret.verdi.soknader) {
            assert_eq!(vedtak.soknad(), soknad.felles().id);
            assert_eq!(
                store.vedtak_of(vedtak.soknad()).await.unwrap(),
                vec![vedtak.clone()]
            );
            assert_eq!(store.vedtak(vedtak.id()).await.unwrap().as_ref(), Some(vedtak));
        }

        let again = store.send_for_approval(&navn, 2, at, &mut new_id).await;
        assert!(matches!(again, Err(EndringFeil::Konflikt)));
        let moved = store.change_prioritering(&navn, 2, at, move_last(1)).await;
        assert!(matches!(moved, Err(EndringFeil::Konflikt)));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_ranking_with_something_left_to_decide_is_not_sent() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = received(&store, "runde", 1, &[(1, 5), (1, 5)]).await;
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(4, 1));
        let sent = store.send_for_approval(&navn, 1, at, &mut new_id).await;
        assert!(matches!(
            sent,
            Err(EndringFeil::Avvist(PrioriteringFeil::Uvurdert(2)))
        ));
        recommend_all(&store, &navn).await;
        let sent = store.send_for_approval(&navn, 1, at, &mut new_id).await;
        assert!(matches!(
            sent,
            Err(EndringFeil::Avvist(PrioriteringFeil::Uavgjort(2)))
        ));
        assert_eq!(versjon(&store, &navn).await, 1);
        assert!(store.vedtak_in(&navn).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_ranking_is_sent_back_with_its_proposals_and_sent_anew() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = recommended(&store, "runde", 1, &[(1, 9), (1, 5)]).await;
        let (behandler, attestant) = (saksbehandler(), attestant());
        let at = spor(&attestant, noon(4, 2));
        let open = store.send_back(&navn, at, "Se på nytt.").await;
        assert!(matches!(
            open,
            Err(EndringFeil::Avvist(TilbakeFeil::IkkeForeslatt))
        ));
        send_for_approval(&store, &navn).await;
        let blank = store.send_back(&navn, at, " ").await;
        assert!(matches!(
            blank,
            Err(EndringFeil::Avvist(TilbakeFeil::Begrunnelse))
        ));
        store.send_back(&navn, at, "Se på nytt.").await.unwrap();

        let returned = store.vedtak_in(&navn).await.unwrap();
        assert_eq!(returned.len(), 2);
        for vedtak in &returned {
            let sak::vedtak::Vedtak::Returnert { av, grunn, .. } = vedtak else {
                panic!("{vedtak:?}");
            };
            assert_eq!((av, grunn.as_str()), (&attestant, "Se på nytt."));
        }
        let refused = approve(&store, returned[0].id(), &attestant).await;
        assert!(matches!(refused, Err(EndringFeil::Konflikt)));

        // Once more: a new proposal beside the old one.
        let version = versjon(&store, &navn).await;
        assert_eq!(version, 3);
        store
            .send_for_approval(&navn, version, spor(&behandler, noon(4, 3)), &mut new_id)
            .await
            .unwrap();
        let all = store.vedtak_of(returned[0].soknad()).await.unwrap();
        assert_eq!(
            all.iter().map(|vedtak| vedtak.tilstand()).collect::<Vec<_>>(),
            ["forslag", "returnert"]
        );
        approve(&store, all[0].id(), &attestant).await.unwrap();
        let decided = store.send_back(&navn, at, "For sent.").await;
        assert!(matches!(decided, Err(EndringFeil::Avvist(TilbakeFeil::Vedtatt))));

        let historikk = store.historikk(&Kjede::Utlysning(navn)).await.unwrap();
        let said: Vec<Slag> = historikk.iter().map(|rad| rad.slag).collect();
        let expected = [
            Slag::VedtakGodkjent,
            Slag::TilAttestering,
            Slag::PrioriteringGjenapnet,
            Slag::TilAttestering,
            Slag::UtlysningOpprettet,
        ];
        assert_eq!(said, expected);
        store.verify_journal().await.unwrap();
    })
    .await;
}
