//! The day whose rulebook is shown: today, unless the address names another.

use regelverk::regel::{FIRST_RULEBOOK, Regeldag};
use regelverk::tid::Dato;
use serde::Deserialize;

use crate::state::App;

/// The part of an address after `?` that names the day.
#[derive(Debug, Default, Deserialize)]
pub struct Sporring {
    /// As it was written.
    #[serde(default)]
    dato: String,
}

impl Sporring {
    /// The day that it names.
    pub fn dag(&self, app: &App) -> Dag {
        Dag::read(app, &self.dato)
    }
}

/// The day, and how it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dag {
    /// The day that is shown.
    pub dato: Dato,
    /// What stands in the field.
    pub skrevet: String,
    /// What is wrong with what was written.
    pub feil: Option<String>,
    /// Whether the address names the day.
    pub valgt: bool,
}

impl Dag {
    /// Reads what was written. Nothing means today; what cannot be read is said to be wrong, and today is shown.
    pub fn read(app: &App, skrevet: &str) -> Self {
        let skrevet = skrevet.trim();
        let today = app.today();
        let found = Dato::parse(skrevet);
        let wrong = found.is_none() && !skrevet.is_empty();
        let dato = found.unwrap_or(today);
        Self {
            dato,
            skrevet: if wrong {
                skrevet.to_owned()
            } else {
                dato.to_string()
            },
            feil: wrong.then(|| app.tekst.regelbok_dato_feil(today.to_string())),
            valgt: found.is_some(),
        }
    }

    /// The day as the rules know it; `None` before there was a rulebook.
    pub fn regeldag(&self) -> Option<Regeldag> {
        Regeldag::new(self.dato)
    }

    /// An address that keeps the day, if it was chosen.
    pub fn keep(&self, path: &str) -> String {
        if self.valgt {
            format!("{path}?dato={}", self.dato)
        } else {
            path.to_owned()
        }
    }
}

/// The address of the first rulebook.
pub fn first(path: &str) -> String {
    format!("{path}?dato={FIRST_RULEBOOK}")
}
