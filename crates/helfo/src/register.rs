//! Agreements made ready to be asked many times: who, on whose list, on which day.

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::avtale::{Avtale, Periode};
use crate::dager::{Dag, Dager, contains, dag};

/// Whether work on a list on a day is covered by an introduction agreement, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Dekning {
    /// It is.
    Dekket,
    /// The doctor is the one in specialisation of no agreement.
    IngenAvtale,
    /// None of the doctor's agreements covers the day.
    UtenforPeriode,
    /// An agreement covers the day, and the doctor is on full leave.
    Permisjon,
    /// An agreement covers the day, and the list is not part of it then.
    IkkePart,
}

impl Dekning {
    /// The word that the API and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Dekket => "dekket",
            Self::IngenAvtale => "ingen_avtale",
            Self::UtenforPeriode => "utenfor_periode",
            Self::Permisjon => "permisjon",
            Self::IkkePart => "ikke_part",
        }
    }
}

/// Days on which work on a list is covered.
#[derive(Clone, Copy, Debug)]
struct Liste {
    /// The number of the GP.
    hpr: i64,
    /// The first day and the last.
    dager: (Dag, Dag),
}

/// Where the days of one doctor in specialisation stand, over all agreements.
#[derive(Clone, Debug)]
struct Lege {
    /// Days on which work on some list is covered, by list and day.
    lister: Range<u32>,
    /// Days on full leave in some agreement.
    permisjon: Range<u32>,
    /// Days of some agreement, leave or not.
    avtalt: Range<u32>,
}

/// Agreements, ready to be asked. What belongs to a doctor lies side by side, so that a question touches little memory.
#[derive(Clone, Debug, Default)]
pub struct Register {
    sil: Sil,
    nummer: FxHashMap<i64, u32>,
    leger: Vec<Lege>,
    lister: Vec<Liste>,
    dager: Vec<(Dag, Dag)>,
}

impl Register {
    /// Of signed agreements.
    pub fn new(avtaler: &[Avtale]) -> Self {
        let mut by_lis: FxHashMap<i64, Vec<&Avtale>> = FxHashMap::default();
        for avtale in avtaler {
            by_lis.entry(avtale.lis).or_default().push(avtale);
        }
        let mut numbers: Vec<i64> = by_lis.keys().copied().collect();
        numbers.sort_unstable();
        let mut register = Self::default();
        for (lis, place) in numbers.into_iter().zip(0..) {
            register.sil.insert(lis);
            register.nummer.insert(lis, place);
            let lege = register.add(&by_lis[&lis]);
            register.leger.push(lege);
        }
        register
    }

    /// Puts the agreements of a doctor in.
    fn add(&mut self, avtaler: &[&Avtale]) -> Lege {
        let mut permisjon = Vec::new();
        let mut lister: BTreeMap<i64, Vec<(Dag, Dag)>> = BTreeMap::new();
        for avtale in avtaler {
            let days = Dager::of([span(avtale.dager)]);
            let leave = Dager::of(avtale.permisjoner.iter().copied().map(span)).and(&days);
            let worked = days.without(&leave);
            for part in &avtale.fastleger {
                let there = Dager::of([span(part.dager)]).and(&worked);
                lister.entry(part.hpr).or_default().extend(there.spans());
            }
            permisjon.extend_from_slice(leave.spans());
        }
        let first = self.lister.len();
        for (hpr, spans) in lister {
            let spans = Dager::of(spans);
            let each = spans.spans().iter();
            self.lister.extend(each.map(|dager| Liste { hpr, dager: *dager }));
        }
        let avtalt = avtaler.iter().map(|avtale| span(avtale.dager));
        Lege {
            lister: range(first, self.lister.len()),
            permisjon: self.keep(&Dager::of(permisjon)),
            avtalt: self.keep(&Dager::of(avtalt)),
        }
    }

    fn keep(&mut self, dager: &Dager) -> Range<u32> {
        let first = self.dager.len();
        self.dager.extend_from_slice(dager.spans());
        range(first, self.dager.len())
    }

    /// The doctor's place in the register; `None` if no agreement is theirs.
    #[inline]
    pub fn find(&self, lis: i64) -> Option<u32> {
        if !self.may_know(lis) {
            return None;
        }
        self.nummer.get(&lis).copied()
    }

    /// Whether the doctor may be in it: a `false` is sure, a `true` nearly so, and both cost next to nothing.
    #[inline]
    pub fn may_know(&self, lis: i64) -> bool {
        self.sil.may_contain(lis)
    }

    /// What covers work on a list on a day by a doctor who was [found](Self::find). With several agreements any that
    /// covers it is enough; otherwise leave says more than a list outside the agreement.
    ///
    /// # Panics
    /// With a place that another register gave.
    #[inline]
    pub fn dekning_of(&self, lege: u32, liste: i64, dag: Dag) -> Dekning {
        let lege = &self.leger[lege as usize];
        if covers(&self.lister[places(&lege.lister)], liste, dag) {
            Dekning::Dekket
        } else if contains(&self.dager[places(&lege.permisjon)], dag) {
            Dekning::Permisjon
        } else if contains(&self.dager[places(&lege.avtalt)], dag) {
            Dekning::IkkePart
        } else {
            Dekning::UtenforPeriode
        }
    }

