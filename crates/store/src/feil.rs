//! What can go wrong.

use sak::id::Kommunenummer;
use sea_orm::{DbErr, SqlErr};
use thiserror::Error;

/// The database cannot be reached or used, or what stands in it cannot be understood.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The address is neither SQLite's nor PostgreSQL's.
    #[error("not an address of a SQLite or PostgreSQL database")]
    Adresse,
    /// The database says no.
    #[error("database: {0}")]
    Database(#[from] DbErr),
    /// The tables are older or newer than the program.
    #[error("the database is not migrated")]
    IkkeMigrert,
    /// Whoever acts has declared that they may not handle the case, or a case that the change touches.
    #[error("whoever acts may not handle the case")]
    Inhabil,
    /// A row that cannot be understood: somebody has changed it outside the program.
    #[error("the database holds something that cannot be understood: {0}")]
    Ulesbar(String),
    /// A number or a time that the database cannot hold.
    #[error("{0} is outside what the database can hold")]
    ForStort(&'static str),
}

impl StoreError {
    pub(crate) fn ulesbar(hva: impl Into<String>) -> Self {
        Self::Ulesbar(hva.into())
    }
}

/// Why a change was not made. Nothing is written then, with one exception that says so: see
/// [`Store::approve`](crate::Store::approve).
#[derive(Debug, Error)]
pub enum EndringFeil<E> {
    /// The database failed.
    #[error(transparent)]
    Store(StoreError),
    /// It does not exist, or something that it refers to does not.
    #[error("not found")]
    IkkeFunnet,
    /// Somebody changed it since it was read, or it is no longer in a state where this can be done.
    #[error("somebody else has changed it")]
    Konflikt,
    /// The command says no.
    #[error("{0}")]
    Avvist(E),
}

impl<E> From<DbErr> for EndringFeil<E> {
    /// The constraints of the tables mean the same here as the checks before them: what must be unique was
    /// taken by somebody else, what is referred to is not there.
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::Konflikt,
            Some(SqlErr::ForeignKeyConstraintViolation(_)) => Self::IkkeFunnet,
            _ => Self::Store(error.into()),
        }
    }
}

impl<E> From<StoreError> for EndringFeil<E> {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Database(error) => error.into(),
            other => Self::Store(other),
        }
    }
}

/// Why a file of applications is not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ImportFeil {
    /// These municipalities already have an application in the call, or stand more than once in the file.
    #[error("already applied: {0:?}")]
    AlleredeSokt(Vec<Kommunenummer>),
}

/// Why a ranking is not sent back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TilbakeFeil {
    /// It does not wait for approval.
    #[error("the ranking does not wait for approval")]
    IkkeForeslatt,
    /// A decision that rests on it is approved, so it stands.
    #[error("a decision that rests on the ranking is approved")]
    Vedtatt,
    /// A reason is needed.
    #[error("a reason is needed")]
    Begrunnelse,
}

/// Where the journal and the tables do not fit.
#[derive(Debug, Error)]
pub enum JournalBrudd {
    /// The journal could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A line is not the one that was written, or lines before it are missing.
    #[error("journal {kjede}: line {nr} does not follow from the one before it")]
    Linje {
        /// The chain.
        kjede: String,
        /// The line.
        nr: i64,
    },
    /// A payload is not the one that was written, and is not marked as erased.
    #[error("journal {kjede}: the payload of line {nr} was changed")]
    Nyttelast {
        /// The chain.
        kjede: String,
        /// The line.
        nr: i64,
    },
    /// The tables say something else than what was last journaled.
    #[error("journal {kjede}: the tables were changed outside the journal")]
    Tilstand {
        /// The chain.
        kjede: String,
    },
    /// A message to the payer of refunds is not the one that was written, or one before it is missing.
    #[error("message {nr} does not follow from the one before it")]
    Melding {
        /// The number of the message.
        nr: i64,
    },
}

impl JournalBrudd {
    /// The chain where the fault is; `None` if the journal could not be read.
    pub fn kjede(&self) -> Option<&str> {
        match self {
            Self::Store(_) => None,
            Self::Melding { .. } => Some("melding"),
            Self::Linje { kjede, .. } | Self::Nyttelast { kjede, .. } | Self::Tilstand { kjede } => {
                Some(kjede)
            }
        }
    }
}

impl From<DbErr> for JournalBrudd {
    fn from(error: DbErr) -> Self {
        Self::Store(error.into())
    }
}
