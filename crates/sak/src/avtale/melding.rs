//! What the payer of refunds is told of an agreement: its whole state as far as refunds depend on it, each time that
//! this changes. So whoever has the last message of each agreement has them all.

use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};

use super::endring::Endringsslag;
use super::{Avtale, Inngatt};
use crate::id::{AvtaleId, Hpr, Kommunenummer};

/// Whether an agreement gives refund right on its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Registerstand {
    /// It does.
    Gjelder,
    /// It does, and is closed: nothing but a correction can change it.
    Avsluttet,
    /// It never came to give any.
    Bortfalt,
}

/// Days from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Periode {
    /// The first day.
    pub fra: Dato,
    /// The last day.
    pub til: Dato,
}

impl Periode {
    /// Whether a day is one of its days.
    pub fn covers(self, dato: Dato) -> bool {
        self.fra <= dato && dato <= self.til
    }

    /// Whether it has a day in common with another.
    pub fn meets(self, other: Self) -> bool {
        self.fra <= other.til && other.fra <= self.til
    }
}

/// A GP whose list is part of the agreement, and the days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistrertFastlege {
    /// The GP.
    pub hpr: Hpr,
    /// The days.
    #[serde(flatten)]
    pub dager: Periode,
}

/// A share from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistrertAndel {
    /// The first day.
    pub fra: Dato,
    /// Hundredths of a percent.
    pub stillingsandel: u16,
}

/// An agreement as the payer of refunds needs it. It has no name of anybody, and no reason for any leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registrert {
    /// The agreement.
    pub avtale: AvtaleId,
    /// The municipality.
    pub kommune: Kommunenummer,
    /// The name of the GP office.
    pub legekontor: Option<String>,
    /// The doctor in specialisation.
    pub lis: Hpr,
    /// The days on which it gives refund right.
    #[serde(flatten)]
    pub dager: Periode,
    /// The GPs, by number and day.
    pub fastleger: Vec<RegistrertFastlege>,
    /// Full leave, by day.
    pub permisjoner: Vec<Periode>,
    /// The shares, by day.
    pub andeler: Vec<RegistrertAndel>,
    /// Whether it gives refund right.
    pub stand: Registerstand,
}

/// Why a message is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Meldingsslag {
    /// All have signed, or it gives refund right again after all.
    Aktivering,
    /// Something else is in force from a day on.
    Endring,
    /// It ends earlier than it said, is closed, or never began.
    Slutt,
    /// Leave was reported late, or wrongly. It is never refused, however far back it reaches.
    Rettelse,
}

impl Meldingsslag {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Aktivering, Self::Endring, Self::Slutt, Self::Rettelse];

    /// The word that the API, the database and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Aktivering => "aktivering",
            Self::Endring => "endring",
            Self::Slutt => "slutt",
            Self::Rettelse => "rettelse",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slag| slag.word() == word)
    }
}

impl Registrert {
    /// What is registered of an agreement; `None` until all have signed it.
    pub fn of(avtale: &Avtale) -> Option<Self> {
        match avtale {
            Avtale::Utkast(_) | Avtale::TilSignering(_) => None,
            Avtale::Inngatt(inngatt) => Some(Self::with(inngatt, Registerstand::Gjelder)),
            Avtale::Avsluttet(over) => Some(Self::with(&over.inngatt, Registerstand::Avsluttet)),
            Avtale::Kansellert(over) => over
                .inngatt
                .as_deref()
                .map(|inngatt| Self::with(inngatt, Registerstand::Bortfalt)),
        }
    }

