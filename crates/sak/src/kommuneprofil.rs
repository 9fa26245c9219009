//! What a municipality says of itself: the form of Norwegian that it wants answers in, and where to.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::abonnement::Epost;
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::kommune::{Kommune, Maalform};

/// The profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kommuneprofil {
    /// The form of Norwegian.
    pub maalform: Maalform,
    /// The mailbox that answers and questions are announced to: a function's, not a person's. Whether it exists,
    /// only a message can tell.
    pub epost: Option<String>,
}

/// Why a profile cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ProfilFeil {
    /// Not an e-mail address.
    #[error("not an e-mail address")]
    IkkeEpost,
    /// It says what is kept already.
    #[error("nothing is changed")]
    Uendret,
}

impl Kommuneprofil {
    /// Changes the profile of a municipality from this one.
    ///
    /// # Errors
    /// What is wrong with the new one.
    pub fn change(&self, kommune: &Kommune, ny: Self) -> Result<(Self, Hendelse), ProfilFeil> {
        let typed = ny.epost.as_deref().map(str::trim).filter(|text| !text.is_empty());
        if typed.is_some_and(|text| Epost::parse(text).is_none()) {
            return Err(ProfilFeil::IkkeEpost);
        }
        let ny = Self {
            maalform: ny.maalform,
            epost: typed.map(str::to_owned),
        };
        if ny == *self {
            return Err(ProfilFeil::Uendret);
        }
        let kjede = Kjede::Kommune(kommune.nummer.clone());
        let hendelse = Hendelse::new(kjede, Slag::KommuneprofilEndret, &ny);
        Ok((ny, hendelse))
    }
}
