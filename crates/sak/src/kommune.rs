//! Municipalities, as the list of 2024 and the register of training establishments know them.

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};

use crate::id::Kommunenummer;

/// The form of Norwegian that a municipality has chosen, and in which the state answers it (språklova).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Maalform {
    /// Bokmål, also for municipalities that have chosen neither.
    #[default]
    Bokmal,
    /// Nynorsk.
    Nynorsk,
}

impl Maalform {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Bokmal, Self::Nynorsk];

    /// The word that the database and forms use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Bokmal => "bokmal",
            Self::Nynorsk => "nynorsk",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|maalform| maalform.word() == word)
    }
}

/// A municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kommune {
    /// Its number: the key, since two names occur twice.
    pub nummer: Kommunenummer,
    /// Its name.
    pub navn: String,
    /// The county's number, two digits.
    pub fylkesnummer: String,
    /// The county's name.
    pub fylke: String,
    /// Statistics Norway's centrality index, 0 to 1000.
    pub sentralitetsindeks: u16,
    /// Statistics Norway's centrality class, 1 (most central) to 6.
    pub sentralitetsklasse: u8,
    /// Inhabitants on 1 January 2026.
    pub befolkning: u32,
    /// First day with this number.
    pub gyldig_fra: Dato,
    /// Last day with this number; `None` while it is in use.
    pub gyldig_til: Option<Dato>,
    /// The number that took over.
    pub etterfolger: Option<Kommunenummer>,
    /// What the register of training establishments says; `None` if nothing is known.
    pub utdanningsvirksomhet: Option<Utdanningsvirksomhet>,
    /// Since when the register says so.
    pub utdanningsvirksomhet_dato: Option<Dato>,
    /// The form of Norwegian that letters to it are written in.
    pub maalform: Maalform,
}
