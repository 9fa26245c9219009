//! The decision on one application: proposed by one, approved by another, void if anything changed.

mod grunnlag;
mod supplerende;

use regelverk::tid::Tidspunkt;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::{SoknadId, VedtakId};
use crate::soknad::Innstilt;
pub use grunnlag::{Grunnlag, work_out};
pub use supplerende::SupplerendeFeil;

/// What the decision says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VedtakSlag {
    /// Every place that was ranked is granted.
    Tildeling,
    /// Some places are granted, the rest are on the waiting list.
    Delvis,
    /// All places are on the waiting list.
    Venteliste,
    /// Nothing is granted.
    Avslag,
}

impl VedtakSlag {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Tildeling, Self::Delvis, Self::Venteliste, Self::Avslag];

    /// The word that the database and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tildeling => "tildeling",
            Self::Delvis => "delvis",
            Self::Venteliste => "venteliste",
            Self::Avslag => "avslag",
        }
    }
}

/// A place on the waiting list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VentelistePlass {
    /// The number of the place within the application.
    pub plass: u64,
    /// Its number on the waiting list, from 1.
    pub nummer: u64,
}

/// What the decision gives, computed from the case and the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utfall {
    /// The kind.
    pub slag: VedtakSlag,
    /// Places applied for.
    pub sokt: u64,
    /// Granted places, by their number within the application.
    pub tildelt: Vec<u64>,
    /// Places on the waiting list.
    pub venteliste: Vec<VentelistePlass>,
}

/// Bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Utfall {
    /// What is granted and what waits of `sokt` places; neither is a refusal.
    fn new(sokt: u64, tildelt: Vec<u64>, venteliste: Vec<VentelistePlass>) -> Self {
        let slag = match (tildelt.is_empty(), venteliste.is_empty()) {
            (true, true) => VedtakSlag::Avslag,
            (true, false) => VedtakSlag::Venteliste,
            (false, true) => VedtakSlag::Tildeling,
            (false, false) => VedtakSlag::Delvis,
        };
        Self {
            slag,
            sokt,
            tildelt,
            venteliste,
        }
    }
}

/// Fingerprint (SHA-256, hexadecimal) of what something rests on, as canonical JSON: keys sorted, no blanks.
pub(crate) fn fingerprint(basis: &Value) -> String {
    hex(&Sha256::digest(basis.to_string().as_bytes()))
}

/// A proposed decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Forslag {
    /// The id.
    pub id: VedtakId,
    /// The application.
    pub soknad: SoknadId,
    /// What it gives.
    pub utfall: Utfall,
    /// Fingerprint of what it rests on.
    pub avtrykk: String,
    /// Who proposed it.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// An approved decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Godkjent {
    /// As it was proposed.
    pub forslag: Forslag,
    /// Who approved it: never who proposed it.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// Why a decision is not approved.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum GodkjenningFeil {
    /// Whoever proposed, recommended, moved a place or chose between equal ones cannot approve.
    #[error("whoever prepared a decision cannot approve it")]
    SammePerson,
    /// The role may not approve.
    #[error("the role may not approve")]
    IkkeAttestant,
    /// Something that it rests on has changed, so it is void.
    #[error("something has changed since the decision was proposed")]
    Endret,
    /// A round is not decided, so that not everybody who waits is known. Nothing is void; it can be approved later.
    #[error("a round is not decided")]
    RundenPagar,
    /// The quota has no room.
    #[error("the quota has no room: {ledige} places free, {trengs} needed")]
    KvotenErFull {
        /// Places that are free.
        ledige: u64,
        /// Places that the decision needs.
        trengs: u64,
    },
}

impl Forslag {
    /// Proposes the decision that follows from the case and the list.
    pub fn propose(
        id: VedtakId,
        soknad: SoknadId,
        grunnlag: &Grunnlag,
        av: &Aktor,
        now: Tidspunkt,
    ) -> (Self, Hendelse) {
        let Grunnlag { utfall, avtrykk, .. } = grunnlag.clone();
        let forslag = Self {
            id,
            soknad,
            utfall,
            avtrykk,
            av: av.clone(),
            tidspunkt: now,
        };
        let hendelse = Hendelse::new(Kjede::Soknad(soknad), Slag::VedtakForeslatt, &forslag);
        (forslag, hendelse)
    }

