//! An application that came by e-mail, typed in by a case worker. The time it was received counts, not the
//! time it was typed in, and it may say less than the form demands: the municipality is then asked.

use regelverk::tid::Tidspunkt;
use thiserror::Error;

use super::Felles;
use super::felt::{self, FeltFeil, Svarskjema};
use super::innhold::VedMottak;
use super::sendt::{Kilde, Sendt, SvarPaRegler};
use crate::hendelse::{Hendelse, Slag};
use crate::id::SoknadId;
use crate::utlysning::Utlysning;

/// What was typed in, and what is known around it.
#[derive(Clone, Debug)]
pub struct Registrering<'a> {
    /// The case to be.
    pub felles: Felles,
    /// The call.
    pub utlysning: &'a Utlysning,
    /// When the e-mail came.
    pub mottatt: Tidspunkt,
    /// The answers as typed.
    pub svar: &'a Svarskjema,
    /// What is known around the application.
    pub ved_mottak: VedMottak,
    /// The case number.
    pub saksnummer: String,
}

/// Why it is not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RegistreringFeil {
    /// These answers cannot be read.
    #[error("{} answers to mend", .0.len())]
    Felt(Vec<FeltFeil>),
    /// It cannot have come after now.
    #[error("the time is in the future")]
    Framtid,
    /// It cannot have come before the call.
    #[error("the time is before the call was announced")]
    ForKunngjoring,
    /// The municipality has applied already.
    #[error("the municipality has applied already")]
    AlleredeSokt(SoknadId),
    /// The municipality has begun a draft in the form, and nobody has said that the e-mail takes its place.
    #[error("the municipality has begun a draft")]
    HarKladd,
    /// A decision in the round is approved.
    #[error("the round is decided")]
    Avgjort,
}

impl Registrering<'_> {
    /// Takes it in.
    ///
    /// # Errors
    /// If an answer cannot be read, or the time cannot be right.
    pub fn register(self, now: Tidspunkt) -> Result<(Sendt, Hendelse), RegistreringFeil> {
        if self.mottatt > now {
            return Err(RegistreringFeil::Framtid);
        }
        if self.mottatt.dato() < self.utlysning.kunngjort {
            return Err(RegistreringFeil::ForKunngjoring);
        }
        let (innhold, faults) = felt::read(self.svar);
        if !faults.is_empty() {
            return Err(RegistreringFeil::Felt(faults));
        }
        let sendt = Sendt {
            felles: self.felles,
            saksnummer: self.saksnummer,
            mottatt: self.mottatt,
            innhold,
            kilde: Kilde::Epost,
            ved_mottak: self.ved_mottak,
            svar: SvarPaRegler::default(),
        };
        let hendelse = Hendelse::new(sendt.felles.kjede(), Slag::SoknadRegistrert, &sendt);
        Ok((sendt, hendelse))
    }
}
