//! The databases that the tests get: empty, apart from each other, and gone afterwards.

use sea_orm::{ConnectionTrait, Database, DbErr};
use std::cell::RefCell;
use std::panic::AssertUnwindSafe;
use testkit::postgres::{Kind, both_databases, postgres, sqlite, test_databases};

async fn run(url: &str, statement: &str) -> Result<(), DbErr> {
    let connection = Database::connect(url).await?;
    let result = connection.execute_unprepared(statement).await;
    connection.close().await?;
    result.map(|_| ())
}

#[tokio::test]
async fn each_database_starts_empty_and_is_written_to() {
    for _ in 0..2 {
        both_databases(|url| async move {
            run(&url, "CREATE TABLE soknad (id INTEGER PRIMARY KEY)")
                .await
                .unwrap();
            run(&url, "INSERT INTO soknad VALUES (1)").await.unwrap();
        })
        .await;
    }
}

#[tokio::test]
async fn two_databases_of_a_kind_are_apart() {
    let (first, second) = (test_databases().await, test_databases().await);
    for (first, second) in first.iter().zip(&second) {
        run(first.url(), "CREATE TABLE soknad (id INTEGER)")
            .await
            .unwrap();
        let elsewhere = run(second.url(), "INSERT INTO soknad VALUES (1)").await;
        assert!(elsewhere.is_err(), "{} shares a database", first.kind());
    }
}

#[tokio::test]
async fn a_dropped_database_is_gone() {
    let file = sqlite();
    let path = file
        .url()
        .trim_start_matches("sqlite://")
        .replace("?mode=rwc", "");
    run(file.url(), "CREATE TABLE soknad (id INTEGER)").await.unwrap();
    assert!(std::path::Path::new(&path).exists());
    drop(file);
    assert!(!std::path::Path::new(&path).exists());

    if let Some(server) = postgres().await {
        let url = server.url().to_owned();
        run(&url, "SELECT 1").await.unwrap();
        drop(server);
        assert!(run(&url, "SELECT 1").await.is_err());
    }
}

#[tokio::test]
async fn the_panic_names_the_database_it_happened_on() {
    let tried = RefCell::new(Vec::new());
    let run = both_databases(async |url: String| {
        tried.borrow_mut().push(url.clone());
        assert!(!url.starts_with("sqlite"), "not here");
    });
    let mut run = Box::pin(run);
    let panic = std::future::poll_fn(|context| {
        match std::panic::catch_unwind(AssertUnwindSafe(|| run.as_mut().poll(context))) {
            Ok(pending) => pending.map(|()| None),
            Err(panic) => std::task::Poll::Ready(Some(panic)),
        }
    })
    .await
    .expect("it panics");
    let words = panic.downcast_ref::<String>().unwrap();
    assert!(words.starts_with("on SQLite: not here"), "{words}");
    assert_eq!(tried.borrow().len(), 1);
}

#[test]
fn the_kinds_are_called_by_name() {
    assert_eq!(Kind::Sqlite.to_string(), "SQLite");
    assert_eq!(Kind::Postgres.to_string(), "PostgreSQL");
}