    /// Whoever proposed it, and whoever recommended the outcome. [`Self::check_approver`] says who may
    /// approve: those who moved or chose may not either.
    pub fn prepared_by(&self, innstilt: &Innstilt) -> [String; 2] {
        [self.av.id.clone(), innstilt.av.id.clone()]
    }

    /// Whether `av` is the second pair of eyes that the proposal needs. Pages ask it before they offer the
    /// button; [`Self::approve`] asks it again.
    ///
    /// # Errors
    /// If the role is wrong, or the person had a hand in the decision.
    pub fn check_approver(
        &self,
        av: &Aktor,
        innstilt: &Innstilt,
        current: Option<&Grunnlag>,
    ) -> Result<(), GodkjenningFeil> {
        if !av.rolle.may_approve() {
            return Err(GodkjenningFeil::IkkeAttestant);
        }
        let had_a_hand = current.is_some_and(|current| current.forberedt_av.contains(&av.id));
        if had_a_hand || self.prepared_by(innstilt).contains(&av.id) {
            return Err(GodkjenningFeil::SammePerson);
        }
        Ok(())
    }

    /// Approves the proposal. `current` is the decision worked out anew from the state in the same
    /// transaction, `ledige` the places that are free in it.
    ///
    /// # Errors
    /// If the same person prepared it, the role is wrong, anything has changed, or the quota is full.
    pub fn approve(
        self,
        av: &Aktor,
        innstilt: &Innstilt,
        current: Option<&Grunnlag>,
        ledige: u64,
        now: Tidspunkt,
    ) -> Result<(Godkjent, Hendelse), GodkjenningFeil> {
        self.check_approver(av, innstilt, current)?;
        if current.is_none_or(|current| current.avtrykk != self.avtrykk) {
            return Err(GodkjenningFeil::Endret);
        }
        let trengs = self.utfall.tildelt.len() as u64;
        if trengs > ledige {
            return Err(GodkjenningFeil::KvotenErFull { ledige, trengs });
        }
        let godkjent = Godkjent {
            forslag: self,
            av: av.clone(),
            tidspunkt: now,
        };
        let hendelse = Hendelse::new(
            Kjede::Soknad(godkjent.forslag.soknad),
            Slag::VedtakGodkjent,
            &godkjent,
        );
        Ok((godkjent, hendelse))
    }

    /// The event that tells that the proposal was sent back, with the reason.
    pub fn sent_back(&self, grunn: &str) -> Hendelse {
        Hendelse::new(Kjede::Soknad(self.soknad), Slag::VedtakReturnert, &grunn)
    }

    /// The event that tells that the proposal was void.
    pub fn void(&self) -> Hendelse {
        Hendelse::new(Kjede::Soknad(self.soknad), Slag::VedtakBortfalt, &self.avtrykk)
    }
}

/// A decision in whichever state it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "tilstand", rename_all = "lowercase")]
pub enum Vedtak {
    /// Proposed, waiting for approval.
    Forslag(Forslag),
    /// Approved.
    Godkjent(Godkjent),
    /// Sent back by whoever was to approve it.
    Returnert {
        /// As it was proposed.
        forslag: Forslag,
        /// Who sent it back.
        av: Aktor,
        /// When.
        tidspunkt: Tidspunkt,
        /// Why.
        grunn: String,
    },
    /// Void: something that it rested on had changed.
    Bortfalt {
        /// As it was proposed.
        forslag: Forslag,
        /// When that was found.
        tidspunkt: Tidspunkt,
    },
}

impl Vedtak {
    /// The proposal that the decision began as.
    pub fn forslag(&self) -> &Forslag {
        match self {
            Self::Forslag(forslag) => forslag,
            Self::Godkjent(godkjent) => &godkjent.forslag,
            Self::Returnert { forslag, .. } | Self::Bortfalt { forslag, .. } => forslag,
        }
    }

    /// The id.
    pub fn id(&self) -> VedtakId {
        self.forslag().id
    }

    /// The application.
    pub fn soknad(&self) -> SoknadId {
        self.forslag().soknad
    }

    /// The word for the state that the database, addresses and text keys use.
    pub const fn tilstand(&self) -> &'static str {
        match self {
            Self::Forslag(_) => "forslag",
            Self::Godkjent(_) => "godkjent",
            Self::Returnert { .. } => "returnert",
            Self::Bortfalt { .. } => "bortfalt",
        }
    }

    /// Whether it stands: proposed or approved. An application has at most one that does.
    pub const fn is_current(&self) -> bool {
        matches!(self, Self::Forslag(_) | Self::Godkjent(_))
    }
}
