//! An allocated place: the right to hold agreements within a frame.

use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};

use crate::id::{Kommunenummer, KvoteplassId, SoknadId};

/// What has become of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlassTilstand {
    /// Allocated, no agreement under it yet.
    Tildelt,
}

impl PlassTilstand {
    /// The word that the database uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tildelt => "tildelt",
        }
    }
}

/// A live place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kvoteplass {
    /// The id.
    pub id: KvoteplassId,
    /// Its number in the quota: unique among live places, at most the quota when it was issued.
    pub nummer: u64,
    /// The application that it was granted to.
    pub soknad: SoknadId,
    /// The number of the place within the application.
    pub plass: u64,
    /// The municipality that holds it.
    pub kommune: Kommunenummer,
    /// The day it was granted.
    pub tildelt: Dato,
    /// What has become of it.
    pub tilstand: PlassTilstand,
}

/// How the quota is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kvotestatus {
    /// The quota.
    pub kvote: u64,
    /// Places that are held.
    pub tildelt: u64,
}

impl Kvotestatus {
    /// Places that can be handed out: the quota less those held, never below zero.
    pub const fn ledige(self) -> u64 {
        self.kvote.saturating_sub(self.tildelt)
    }
}

/// The `count` smallest numbers from 1 to `kvote` that are not in `taken`; `None` if there are not so many.
pub fn free_numbers(kvote: u64, taken: &[u64], count: usize) -> Option<Vec<u64>> {
    let free: Vec<u64> = (1..=kvote)
        .filter(|number| !taken.contains(number))
        .take(count)
        .collect();
    (free.len() == count).then_some(free)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_place_is_the_last() {
        let taken: Vec<u64> = (1..=64).collect();
        assert_eq!(free_numbers(65, &taken, 1), Some(vec![65]));
        assert_eq!(free_numbers(65, &taken, 2), None);
        assert_eq!(free_numbers(65, &[2, 3], 3), Some(vec![1, 4, 5]));
        assert_eq!(free_numbers(0, &[], 1), None);
    }
}
