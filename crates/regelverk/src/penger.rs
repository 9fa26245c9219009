//! Money, in whole øre.

use serde::{Deserialize, Serialize};

/// An amount in whole øre. Never a fraction, never a floating-point number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ore(pub i64);

impl Ore {
    /// From whole kroner; `None` if the amount cannot be held.
    pub fn from_kroner(kroner: i64) -> Option<Self> {
        kroner.checked_mul(100).map(Self)
    }

    /// The amount `count` times; `None` if it cannot be held.
    pub fn times(self, count: u64) -> Option<Self> {
        i64::try_from(count)
            .ok()
            .and_then(|count| self.0.checked_mul(count))
            .map(Self)
    }

    /// How many whole times `price` goes into this amount; `None` if the price is not positive or the
    /// amount is negative.
    pub fn whole_times(self, price: Self) -> Option<u64> {
        (price.0 > 0).then_some(())?;
        u64::try_from(self.0 / price.0).ok().filter(|_| self.0 >= 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_appropriation_of_2022_pays_for_65_agreements() {
        let proposed = Ore::from_kroner(32_700_000).unwrap();
        let estimate = Ore::from_kroner(500_000).unwrap();
        assert_eq!(proposed.whole_times(estimate), Some(65));
        assert_eq!(estimate.times(65), Ore::from_kroner(32_500_000));
    }

    #[test]
    fn nothing_overflows_in_silence() {
        assert_eq!(Ore::from_kroner(i64::MAX), None);
        assert_eq!(Ore(i64::MAX).times(2), None);
        assert_eq!(Ore(100).whole_times(Ore(0)), None);
        assert_eq!(Ore(-100).whole_times(Ore(7)), None);
    }
}
