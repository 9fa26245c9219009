//! The list and the choices in its address.

use std::collections::BTreeMap;

use regelverk::hjemmel::Status;
use regelverk::sporsmal::{self, Sporsmal};
use sak::sporsmal::Sporsmalsvar;
use serde::Deserialize;

use crate::error::Feil;
use crate::state::App;

/// The part of an address after `?`. What cannot be read is left out.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sporring {
    status: String,
    svar: String,
}

/// Questions with an answer, or those without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Besvart {
    /// With an answer.
    Ja,
    /// Without.
    Nei,
}

impl Besvart {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Nei, Self::Ja];

    /// The word in the address and in the text key `sporsmalsliste-filter-svar-<word>`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ja => "besvart",
            Self::Nei => "ubesvart",
        }
    }
}

/// A question with its number in the whole list, which stays the same whatever is chosen.
pub struct Nummerert {
    /// From 1.
    pub nummer: usize,
    /// The question.
    pub sporsmal: Sporsmal,
    /// The answer.
    pub svar: Option<Sporsmalsvar>,
}

/// The questions and what is chosen of them.
pub struct Liste {
    /// All of them.
    pub alle: Vec<Nummerert>,
    /// Only those with this status.
    pub status: Option<Status>,
    /// Only those with an answer, or without.
    pub besvart: Option<Besvart>,
}

impl Liste {
    /// The list as it is.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn load(app: &App, sporring: &Sporring) -> Result<Self, Feil> {
        let mut answers: BTreeMap<String, Sporsmalsvar> = app
            .store
            .sporsmalsvar()
            .await?
            .into_iter()
            .map(|lagret| (lagret.verdi.kode.clone(), lagret.verdi))
            .filter(|(_, svar)| !svar.trukket)
            .collect();
        let numbered = (1..).zip(sporsmal::all());
        let alle = numbered.map(|(nummer, sporsmal)| Nummerert {
            nummer,
            svar: answers.remove(&sporsmal.kode()),
            sporsmal,
        });
        Ok(Self {
            alle: alle.collect(),
            status: Status::from_word(&sporring.status),
            besvart: Besvart::ALL.into_iter().find(|one| one.word() == sporring.svar),
        })
    }

    /// Those that are chosen.
    pub fn valgte(&self) -> Vec<&Nummerert> {
        let chosen = |one: &&Nummerert| {
            self.status.is_none_or(|status| status == one.sporsmal.status())
                && self
                    .besvart
                    .is_none_or(|besvart| (besvart == Besvart::Ja) == one.svar.is_some())
        };
        self.alle.iter().filter(chosen).collect()
    }

    /// Whether any may be left out.
    pub fn is_narrow(&self) -> bool {
        self.status.is_some() || self.besvart.is_some()
    }
}
