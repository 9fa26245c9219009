//! Why a claims file is not checked. A bad row is no reason: it is counted and written.

use thiserror::Error;

/// Why a claims file is not checked.
#[derive(Debug, Error)]
pub enum KontrollFeil {
    /// It has columns that are not known here. They may hold anything about patients, so the file is refused.
    #[error("unknown columns: {}", .0.join(", "))]
    UkjenteKolonner(Vec<String>),
    /// It lacks columns.
    #[error("missing columns: {}", .0.join(", "))]
    ManglendeKolonner(Vec<&'static str>),
    /// It has a column twice.
    #[error("the column {0} is there twice")]
    DobbelKolonne(&'static str),
    /// A column holds something else than it should.
    #[error("the column {kolonne} holds {fikk}, not {ventet}")]
    FeilType {
        /// The column.
        kolonne: &'static str,
        /// What it should hold.
        ventet: &'static str,
        /// What it holds.
        fikk: String,
    },
    /// It is empty: there is not even a heading.
    #[error("the file is empty")]
    Tom,
    /// Its lines end with a carriage return alone.
    #[error("lines end with a carriage return alone")]
    Linjeskift,
    /// It cannot be read as what it seems to be.
    #[error("the file cannot be read: {0}")]
    Ulesbar(String),
    /// Neither `.csv` nor `.parquet`.
    #[error("deviations are written as .csv or .parquet")]
    Endelse,
    /// The file is not there or cannot be opened.
    #[error("cannot be opened: {0}")]
    Apne(std::io::Error),
    /// The deviations cannot be written.
    #[error("cannot write: {0}")]
    Skriv(std::io::Error),
    /// It was asked to stop.
    #[error("stopped")]
    Stoppet,
}

impl KontrollFeil {
    /// Something in a file that does not follow its format.
    pub(crate) fn ulesbar(why: impl std::fmt::Display) -> Self {
        Self::Ulesbar(why.to_string())
    }
}
