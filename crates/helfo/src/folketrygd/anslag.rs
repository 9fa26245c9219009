//! The estimate.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};
use regelverk::tid::Dato;
use thiserror::Error;

use super::Refusjoner;
use super::interval;
use super::kontrollgruppe::{Utvikling, utvikling};
use crate::avtale::{Avtale, Periode};
use crate::dager::{Dager, dag, dato};
use crate::maned::Maned;

/// A full-time position, hundredths of a percent.
const FULL: i64 = 10_000;

/// What one agreement adds to the estimate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bidrag {
    /// The agreement.
    pub id: String,
    /// The doctor in specialisation.
    pub lis: i64,
    /// Refunds of that doctor in the agreement's months, øre.
    pub lis_ore: i128,
    /// The change in the refunds of its GPs, beyond the trend, øre.
    pub endring_ore: BigRational,
    /// Days of work in the year times hundredths of a percent.
    pub enheter: i64,
}

impl Bidrag {
    /// What it costs, øre.
    pub fn kostnad_ore(&self) -> BigRational {
        BigRational::from_integer(BigInt::from(self.lis_ore)) + &self.endring_ore
    }

    /// The change in the refunds of its GPs, rounded by itself.
    pub fn endring_hele_ore(&self) -> i128 {
        half_up(&self.endring_ore)
    }
}

/// The estimate for a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anslag {
    /// The year.
    pub ar: i16,
    /// What each agreement of the year adds, by id.
    pub bidrag: Vec<Bidrag>,
    /// GP months that are left out, since there is nothing a year before to compare with.
    pub utelatt: u64,
    /// The trend up to each month in which a GP was compared.
    pub utvikling: BTreeMap<Maned, Utvikling>,
    /// Days of the year.
    dager_i_aret: i64,
}

/// Why nothing can be estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AnslagFeil {
    /// No doctor outside the agreements has refunds both in this month and a year before, so there is no trend.
    #[error("no trend up to {0}")]
    UtenTrend(Maned),
}

/// Estimates what the agreements of a year cost.
///
/// # Errors
/// If a GP is to be compared in a month without a trend.
pub fn estimate(avtaler: &[Avtale], refusjoner: &Refusjoner, ar: i16) -> Result<Anslag, AnslagFeil> {
    let aret = Periode {
        fra: Dato::new(ar, 1, 1).unwrap_or(Dato::FIRST),
        til: Dato::new(ar, 12, 31).unwrap_or(Dato::LAST),
    };
    let mut active: Vec<&Avtale> = avtaler.iter().filter(|avtale| avtale.dager.meets(aret)).collect();
    active.sort_by(|a, b| a.id.cmp(&b.id));
    let mut anslag = Anslag {
        ar,
        bidrag: active.iter().map(|avtale| begin(avtale, aret)).collect(),
        utelatt: 0,
        utvikling: BTreeMap::new(),
        dager_i_aret: aret.fra.days_until(aret.til) + 1,
    };
    for maned in Maned::of_year(ar) {
        anslag.add_month(maned, &active, (avtaler, refusjoner))?;
    }
    Ok(anslag)
}

fn begin(avtale: &Avtale, aret: Periode) -> Bidrag {
    Bidrag {
        id: avtale.id.clone(),
        lis: avtale.lis,
        lis_ore: 0,
        endring_ore: BigRational::zero(),
        enheter: worked(avtale, aret),
    }
}

/// The days of the year on which the doctor is in the agreement and not on leave, each with its share.
fn worked(avtale: &Avtale, aret: Periode) -> i64 {
    let span = |days: &Periode| (dag(days.fra), dag(days.til));
    let days = Dager::of([span(&avtale.dager)]).and(&Dager::of([span(&aret)]));
    let days = days.without(&Dager::of(avtale.permisjoner.iter().map(span)));
    let each = days.spans().iter().flat_map(|(fra, til)| *fra..=*til);
    each.filter_map(dato)
        .map(|day| i64::from(avtale.andel_on(day)))
        .sum()
}

