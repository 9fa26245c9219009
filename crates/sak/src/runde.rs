//! A whole round: the call, everything received in it, the ranking, and the places that are free.

use std::collections::BTreeSet;

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
    /// What the ranking decides between: everything received, drafts and supplementary applications not included.
    pub soknader: Vec<Soknad>,
    /// Supplementary applications, by the time they were received. Each is decided by itself.
    pub supplerende: Vec<Soknad>,
    /// The ranking.
    pub prioritering: Prioritering,
    /// Places that can be handed out now.
    pub ledige: u64,
}

impl Runde {
    /// Who takes part in the ranking: everything received, except what a case worker recommends to refuse.
    /// An application that is not assessed takes part with what it says, until the first decision is approved:
    /// from then on the list stands, whatever comes in.
    pub fn deltakere(&self) -> Vec<Deltaker> {
        let settled = self.is_decided();
        self.soknader
            .iter()
            .filter(|soknad| !settled || soknad.innstilt().is_some())
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

    /// The cases that another ranking would treat otherwise than this one: their places stand elsewhere, or a
    /// move or the choice between equals names them.
    pub fn touched_by(&self, changed: &Prioritering) -> BTreeSet<SoknadId> {
        let other = Self {
            prioritering: changed.clone(),
            ..self.clone()
        };
        let (before, after) = (self.liste(), other.liste());
        let mut touched = self.prioritering.inngrep().differences(changed.inngrep());
        for soknad in &self.soknader {
            let id = soknad.felles().id;
            if !before.of(id).eq(after.of(id)) {
                touched.insert(id);
            }
        }
        touched
    }

    /// Whether a decision that rests on the ranking is approved, so that nothing in the round changes any
    /// more: no assessment can be opened again, and nothing that comes in takes part.
    pub fn is_decided(&self) -> bool {
        matches!(self.prioritering, Prioritering::Vedtatt(_))
    }

    /// Everything received in the call: what the ranking decides between, then the supplementary ones.
    pub fn alle(&self) -> impl Iterator<Item = &Soknad> {
        self.soknader.iter().chain(&self.supplerende)
    }

    /// One application.
    pub fn find(&self, id: SoknadId) -> Option<&Soknad> {
        self.alle().find(|soknad| soknad.felles().id == id)
    }

    /// Whether an application is a supplementary one.
    pub fn is_supplerende(&self, id: SoknadId) -> bool {
        self.supplerende.iter().any(|soknad| soknad.felles().id == id)
    }

    /// Whether nothing in an application changes any more: it is decided, or the ranking that it takes part in is.
    pub fn is_settled(&self, id: SoknadId) -> bool {
        if self.is_supplerende(id) {
            self.find(id)
                .is_some_and(|soknad| soknad.tilstand() == Tilstand::Avgjort)
        } else {
            self.is_decided()
        }
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
    /// is undecided. Also `None` when anything in the round came in or was assessed anew after the ranking was
    /// sent for approval: the round would otherwise be decided without it.
    pub fn grunnlag(&self, id: SoknadId, liste: &Liste) -> Option<(&Innstilt, Grunnlag)> {
        if self.changed_since_sent() {
            return None;
        }
        let innstilt = self.find(id)?.innstilt()?;
        vedtak::work_out(innstilt, liste, &self.utlysning).map(|grunnlag| (innstilt, grunnlag))
    }

    fn changed_since_sent(&self) -> bool {
        let Prioritering::Foreslatt(foreslatt) = &self.prioritering else {
            return false;
        };
        self.soknader.iter().any(|soknad| match soknad {
            Soknad::Kladd(_) | Soknad::Avgjort(_) | Soknad::Trukket(_) => false,
            Soknad::Sendt(_) => true,
            Soknad::Innstilt(innstilt) => innstilt.tidspunkt > foreslatt.tidspunkt,
        })
    }
}
