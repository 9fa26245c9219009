//! Who acts.

use serde::{Deserialize, Serialize};

use crate::id::{Hpr, Kommunenummer};

/// What somebody is here to do. What each may do is decided in `web::access`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rolle {
    /// Acts for a municipality.
    Kommune,
    /// Case worker of the directorate: assesses, ranks, proposes.
    Saksbehandler,
    /// Second pair of eyes of the directorate: approves or sends back.
    Attestant,
    /// Leader in the directorate: sees all, may approve.
    Leder,
    /// The ministry: sees, changes nothing.
    Departement,
    /// A doctor: in specialisation, a GP or a supervisor, by what each agreement says. Sees only what is their own.
    Lege,
    /// The payer of refunds: sees the agreements as they are registered, checks claims, works out what they cost.
    Helfo,
}

impl Rolle {
    /// All roles.
    pub const ALL: [Self; 7] = [
        Self::Kommune,
        Self::Saksbehandler,
        Self::Attestant,
        Self::Leder,
        Self::Departement,
        Self::Lege,
        Self::Helfo,
    ];

    /// The word that the database and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kommune => "kommune",
            Self::Saksbehandler => "saksbehandler",
            Self::Attestant => "attestant",
            Self::Leder => "leder",
            Self::Departement => "departement",
            Self::Lege => "lege",
            Self::Helfo => "helfo",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rolle| rolle.word() == word)
    }

    /// Whether the role may approve what another has prepared.
    pub const fn may_approve(self) -> bool {
        matches!(self, Self::Attestant | Self::Leder)
    }
}

/// A person who acts, as the login says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aktor {
    /// Stable id of the person. Two pairs of eyes means two of these.
    pub id: String,
    /// The name to show.
    pub navn: String,
    /// The role.
    pub rolle: Rolle,
    /// The municipality that the person acts for; only with [`Rolle::Kommune`].
    pub kommune: Option<Kommunenummer>,
    /// The doctor's number in the register of health personnel; only with [`Rolle::Lege`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hpr: Option<Hpr>,
}
