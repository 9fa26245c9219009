//! IA-14: the agreements under a place use at most two full-time years.
//!
//! # What it says
//! An agreement lasts at most two years full-time, and longer in proportion part-time. Statutory leave does
//! not count. Several doctors may use the time of one place, one after the other.
//!
//! # Interpretation
//! A day uses its share of the time; in graded leave what is worked. Days between agreements use nothing (a
//! parameter). A self-employed doctor has leave on the same grounds.
//!
//! # Example
//! From 1 March 2022 in a full position the last day is 29 February 2024; at 80 percent it is 29 August 2024.
//!
//! # Source
//! S1 point 1; S2, "Varighet".

use super::avtale::{AvtaleFakta, first_day};
use super::varighet::{Grense, Plan, Varighet, brudd};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::parameter::{OPPHOLD_TELLER, RAMME_MANEDER};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-14"),
    gjelder: &[Gjelder::Avtale],
    parametere: &["ramme_maneder", "opphold_teller"],
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
                punkt: "Varighet",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// What a plan comes to, and the first day that the frame has no room for.
type Funnet = (Varighet, Option<Dato>);

fn find(plan: &Plan, dag: Regeldag) -> Funnet {
    let varighet = Varighet::compute(plan, &Grense::on(dag));
    let over = brudd::over_ramme(plan, &varighet).map(|brudd| brudd.fra);
    (varighet, over)
}

/// Judges the agreement together with the others under its place.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let plan = fakta.stillingsandel.and_then(|andel| fakta.plan(andel));
    let found = plan.map(|plan| find(&plan, dag));
    let terms = verdict(found.as_ref(), dag)
        .with_fact("fra", fakta.fra)
        .with_fact("til", fakta.til)
        .with_fact("stillingsandel", fakta.stillingsandel.map(u64::from))
        .with_fact("andre_avtaler", fakta.antall_andre());
    with_figures(terms, found.as_ref())
}

/// Judges all agreements under a place as they are planned, with changes of share and leave.
pub fn judge_plan(plan: &Plan, dag: Regeldag) -> Vurdering {
    let found = find(plan, dag);
    let terms = verdict(Some(&found), dag)
        .with_fact("fra", plan.fra)
        .with_fact("til", plan.siste_dag());
    with_figures(terms, Some(&found))
}

fn verdict(found: Option<&Funnet>, dag: Regeldag) -> Vurdering {
    let within = found.map(|(_, over)| over.is_none());
    let (utfall, forklaring) = Utfall::of_parts(&[within]).explained("innenfor", "over", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_parameter("ramme_maneder", RAMME_MANEDER.on(dag))
        .with_parameter("opphold_teller", OPPHOLD_TELLER.on(dag))
}

fn with_figures(vurdering: Vurdering, found: Option<&Funnet>) -> Vurdering {
    let varighet = found.map(|(varighet, _)| varighet);
    let units =
        |count: fn(&Varighet) -> i64| varighet.and_then(|varighet| u64::try_from(count(varighet)).ok());
    vurdering
        .with_fact("brukt_enheter", units(|varighet| varighet.brukt_enheter))
        .with_fact("ramme_enheter", units(|varighet| varighet.ramme_enheter))
        .with_fact("brudd_fra", found.map(|(_, over)| first_day(*over)))
        .with_fact(
            "siste_tillatte_dag",
            varighet.and_then(|varighet| varighet.siste_tillatte_dag?.dato()),
        )
}
