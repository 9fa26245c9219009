//! The trend: what the refunds of doctors in no agreement did in the same twelve months.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use rustc_hash::FxHashSet;

use super::Refusjoner;
use crate::avtale::{Avtale, Periode};
use crate::maned::Maned;

/// The trend from a month to the same month a year later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utvikling {
    /// How many doctors it rests on.
    pub leger: u64,
    /// Their refunds then and now, øre.
    pub sum_ore: (i128, i128),
    /// The refunds now for each øre then; `None` without doctors, or if they had nothing then.
    pub trend: Option<BigRational>,
}

/// The trend up to a month, over doctors who have refunds in both months and are in no agreement on any day from the
/// first of the one to the last of the other.
pub fn utvikling(maned: Maned, avtaler: &[Avtale], refusjoner: &Refusjoner) -> Utvikling {
    let days = Periode {
        fra: maned.year_before().first(),
        til: maned.last(),
    };
    let touched = touched(avtaler, days);
    let (mut leger, mut before, mut after) = (0, 0_i128, 0_i128);
    for (hpr, now) in refusjoner.of_month(maned) {
        if touched.contains(&hpr) {
            continue;
        }
        if let Some(then) = refusjoner.get(hpr, maned.year_before()) {
            leger += 1;
            before += i128::from(then);
            after += i128::from(now);
        }
    }
    let trend = (!before.is_zero()).then(|| BigRational::new(BigInt::from(after), BigInt::from(before)));
    Utvikling {
        leger,
        sum_ore: (before, after),
        trend,
    }
}

/// Doctors who are in some agreement on some of these days.
fn touched(avtaler: &[Avtale], days: Periode) -> FxHashSet<i64> {
    let mut touched = FxHashSet::default();
    for avtale in avtaler {
        if avtale.dager.meets(days) {
            touched.insert(avtale.lis);
        }
        let parts = avtale.fastleger.iter().filter(|part| part.dager.meets(days));
        touched.extend(parts.map(|part| part.hpr));
    }
    touched
}
