//! A received application, and the case worker's answers to its verdicts.

use std::collections::BTreeMap;

use regelverk::regel::Regeldag;
use regelverk::tid::Tidspunkt;
use regelverk::vurdering::Vurdering;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Felles;
use super::innhold::{Innhold, VedMottak};
use super::innstilling::{Innstilling, Innstilt};
use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Slag};
use crate::utlysning::Utlysning;

/// How an application came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kilde {
    /// Sent from the form.
    Skjema,
    /// Taken in from a file.
    Fil,
    /// Came by e-mail, and was typed in.
    Epost,
}

impl Kilde {
    /// All ways.
    pub const ALL: [Self; 3] = [Self::Skjema, Self::Fil, Self::Epost];

    /// The word that the database uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Skjema => "skjema",
            Self::Fil => "fil",
            Self::Epost => "epost",
        }
    }
}

/// The case worker's answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SvarPaRegler {
    /// Reasons by rule id, for advice that is not met and for discretion.
    pub begrunnelser: BTreeMap<String, String>,
    /// Places that serve the main purpose, as the case worker sees it; `None` as applied for.
    pub hovedformal: Option<u64>,
}

impl SvarPaRegler {
    /// The reason given for a rule; `None` if there is none or it is blank.
    pub fn reason(&self, regel: &str) -> Option<&str> {
        self.begrunnelser
            .get(regel)
            .map(|text| text.trim())
            .filter(|text| !text.is_empty())
    }
}

/// A received application that is not yet assessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sendt {
    /// What never changes.
    pub felles: Felles,
    /// The case number.
    pub saksnummer: String,
    /// When it was received.
    pub mottatt: Tidspunkt,
    /// What it says.
    pub innhold: Innhold,
    /// How it came in.
    pub kilde: Kilde,
    /// What was known around it then.
    pub ved_mottak: VedMottak,
    /// The case worker's answers so far.
    pub svar: SvarPaRegler,
}

/// Why answers cannot be saved.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SvarFeil {
    /// More places for the main purpose than are applied for.
    #[error("at most {0} places can serve the main purpose")]
    ForMange(u64),
    /// A reason longer than can be kept.
    #[error("the reason for {0} is longer than {LONGEST_REASON} characters")]
    ForLang(String),
}

/// Why a recommendation cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InnstillingFeil {
    /// Reasons are missing for these rules.
    #[error("reasons are missing: {0:?}")]
    ManglerBegrunnelse(Vec<String>),
    /// These absolute rules are not met or lack facts, so nothing can be granted.
    #[error("cannot be granted: {0:?}")]
    KanIkkeTildeles(Vec<String>),
    /// The number lies outside 1 to what is applied for.
    #[error("between 1 and {0} places")]
    Antall(u64),
    /// A refusal, or fewer places than applied for, needs a reason.
    #[error("a reason is needed")]
    Begrunnelse,
}

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 4000;

impl Sendt {
    /// What the rules say of the application.
    pub fn judge(&self, utlysning: &Utlysning) -> Vec<Vurdering> {
        judge(&self.innhold, self.mottatt, utlysning, self.ved_mottak)
    }

    /// The event that tells that the application came in from a file.
    pub fn imported(&self) -> Hendelse {
        Hendelse::new(self.felles.kjede(), Slag::SoknadImportert, self)
    }

    /// Saves the case worker's answers, complete or not.
    ///
    /// # Errors
    /// If a number or a text cannot be kept.
    pub fn answer(mut self, svar: SvarPaRegler) -> Result<(Self, Hendelse), SvarFeil> {
        let wanted = self.innhold.antall.unwrap_or(0);
        if svar.hovedformal.is_some_and(|hovedformal| hovedformal > wanted) {
            return Err(SvarFeil::ForMange(wanted));
        }
        let too_long = svar
            .begrunnelser
            .iter()
            .find(|(_, text)| text.chars().count() > LONGEST_REASON);
        if let Some((regel, _)) = too_long {
            return Err(SvarFeil::ForLang(regel.clone()));
        }
        // A correction that says what the application says is no correction.
        let hovedformal = svar
            .hovedformal
            .filter(|h| Some(*h) != self.innhold.antall_hovedformal);
        self.svar = SvarPaRegler { hovedformal, ..svar };
        let hendelse = Hendelse::new(self.felles.kjede(), Slag::SvarLagret, &self.svar);
        Ok((self, hendelse))
    }

    /// The rules that a person must answer and has not answered.
    pub fn unanswered(&self, vurderinger: &[Vurdering]) -> Vec<String> {
        vurderinger
            .iter()
            .filter(|vurdering| vurdering.needs_answer())
            .map(|vurdering| vurdering.id().to_string())
            .filter(|id| self.svar.reason(id).is_none())
            .collect()
    }

    /// Recommends an outcome.
    ///
    /// # Errors
    /// If an absolute rule stands in the way, or a reason is missing.
    pub fn recommend(
        self,
        innstilling: Innstilling,
        vurderinger: &[Vurdering],
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Innstilt, Hendelse), InnstillingFeil> {
        innstilling.check(&self, vurderinger)?;
        let innstilt = Innstilt {
            sendt: self,
            innstilling,
            av: av.clone(),
            tidspunkt: now,
        };
        let kjede = innstilt.sendt.felles.kjede();
        let hendelse = Hendelse::new(kjede, Slag::Innstilt, &innstilt.innstilling);
        Ok((innstilt, hendelse))
    }
}

/// What the rules say of content received at `mottatt`. Empty only for a call that was announced before
/// there were rules, which cannot be made.
pub fn judge(
    innhold: &Innhold,
    mottatt: Tidspunkt,
    utlysning: &Utlysning,
    ved_mottak: VedMottak,
) -> Vec<Vurdering> {
    let fakta = innhold.fakta(mottatt.dato(), utlysning, ved_mottak);
    let dag: Option<Regeldag> = utlysning.regeldag();
    dag.map(|dag| regelverk::introduksjonsavtale::soknad::judge(&fakta, dag))
        .unwrap_or_default()
}
