//! The handle, its connections, and how a transaction begins and ends.

use std::time::Duration;

use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction,
    DbBackend, DbErr, IsolationLevel, RuntimeErr, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use sea_orm_migration::MigratorTrait;

use crate::StoreError;
use crate::migrations::Migrator;

/// How long a writer waits for another before it gives up.
const PATIENCE: Duration = Duration::from_secs(30);

/// Readers of a SQLite file at once.
const SQLITE_READERS: u32 = 4;

/// SQLite's word for a file that another connection has locked.
const SQLITE_BUSY: &str = "5";

/// How often, and how far apart, a file that is busy is tried.
const OPENING_TRIES: u32 = 300;
const OPENING_PAUSE: Duration = Duration::from_millis(20);

/// Connections to a PostgreSQL server.
const POSTGRES_CONNECTIONS: u32 = 16;

/// The number of the lock under which one process at a time migrates a PostgreSQL database.
const MIGRATION_LOCK: i64 = 20_261_122;

/// The database. A clone is another handle to the same one.
#[derive(Clone, Debug)]
pub struct Store {
    read: DatabaseConnection,
    /// On SQLite a pool of one, so that writers within the process queue up in order. On PostgreSQL the same
    /// pool as the readers'.
    write: DatabaseConnection,
}

impl Store {
    /// Opens the database at `url`, and makes or migrates its tables: `sqlite:PATH`, `sqlite::memory:` or
    /// `postgres://…`. Several processes may have the same database open.
    ///
    /// # Errors
    /// If it is another kind of address, or the database cannot be reached or made.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let store = if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let pool = Database::connect(options(url, POSTGRES_CONNECTIONS)).await?;
            Self {
                read: pool.clone(),
                write: pool,
            }
        } else if url.starts_with("sqlite:") && url.contains(":memory:") {
            let pool = open_sqlite(url, 1).await?;
            Self {
                read: pool.clone(),
                write: pool,
            }
        } else if url.starts_with("sqlite:") {
            let write = open_sqlite(url, 1).await?;
            let read = open_sqlite(url, SQLITE_READERS).await?;
            Self { read, write }
        } else {
            return Err(StoreError::Adresse);
        };
        store.migrate().await?;
        Ok(store)
    }

    /// Whether the database can be reached and has the tables that this program needs.
    ///
    /// # Errors
    /// If not, and why.
    pub async fn ready(&self) -> Result<(), StoreError> {
        let pending = Migrator::get_pending_migrations_read_only(&self.read).await?;
        pending.is_empty().then_some(()).ok_or(StoreError::IkkeMigrert)
    }

    async fn migrate(&self) -> Result<(), StoreError> {
        let tx = self.begin_write().await?;
        let result = migrate(&tx).await;
        finish(tx, result).await
    }

    /// Begins to read. Everything in the transaction is read as of the same moment.
    pub(crate) async fn begin_read(&self) -> Result<DatabaseTransaction, DbErr> {
        let postgres = self.read.get_database_backend() == DbBackend::Postgres;
        let options = TransactionOptions {
            isolation_level: postgres.then_some(IsolationLevel::RepeatableRead),
            access_mode: postgres.then_some(AccessMode::ReadOnly),
            sqlite_transaction_mode: Some(SqliteTransactionMode::Deferred),
        };
        self.read.begin_with_options(options).await
    }

    /// Begins to write. On SQLite it takes the file's write lock at once and waits for it if another process
    /// has it; on PostgreSQL whoever writes takes the row locks first, see [`crate::las`].
    pub(crate) async fn begin_write(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.write.begin_with_options(options).await
    }

    /// The connection for a single query.
    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.read
    }
}

/// Ends a transaction: keeps what was written if it went well, and nothing otherwise.
pub(crate) async fn finish<T, E: From<DbErr>>(tx: DatabaseTransaction, result: Result<T, E>) -> Result<T, E> {
    match result {
        Ok(value) => {
            tx.commit().await?;
            Ok(value)
        }
        Err(error) => {
            tx.rollback().await?;
            Err(error)
        }
    }
}

async fn migrate(tx: &DatabaseTransaction) -> Result<(), StoreError> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
            .await?;
    }
    Ok(Migrator::up(tx, None).await?)
}

async fn open_sqlite(url: &str, connections: u32) -> Result<DatabaseConnection, DbErr> {
    let mut options = options(url, connections);
    options
        .map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .create_if_missing(true)
                .foreign_keys(true)
                .busy_timeout(PATIENCE)
                .journal_mode(sea_orm::sqlx::sqlite::SqliteJournalMode::Wal)
                // A decision that was answered for must survive a power cut.
                .synchronous(sea_orm::sqlx::sqlite::SqliteSynchronous::Full)
        })
        // A database in memory is gone when its only connection is closed.
        .map_sqlx_sqlite_pool_opts(|pool| pool.idle_timeout(None).max_lifetime(None));
    // The first to open a file makes it a write-ahead log. SQLite tells others that meanwhile do the same that
    // the file is busy, without waiting as it does everywhere else.
    let mut tries = 0;
    loop {
        match Database::connect(options.clone()).await {
            Err(error) if is_busy(&error) && tries < OPENING_TRIES => tries += 1,
            result => return result,
        }
        tokio::time::sleep(OPENING_PAUSE).await;
    }
}

fn is_busy(error: &DbErr) -> bool {
    let (DbErr::Conn(RuntimeErr::SqlxError(error)) | DbErr::Exec(RuntimeErr::SqlxError(error))) = error
    else {
        return false;
    };
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| code == SQLITE_BUSY)
}

fn options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .sqlx_logging(false);
    options
}
