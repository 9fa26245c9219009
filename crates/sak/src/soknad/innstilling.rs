//! The case worker's recommendation.

use regelverk::tid::Tidspunkt;
use regelverk::vurdering::Vurdering;
use serde::{Deserialize, Serialize};

use super::sendt::{InnstillingFeil, Sendt};
use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Slag};

/// What the case worker recommends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "slag", rename_all = "snake_case")]
pub enum Innstilling {
    /// Places can be granted; the ranking decides whether they are.
    KanTildeles {
        /// At most so many.
        antall: u64,
        /// Why fewer than applied for; needed only then.
        begrunnelse: Option<String>,
    },
    /// Nothing can be granted.
    KanIkkeTildeles {
        /// Why.
        begrunnelse: String,
    },
}

impl Innstilling {
    /// Places that take part in the ranking.
    pub fn antall(&self) -> u64 {
        match self {
            Self::KanTildeles { antall, .. } => *antall,
            Self::KanIkkeTildeles { .. } => 0,
        }
    }

    /// The reason, if one is given.
    pub fn begrunnelse(&self) -> Option<&str> {
        let text = match self {
            Self::KanTildeles { begrunnelse, .. } => begrunnelse.as_deref(),
            Self::KanIkkeTildeles { begrunnelse } => Some(begrunnelse.as_str()),
        };
        text.map(str::trim).filter(|text| !text.is_empty())
    }

    pub(super) fn check(&self, sendt: &Sendt, vurderinger: &[Vurdering]) -> Result<(), InnstillingFeil> {
        let wanted = sendt.innhold.antall.unwrap_or(0);
        match self {
            Self::KanIkkeTildeles { .. } if self.begrunnelse().is_none() => Err(InnstillingFeil::Begrunnelse),
            Self::KanIkkeTildeles { .. } => Ok(()),
            Self::KanTildeles { antall, .. } => {
                let blocking: Vec<String> = vurderinger
                    .iter()
                    .filter(|v| v.blocks())
                    .map(|v| v.id().to_string())
                    .collect();
                let unanswered = sendt.unanswered(vurderinger);
                if !blocking.is_empty() {
                    Err(InnstillingFeil::KanIkkeTildeles(blocking))
                } else if *antall < 1 || *antall > wanted {
                    Err(InnstillingFeil::Antall(wanted))
                } else if !unanswered.is_empty() {
                    Err(InnstillingFeil::ManglerBegrunnelse(unanswered))
                } else if *antall < wanted && self.begrunnelse().is_none() {
                    Err(InnstillingFeil::Begrunnelse)
                } else {
                    Ok(())
                }
            }
        }
    }
}

/// An assessed application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Innstilt {
    /// As it was received, with the answers.
    pub sendt: Sendt,
    /// The recommendation.
    pub innstilling: Innstilling,
    /// Who made it.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

impl Innstilt {
    /// Opens the assessment again. Proposals that rest on it fall when somebody tries to approve them.
    pub fn reopen(self) -> (Sendt, Hendelse) {
        let hendelse = Hendelse::new(
            self.sendt.felles.kjede(),
            Slag::VurderingGjenapnet,
            &self.innstilling,
        );
        (self.sendt, hendelse)
    }
}