    fn with(inngatt: &Inngatt, stand: Registerstand) -> Self {
        let forlop = inngatt.forlop();
        let dager = Periode {
            fra: inngatt.refusjon_fra(),
            til: forlop.til,
        };
        let there = forlop.fastleger.iter().filter_map(|one| {
            let hpr = one.fastlege.hpr?;
            let dager = Periode {
                fra: one.fra.max(dager.fra),
                til: one.til.unwrap_or(dager.til).min(dager.til),
            };
            (dager.fra <= dager.til).then_some(RegistrertFastlege { hpr, dager })
        });
        let mut fastleger: Vec<RegistrertFastlege> = there.collect();
        fastleger.sort_by_key(|one| (one.hpr, one.dager));
        // Graded leave is not told of: the doctor works, and the right stands.
        let full = forlop.permisjoner.iter().filter(|(_, leave)| leave.arbeider == 0);
        let mut permisjoner: Vec<Periode> = full
            .map(|(_, leave)| Periode {
                fra: leave.fra,
                til: leave.til,
            })
            .collect();
        permisjoner.sort_unstable();
        let first = RegistrertAndel {
            fra: dager.fra,
            stillingsandel: forlop.andel_on(dager.fra),
        };
        let later = forlop
            .andeler
            .iter()
            .filter(|andel| andel.fra > dager.fra && andel.fra <= dager.til);
        let later = later.map(|andel| RegistrertAndel {
            fra: andel.fra,
            stillingsandel: andel.stillingsandel,
        });
        let gives_none = dager.til < dager.fra;
        Self {
            avtale: inngatt.felles.id,
            kommune: inngatt.felles.kommune.clone(),
            legekontor: inngatt
                .utfylt
                .innhold
                .legekontor
                .as_ref()
                .map(|kontor| kontor.navn.clone()),
            lis: forlop.lis,
            dager,
            fastleger,
            permisjoner,
            andeler: [first].into_iter().chain(later).collect(),
            stand: if gives_none {
                Registerstand::Bortfalt
            } else {
                stand
            },
        }
    }
}

/// What is to be told of an agreement, when `before` is what was told of it last. `None` if that still holds.
pub fn melding(before: Option<&Registrert>, avtale: &Avtale) -> Option<(Meldingsslag, Registrert)> {
    let now = Registrert::of(avtale)?;
    let Some(before) = before else {
        return Some((Meldingsslag::Aktivering, now));
    };
    if *before == now {
        return None;
    }
    let last = avtale.inngatt().and_then(|inngatt| inngatt.signed().pop());
    let slag = kind((before.stand, now.stand), last.map(|endring| &endring.slag));
    Some((slag, now))
}

/// Why it is told of, from what it was and is, and the amendment that was signed last.
const fn kind((before, now): (Registerstand, Registerstand), last: Option<&Endringsslag>) -> Meldingsslag {
    use Registerstand::{Avsluttet, Bortfalt, Gjelder};
    match (before, now, last) {
        (Avsluttet | Bortfalt, Gjelder, _) => Meldingsslag::Aktivering,
        (Gjelder | Bortfalt, Avsluttet, _) | (Gjelder | Avsluttet, Bortfalt, _) => Meldingsslag::Slutt,
        (_, _, Some(Endringsslag::Avslutning { .. })) => Meldingsslag::Slutt,
        (_, _, Some(Endringsslag::Rettelse { .. })) => Meldingsslag::Rettelse,
        (_, _, _) => Meldingsslag::Endring,
    }
}

#[cfg(test)]
mod tests {
    use Registerstand::{Avsluttet, Bortfalt, Gjelder};

    use super::*;

    #[test]
    fn what_is_in_force_is_never_told_of_as_ended_because_of_what_it_was() {
        let end = Endringsslag::Avslutning {
            siste: Dato::constant(2023, 3, 10),
        };
        let longer = Endringsslag::Forlengelse {
            siste: Dato::constant(2024, 2, 29),
        };
        for (before, now, last, expected) in [
            (Gjelder, Bortfalt, Some(&end), Meldingsslag::Slutt),
            (Bortfalt, Gjelder, Some(&longer), Meldingsslag::Aktivering),
            (Avsluttet, Gjelder, None, Meldingsslag::Aktivering),
            (Gjelder, Avsluttet, None, Meldingsslag::Slutt),
            (Gjelder, Gjelder, Some(&end), Meldingsslag::Slutt),
            (Gjelder, Gjelder, Some(&longer), Meldingsslag::Endring),
        ] {
            assert_eq!(kind((before, now), last), expected, "{before:?}, then {now:?}");
        }
    }
}
