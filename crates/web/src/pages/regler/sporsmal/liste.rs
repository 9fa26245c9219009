//! The list and the choices in its address.

use regelverk::hjemmel::Status;
use regelverk::sporsmal::{self, Sporsmal};
use serde::Deserialize;

use crate::error::Feil;
use crate::state::App;

/// The part of an address after `?`. What cannot be read is left out.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sporring {
    status: String,
}

/// A question with its number in the whole list, which stays the same whatever is chosen.
pub struct Nummerert {
    /// From 1.
    pub nummer: usize,
    /// The question.
    pub sporsmal: Sporsmal,
}

/// The questions and what is chosen of them.
pub struct Liste {
    /// All of them.
    pub alle: Vec<Nummerert>,
    /// Only those with this status.
    pub status: Option<Status>,
}

impl Liste {
    /// The list as it is.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn load(_app: &App, sporring: &Sporring) -> Result<Self, Feil> {
        let numbered = (1..).zip(sporsmal::all());
        let alle = numbered.map(|(nummer, sporsmal)| Nummerert { nummer, sporsmal });
        Ok(Self {
            alle: alle.collect(),
            status: Status::from_word(&sporring.status),
        })
    }

    /// Those that are chosen.
    pub fn valgte(&self) -> Vec<&Nummerert> {
        let chosen = |one: &&Nummerert| self.status.is_none_or(|status| status == one.sporsmal.status());
        self.alle.iter().filter(chosen).collect()
    }

    /// Whether any may be left out.
    pub fn is_narrow(&self) -> bool {
        self.status.is_some()
    }
}