    /// What covers a doctor's work on a list on a day.
    pub fn dekning(&self, lis: i64, liste: i64, dag: Dag) -> Dekning {
        match self.find(lis) {
            Some(lege) => self.dekning_of(lege, liste, dag),
            None => Dekning::IngenAvtale,
        }
    }
}

/// A first, coarse answer to whether a number is known: small enough to stay in the processor's nearest memory, and
/// enough for nearly all doctors without an agreement.
#[derive(Clone, Debug)]
struct Sil(Box<[u64; 1 << 10]>);

impl Default for Sil {
    fn default() -> Self {
        Self(Box::new([0; 1 << 10]))
    }
}

impl Sil {
    /// Word and bit: the uppermost 16 bits of a product that spreads numbers evenly.
    #[inline]
    const fn place(number: i64) -> (usize, u64) {
        let spread = number.cast_unsigned().wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48;
        ((spread >> 6) as usize, 1 << (spread & 63))
    }

    fn insert(&mut self, number: i64) {
        let (word, bit) = Self::place(number);
        self.0[word] |= bit;
    }

    #[inline]
    fn may_contain(&self, number: i64) -> bool {
        let (word, bit) = Self::place(number);
        self.0[word] & bit != 0
    }
}

/// Whether a day is among those of a list. The days are in order of list and day, and those of a list never touch.
#[inline]
fn covers(lister: &[Liste], hpr: i64, dag: Dag) -> bool {
    let later = lister.partition_point(|one| (one.hpr, one.dager.0) <= (hpr, dag));
    later > 0 && lister[later - 1].hpr == hpr && dag <= lister[later - 1].dager.1
}

fn places(range: &Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// Four thousand million spans of days are more than there can be memory for.
fn range(from: usize, to: usize) -> Range<u32> {
    let place = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    place(from)..place(to)
}

fn span(periode: Periode) -> (Dag, Dag) {
    (dag(periode.fra), dag(periode.til))
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;
    use regelverk::tid::Dato;

    use super::*;
    use crate::avtale::Deltakelse;
    use crate::dager::dato;

    /// A period of a few days around the new year of 2023.
    fn periode() -> impl Strategy<Value = Periode> {
        (0..40_i32, 0..15_i32).prop_map(|(fra, days)| {
            let first = dag(Dato::constant(2022, 12, 20)) + fra;
            Periode {
                fra: dato(first).unwrap(),
                til: dato(first + days).unwrap(),
            }
        })
    }

    /// A few agreements among a few doctors, so that everything meets.
    pub(crate) fn avtaler() -> impl Strategy<Value = Vec<Avtale>> {
        let part = (1..6_i64, periode()).prop_map(|(hpr, dager)| Deltakelse { hpr, dager });
        let lists = prop::collection::vec(part, 0..4);
        let leave = prop::collection::vec(periode(), 0..3);
        let avtale =
            (1..4_i64, periode(), lists, leave).prop_map(|(lis, dager, fastleger, permisjoner)| Avtale {
                id: String::new(),
                lis,
                dager,
                fastleger,
                permisjoner,
                andeler: Vec::new(),
            });
        prop::collection::vec(avtale, 0..5)
    }

    /// The definition, agreement by agreement.
    pub(crate) fn plain(avtaler: &[Avtale], lis: i64, liste: i64, dato: Dato) -> Dekning {
        let own: Vec<&Avtale> = avtaler.iter().filter(|avtale| avtale.lis == lis).collect();
        if own.is_empty() {
            return Dekning::IngenAvtale;
        }
        let each = own.into_iter().map(|avtale| {
            let party = |part: &Deltakelse| part.hpr == liste && part.dager.covers(dato);
            if !avtale.dager.covers(dato) {
                Dekning::UtenforPeriode
            } else if avtale.permisjoner.iter().any(|leave| leave.covers(dato)) {
                Dekning::Permisjon
            } else if avtale.fastleger.iter().any(party) {
                Dekning::Dekket
            } else {
                Dekning::IkkePart
            }
        });
        let found: Vec<Dekning> = each.collect();
        [Dekning::Dekket, Dekning::Permisjon, Dekning::IkkePart]
            .into_iter()
            .find(|wanted| found.contains(wanted))
            .unwrap_or(Dekning::UtenforPeriode)
    }

    proptest! {
        #[test]
        fn a_register_says_what_the_agreements_say(avtaler in avtaler()) {
            let register = Register::new(&avtaler);
            for day in dag(Dato::constant(2022, 12, 18))..dag(Dato::constant(2023, 2, 15)) {
                for (lis, liste) in (0..4).flat_map(|lis| (0..7).map(move |liste| (lis, liste))) {
                    let dato = dato(day).unwrap();
                    let said = register.dekning(lis, liste, day);
                    prop_assert_eq!(said, plain(&avtaler, lis, liste, dato), "{} on {} {}", lis, liste, dato);
                }
            }
        }
    }
}
