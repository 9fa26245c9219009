//! The ranking of a round: what the rules compute, what people move or choose with a reason, and the final
//! order beside it.

pub mod liste;

use std::collections::BTreeSet;

use regelverk::tid::{Dato, Tidspunkt};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::{SoknadId, UtlysningNavn};
use crate::runde::Runde;
use crate::utlysning::Utlysning;
pub use liste::{Deltaker, Liste, ListePlass, Plassutfall};

/// One wanted place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PlassRef {
    /// The application.
    pub soknad: SoknadId,
    /// The number of the place within it, from 1.
    pub plass: u64,
}

/// Somebody moved a place in the order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flytting {
    /// Which place.
    pub plass: PlassRef,
    /// To which position, from 1.
    pub til: u64,
    /// Why.
    pub begrunnelse: String,
    /// Who.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// Somebody chose between places that are equal across the cut. The choice holds only for exactly the
/// group that it was made for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skjonnsvalg {
    /// The equal places, sorted.
    pub gruppe: Vec<PlassRef>,
    /// Those that get a place, sorted.
    pub valgte: Vec<PlassRef>,
    /// Why.
    pub begrunnelse: String,
    /// Who.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// What people have decided on top of the computed order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inngrep {
    /// Moves, in the order in which they were made; at most one per place.
    pub flyttinger: Vec<Flytting>,
    /// The choice between equal places.
    pub valg: Option<Skjonnsvalg>,
}

impl Inngrep {
    /// The cases that the moves and choices name which stand in only one of the two.
    pub(crate) fn differences(&self, other: &Self) -> BTreeSet<SoknadId> {
        let one_way = |these: &Self, those: &Self| -> Vec<SoknadId> {
            let moves = these
                .flyttinger
                .iter()
                .filter(|flytting| !those.flyttinger.contains(flytting))
                .map(|flytting| flytting.plass.soknad);
            let choice = these
                .valg
                .iter()
                .filter(|valg| those.valg.as_ref() != Some(valg))
                .flat_map(|valg| valg.gruppe.iter().map(|plass| plass.soknad));
            moves.chain(choice).collect()
        };
        one_way(self, other)
            .into_iter()
            .chain(one_way(other, self))
            .collect()
    }
}

/// The ranking while it can be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apen {
    /// The call.
    pub utlysning: UtlysningNavn,
    /// What people have decided.
    pub inngrep: Inngrep,
}

/// The ranking while it waits for approval. Nothing in it changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreslatt {
    /// The call.
    pub utlysning: UtlysningNavn,
    /// What people have decided.
    pub inngrep: Inngrep,
    /// Places to hand out, as they were when it was sent.
    pub kapasitet: u64,
    /// Who sent it.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// The ranking after the first decision that rests on it was approved. It stands for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vedtatt {
    /// As it was sent.
    pub foreslatt: Foreslatt,
    /// When the first decision was approved.
    pub tidspunkt: Tidspunkt,
}

/// The ranking in whichever state it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prioritering {
    /// Can be changed.
    Apen(Apen),
    /// Waits for approval.
    Foreslatt(Foreslatt),
    /// Approved.
    Vedtatt(Vedtatt),
}

/// Why a change to the ranking is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PrioriteringFeil {
    /// A reason is needed.
    #[error("a reason is needed")]
    Begrunnelse,
    /// The place takes no part in the ranking.
    #[error("the place takes no part in the ranking")]
    UkjentPlass,
    /// The position lies outside 1 to the number of places.
    #[error("the position must be between 1 and {0}")]
    Posisjon(u64),
    /// Nothing is equal across the cut.
    #[error("no places are equal across the cut")]
    IngenLike,
    /// The wrong number was chosen, or a place outside the group.
    #[error("choose exactly {0} of the equal places")]
    Antall(u64),
    /// Applications are not assessed yet.
    #[error("{0} applications are not assessed")]
    Uvurdert(usize),
    /// Equal places are not decided yet.
    #[error("{0} equal places are not decided")]
    Uavgjort(usize),
    /// The deadline has not passed, so more applications may come.
    #[error("the deadline {0} has not passed")]
    ForFristen(Dato),
    /// There is no application to decide.
    #[error("there are no applications")]
    Tom,
}

impl Prioritering {
    /// A ranking that nobody has touched.
    pub fn untouched(utlysning: UtlysningNavn) -> Self {
        Self::Apen(Apen {
            utlysning,
            inngrep: Inngrep::default(),
        })
    }

    /// What people have decided.
    pub fn inngrep(&self) -> &Inngrep {
        match self {
            Self::Apen(apen) => &apen.inngrep,
            Self::Foreslatt(foreslatt) => &foreslatt.inngrep,
            Self::Vedtatt(vedtatt) => &vedtatt.foreslatt.inngrep,
        }
    }

    /// Places to hand out: as they were when the ranking was sent, or `now_free` while it is open.
    pub fn kapasitet(&self, now_free: u64) -> u64 {
        match self {
            Self::Apen(_) => now_free,
            Self::Foreslatt(foreslatt) => foreslatt.kapasitet,
            Self::Vedtatt(vedtatt) => vedtatt.foreslatt.kapasitet,
        }
    }

