//! The journal finds what was changed behind its back.

use crate::common::*;
use sak::hendelse::Kjede;
use sak::id::SoknadId;
use serde_json::Value;
use store::{JournalBrudd, Store};
use testkit::postgres::both_databases;

/// A round where one decision is approved; its application, and the one beside it.
async fn decided(url: &str) -> (Store, SoknadId, SoknadId) {
    let store = open(url).await;
    let navn = proposed(&store, "runde", 3, &[(2, 9), (1, 5)]).await;
    let forslag = store.vedtak_in(&navn).await.unwrap();
    approve(&store, forslag[0].id(), &attestant()).await.unwrap();
    store.verify_journal().await.unwrap();
    (store, forslag[0].soknad(), forslag[1].soknad())
}

/// The fault that is found after a statement that changes something, by its kind and chain.
async fn fault(url: &str, store: &Store, statement: &str) -> (&'static str, String) {
    assert!(tamper(url, statement).await > 0, "{statement}");
    match store.verify_journal().await {
        Ok(()) => ("none", String::new()),
        Err(JournalBrudd::Linje { kjede, .. }) => ("line", kjede),
        Err(JournalBrudd::Nyttelast { kjede, .. }) => ("payload", kjede),
        Err(JournalBrudd::Tilstand { kjede }) => ("state", kjede),
        Err(JournalBrudd::Melding { nr }) => panic!("message {nr}"),
        Err(JournalBrudd::Store(error)) => panic!("{error}"),
    }
}

#[tokio::test]
async fn every_table_of_a_case_is_watched() {
    both_databases(|url| async move {
        let (store, first, second) = decided(&url).await;
        let (first_chain, second_chain) = (Kjede::Soknad(first).name(), Kjede::Soknad(second).name());
        let call_chain = "utlysning/runde".to_owned();
        // Each statement and the one that puts it right again.
        let cases = [
            (
                format!("UPDATE soknad SET antall = antall + 1 WHERE id = '{second}'"),
                format!("UPDATE soknad SET antall = antall - 1 WHERE id = '{second}'"),
                &second_chain,
            ),
            (
                format!("UPDATE begrunnelse SET tekst = tekst || '!' WHERE soknad = '{second}'"),
                format!("UPDATE begrunnelse SET tekst = replace(tekst, '!', '') WHERE soknad = '{second}'"),
                &second_chain,
            ),
            (
                format!("UPDATE vedtak SET tilstand = 'bortfalt' WHERE soknad = '{second}'"),
                format!("UPDATE vedtak SET tilstand = 'forslag' WHERE soknad = '{second}'"),
                &second_chain,
            ),
            (
                format!("UPDATE kvoteplass SET nummer = 3 WHERE soknad = '{first}' AND nummer = 2"),
                format!("UPDATE kvoteplass SET nummer = 2 WHERE soknad = '{first}' AND nummer = 3"),
                &first_chain,
            ),
            (
                "UPDATE dokument SET nummer = nummer || '-x'".to_owned(),
                "UPDATE dokument SET nummer = replace(nummer, '-x', '')".to_owned(),
                &first_chain,
            ),
            (
                "UPDATE utlysning SET kvote = 4".to_owned(),
                "UPDATE utlysning SET kvote = 3".to_owned(),
                &call_chain,
            ),
            (
                "UPDATE prioritering SET kapasitet = 4".to_owned(),
                "UPDATE prioritering SET kapasitet = 3".to_owned(),
                &call_chain,
            ),
        ];
        for (change, undo, chain) in cases {
            let found = fault(&url, &store, &change).await;
            assert_eq!(found, ("state", chain.clone()), "{change}");
            assert_eq!(fault(&url, &store, &undo).await.0, "none", "{undo}");
        }
        // The letter itself, byte for byte.
        let bytes = if url.starts_with("postgres") {
            "bytea"
        } else {
            "blob"
        };
        let other = format!("UPDATE dokument SET pdf = CAST('%PDF-2.0' AS {bytes})");
        let found = fault(&url, &store, &other).await;
        assert_eq!(found, ("state", first_chain));
    })
    .await;
}

