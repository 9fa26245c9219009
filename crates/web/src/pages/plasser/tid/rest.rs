//! What is left when the agreements end, and what decides how long they may go on.

use regelverk::introduksjonsavtale::varighet::{Avtaleplan, Grense, Plan, Varighet, brudd};
use regelverk::tid::Dato;
use sak::avtale::Ramme;

/// What decides the last permitted day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Avgjor {
    /// The time of the frame is used.
    Ramme,
    /// The calendar runs out.
    Kalender,
}

/// Whether a new doctor could come after the agreements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NyLege {
    /// For the shortest time in a full position.
    Full,
    /// For the shortest time, but only part-time.
    Deltid,
    /// Not even in the smallest position.
    ForKort,
}

/// What decides.
pub fn decides(varighet: &Varighet) -> Avgjor {
    match varighet.siste_tillatte_dag {
        Some(siste) if siste < varighet.kalendergrense => Avgjor::Ramme,
        _ => Avgjor::Kalender,
    }
}

/// The last day that the frame alone allows, whatever the calendar says.
pub fn by_frame_alone(ramme: &Ramme) -> Option<Dato> {
    let endless = Grense {
        kalendertid_maneder: u16::MAX,
        ..ramme.grense
    };
    Varighet::compute(&ramme.plan, &endless)
        .siste_tillatte_dag?
        .dato()
}

/// The last day of the shortest time that an agreement from a day must be entered into for.
pub fn shortest_until(fra: Dato, grense: &Grense) -> Option<Dato> {
    fra.plus_days(fra.days_in_months(grense.minstetid_maneder) - 1)
}

/// Tries an agreement of the shortest time after all others, at the earliest from tomorrow.
pub fn new_doctor(ramme: &Ramme, idag: Dato) -> NyLege {
    let after = ramme.plan.siste_dag().map_or(idag, |last| last.max(idag));
    let fits = |andel: u16| {
        let Some(fra) = after.plus_days(1) else {
            return false;
        };
        shortest_until(fra, &ramme.grense).is_some_and(|til| {
            let mut plan: Plan = ramme.plan.clone();
            plan.avtaler
                .push(Avtaleplan::constant(String::new(), fra, til, andel));
            let varighet = Varighet::compute(&plan, &ramme.grense);
            brudd::over_ramme(&plan, &varighet).is_none() && brudd::over_kalender(&plan, &varighet).is_none()
        })
    };
    if fits(10_000) {
        NyLege::Full
    } else if fits(ramme.grense.stillingsandel_minst) {
        NyLege::Deltid
    } else {
        NyLege::ForKort
    }
}
