//! A whole round: the call, everything received in it, the ranking, and the places that are free.

use crate::id::SoknadId;
use crate::prioritering::{Deltaker, Liste, Prioritering};
use crate::soknad::{Innstilt, Soknad, Tilstand};
use crate::utlysning::Utlysning;
use crate::vedtak::{self, Grunnlag};

/// A round as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runde {
    /// The call.
    pub utlysning: Utlysning,
    /// Everything received, drafts not included.
    pub soknader: Vec<Soknad>,
    /// The ranking.
    pub prioritering: Prioritering,
    /// Places that can be handed out now.
    pub ledige: u64,
}

impl Runde {
    /// Who takes part in the ranking: everything received, except what a case worker recommends to refuse.
    /// An application that is not assessed takes part with what it says.
    pub fn deltakere(&self) -> Vec<Deltaker> {
        self.soknader
            .iter()
            .filter_map(|soknad| {
                let sendt = soknad.sendt()?;
                let hoyst = soknad.innstilt().map(|innstilt| innstilt.innstilling.antall());
                let id = sendt.felles.kommune.to_string();
                let onske = sendt.innhold.onske(id, hoyst, sendt.svar.hovedformal);
                (onske.antall > 0).then_some(Deltaker {
                    soknad: sendt.felles.id,
                    onske,
                })
            })
            .collect()
    }

    /// The list as it stands.
    pub fn liste(&self) -> Liste {
        self.prioritering
            .list(&self.deltakere(), self.ledige, &self.utlysning)
    }

    /// One application.
    pub fn find(&self, id: SoknadId) -> Option<&Soknad> {
        self.soknader.iter().find(|soknad| soknad.felles().id == id)
    }

    /// Applications that are not assessed.
    pub fn uvurdert(&self) -> usize {
        self.soknader
            .iter()
            .filter(|soknad| soknad.tilstand() == Tilstand::Sendt)
            .count()
    }

    /// Places wanted in all.
    pub fn onsket(&self) -> u64 {
        self.soknader
            .iter()
            .filter_map(|soknad| soknad.sendt()?.innhold.antall)
            .sum()
    }

    /// The decision on one application as things stand; `None` if it is not assessed, or one of its places
    /// is undecided.
    pub fn grunnlag(&self, id: SoknadId, liste: &Liste) -> Option<(&Innstilt, Grunnlag)> {
        let innstilt = self.find(id)?.innstilt()?;
        vedtak::work_out(innstilt, liste, &self.utlysning).map(|grunnlag| (innstilt, grunnlag))
    }
}