    /// The list as it stands.
    pub fn list(&self, deltakere: &[Deltaker], now_free: u64, utlysning: &Utlysning) -> Liste {
        Liste::compute(
            deltakere,
            self.kapasitet(now_free),
            &utlysning.rekkefolge,
            self.inngrep(),
        )
    }
}

impl Apen {
    fn event(&self, slag: Slag, nyttelast: &impl Serialize) -> Hendelse {
        Hendelse::new(Kjede::Utlysning(self.utlysning.clone()), slag, nyttelast)
    }

    /// Moves a place. An earlier move of the same place is replaced.
    ///
    /// # Errors
    /// Without a reason, for an unknown place, or for a position that does not exist.
    pub fn move_place(
        mut self,
        flytting: Flytting,
        liste: &Liste,
    ) -> Result<(Self, Hendelse), PrioriteringFeil> {
        if flytting.begrunnelse.trim().is_empty() {
            return Err(PrioriteringFeil::Begrunnelse);
        }
        if liste.find(flytting.plass).is_none() {
            return Err(PrioriteringFeil::UkjentPlass);
        }
        let last = liste.plasser.len() as u64;
        if flytting.til < 1 || flytting.til > last {
            return Err(PrioriteringFeil::Posisjon(last));
        }
        self.inngrep
            .flyttinger
            .retain(|earlier| earlier.plass != flytting.plass);
        let hendelse = self.event(Slag::PlassFlyttet, &flytting);
        self.inngrep.flyttinger.push(flytting);
        Ok((self, hendelse))
    }

    /// Takes a move back.
    ///
    /// # Errors
    /// If the place was not moved.
    pub fn undo_move(mut self, plass: PlassRef) -> Result<(Self, Hendelse), PrioriteringFeil> {
        let before = self.inngrep.flyttinger.len();
        self.inngrep.flyttinger.retain(|flytting| flytting.plass != plass);
        if self.inngrep.flyttinger.len() == before {
            return Err(PrioriteringFeil::UkjentPlass);
        }
        let hendelse = self.event(Slag::FlyttingAngret, &plass);
        Ok((self, hendelse))
    }

    /// Chooses between the places that are equal across the cut.
    ///
    /// # Errors
    /// Without a reason, or if not exactly as many of the group are chosen as there is room for.
    pub fn choose(
        mut self,
        valgte: Vec<PlassRef>,
        begrunnelse: String,
        liste: &Liste,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), PrioriteringFeil> {
        let likhet = liste.likhet.as_ref().ok_or(PrioriteringFeil::IngenLike)?;
        let mut valgte = valgte;
        valgte.sort_unstable();
        valgte.dedup();
        if valgte.len() as u64 != likhet.ledig || valgte.iter().any(|plass| !likhet.gruppe.contains(plass)) {
            return Err(PrioriteringFeil::Antall(likhet.ledig));
        }
        if begrunnelse.trim().is_empty() {
            return Err(PrioriteringFeil::Begrunnelse);
        }
        let gruppe = likhet.gruppe.clone();
        let valg = Skjonnsvalg {
            gruppe,
            valgte,
            begrunnelse,
            av: av.clone(),
            tidspunkt: now,
        };
        let hendelse = self.event(Slag::SkjonnValgt, &valg);
        self.inngrep.valg = Some(valg);
        Ok((self, hendelse))
    }

    /// Sends the ranking for approval.
    ///
    /// # Errors
    /// Before the deadline has passed, with applications that are not assessed, or with equal places that
    /// nobody has chosen between.
    pub fn send_for_approval(
        self,
        runde: &Runde,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Foreslatt, Hendelse), PrioriteringFeil> {
        if now.dato() <= runde.utlysning.frist {
            return Err(PrioriteringFeil::ForFristen(runde.utlysning.frist));
        }
        if runde.uvurdert() > 0 {
            return Err(PrioriteringFeil::Uvurdert(runde.uvurdert()));
        }
        if runde.soknader.is_empty() {
            return Err(PrioriteringFeil::Tom);
        }
        let liste = runde.liste();
        let undecided = liste.undecided();
        if undecided > 0 {
            return Err(PrioriteringFeil::Uavgjort(undecided));
        }
        let kapasitet = liste.kapasitet;
        let hendelse = self.event(Slag::TilAttestering, &self.inngrep);
        let Self { utlysning, inngrep } = self;
        Ok((
            Foreslatt {
                utlysning,
                inngrep,
                kapasitet,
                av: av.clone(),
                tidspunkt: now,
            },
            hendelse,
        ))
    }
}

impl Foreslatt {
    /// Opens the ranking again: with the reason of whoever sends it back, or without one when proposals were
    /// void because something had changed.
    pub fn reopen(self, grunn: Option<&str>) -> (Apen, Hendelse) {
        let kjede = Kjede::Utlysning(self.utlysning.clone());
        let hendelse = Hendelse::new(kjede, Slag::PrioriteringGjenapnet, &grunn);
        (
            Apen {
                utlysning: self.utlysning,
                inngrep: self.inngrep,
            },
            hendelse,
        )
    }

    /// The first decision that rests on it is approved.
    pub fn confirm(self, now: Tidspunkt) -> Vedtatt {
        Vedtatt {
            foreslatt: self,
            tidspunkt: now,
        }
    }
}
