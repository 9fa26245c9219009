//! How an agreement ends: on its last day, earlier, or before it began.

use regelverk::tid::{Dato, Tidspunkt};
use serde::{Deserialize, Serialize};
use serde_json::json;
use thiserror::Error;

use super::endring::Endringsslag;
use super::{Felles, Inngatt, Signatur, Sluttrapport, TilSignering, Utfylt, Utkast};
use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Slag};

/// The kind of end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Slutt {
    /// On the last day that was agreed, at signing or by an extension.
    Ordinaer,
    /// Earlier, by a signed amendment.
    Fortidig,
}

/// An agreement that is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Avsluttet {
    /// As it was.
    pub inngatt: Inngatt,
    /// Its last day.
    pub siste: Dato,
    /// The kind of end.
    pub slutt: Slutt,
    /// When it was closed.
    pub tidspunkt: Tidspunkt,
    /// What the municipality reported afterwards.
    #[serde(default)]
    pub rapport: Option<Sluttrapport>,
}

/// An agreement that was cancelled before it began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kansellert {
    /// What never changes.
    pub felles: Felles,
    /// What was written.
    pub utfylt: Utfylt,
    /// The signatures that it had.
    pub signaturer: Vec<Signatur>,
    /// Who cancelled it.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// Why an agreement is not ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AvslutningFeil {
    /// It lasts to and with this day.
    #[error("it lasts until {0}")]
    Varer(Dato),
    /// It has begun: it can end, but it was.
    #[error("it began on {0}")]
    Begynt(Dato),
}

impl Inngatt {
    /// Closes the agreement when its last day has passed.
    ///
    /// # Errors
    /// If it has not.
    pub fn close(self, now: Tidspunkt) -> Result<(Avsluttet, Hendelse), AvslutningFeil> {
        let siste = self.forlop().til;
        if now.dato() <= siste {
            return Err(AvslutningFeil::Varer(siste));
        }
        let mut signed = self.signed().into_iter().rev();
        let slutt = signed.find_map(|endring| match endring.slag {
            Endringsslag::Avslutning { .. } => Some(Slutt::Fortidig),
            Endringsslag::Forlengelse { .. } => Some(Slutt::Ordinaer),
            _ => None,
        });
        let slutt = slutt.unwrap_or(Slutt::Ordinaer);
        let told = json!({ "avtale": self.felles.id, "siste": siste, "slutt": slutt });
        let hendelse = Hendelse::new(self.felles.kjede(), Slag::AvtaleAvsluttet, &told);
        let avsluttet = Avsluttet {
            inngatt: self,
            siste,
            slutt,
            tidspunkt: now,
            rapport: None,
        };
        Ok((avsluttet, hendelse))
    }

    /// Cancels the agreement before its first day.
    ///
    /// # Errors
    /// If it has begun.
    pub fn cancel(self, av: &Aktor, now: Tidspunkt) -> Result<(Kansellert, Hendelse), AvslutningFeil> {
        if self.vilkar.fra <= now.dato() {
            return Err(AvslutningFeil::Begynt(self.vilkar.fra));
        }
        Ok(cancelled(self.felles, self.utfylt, self.signaturer, av, now))
    }
}

impl Utkast {
    /// Gives up the draft.
    pub fn cancel(self, av: &Aktor, now: Tidspunkt) -> (Kansellert, Hendelse) {
        cancelled(self.felles, self.utfylt, Vec::new(), av, now)
    }
}

impl TilSignering {
    /// Gives up the agreement that not all have signed.
    pub fn cancel(self, av: &Aktor, now: Tidspunkt) -> (Kansellert, Hendelse) {
        cancelled(self.felles, self.utfylt, self.signaturer, av, now)
    }
}

fn cancelled(
    felles: Felles,
    utfylt: Utfylt,
    signaturer: Vec<Signatur>,
    av: &Aktor,
    now: Tidspunkt,
) -> (Kansellert, Hendelse) {
    let told = json!({ "avtale": felles.id, "signaturer": signaturer });
    let hendelse = Hendelse::new(felles.kjede(), Slag::AvtaleKansellert, &told);
    let kansellert = Kansellert {
        felles,
        utfylt,
        signaturer,
        av: av.clone(),
        tidspunkt: now,
    };
    (kansellert, hendelse)
}
