//! Where a plan breaks a limit.

use std::cmp::Ordering;

use super::grense::Grense;
use super::plan::{Avtaleplan, Plan};
use super::{Dag, Varighet, is_long_enough};
use crate::regel::RegelId;
use crate::tid::Dato;

/// The most pairs of overlapping agreements that are told one by one.
pub const MAX_OVERLAPP: usize = 1_000_000;

/// Days on which a plan breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brudd<'a> {
    /// The rule.
    pub regel: RegelId,
    /// Whose agreement it concerns.
    pub lis: &'a str,
    /// The first day.
    pub fra: Dato,
    /// The last day.
    pub til: Dato,
}

impl Brudd<'_> {
    fn order(&self, other: &Self) -> Ordering {
        let key = |brudd: &Self| (brudd.regel, brudd.fra);
        key(self)
            .cmp(&key(other))
            .then_with(|| self.lis.cmp(other.lis))
            .then_with(|| self.til.cmp(&other.til))
    }
}

/// Every breach, in the order of rule, first day, doctor and last day.
pub fn all<'a>(plan: &'a Plan, varighet: &Varighet, grense: &Grense) -> Vec<Brudd<'a>> {
    let mut found = Vec::new();
    for avtale in &plan.avtaler {
        found.extend(too_small(avtale, grense.stillingsandel_minst));
        found.extend(too_short(avtale, grense.minstetid_maneder));
    }
    found.extend(over_ramme(plan, varighet));
    found.extend(over_kalender(plan, varighet));
    found.extend(overlapp(plan));
    found.sort_by(Brudd::order);
    found
}

/// IA-12: each stretch between change points with too small a share. Leave does not matter.
fn too_small(avtale: &Avtaleplan, minst: u16) -> impl Iterator<Item = Brudd<'_>> {
    let starts = avtale.andeler.iter();
    let ends = starts
        .clone()
        .skip(1)
        .map(|andel| andel.fra.plus_days(-1).unwrap_or(andel.fra))
        .chain([avtale.til]);
    let small = starts
        .zip(ends)
        .filter(move |(andel, _)| andel.stillingsandel < minst);
    small.map(|(andel, til)| Brudd {
        regel: RegelId("IA-12"),
        lis: &avtale.lis,
        fra: andel.fra,
        til,
    })
}

/// IA-13: entered into for too short a time.
fn too_short(avtale: &Avtaleplan, maneder: u16) -> Option<Brudd<'_>> {
    let short = !is_long_enough(avtale.fra, avtale.avtalt_til, maneder);
    short.then_some(Brudd {
        regel: RegelId("IA-13"),
        lis: &avtale.lis,
        fra: avtale.fra,
        til: avtale.avtalt_til,
    })
}

/// IA-14: the days that the frame has no room for.
pub fn over_ramme<'a>(plan: &'a Plan, varighet: &Varighet) -> Option<Brudd<'a>> {
    to_the_end(plan, RegelId("IA-14"), varighet.forste_over_ramme?)
}

/// IA-15: the days after the last one by the calendar.
pub fn over_kalender<'a>(plan: &'a Plan, varighet: &Varighet) -> Option<Brudd<'a>> {
    to_the_end(plan, RegelId("IA-15"), Dag(varighet.kalendergrense.0 + 1))
}

/// From a day to the plan's last, if it comes before that. It concerns the agreement that begins last.
fn to_the_end(plan: &Plan, regel: RegelId, fra: Dag) -> Option<Brudd<'_>> {
    let (fra, til) = (fra.dato()?, plan.siste_dag()?);
    let lis = &plan.avtaler[plan.sist_begynt()?].lis;
    (fra <= til).then_some(Brudd { regel, lis, fra, til })
}

/// IA-16: the days that two agreements share, for each pair. It concerns the later of the two.
pub fn overlapp(plan: &Plan) -> impl Iterator<Item = Brudd<'_>> {
    let order = plan.by_first_day();
    (0..order.len()).flat_map(move |position| {
        let earlier = &plan.avtaler[order[position]];
        let later: Vec<&Avtaleplan> = order[position + 1..]
            .iter()
            .map(|index| &plan.avtaler[*index])
            .take_while(|later| later.fra <= earlier.til)
            .collect();
        later.into_iter().map(move |later| Brudd {
            regel: RegelId("IA-16"),
            lis: &later.lis,
            fra: later.fra,
            til: later.til.min(earlier.til),
        })
    })
}
