//! Counting: how many rows and how much money came to each outcome.

use std::collections::BTreeMap;

use super::Utfall;
use crate::dager::{Dag, dato};
use crate::maned::Maned;

/// Rows and their money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many rows.
    pub antall: u64,
    /// Their amounts in øre. Wide, so that no file can make it overflow.
    pub belop_ore: i128,
}

impl Sum {
    #[inline]
    fn add(&mut self, belop_ore: i64) {
        self.antall += 1;
        self.belop_ore += i128::from(belop_ore);
    }

    fn merge(&mut self, other: Self) {
        self.antall += other.antall;
        self.belop_ore += other.belop_ore;
    }
}

/// Rows of a batch with one outcome, added up without a branch for each. The amounts are held in two halves, so that
/// those of four billion rows cannot overflow.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Delsum {
    antall: u64,
    upper: i64,
    lower: u64,
}

impl Delsum {
    /// Adds a row if it has the outcome.
    #[inline]
    pub const fn add_if(&mut self, counts: bool, belop_ore: i64) {
        // All ones if it counts, all zeroes if not.
        let counted = belop_ore & -(counts as i64);
        self.antall += counts as u64;
        self.upper += counted >> 32;
        self.lower += (counted & 0xffff_ffff).cast_unsigned();
    }
}

impl From<Delsum> for Sum {
    fn from(sum: Delsum) -> Self {
        Self {
            antall: sum.antall,
            belop_ore: (i128::from(sum.upper) << 32) + i128::from(sum.lower),
        }
    }
}

/// Rows by outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opptelling {
    by_utfall: [Sum; Utfall::COUNT],
    /// Rows that reached the agreements, by the doctor's place in the register, month and outcome. Only kept when asked
    /// for: it is bounded by the doctors that have agreements, not by the file.
    detaljer: Option<BTreeMap<(u32, Maned, Utfall), Sum>>,
}

impl Opptelling {
    /// Nothing counted yet. `detaljer`: whether rows that reach the agreements are also counted by doctor and month.
    pub fn new(detaljer: bool) -> Self {
        Self {
            by_utfall: [Sum::default(); Utfall::COUNT],
            detaljer: detaljer.then(BTreeMap::new),
        }
    }

    /// Counts a row. An invalid row has no amount that can be trusted.
    #[inline]
    pub fn add(&mut self, (utfall, lege): (Utfall, Option<u32>), dag: Dag, belop_ore: i64) {
        self.by_utfall[utfall as usize].add(belop_ore);
        if let (Some(detaljer), Some(lege)) = (&mut self.detaljer, lege)
            && let Some(maned) = dato(dag).map(Maned::of)
        {
            detaljer.entry((lege, maned, utfall)).or_default().add(belop_ore);
        }
    }

    /// Counts many rows that reached no agreement.
    pub(super) fn add_many(&mut self, utfall: Utfall, sum: Delsum) {
        self.by_utfall[utfall as usize].merge(sum.into());
    }

    /// Adds what another has counted.
    pub fn merge(&mut self, other: Self) {
        for (sum, more) in self.by_utfall.iter_mut().zip(other.by_utfall) {
            sum.merge(more);
        }
        if let (Some(detaljer), Some(more)) = (&mut self.detaljer, other.detaljer) {
            for (key, sum) in more {
                detaljer.entry(key).or_default().merge(sum);
            }
        }
    }

    /// Rows with an outcome.
    pub const fn of(&self, utfall: Utfall) -> Sum {
        self.by_utfall[utfall as usize]
    }

    /// All rows, the invalid too.
    pub fn rader(&self) -> u64 {
        self.by_utfall.iter().map(|sum| sum.antall).sum()
    }

    /// Rows that reached the agreements, by the doctor's place in the register, month and outcome.
    pub fn detaljer(&self) -> impl Iterator<Item = ((u32, Maned, Utfall), Sum)> {
        let kept = self.detaljer.iter().flatten();
        kept.map(|(key, sum)| (*key, *sum))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn halves_add_up_to_the_whole(rows in prop::collection::vec((any::<bool>(), any::<i64>()), 0..200)) {
            let mut sum = Delsum::default();
            rows.iter().for_each(|(counts, belop)| sum.add_if(*counts, *belop));
            let counted = rows.iter().filter(|(counts, _)| *counts);
            let whole = Sum {
                antall: counted.clone().count() as u64,
                belop_ore: counted.map(|(_, belop)| i128::from(*belop)).sum(),
            };
            prop_assert_eq!(Sum::from(sum), whole);
        }
    }
}
