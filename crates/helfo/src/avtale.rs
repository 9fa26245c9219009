//! A signed agreement as far as refunds depend on it: who, on whose lists, on which days.

use regelverk::introduksjonsavtale::varighet::Andel;
use regelverk::tid::Dato;
pub use sak::avtale::melding::Periode;
use sak::avtale::melding::{Registerstand, Registrert, RegistrertAndel, RegistrertFastlege};
use sak::id::Hpr;

/// Days on which somebody's list is part of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deltakelse {
    /// The GP's number in the register of health personnel.
    pub hpr: i64,
    /// The days.
    pub dager: Periode,
}

/// A signed agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Avtale {
    /// What it is called. Where a doctor's month belongs to several agreements, the smallest has it.
    pub id: String,
    /// The number of the doctor in specialisation.
    pub lis: i64,
    /// The days on which it gives refund right.
    pub dager: Periode,
    /// The GPs and their days; one can be there several times.
    pub fastleger: Vec<Deltakelse>,
    /// Full leave.
    pub permisjoner: Vec<Periode>,
    /// The share from each day on, in order; none is full time.
    pub andeler: Vec<Andel>,
}

impl Avtale {
    /// What is registered of an agreement. `None` if it never came to give refund right.
    pub fn of(registrert: &Registrert) -> Option<Self> {
        let part = |part: &RegistrertFastlege| Deltakelse {
            hpr: number(part.hpr),
            dager: part.dager,
        };
        let andel = |andel: &RegistrertAndel| Andel {
            fra: andel.fra,
            stillingsandel: andel.stillingsandel,
        };
        (registrert.stand != Registerstand::Bortfalt).then(|| Self {
            id: registrert.avtale.to_string(),
            lis: number(registrert.lis),
            dager: registrert.dager,
            fastleger: registrert.fastleger.iter().map(part).collect(),
            permisjoner: registrert.permisjoner.clone(),
            andeler: registrert.andeler.iter().map(andel).collect(),
        })
    }

    /// The share on a day, hundredths of a percent (10000 = 100 %).
    pub fn andel_on(&self, dato: Dato) -> u16 {
        let begun = self.andeler.iter().rev().find(|andel| andel.fra <= dato);
        begun.map_or(10_000, |andel| andel.stillingsandel)
    }
}

/// Numbers have at most nine digits.
fn number(hpr: Hpr) -> i64 {
    i64::try_from(hpr.number()).unwrap_or(i64::MAX)
}
