//! The register of training establishments: what it says of a municipality, since when, and how that is known.

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::kommune::Kommune;

/// What the register is to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opplysning {
    /// The status; `None` if nothing is known.
    pub status: Option<Utdanningsvirksomhet>,
    /// Since when; demanded with a status.
    pub dato: Option<Dato>,
    /// How it is known: a letter, a list, a call.
    pub kilde: String,
}

/// What the journal keeps of a change.
#[derive(Serialize)]
struct Endret<'a> {
    ny: &'a Opplysning,
    forrige_status: Option<Utdanningsvirksomhet>,
    forrige_dato: Option<Dato>,
}

/// Why the register cannot be changed so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RegisterFeil {
    /// A status without its date.
    #[error("a status needs its date")]
    UtenDato,
    /// A date that has not come.
    #[error("the date has not come yet")]
    Framtid,
    /// Nothing says how it is known.
    #[error("a source is needed")]
    UtenKilde,
    /// The source is longer than can be kept.
    #[error("the source is longer than {LONGEST_KILDE} characters")]
    ForLang,
    /// The register says so already.
    #[error("the register says so already")]
    Uendret,
}

/// The longest note on the source, in characters.
pub const LONGEST_KILDE: usize = 500;

impl Kommune {
    /// Whether the register says this of the municipality.
    pub fn is_registered_as(&self, status: Option<Utdanningsvirksomhet>, dato: Option<Dato>) -> bool {
        (self.utdanningsvirksomhet, self.utdanningsvirksomhet_dato) == (status, dato)
    }

    /// Changes what the register says of the municipality.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn change_register(
        mut self,
        mut ny: Opplysning,
        today: Dato,
    ) -> Result<(Self, Opplysning, Hendelse), RegisterFeil> {
        ny.kilde = ny.kilde.trim().to_owned();
        if ny.status.is_none() {
            ny.dato = None;
        } else if ny.dato.is_none() {
            return Err(RegisterFeil::UtenDato);
        }
        if ny.dato.is_some_and(|dato| dato > today) {
            return Err(RegisterFeil::Framtid);
        }
        if ny.kilde.is_empty() {
            return Err(RegisterFeil::UtenKilde);
        }
        if ny.kilde.chars().count() > LONGEST_KILDE {
            return Err(RegisterFeil::ForLang);
        }
        if self.is_registered_as(ny.status, ny.dato) {
            return Err(RegisterFeil::Uendret);
        }
        let details = Endret {
            ny: &ny,
            forrige_status: self.utdanningsvirksomhet,
            forrige_dato: self.utdanningsvirksomhet_dato,
        };
        let hendelse = Hendelse::new(
            Kjede::Kommune(self.nummer.clone()),
            Slag::RegisterEndret,
            &details,
        );
        self.utdanningsvirksomhet = ny.status;
        self.utdanningsvirksomhet_dato = ny.dato;
        Ok((self, ny, hendelse))
    }
}

#[cfg(test)]
mod tests;
