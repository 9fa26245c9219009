//! Which rules are listed. The choices live in the address.

use regelverk::hjemmel::Status;
use regelverk::regel::{Art, Gjelder, Regel, Versjon};
use serde::Deserialize;

use super::dag::Dag;
use crate::state::App;

/// The part of an address after `?`, as it was written.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sporring {
    dato: String,
    gjelder: String,
    art: String,
    status: String,
}

/// The day and the choices. What cannot be read is left out: an address from yesterday shows a list.
pub struct Filter {
    /// The day.
    pub dag: Dag,
    /// Only rules that are tried on this.
    pub gjelder: Option<Gjelder>,
    /// Only rules of this kind.
    pub art: Option<Art>,
    /// Only rules with this status.
    pub status: Option<Status>,
}

impl Filter {
    /// Reads the address.
    pub fn read(app: &App, sporring: &Sporring) -> Self {
        Self {
            dag: Dag::read(app, &sporring.dato),
            gjelder: Gjelder::from_word(&sporring.gjelder),
            art: Art::from_word(&sporring.art),
            status: Status::from_word(&sporring.status),
        }
    }

    /// Whether a rule as it was on the day is listed.
    pub fn takes(&self, regel: &Regel, versjon: &Versjon) -> bool {
        self.gjelder
            .is_none_or(|gjelder| regel.gjelder.contains(&gjelder))
            && self.art.is_none_or(|art| art == versjon.art)
            && self.status.is_none_or(|status| status == versjon.hjemmel.status)
    }

    /// Whether any rule of the day may be left out.
    pub fn is_narrow(&self) -> bool {
        self.gjelder.is_some() || self.art.is_some() || self.status.is_some()
    }
}
