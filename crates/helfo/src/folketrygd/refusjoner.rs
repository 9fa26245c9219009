//! What each doctor was refunded in each month.

use std::io;

use rustc_hash::FxHashMap;
use thiserror::Error;

use crate::maned::Maned;

/// What each doctor was refunded in each month, øre.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusjoner {
    by_month: FxHashMap<Maned, FxHashMap<i64, i64>>,
}

/// Why a file of refunds is not read.
#[derive(Debug, Error)]
pub enum RefusjonFeil {
    /// It cannot be opened.
    #[error("cannot be opened: {0}")]
    Apne(io::Error),
    /// It cannot be read as what it seems to be.
    #[error("the file cannot be read: {0}")]
    Ulesbar(String),
    /// Its columns are not `hpr`, `maned` and `belop_ore`.
    #[error("the columns are {}", .0.join(", "))]
    Kolonner(Vec<String>),
    /// A column holds something else than it should.
    #[error("the column {0} is of another type")]
    FeilType(&'static str),
    /// A value is missing or cannot be read. Rows count from 1, the heading not counted.
    #[error("row {rad}: {kolonne}")]
    Verdi {
        /// The row.
        rad: u64,
        /// The column.
        kolonne: &'static str,
    },
    /// The doctor has the month already.
    #[error("row {rad}: the doctor has this month twice")]
    Dobbel {
        /// The row.
        rad: u64,
    },
    /// It holds more than anybody has refunds for.
    #[error("the file holds too much")]
    ForStor,
}

impl Refusjoner {
    /// Puts a row in.
    ///
    /// # Errors
    /// If the doctor has the month already.
    pub fn insert(&mut self, rad: u64, hpr: i64, maned: Maned, belop_ore: i64) -> Result<(), RefusjonFeil> {
        let month = self.by_month.entry(maned).or_default();
        match month.insert(hpr, belop_ore) {
            None => Ok(()),
            Some(_) => Err(RefusjonFeil::Dobbel { rad }),
        }
    }

    /// What a doctor was refunded in a month, øre; `None` without a row.
    pub fn get(&self, hpr: i64, maned: Maned) -> Option<i64> {
        self.by_month.get(&maned)?.get(&hpr).copied()
    }

    /// Every doctor with a row in a month, in no order.
    pub fn of_month(&self, maned: Maned) -> impl Iterator<Item = (i64, i64)> {
        let rows = self.by_month.get(&maned).into_iter().flatten();
        rows.map(|(hpr, belop_ore)| (*hpr, *belop_ore))
    }

    /// How many rows are below zero: reversals were more than refunds that month, or something is wrong with the file.
    pub fn negative(&self) -> usize {
        let rows = self.by_month.values().flat_map(FxHashMap::values);
        rows.filter(|belop_ore| **belop_ore < 0).count()
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.by_month.values().map(FxHashMap::len).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_month.is_empty()
    }
}
