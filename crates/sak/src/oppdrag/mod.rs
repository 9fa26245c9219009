//! An assignment (*oppdrag*) from the ministry to the directorate: what is asked, by when, and the answer.

mod apent;
mod kjent;

use regelverk::hjemmel::Dokument;
use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use apent::Apent;
pub use kjent::{KJENTE, Kjent};

use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Slag};
use crate::id::OppdragId;

/// The longest title, name or reference, in characters.
pub const LONGEST_LINE: usize = 200;
/// The longest reason or summary, in characters.
pub const LONGEST_TEXT: usize = 4_000;

/// Where an assignment was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kilde {
    /// The document, if it is one of the rulebook's.
    pub dokument: Option<Dokument>,
    /// The name of another document.
    pub annet: Option<String>,
    /// The point in it.
    pub punkt: String,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Innhold {
    /// In one line.
    pub tittel: String,
    /// Where it stands.
    pub kilde: Kilde,
    /// The day it was given; `None` if the document bears no day.
    pub gitt: Option<Dato>,
    /// Who sees to it.
    pub ansvarlig: Option<String>,
}

/// A later deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utsettelse {
    /// The deadline before.
    pub fra: Dato,
    /// The deadline after.
    pub til: Dato,
    /// Why.
    pub grunn: String,
}

/// A reminder from the ministry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purring {
    /// The day it came.
    pub dato: Dato,
    /// What it said.
    pub merknad: String,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Svar {
    /// The day it was sent.
    pub dato: Dato,
    /// What it says, in short.
    pub sammendrag: String,
    /// Where the document is: a case number, a document number or a title.
    pub referanse: Option<String>,
    /// The rulebook's questions that it concerns, by their lasting names.
    pub sporsmal: Vec<String>,
    /// Who registered it.
    pub av: Aktor,
}

/// An assignment that is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Besvart {
    /// The assignment as it was when it was answered.
    pub apent: Apent,
    /// The answer.
    pub svar: Svar,
}

impl Besvart {
    /// Opens it again: the answer was registered by mistake, or the ministry wants more.
    ///
    /// # Errors
    /// Without a reason.
    pub fn reopen(self, grunn: &str) -> Result<(Apent, Hendelse), OppdragFeil> {
        let grunn = text(grunn, LONGEST_TEXT, OppdragFeil::Grunn)?;
        let event = Hendelse::new(self.apent.kjede(), Slag::OppdragGjenapnet, &grunn);
        Ok((self.apent, event))
    }
}

/// An assignment in any state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Oppdrag {
    /// Received or being worked on.
    Apent(Apent),
    /// Answered.
    Besvart(Besvart),
}

/// The name of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tilstand {
    /// Nobody has begun.
    Mottatt,
    /// Somebody has begun.
    UnderArbeid,
    /// Answered.
    Besvart,
}

impl Tilstand {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Mottatt, Self::UnderArbeid, Self::Besvart];

    /// The word that the database, addresses and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Mottatt => "mottatt",
            Self::UnderArbeid => "under-arbeid",
            Self::Besvart => "besvart",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tilstand| tilstand.word() == word)
    }
}

impl Oppdrag {
    /// What all states have.
    pub fn apent(&self) -> &Apent {
        match self {
            Self::Apent(apent) => apent,
            Self::Besvart(besvart) => &besvart.apent,
        }
    }

    /// The answer, if it is given.
    pub fn svar(&self) -> Option<&Svar> {
        match self {
            Self::Apent(_) => None,
            Self::Besvart(besvart) => Some(&besvart.svar),
        }
    }

    /// The id.
    pub fn id(&self) -> OppdragId {
        self.apent().id
    }

    /// The state.
    pub fn tilstand(&self) -> Tilstand {
        match self {
            Self::Besvart(_) => Tilstand::Besvart,
            Self::Apent(apent) if apent.arbeid_fra.is_some() => Tilstand::UnderArbeid,
            Self::Apent(_) => Tilstand::Mottatt,
        }
    }

    /// Days from `today` to the deadline, below zero when it has passed; `None` for what is answered.
    pub fn days_left(&self, today: Dato) -> Option<i64> {
        match self {
            Self::Apent(apent) => Some(today.days_until(apent.frist)),
            Self::Besvart(_) => None,
        }
    }
}

/// Why a command is refused. Each names the field that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OppdragFeil {
    /// The title is missing or too long.
    #[error("the title is missing or too long")]
    Tittel,
    /// Neither one of the rulebook's documents nor the name of another.
    #[error("the source is missing or too long")]
    Kilde,
    /// The point is missing or too long.
    #[error("the point is missing or too long")]
    Punkt,
    /// The deadline is before the day it was given.
    #[error("the deadline is before the assignment")]
    Frist,
    /// Whoever sees to it has too long a name.
    #[error("the name is too long")]
    Ansvarlig,
    /// The new deadline is not later.
    #[error("the new deadline is not later than the old one")]
    NyFrist,
    /// A reason or note is missing or too long.
    #[error("the reason is missing or too long")]
    Grunn,
    /// The summary is missing or too long.
    #[error("the summary is missing or too long")]
    Sammendrag,
    /// The reference is too long.
    #[error("the reference is too long")]
    Referanse,
    /// The day is before the assignment was given, or has not come.
    #[error("the day is before the assignment, or in the future")]
    Dato,
    /// There is no such question.
    #[error("there is no such question")]
    Sporsmal,
    /// It is not in a state where this can be done.
    #[error("not in this state")]
    Tilstand,
}

/// Text without surrounding blanks, neither empty nor too long.
pub(crate) fn text<E>(written: &str, longest: usize, error: E) -> Result<String, E> {
    let written = written.trim();
    if written.is_empty() || written.chars().count() > longest {
        return Err(error);
    }
    Ok(written.to_owned())
}

/// The same for text that may be left out.
pub(crate) fn text_if<E>(written: Option<&str>, longest: usize, error: E) -> Result<Option<String>, E> {
    match written.map(str::trim) {
        None | Some("") => Ok(None),
        Some(written) => text(written, longest, error).map(Some),
    }
}