#[tokio::test]
async fn locks_and_drafts_are_no_change_of_the_state() {
    both_databases(|url| async move {
        let (store, ..) = decided(&url).await;
        complete_draft(&store, &call(&store, "neste", 65).await, 7).await;
        assert_eq!(
            fault(&url, &store, "UPDATE soknad SET las = las + 1").await.0,
            "none"
        );
    })
    .await;
}

#[tokio::test]
async fn a_changed_payload_is_found_and_an_erased_one_is_not_missed() {
    both_databases(|url| async move {
        let (store, first, _) = decided(&url).await;
        let kjede = Kjede::Soknad(first);
        let name = kjede.name();
        let here = format!("WHERE kjede = '{name}' AND nr = 1");
        let marked = format!(
            "UPDATE journal_nyttelast SET innhold = NULL, slettet = '2032-01-01 00:00:00+00:00' {here}"
        );
        assert_eq!(fault(&url, &store, &marked).await.0, "none");
        let historikk = store.historikk(&kjede).await.unwrap();
        assert_eq!(historikk.last().unwrap().nyttelast, Value::Null);
        assert_ne!(historikk[0].nyttelast, Value::Null);

        let unmarked = format!("UPDATE journal_nyttelast SET slettet = NULL {here}");
        assert_eq!(fault(&url, &store, &unmarked).await, ("payload", name.clone()));
        let other = format!("UPDATE journal_nyttelast SET innhold = '{{}}' {here}");
        assert_eq!(fault(&url, &store, &other).await, ("payload", name.clone()));
        let removed = format!("DELETE FROM journal_nyttelast {here}");
        assert_eq!(fault(&url, &store, &removed).await, ("payload", name));
    })
    .await;
}

#[tokio::test]
async fn a_changed_line_is_found() {
    both_databases(|url| async move {
        let (store, first, _) = decided(&url).await;
        let name = Kjede::Soknad(first).name();
        for (column, value) in [
            ("aktor_navn", "'En annen'"),
            ("aktor_id", "'annen'"),
            ("aktor_rolle", "'leder'"),
            ("pa_vegne_av", "'0002'"),
            ("slag", "'innstilt'"),
            ("versjon", "99"),
            ("tilstand_hash", "'00'"),
            ("hash", "'00'"),
        ] {
            let change = format!("UPDATE journal SET {column} = {value} WHERE kjede = '{name}' AND nr = 1");
            let found = fault(&url, &store, &change).await;
            assert_eq!(found, ("line", name.clone()), "{column}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_removed_line_is_found_wherever_it_stood() {
    for (position, kind) in [("first", "line"), ("middle", "line"), ("last", "state")] {
        both_databases(|url| async move {
            let (store, first, _) = decided(&url).await;
            let name = Kjede::Soknad(first).name();
            let last = store.historikk(&Kjede::Soknad(first)).await.unwrap()[0].nr;
            let nr = match position {
                "first" => 1,
                "middle" => 2,
                _ => last,
            };
            let here = format!("WHERE kjede = '{name}' AND nr = {nr}");
            tamper(&url, &format!("DELETE FROM journal_nyttelast {here}")).await;
            let found = fault(&url, &store, &format!("DELETE FROM journal {here}")).await;
            assert_eq!(found, (kind, name), "{position}");
        })
        .await;
    }
}

#[tokio::test]
async fn a_removed_chain_and_a_removed_case_are_found() {
    both_databases(|url| async move {
        let (store, _, second) = decided(&url).await;
        let name = Kjede::Soknad(second).name();
        for statement in [
            format!("DELETE FROM journal_nyttelast WHERE kjede = '{name}'"),
            format!("DELETE FROM journal WHERE kjede = '{name}'"),
        ] {
            tamper(&url, &statement).await;
        }
        let found = store.verify_journal().await.unwrap_err();
        assert_eq!(found.kjede(), Some(name.as_str()));
    })
    .await;
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let soker = soker();
        let begun = store
            .begin_kladd(felles(&navn, 1), spor(&soker, noon(3, 1)))
            .await
            .unwrap();
        let name = begun.verdi.felles().kjede().name();
        let found = fault(&url, &store, "DELETE FROM soknad").await;
        assert_eq!(found, ("state", name));
    })
    .await;
}
