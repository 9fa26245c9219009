//! How sure the estimate is: agreements are drawn anew, with repetition, many times over.

use num_bigint::BigInt;

use super::anslag::{Bidrag, half_up};

/// How many times the agreements are drawn.
const DRAWS: usize = 2000;
/// The seed: the same draws every time, so that the same file gives the same interval.
const SEED: u64 = 0x4865_6c66_6f20_3935;
/// Parts of an øre that a contribution is rounded to before it is drawn: so many that not even a single day of work a
/// year, which multiplies it by millions, makes the rounding show.
const PARTS: i64 = 1_000_000_000_000;

/// A generator of evenly spread numbers (SplitMix64), for draws that anybody can repeat.
struct Trekning(u64);

impl Trekning {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, each as likely as the next but for one part in 2⁶⁴ / `limit`.
    fn below(&mut self, limit: usize) -> usize {
        let wide = u128::from(self.next()) * limit as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }
}

/// The 2.5 and 97.5 percentiles of the cost of a full-time year, whole øre. `per_arsverk` is how many units a full-time
/// year has. Draws in which nobody worked say nothing and are left out; `None` if all are.
pub(super) fn of(bidrag: &[Bidrag], per_arsverk: i64) -> Option<(i128, i128)> {
    if bidrag.is_empty() {
        return None;
    }
    let parts = BigInt::from(PARTS);
    let each: Vec<(i128, i128)> = bidrag
        .iter()
        .map(|one| (half_up(&(one.kostnad_ore() * &parts)), i128::from(one.enheter)))
        .collect();
    let mut trekning = Trekning(SEED);
    let mut found: Vec<i128> = Vec::with_capacity(DRAWS);
    for _ in 0..DRAWS {
        let (mut cost, mut units) = (0_i128, 0_i128);
        for _ in 0..each.len() {
            let (one_cost, one_units) = each[trekning.below(each.len())];
            cost += one_cost;
            units += one_units;
        }
        if units > 0 {
            found.push(rounded(cost, i128::from(per_arsverk), units * i128::from(PARTS)));
        }
    }
    found.sort_unstable();
    Some((percentile(&found, 25)?, percentile(&found, 975)?))
}

/// `cost * times / over`, to the nearest whole number, up where two are as near. `over` is positive.
fn rounded(cost: i128, times: i128, over: i128) -> i128 {
    // Divided first, so that nothing overflows: whole and rest are multiplied apart.
    let (whole, rest) = (cost.div_euclid(over), cost.rem_euclid(over));
    whole * times + (2 * rest * times + over).div_euclid(2 * over)
}

/// The smallest number that at least so many thousandths of all are not above.
fn percentile(sorted: &[i128], thousandths: usize) -> Option<i128> {
    let rank = (sorted.len() * thousandths).div_ceil(1000);
    sorted.get(rank.saturating_sub(1)).copied()
}
