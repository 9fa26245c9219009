//! Both databases: a fresh SQLite file and a fresh PostgreSQL database for each test.
//!
//! ```text
//! #[tokio::test]
//! async fn a_draft_is_kept() {
//!     testkit::postgres::both_databases(|url| async move {
//!         let store = Store::open(&url).await.unwrap();
//!         …
//!     })
//!     .await;
//! }
//! ```
//!
//! The command `./test` makes the PostgreSQL cluster and names it in `HJEMMEL_TEST_POSTGRES`.

use crate::failure::{caught, must, words};
use sea_orm::{ConnectOptions, ConnectionTrait, Database};
use std::fmt;
use std::thread;
use tempfile::TempDir;
use url::Url;
use uuid::Uuid;

/// Names the PostgreSQL cluster where the tests may create and drop databases.
pub const VARIABLE: &str = "HJEMMEL_TEST_POSTGRES";

/// The two kinds of database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        })
    }
}

/// An empty database of one test, gone when this is dropped.
#[derive(Debug)]
pub struct TestDb {
    kind: Kind,
    url: String,
    /// The directory of the file (SQLite), or who can drop the database (PostgreSQL).
    keeper: Keeper,
}

#[derive(Debug)]
enum Keeper {
    Directory { _gone_on_drop: TempDir },
    Cluster { url: String, database: String },
}

impl TestDb {
    /// Which kind it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its address, as the program takes it: `sqlite://…` or `postgres://…`.
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// A fresh SQLite file, with the directory around it.
pub fn sqlite() -> TestDb {
    let directory = must(tempfile::tempdir(), "making a directory for a SQLite file");
    let url = format!(
        "sqlite://{}?mode=rwc",
        directory.path().join("hjemmel.db").display()
    );
    TestDb {
        kind: Kind::Sqlite,
        url,
        keeper: Keeper::Directory {
            _gone_on_drop: directory,
        },
    }
}

/// A fresh PostgreSQL database, or none where no cluster is named (never none in CI: there it panics).
pub async fn postgres() -> Option<TestDb> {
    let cluster = cluster()?;
    let database = new_name();
    must(
        execute(&cluster, &format!("CREATE DATABASE {database}")).await,
        format!("creating a database in the cluster that {VARIABLE} names"),
    );
    let mut url = must(Url::parse(&cluster), format!("reading {VARIABLE}"));
    url.set_path(&database);
    Some(TestDb {
        kind: Kind::Postgres,
        url: url.into(),
        keeper: Keeper::Cluster {
            url: cluster,
            database,
        },
    })
}

/// A fresh database of each kind: SQLite, and PostgreSQL where a cluster is named.
pub async fn test_databases() -> Vec<TestDb> {
    [Some(sqlite()), postgres().await].into_iter().flatten().collect()
}

/// Runs one test on both databases, a fresh one each, and says which one it failed on.
pub async fn both_databases<F>(test: impl Fn(String) -> F)
where
    F: Future<Output = ()>,
{
    let databases = test_databases().await;
    if databases.len() == 1 {
        say(&format!(
            "{VARIABLE} is not set: on SQLite only (./test runs both)"
        ));
    }
    for database in databases {
        if let Err(panic) = caught(test(database.url.clone())).await {
            panic!("on {}: {}", database.kind, words(&panic));
        }
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        let Keeper::Cluster { url, database } = &self.keeper else {
            return;
        };
        let (url, statement) = (
            url.clone(),
            format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)"),
        );
        // A thread of its own, since the test's own runtime cannot wait here. A failure is let be: the whole
        // cluster goes away when the tests end.
        let dropping = thread::spawn(move || {
            if let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() {
                let _ = runtime.block_on(execute(&url, &statement));
            }
        });
        let _ = dropping.join();
    }
}

async fn execute(cluster: &str, statement: &str) -> Result<(), sea_orm::DbErr> {
    let mut options = ConnectOptions::new(cluster);
    options.max_connections(1).sqlx_logging(false);
    let connection = Database::connect(options).await?;
    let result = connection.execute_unprepared(statement).await;
    connection.close().await?;
    result.map(|_| ())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the command that runs the tests names the cluster"
)]
fn cluster() -> Option<String> {
    match std::env::var(VARIABLE) {
        Ok(url) => Some(url),
        Err(_) => {
            assert!(
                std::env::var_os("CI").is_none(),
                "{VARIABLE} is not set, and CI never skips a database"
            );
            None
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a name that no other test has")]
fn new_name() -> String {
    format!("hjemmel_{}", Uuid::new_v4().simple())
}

#[expect(
    clippy::print_stdout,
    reason = "a reader of the test's output should know what was not tried"
)]
fn say(line: &str) {
    println!("{line}");
}
