//! The states of a place, what leads from one to another, and the short list of reasons to give one back.

use serde::{Deserialize, Serialize};

/// What has become of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlassTilstand {
    /// Offered: the municipality has not answered.
    Tilbudt,
    /// Accepted. So is every place that was granted before there were offers.
    Tildelt,
    /// The municipality declined the offer.
    Avslatt,
    /// The directorate withdrew an offer that nobody answered.
    Trukket,
    /// The municipality gave the place back.
    Returnert,
    /// Its time is used, or what is left is too short for anybody.
    Avsluttet,
}

impl PlassTilstand {
    /// All states, in the order of a life.
    pub const ALL: [Self; 6] = [
        Self::Tilbudt,
        Self::Tildelt,
        Self::Avslatt,
        Self::Trukket,
        Self::Returnert,
        Self::Avsluttet,
    ];

    /// The states that count against the quota.
    pub const HELD: [Self; 2] = [Self::Tilbudt, Self::Tildelt];

    /// The word that the database, addresses and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tilbudt => "tilbudt",
            Self::Tildelt => "tildelt",
            Self::Avslatt => "avslatt",
            Self::Trukket => "trukket",
            Self::Returnert => "returnert",
            Self::Avsluttet => "avsluttet",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tilstand| tilstand.word() == word)
    }

    /// Whether a place in this state counts against the quota.
    pub const fn is_held(self) -> bool {
        matches!(self, Self::Tilbudt | Self::Tildelt)
    }
}

/// What kind of thing happened to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Plasstegslag {
    /// It was offered.
    Tilbudt,
    /// The municipality accepted.
    Godtatt,
    /// The municipality declined.
    Avslatt,
    /// The last day to answer was moved.
    Utsatt,
    /// The offer was withdrawn.
    Trukket,
    /// The municipality gave it back.
    Returnert,
    /// Its time is used.
    Avsluttet,
}

impl Plasstegslag {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Tilbudt,
        Self::Godtatt,
        Self::Avslatt,
        Self::Utsatt,
        Self::Trukket,
        Self::Returnert,
        Self::Avsluttet,
    ];

    /// The word that the database and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tilbudt => "tilbudt",
            Self::Godtatt => "godtatt",
            Self::Avslatt => "avslatt",
            Self::Utsatt => "utsatt",
            Self::Trukket => "trukket",
            Self::Returnert => "returnert",
            Self::Avsluttet => "avsluttet",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slag| slag.word() == word)
    }

    /// The state that a place is in after it.
    pub const fn leads_to(self) -> PlassTilstand {
        match self {
            Self::Tilbudt | Self::Utsatt => PlassTilstand::Tilbudt,
            Self::Godtatt => PlassTilstand::Tildelt,
            Self::Avslatt => PlassTilstand::Avslatt,
            Self::Trukket => PlassTilstand::Trukket,
            Self::Returnert => PlassTilstand::Returnert,
            Self::Avsluttet => PlassTilstand::Avsluttet,
        }
    }
}

/// Why a municipality gives a place back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Returgrunn {
    /// No doctor was found.
    IngenLege,
    /// No GP takes part.
    IngenFastlege,
    /// The need is another than it was.
    EndretBehov,
    /// Something else, in words.
    Annet,
}

impl Returgrunn {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::IngenLege,
        Self::IngenFastlege,
        Self::EndretBehov,
        Self::Annet,
    ];

    /// The word that the database and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::IngenLege => "ingen-lege",
            Self::IngenFastlege => "ingen-fastlege",
            Self::EndretBehov => "endret-behov",
            Self::Annet => "annet",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grunn| grunn.word() == word)
    }
}
