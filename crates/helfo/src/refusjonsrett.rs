//! Who has refund right on whose list on a day, from the agreements as they are registered.

use regelverk::introduksjonsavtale::ia42_refusjonsrett::{self, Refusjonsfakta};
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use regelverk::vurdering::Vurdering;
use rustc_hash::FxHashMap;
use sak::avtale::melding::{Dagene, Registerstand, Registrert};
use sak::id::Hpr;

use crate::register::Dekning;

/// Agreements as they are registered, ready to be asked. A doctor has few, so they are looked through one by one.
#[derive(Clone, Debug, Default)]
pub struct Oppslag {
    avtaler: Vec<Registrert>,
    by_lis: FxHashMap<Hpr, Vec<u32>>,
}

/// What was found.
#[derive(Clone, Copy, Debug)]
pub struct Svar<'a> {
    /// Whether the work is covered, and if not, why.
    pub dekning: Dekning,
    /// The agreement that the answer rests on: the one that covers the work, or the one whose leave or lists say that
    /// it does not. `None` if none is in force that day.
    pub avtale: Option<&'a Registrert>,
}

impl Oppslag {
    /// Of agreements; those that never came to give refund right are passed over.
    pub fn new(avtaler: impl IntoIterator<Item = Registrert>) -> Self {
        let mut avtaler: Vec<Registrert> = avtaler
            .into_iter()
            .filter(|avtale| avtale.stand != Registerstand::Bortfalt)
            .collect();
        avtaler.sort_by_key(|avtale| (avtale.lis, avtale.dager.fra, avtale.avtale));
        let mut by_lis: FxHashMap<Hpr, Vec<u32>> = FxHashMap::default();
        for (avtale, place) in avtaler.iter().zip(0..) {
            by_lis.entry(avtale.lis).or_default().push(place);
        }
        Self { avtaler, by_lis }
    }

    /// Whether a doctor has refund right on a list on a day.
    pub fn svar(&self, lis: Hpr, liste: Hpr, dato: Dato) -> Svar<'_> {
        let Some(own) = self.by_lis.get(&lis) else {
            return Svar {
                dekning: Dekning::IngenAvtale,
                avtale: None,
            };
        };
        let mut best = Svar {
            dekning: Dekning::UtenforPeriode,
            avtale: None,
        };
        for avtale in own.iter().map(|place| &self.avtaler[*place as usize]) {
            let dekning = dekning(avtale, liste, dato);
            if rank(dekning) < rank(best.dekning) {
                best = Svar {
                    dekning,
                    avtale: Some(avtale),
                };
            }
        }
        best
    }

    /// The agreements of a doctor in specialisation, by first day.
    pub fn of_lis(&self, lis: Hpr) -> impl Iterator<Item = &Registrert> {
        let places = self.by_lis.get(&lis).into_iter().flatten();
        places.map(|place| &self.avtaler[*place as usize])
    }

    /// All of them, by doctor and first day.
    pub fn avtaler(&self) -> &[Registrert] {
        &self.avtaler
    }
}

impl Svar<'_> {
    /// Whether there is a refund right.
    pub fn er_ja(&self) -> bool {
        self.dekning == Dekning::Dekket
    }

    /// The verdict with its source, by the rule of the day of the work.
    pub fn vurder(&self, dag: Regeldag) -> Vurdering {
        let dekning = self.dekning;
        let fakta = Refusjonsfakta {
            har_avtale: dekning != Dekning::IngenAvtale,
            avtale_den_dagen: !matches!(dekning, Dekning::IngenAvtale | Dekning::UtenforPeriode),
            full_permisjon: dekning == Dekning::Permisjon,
            liste_med: dekning == Dekning::Dekket,
        };
        ia42_refusjonsrett::judge(fakta, dag)
    }
}

fn dekning(avtale: &Registrert, liste: Hpr, dato: Dato) -> Dekning {
    let within = |dager: &Dagene| dager.fra <= dato && dato <= dager.til;
    let mut parts = avtale.fastleger.iter();
    if !within(&avtale.dager) {
        Dekning::UtenforPeriode
    } else if avtale.permisjoner.iter().any(within) {
        Dekning::Permisjon
    } else if parts.any(|part| part.hpr == liste && within(&part.dager)) {
        Dekning::Dekket
    } else {
        Dekning::IkkePart
    }
}

/// What says most, first.
const fn rank(dekning: Dekning) -> u8 {
    match dekning {
        Dekning::Dekket => 0,
        Dekning::Permisjon => 1,
        Dekning::IkkePart => 2,
        Dekning::UtenforPeriode => 3,
        Dekning::IngenAvtale => 4,
    }
}
