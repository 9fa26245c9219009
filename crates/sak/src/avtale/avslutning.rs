//! How an agreement ends: on its last day, earlier, or before it began.

use regelverk::tid::{Dato, Tidspunkt};
use serde::{Deserialize, Serialize};
use serde_json::json;
use thiserror::Error;

use super::endring::Endringsslag;
use super::{Felles, Inngatt, Part, Signatur, Sluttrapport, TilSignering, Utfylt, Utkast};
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
    /// What was written. Of a draft that was given up nothing is kept.
    pub utfylt: Utfylt,
    /// Those to whom it was sent to be signed; nobody if it was a draft.
    pub parter: Vec<Part>,
    /// The signatures that it had.
    pub signaturer: Vec<Signatur>,
    /// The agreement as it was, if all had signed.
    pub inngatt: Option<Box<Inngatt>>,
    /// Who cancelled it.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

impl Kansellert {
    /// Whether it was sent to its parties, and not only the municipality's own draft.
    pub fn was_sent(&self) -> bool {
        !self.parter.is_empty()
    }
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
        let kansellert = Kansellert {
            felles: self.felles.clone(),
            utfylt: self.utfylt.clone(),
            parter: self.vilkar.parter(),
            signaturer: self.signaturer.clone(),
            inngatt: Some(Box::new(self)),
            av: av.clone(),
            tidspunkt: now,
        };
        Ok(told(kansellert))
    }
}

impl Utkast {
    /// Gives up the draft.
    pub fn cancel(self, av: &Aktor, now: Tidspunkt) -> (Kansellert, Hendelse) {
        told(Kansellert {
            felles: self.felles,
            utfylt: Utfylt::default(),
            parter: Vec::new(),
            signaturer: Vec::new(),
            inngatt: None,
            av: av.clone(),
            tidspunkt: now,
        })
    }
}

impl TilSignering {
    /// Gives up the agreement that not all have signed.
    pub fn cancel(self, av: &Aktor, now: Tidspunkt) -> (Kansellert, Hendelse) {
        told(Kansellert {
            parter: self.parter(),
            felles: self.felles,
            utfylt: self.utfylt,
            signaturer: self.signaturer,
            inngatt: None,
            av: av.clone(),
            tidspunkt: now,
        })
    }
}

fn told(kansellert: Kansellert) -> (Kansellert, Hendelse) {
    let felles = &kansellert.felles;
    let what = json!({ "avtale": felles.id, "signaturer": kansellert.signaturer });
    let hendelse = Hendelse::new(felles.kjede(), Slag::AvtaleKansellert, &what);
    (kansellert, hendelse)
}
