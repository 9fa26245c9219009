//! How long agreements under one place last: what they use of its frame, how long they may go on, and where
//! they break a limit.
//!
//! Pure arithmetic on whole days and whole units (a day in a full position is 10 000 units), for any date,
//! whether or not there is a rulebook for it. Nothing here walks from day to day: agreements are cut into
//! stretches on which nothing changes ([`tidslinje`]), and a stretch costs the same however long it is.

pub mod brudd;
pub mod grense;
pub mod plan;
pub mod tidslinje;

pub use brudd::{Brudd, MAX_OVERLAPP};
pub use grense::Grense;
pub use plan::{Andel, Avtaleplan, Permisjon, Plan};

use crate::tid::Dato;
use tidslinje::{Bruk, Strekk};

/// Units that a day in a full position uses.
pub const FULL_DAG: i64 = 10_000;

/// A day, counted from 1900-01-01. Arithmetic may pass the dates that can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dag(pub i64);

impl Dag {
    /// The day of a date.
    pub fn of(dato: Dato) -> Self {
        Self(Dato::FIRST.days_until(dato))
    }

    /// The date, if it is one that can be printed.
    pub fn dato(self) -> Option<Dato> {
        Dato::FIRST.plus_days(self.0)
    }
}

/// What one agreement uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Avtalebruk {
    /// Its place in the plan.
    pub avtale: usize,
    /// Units used.
    pub brukt_enheter: i64,
    /// Its days, leave among them.
    pub dager: i64,
    /// Days of full statutory leave.
    pub dager_permisjon: i64,
    /// Whether it is entered into for long enough.
    pub minstetid_oppfylt: bool,
}

/// What a plan amounts to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Varighet {
    /// Units that the frame holds.
    pub ramme_enheter: i64,
    /// Units that the agreements use, in all.
    pub brukt_enheter: i64,
    /// The last day by the calendar.
    pub kalendergrense: Dag,
    /// The last day that both limits allow; `None` without agreements.
    pub siste_tillatte_dag: Option<Dag>,
    /// The first day of the plan that the frame has no room for.
    pub forste_over_ramme: Option<Dag>,
    /// The agreements by first day, equal ones as in the plan.
    pub avtaler: Vec<Avtalebruk>,
}

impl Varighet {
    /// Works out a plan.
    pub fn compute(plan: &Plan, grense: &Grense) -> Self {
        let strekk: Vec<Vec<Strekk>> = plan.avtaler.iter().map(tidslinje::strekk).collect();
        let ramme_enheter = plan.fra.days_in_months(grense.ramme_maneder) * FULL_DAG;
        let bruk = tidslinje::sum(&strekk, ramme_enheter, grense.opphold_teller);
        let teller = plan.fra.days_in_months(grense.kalendertid_maneder);
        let kalendergrense = tidslinje::kalendergrense(Dag::of(plan.fra), teller, &strekk);
        let last_by_use = plan
            .sist_begynt()
            .map(|sist| last_by_use(plan, sist, &bruk, ramme_enheter));
        Self {
            ramme_enheter,
            brukt_enheter: bruk.brukt,
            kalendergrense,
            siste_tillatte_dag: last_by_use.map(|last| last.min(kalendergrense)),
            forste_over_ramme: bruk.forste_over,
            avtaler: each(plan, &strekk, grense),
        }
    }
}

/// The last day on which the use in all is within the frame, if the agreement that began last goes on after
/// the plan's last day.
fn last_by_use(plan: &Plan, sist: usize, bruk: &Bruk, ramme: i64) -> Dag {
    if let Some(over) = bruk.forste_over {
        return Dag(over.0 - 1);
    }
    let share = plan.avtaler[sist]
        .andeler
        .last()
        .map_or(0, |andel| i64::from(andel.stillingsandel));
    let end = plan.siste_dag().map_or(Dag::of(plan.fra), Dag::of);
    match (ramme - bruk.brukt).checked_div(share) {
        Some(days) => Dag(end.0 + days),
        None => Dag(i64::MAX),
    }
}

fn each(plan: &Plan, strekk: &[Vec<Strekk>], grense: &Grense) -> Vec<Avtalebruk> {
    let of = |avtale: usize| {
        let (own, terms) = (&strekk[avtale], &plan.avtaler[avtale]);
        let on_leave = own.iter().filter(|strekk| strekk.full_permisjon);
        Avtalebruk {
            avtale,
            brukt_enheter: own.iter().map(|strekk| strekk.dager() * strekk.bruk).sum(),
            dager: own.iter().map(Strekk::dager).sum(),
            dager_permisjon: on_leave.map(Strekk::dager).sum(),
            minstetid_oppfylt: is_long_enough(terms.fra, terms.avtalt_til, grense.minstetid_maneder),
        }
    };
    plan.by_first_day().into_iter().map(of).collect()
}

/// Whether a period is at least so many months long.
pub fn is_long_enough(fra: Dato, til: Dato, maneder: u16) -> bool {
    fra.days_until(til) + 1 >= fra.days_in_months(maneder)
}
