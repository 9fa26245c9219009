//! Who has refund right on whose list on a day, from the agreements as they are registered.

use regelverk::introduksjonsavtale::ia42_refusjonsrett::{self, Refusjonsfakta};
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use regelverk::vurdering::Vurdering;
use rustc_hash::FxHashMap;
use sak::avtale::melding::{Registerstand, Registrert};
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
    let mut parts = avtale.fastleger.iter();
    if !avtale.dager.covers(dato) {
        Dekning::UtenforPeriode
    } else if avtale.permisjoner.iter().any(|leave| leave.covers(dato)) {
        Dekning::Permisjon
    } else if parts.any(|part| part.hpr == liste && part.dager.covers(dato)) {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sak::avtale::melding::RegistrertFastlege;
    use sak::id::Kommunenummer;

    use super::*;
    use crate::avtale::Avtale;
    use crate::dager::{dag, dato};
    use crate::register::tests::{avtaler, plain};

    fn hpr(number: i64) -> Hpr {
        Hpr::new(number.cast_unsigned()).unwrap()
    }

    /// The agreement with this number in the order in which they were made, as it is registered.
    fn registered(nr: usize, avtale: &Avtale) -> Registrert {
        Registrert {
            avtale: format!("00000000-0000-0000-0000-{nr:012}").parse().unwrap(),
            kommune: Kommunenummer::parse("5037").unwrap(),
            legekontor: None,
            lis: hpr(avtale.lis),
            dager: avtale.dager,
            fastleger: avtale
                .fastleger
                .iter()
                .map(|part| RegistrertFastlege {
                    hpr: hpr(part.hpr),
                    dager: part.dager,
                })
                .collect(),
            permisjoner: avtale.permisjoner.clone(),
            andeler: Vec::new(),
            stand: Registerstand::Gjelder,
        }
    }

    proptest! {
        /// The look-up and the control of claims never answer differently, and the agreement that the look-up names says
        /// the same when it is asked alone.
        #[test]
        fn the_look_up_says_what_the_agreements_say(avtaler in avtaler()) {
            let all: Vec<Registrert> = (0..).zip(&avtaler).map(|(nr, avtale)| registered(nr, avtale)).collect();
            let oppslag = Oppslag::new(all.clone());
            for day in dag(Dato::constant(2022, 12, 18))..dag(Dato::constant(2023, 2, 15)) {
                for (lis, liste) in (1..5).flat_map(|lis| (1..7).map(move |liste| (lis, liste))) {
                    let dato = dato(day).unwrap();
                    let said = oppslag.svar(hpr(lis), hpr(liste), dato);
                    prop_assert_eq!(said.dekning, plain(&avtaler, lis, liste, dato), "{} on {} {}", lis, liste, dato);
                    let alone = said.avtale.map(|named| {
                        let nr = all.iter().position(|one| one.avtale == named.avtale).unwrap();
                        plain(&avtaler[nr..=nr], lis, liste, dato)
                    });
                    let expected = match said.dekning {
                        Dekning::IngenAvtale | Dekning::UtenforPeriode => None,
                        reached => Some(reached),
                    };
                    prop_assert_eq!(alone, expected);
                }
            }
        }

        #[test]
        fn an_agreement_that_never_came_to_be_gives_no_answer(avtaler in avtaler()) {
            let lapsed = (0..).zip(&avtaler).map(|(nr, avtale)| Registrert {
                stand: Registerstand::Bortfalt,
                ..registered(nr, avtale)
            });
            let oppslag = Oppslag::new(lapsed);
            prop_assert!(oppslag.avtaler().is_empty());
            for avtale in &avtaler {
                let said = oppslag.svar(hpr(avtale.lis), hpr(1), avtale.dager.fra);
                prop_assert_eq!(said.dekning, Dekning::IngenAvtale);
            }
        }
    }
}
