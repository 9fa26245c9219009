//! Amendments of an agreement that has been entered into. Each is signed by those that it touches; until then
//! it has no effect. What was signed is never overwritten.

mod kontroll;
mod signering;

use regelverk::introduksjonsavtale::varighet;
use regelverk::regel::RegelId;
use regelverk::tid::{Dato, Tidspunkt};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::innhold::{Fastlege, TekstFeil, Veileder};
use super::part::{self, Part, Signatur, SignaturFeil};
use super::{Forlop, Regelfeil};
use crate::aktor::Aktor;
use crate::id::Hpr;

/// Leave. Why, nobody asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permisjon {
    /// The first day.
    pub fra: Dato,
    /// The last day.
    pub til: Dato,
    /// Whether the law gives a right to it. Other absence uses time like work.
    pub lovregulert: bool,
    /// The share that is worked meanwhile, hundredths of a percent; 0 is full leave.
    pub arbeider: u16,
}

impl Permisjon {
    /// Whether a day is one of its days.
    pub fn covers(&self, dato: Dato) -> bool {
        self.fra <= dato && dato <= self.til
    }
}

impl From<Permisjon> for varighet::Permisjon {
    fn from(permisjon: Permisjon) -> Self {
        let Permisjon {
            fra,
            til,
            lovregulert,
            arbeider,
        } = permisjon;
        Self {
            fra,
            til,
            lovregulert,
            arbeider,
        }
    }
}

/// What an amendment says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "slag", rename_all = "snake_case")]
pub enum Endringsslag {
    /// Another share from a day on.
    Andel {
        /// The first day.
        fra: Dato,
        /// Hundredths of a percent.
        stillingsandel: u16,
    },
    /// Leave.
    Permisjon(Permisjon),
    /// A GP is a party from a day on.
    FastlegeInn {
        /// The first day.
        fra: Dato,
        /// Who.
        fastlege: Fastlege,
    },
    /// A GP is no party from a day on.
    FastlegeUt {
        /// The first day without.
        fra: Dato,
        /// Who.
        hpr: Hpr,
    },
    /// Another individual supervisor from a day on.
    Veileder {
        /// The first day.
        fra: Dato,
        /// Who.
        veileder: Veileder,
    },
    /// The agreement ends before its last day.
    Avslutning {
        /// The new last day.
        siste: Dato,
    },
    /// The agreement goes on after its last day.
    Forlengelse {
        /// The new last day.
        siste: Dato,
    },
    /// A correction of what is registered of leave. It may reach back to days that are registered.
    Rettelse {
        /// The number of the amendment whose leave it replaces; `None` if the leave was never registered.
        retter: Option<u64>,
        /// What is right; `None` if there was no leave.
        permisjon: Option<Permisjon>,
    },
}

/// What has become of an amendment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stand {
    /// It waits for signatures.
    Apen,
    /// All have signed.
    Virker {
        /// When the last one did.
        tidspunkt: Tidspunkt,
    },
    /// It was withdrawn before all had signed.
    Trukket {
        /// By whom.
        av: Aktor,
        /// When.
        tidspunkt: Tidspunkt,
    },
}

/// An amendment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endring {
    /// Its number within the agreement, from 1.
    pub nr: u64,
    /// What it says.
    pub slag: Endringsslag,
    /// How many amendments had effect when it was proposed. With another since then, it has to be proposed anew.
    pub bygger_pa: u64,
    /// Who must sign: those that it touches.
    pub parter: Vec<Part>,
    /// Fingerprint (SHA-256, hexadecimal) of what is signed.
    pub avtrykk: String,
    /// Signatures, in the order in which they came.
    pub signaturer: Vec<Signatur>,
    /// Who proposed it.
    pub av: Aktor,
    /// When.
    pub foreslatt: Tidspunkt,
    /// What has become of it.
    pub stand: Stand,
}

/// Days on which the result would break a rule of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tidsbrudd {
    /// The rule.
    pub regel: RegelId,
    /// The first day.
    pub fra: Dato,
    /// The last day.
    pub til: Dato,
}

