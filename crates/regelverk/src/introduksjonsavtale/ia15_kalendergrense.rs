//! IA-15: the agreements under a place last at most four years on the calendar.
//!
//! # What it says
//! However small the position is, four years is the longest time. Statutory leave does not count.
//!
//! # Interpretation
//! Full statutory leave moves the limit, a day once however many have it; graded leave does not.
//!
//! # Example
//! From 1 March 2022 at 50 percent the last day is 28 February 2026.
//!
//! # Source
//! S1 point 1; S2, "Stillingsstørrelse".

use super::avtale::{AvtaleFakta, first_day};
use super::varighet::{Grense, Plan, Varighet, brudd};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::parameter::KALENDERTID_MANEDER;
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-15"),
    gjelder: &[Gjelder::Avtale],
    parametere: &["kalendertid_maneder"],
    forklaringer: &["innenfor", "over", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "1",
                status: Status::Bekreftet,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Stillingsstørrelse",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// The last day by the calendar, and the first day after it that is planned.
type Funnet = (Option<Dato>, Option<Dato>);

fn find(plan: &Plan, dag: Regeldag) -> Funnet {
    let varighet = Varighet::compute(plan, &Grense::on(dag));
    let over = brudd::over_kalender(plan, &varighet).map(|brudd| brudd.fra);
    (varighet.kalendergrense.dato(), over)
}

/// Judges the agreement together with the others under its place.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    // The share does not matter for the calendar.
    let found = fakta.plan(0).map(|plan| find(&plan, dag));
    let terms = verdict(found, dag)
        .with_fact("fra", fakta.fra)
        .with_fact("til", fakta.til)
        .with_fact("andre_avtaler", fakta.antall_andre());
    with_days(terms, found)
}

/// Judges all agreements under a place as they are planned, with leave.
pub fn judge_plan(plan: &Plan, dag: Regeldag) -> Vurdering {
    let found = Some(find(plan, dag));
    let terms = verdict(found, dag)
        .with_fact("fra", plan.fra)
        .with_fact("til", plan.siste_dag());
    with_days(terms, found)
}

fn verdict(found: Option<Funnet>, dag: Regeldag) -> Vurdering {
    let within = found.map(|(_, over)| over.is_none());
    let (utfall, forklaring) = Utfall::of_parts(&[within]).explained("innenfor", "over", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_parameter("kalendertid_maneder", KALENDERTID_MANEDER.on(dag))
}

fn with_days(vurdering: Vurdering, found: Option<Funnet>) -> Vurdering {
    vurdering
        .with_fact("kalendergrense", found.and_then(|(limit, _)| limit))
        .with_fact("brudd_fra", found.map(|(_, over)| first_day(over)))
}