impl Anslag {
    /// Adds a month: every doctor once, under the smallest agreement that has them in it.
    fn add_month(
        &mut self,
        maned: Maned,
        active: &[&Avtale],
        (avtaler, refusjoner): (&[Avtale], &Refusjoner),
    ) -> Result<(), AnslagFeil> {
        let days = Periode {
            fra: maned.first(),
            til: maned.last(),
        };
        let (mut doctors, mut givers) = (BTreeMap::new(), BTreeMap::new());
        for (place, avtale) in active.iter().enumerate() {
            if !avtale.dager.meets(days) {
                continue;
            }
            doctors.entry(avtale.lis).or_insert(place);
            let there = avtale.fastleger.iter().filter(|part| part.dager.meets(days));
            there.for_each(|part| {
                givers.entry(part.hpr).or_insert(place);
            });
        }
        for (hpr, place) in doctors {
            self.bidrag[place].lis_ore += i128::from(refusjoner.get(hpr, maned).unwrap_or_default());
        }
        let mut compared: BTreeMap<usize, (i128, i128)> = BTreeMap::new();
        for (hpr, place) in givers {
            let Some(before) = refusjoner.get(hpr, maned.year_before()) else {
                self.utelatt += 1;
                continue;
            };
            let now = refusjoner.get(hpr, maned).unwrap_or_default();
            let sums = compared.entry(place).or_default();
            *sums = (sums.0 + i128::from(before), sums.1 + i128::from(now));
        }
        for (place, sums) in compared {
            let trend = self.trend(maned, avtaler, refusjoner)?;
            self.bidrag[place].endring_ore += change(&trend, sums);
        }
        Ok(())
    }

    fn trend(
        &mut self,
        maned: Maned,
        avtaler: &[Avtale],
        refusjoner: &Refusjoner,
    ) -> Result<BigRational, AnslagFeil> {
        let found = self.utvikling.entry(maned);
        let found = found.or_insert_with(|| utvikling(maned, avtaler, refusjoner));
        found.trend.clone().ok_or(AnslagFeil::UtenTrend(maned))
    }

    /// Refunds of the doctors in specialisation, øre.
    pub fn lis_ore(&self) -> i128 {
        self.bidrag.iter().map(|bidrag| bidrag.lis_ore).sum()
    }

    /// The change in the refunds of the GPs beyond the trend, øre, rounded once.
    pub fn endring_ore(&self) -> i128 {
        let sum = self.bidrag.iter().map(|bidrag| &bidrag.endring_ore).sum();
        half_up(&sum)
    }

    /// Full-time years, in hundredths.
    pub fn arsverk_hundredeler(&self) -> i128 {
        half_up(&(self.arsverk(self.enheter()) * BigInt::from(100)))
    }

    /// What a full-time year costs, whole øre; `None` if nobody worked.
    pub fn kostnad_ore(&self) -> Option<i128> {
        self.ratio(self.bidrag.iter())
    }

    /// The same without one of the agreements.
    pub fn kostnad_uten_ore(&self, id: &str) -> Option<i128> {
        self.ratio(self.bidrag.iter().filter(|bidrag| bidrag.id != id))
    }

    /// Where the cost lies with 95 % confidence, whole øre: from resamples of the agreements, the same every time.
    /// `None` if nobody worked.
    pub fn intervall_ore(&self) -> Option<(i128, i128)> {
        interval::of(&self.bidrag, FULL * self.dager_i_aret)
    }

    /// How many whole agreements an appropriation pays for at the estimated cost; `None` without a cost above zero.
    pub fn kvoteforslag(&self, bevilgning_ore: i64) -> Option<i128> {
        let cost = self.kostnad_ore().filter(|cost| cost.is_positive())?;
        Some(i128::from(bevilgning_ore).max(0) / cost)
    }

    /// Days of work times hundredths of a percent.
    pub fn enheter(&self) -> i64 {
        self.bidrag.iter().map(|bidrag| bidrag.enheter).sum()
    }

    /// Days of the year.
    pub const fn dager_i_aret(&self) -> i64 {
        self.dager_i_aret
    }

    fn arsverk(&self, enheter: i64) -> BigRational {
        BigRational::new(BigInt::from(enheter), BigInt::from(FULL * self.dager_i_aret))
    }

    fn ratio<'a>(&self, bidrag: impl Iterator<Item = &'a Bidrag>) -> Option<i128> {
        let (cost, units) = bidrag.fold((BigRational::zero(), 0), |(cost, units), bidrag| {
            (cost + bidrag.kostnad_ore(), units + bidrag.enheter)
        });
        let years = self.arsverk(units);
        (!years.is_zero()).then(|| half_up(&(cost / years)))
    }
}

/// What refunds are now beyond what they would be had they followed the trend.
fn change(trend: &BigRational, (before, now): (i128, i128)) -> BigRational {
    let exact = BigInt::from(now) * trend.denom() - trend.numer() * BigInt::from(before);
    BigRational::new(exact, trend.denom().clone())
}

/// To the nearest whole number, and up where two are as near.
pub(super) fn half_up(exact: &BigRational) -> i128 {
    let half = BigRational::new(BigInt::from(1), BigInt::from(2));
    let whole = (exact + half).floor().to_integer();
    // Sums of refunds are far inside what fits; what does not is shown as the largest that does.
    let limit = if whole.is_negative() { i128::MIN } else { i128::MAX };
    whole.to_i128().unwrap_or(limit)
}