/// Why an amendment is not proposed or signed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EndringFeil {
    /// Another amendment has taken effect since what was shown. The agreement's version now.
    #[error("another amendment has taken effect (version {0})")]
    Kollisjon(u64),
    /// A share from 1 to 10000 is needed; on leave less than the share in force.
    #[error("the share cannot be")]
    Andel,
    /// Leave ends before it begins.
    #[error("leave ends before it begins")]
    Rekkefolge,
    /// A GP or supervisor without number or name.
    #[error("number and name are needed")]
    Ukjent,
    /// A text cannot be kept.
    #[error(transparent)]
    Tekst(#[from] TekstFeil),
    /// A correction that neither replaces nor says anything.
    #[error("the correction says nothing")]
    TomRettelse,
    /// The effect lies on a day that is registered; this is the last one.
    #[error("registered until {0}")]
    Registrert(Dato),
    /// The effect lies outside the agreement.
    #[error("outside the agreement")]
    Utenfor,
    /// The doctor is on leave on days of it already, by the amendment with this number.
    #[error("on leave already by amendment {0}")]
    Overlapp(u64),
    /// The amendment with this number has registered no leave that stands.
    #[error("amendment {0} has no leave that stands")]
    UkjentPermisjon(u64),
    /// The GP is a party on the day, or is the doctor.
    #[error("{0} is a party already")]
    AlleredePart(Hpr),
    /// The GP is no party on the day.
    #[error("{0} is no party")]
    IkkePart(Hpr),
    /// There would be no GP on this day.
    #[error("no GP on {0}")]
    UtenFastlege(Dato),
    /// The result would break rules of time.
    #[error("breaks {} rules of time", .0.len())]
    Tid(Vec<Tidsbrudd>),
    /// The rules stop it.
    #[error(transparent)]
    Regler(#[from] Regelfeil),
    /// The signature is not taken.
    #[error(transparent)]
    Signatur(#[from] SignaturFeil),
    /// There is no such amendment that waits for signatures.
    #[error("no open amendment with this number")]
    IkkeApen,
    /// The agreement is over: only leave can be corrected.
    #[error("the agreement is over")]
    BareRettelse,
}

impl Endring {
    /// Whether all have signed it.
    pub const fn has_effect(&self) -> bool {
        matches!(self.stand, Stand::Virker { .. })
    }

    /// Whether it waits for signatures.
    pub const fn is_open(&self) -> bool {
        matches!(self.stand, Stand::Apen)
    }

    /// Whether it was withdrawn.
    pub const fn is_withdrawn(&self) -> bool {
        matches!(self.stand, Stand::Trukket { .. })
    }

    /// Who has not signed yet.
    pub fn missing(&self) -> Vec<Part> {
        part::missing(&self.signaturer, &self.parter)
    }
}

impl Endringsslag {
    /// The first day on which it changes something, on top of a course. `None` for a correction of what is not
    /// there, and beyond the last date.
    pub fn virkning(&self, before: &Forlop) -> Option<Dato> {
        let leave_of = |nr: &u64| before.permisjoner.iter().find(|(other, _)| other == nr);
        match self {
            Self::Andel { fra, .. }
            | Self::FastlegeInn { fra, .. }
            | Self::FastlegeUt { fra, .. }
            | Self::Veileder { fra, .. } => Some(*fra),
            Self::Permisjon(permisjon) => Some(permisjon.fra),
            Self::Avslutning { siste } => siste.plus_days(1),
            Self::Forlengelse { .. } => before.til.plus_days(1),
            Self::Rettelse { retter, permisjon } => {
                let old = retter.as_ref().and_then(leave_of).map(|(_, old)| old.fra);
                let new = permisjon.map(|new| new.fra);
                old.into_iter().chain(new).min()
            }
        }
    }

    /// Those that it touches: the municipality and the doctor always; GPs whose days or work change.
    pub fn parter(&self, before: &Forlop, after: &Forlop) -> Vec<Part> {
        let mut fastleger = match (self, self.virkning(before)) {
            (Self::Andel { .. } | Self::Forlengelse { .. }, Some(fra)) => after.fastleger_from(fra),
            (Self::Avslutning { .. }, Some(fra)) => before.fastleger_from(fra),
            (Self::FastlegeInn { fastlege, .. }, _) => fastlege.hpr.into_iter().collect(),
            (Self::FastlegeUt { hpr, .. }, _) => vec![*hpr],
            (Self::Veileder { fra, veileder }, _) => {
                let there = before.fastleger_on(*fra).into_iter();
                there
                    .filter_map(|one| one.hpr.filter(|_| one.hpr == veileder.hpr))
                    .collect()
            }
            _ => Vec::new(),
        };
        fastleger.sort_unstable();
        fastleger.dedup();
        let fastleger = fastleger.into_iter().map(Part::Fastlege);
        [Part::Kommune, Part::Lis(before.lis)]
            .into_iter()
            .chain(fastleger)
            .collect()
    }
}

impl Forlop {
    /// The GPs who are parties on some day of the agreement from `fra` on.
    fn fastleger_from(&self, fra: Dato) -> Vec<Hpr> {
        let there = self.fastleger.iter().filter(|days| {
            let (first, last) = (days.fra.max(fra), days.til.unwrap_or(self.til).min(self.til));
            first <= last
        });
        there.filter_map(|days| days.fastlege.hpr).collect()
    }
}
