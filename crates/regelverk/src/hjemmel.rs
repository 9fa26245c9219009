//! The legal basis (*hjemmel*) that every verdict shows.

use serde::{Deserialize, Serialize};

use crate::tid::Dato;

/// A source document. The codes are those of the published list of sources and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Dokument {
    /// The page about the introduction post on alis.no, September 2023.
    S0,
    /// Supplement no. 62 to the letter of allocation, 27 October 2020.
    S1,
    /// Supplement no. 88 to the letter of allocation, 2021. The letter carries no date.
    S2,
}

impl Dokument {
    /// Every document, in the order of the codes.
    pub const ALL: [Self; 3] = [Self::S0, Self::S1, Self::S2];

    /// The opposite of [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dokument| dokument.code() == code)
    }

    /// The code, as contracts and parameter files write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::S0 => "S0",
            Self::S1 => "S1",
            Self::S2 => "S2",
        }
    }

    /// When the document is dated, as exactly as the document itself says.
    pub const fn datering(self) -> Datering {
        match self {
            Self::S0 => Datering::Month(2023, 9),
            Self::S1 => Datering::Day(Dato::constant(2020, 10, 27)),
            Self::S2 => Datering::Year(2021),
        }
    }
}

/// How exactly a document is dated. An undated letter gets no day that nobody wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Datering {
    /// A full date.
    Day(Dato),
    /// Year and month only.
    Month(i16, i8),
    /// Year only.
    Year(i16),
}

impl std::fmt::Display for Datering {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Day(dato) => write!(f, "{dato}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}

/// How sure we are that the source says what the rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// The source says it.
    Bekreftet,
    /// The source is silent on a value that the rule needs; the value is ours until confirmed.
    Ubekreftet,
    /// Our interpretation of what the source leaves open.
    Tolkning,
}

impl Status {
    /// Every status, the surest first.
    pub const ALL: [Self; 3] = [Self::Bekreftet, Self::Tolkning, Self::Ubekreftet];

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.word() == word)
    }

    /// The word that contracts and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Bekreftet => "bekreftet",
            Self::Ubekreftet => "ubekreftet",
            Self::Tolkning => "tolkning",
        }
    }
}

/// Where a rule stands: document, point, and how sure we are. The paraphrase that people read is the text
/// `regel-<id>-gjengivelse-<version>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hjemmel {
    /// The document.
    pub dokument: Dokument,
    /// The point in it: its number, or its heading where points have no numbers.
    pub punkt: &'static str,
    /// Whether the source says it, or we read it so.
    pub status: Status,
}
