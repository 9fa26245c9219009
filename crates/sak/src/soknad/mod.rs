//! An application: draft → sent → recommended → decided. Before the deadline it can be changed or withdrawn.

pub mod endring;
pub mod felt;
pub mod innhold;
pub mod innstilling;
pub mod kladd;
pub mod registrering;
pub mod sendt;
pub mod svar;

use serde::{Deserialize, Serialize};

use crate::hendelse::Kjede;
use crate::id::{Kommunenummer, SoknadId, UtlysningNavn, VedtakId};
pub use endring::Trukket;
pub use innhold::Innhold;
pub use innstilling::{Innstilling, Innstilt};
pub use kladd::{Kladd, Steg};
pub use sendt::Sendt;

/// What never changes in the life of an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Felles {
    /// The id.
    pub id: SoknadId,
    /// The call it belongs to.
    pub utlysning: UtlysningNavn,
    /// The municipality that applies.
    pub kommune: Kommunenummer,
}

impl Felles {
    /// The chain of events that the application has in the journal.
    pub fn kjede(&self) -> Kjede {
        Kjede::Soknad(self.id)
    }
}

/// A decided application: nothing in it changes any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Avgjort {
    /// As it was when it was decided.
    pub innstilt: Innstilt,
    /// The decision.
    pub vedtak: VedtakId,
}

/// An application in whichever state it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Soknad {
    /// Being written by the municipality.
    Kladd(Kladd),
    /// Received, to be assessed.
    Sendt(Sendt),
    /// Assessed, waiting for the round to be decided.
    Innstilt(Innstilt),
    /// Decided.
    Avgjort(Avgjort),
    /// Withdrawn by the municipality.
    Trukket(Trukket),
}

/// The states by name, for lists and filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tilstand {
    /// A draft.
    Kladd,
    /// To be assessed.
    Sendt,
    /// Recommended.
    Innstilt,
    /// Decided.
    Avgjort,
    /// Withdrawn.
    Trukket,
}

impl Tilstand {
    /// All states, in order.
    pub const ALL: [Self; 5] = [
        Self::Kladd,
        Self::Sendt,
        Self::Innstilt,
        Self::Avgjort,
        Self::Trukket,
    ];

    /// The word that the database, addresses and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kladd => "kladd",
            Self::Sendt => "sendt",
            Self::Innstilt => "innstilt",
            Self::Avgjort => "avgjort",
            Self::Trukket => "trukket",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tilstand| tilstand.word() == word)
    }

    /// Whether an application in this state is part of its round.
    pub const fn is_received(self) -> bool {
        !matches!(self, Self::Kladd | Self::Trukket)
    }
}

impl Soknad {
    /// What never changes.
    pub fn felles(&self) -> &Felles {
        match self {
            Self::Kladd(kladd) => &kladd.felles,
            Self::Sendt(sendt) => &sendt.felles,
            Self::Innstilt(innstilt) => &innstilt.sendt.felles,
            Self::Avgjort(avgjort) => &avgjort.innstilt.sendt.felles,
            Self::Trukket(trukket) => &trukket.sendt.felles,
        }
    }

    /// The state's name.
    pub fn tilstand(&self) -> Tilstand {
        match self {
            Self::Kladd(_) => Tilstand::Kladd,
            Self::Sendt(_) => Tilstand::Sendt,
            Self::Innstilt(_) => Tilstand::Innstilt,
            Self::Avgjort(_) => Tilstand::Avgjort,
            Self::Trukket(_) => Tilstand::Trukket,
        }
    }

    /// What was sent and stands; `None` while it is a draft, and when it is withdrawn.
    pub fn sendt(&self) -> Option<&Sendt> {
        match self {
            Self::Kladd(_) | Self::Trukket(_) => None,
            Self::Sendt(sendt) => Some(sendt),
            Self::Innstilt(innstilt) => Some(&innstilt.sendt),
            Self::Avgjort(avgjort) => Some(&avgjort.innstilt.sendt),
        }
    }

    /// The recommendation; `None` until there is one.
    pub fn innstilt(&self) -> Option<&Innstilt> {
        match self {
            Self::Innstilt(innstilt) => Some(innstilt),
            Self::Avgjort(avgjort) => Some(&avgjort.innstilt),
            Self::Kladd(_) | Self::Sendt(_) | Self::Trukket(_) => None,
        }
    }
}
