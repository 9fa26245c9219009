//! Taking in a file.

use crate::common::*;
use regelverk::tid::{Dato, Tidspunkt};
use sak::hendelse::{Kjede, Slag};
use sak::soknad::sendt::Kilde;
use sak::soknad::{Innhold, Soknad};
use store::{EndringFeil, ImportFeil};
use testkit::postgres::both_databases;

#[tokio::test]
async fn a_file_is_taken_in_with_numbers_by_year_in_its_order() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let mut rows: Vec<_> = (1..=34).map(|n| import_row(n, 1, n)).collect();
        rows[1].mottatt = Tidspunkt::in_norway(Dato::constant(2023, 1, 1), 0, 0).unwrap();
        rows[2].innhold = Innhold::default();
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        let behandler = saksbehandler();
        let count = store
            .import(&navn, rows, spor(&behandler, noon(3, 16)))
            .await
            .unwrap();
        assert_eq!(count, 34);

        let mut numbers = Vec::new();
        for id in &ids[..4] {
            let lagret = store.soknad(*id).await.unwrap().unwrap();
            let Soknad::Sendt(sendt) = lagret.verdi else {
                panic!("not received");
            };
            assert_eq!((lagret.versjon, sendt.kilde), (1, Kilde::Fil));
            assert_eq!(sendt.ved_mottak.ledige_plasser, 65);
            numbers.push(sendt.saksnummer);
        }
        assert_eq!(numbers, ["22/0001", "23/0001", "22/0002", "22/0003"]);
        let runde = runde(&store, &navn).await;
        // The one that came in 2023 is a supplementary application: the call runs on.
        assert_eq!((runde.soknader.len(), runde.uvurdert()), (33, 33));
        assert_eq!(runde.supplerende.len(), 1);
        let historikk = store.historikk(&Kjede::Soknad(ids[0])).await.unwrap();
        assert_eq!(historikk[0].slag, Slag::SoknadImportert);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_file_is_taken_in_whole_or_not_at_all() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let known = call(&store, "runde", 65).await;
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(3, 16));
        let first = vec![import_row(5, 1, 1)];
        store.import(&known, first, at).await.unwrap();
        let draft = complete_draft(&store, &known, 6).await;

        let rows = (4..=7).chain([7]).map(|n| import_row(n, 1, 1)).collect();
        match store.import(&known, rows, at).await {
            Err(EndringFeil::Avvist(ImportFeil::AlleredeSokt(taken))) => {
                assert_eq!(taken, [nummer(5), nummer(6), nummer(7)]);
            }
            other => panic!("{other:?}"),
        }
        let unknown = vec![import_row(8, 1, 1), import_row(9_999, 1, 1)];
        let unknown = store.import(&known, unknown, at).await;
        assert!(matches!(unknown, Err(EndringFeil::IkkeFunnet)), "{unknown:?}");
        let no_call = store.import(&navn("ukjent"), vec![import_row(8, 1, 1)], at).await;
        assert!(matches!(no_call, Err(EndringFeil::IkkeFunnet)));
        assert_eq!(runde(&store, &known).await.soknader.len(), 1);

        // Nothing of what was refused has used a number.
        let soker = soker();
        let sent = store.send(draft, spor(&soker, noon(3, 2))).await.unwrap();
        assert_eq!(sent.saksnummer, "22/0002");
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_file_of_every_municipality_is_taken_in() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let kommuner: Vec<_> = (1..=357).map(kommune).collect();
        store.save_kommuner(&kommuner).await.unwrap();
        let navn = call(&store, "runde", 65).await;
        let rows = (1..=357).map(|n| import_row(n, 2, n)).collect();
        let behandler = saksbehandler();
        assert_eq!(
            store
                .import(&navn, rows, spor(&behandler, noon(3, 16)))
                .await
                .unwrap(),
            357
        );
        let runde = runde(&store, &navn).await;
        assert_eq!(runde.liste().plasser.len(), 714);
        store.verify_journal().await.unwrap();
    })
    .await;
}
