//! IA-16: agreements under one place follow each other.
//!
//! # What it says
//! The time of a place can be of use to more than one doctor: one has an agreement for a part of it, another for
//! the part that follows.
//!
//! # Interpretation
//! All of it: that one comes first and another thereafter is read as no day being shared.
//!
//! # Example
//! One agreement to 31 August and the next from 1 September: met. Both on 1 September: not met.
//!
//! # Source
//! S2, "Varighet".

use super::avtale::{AvtaleFakta, first_day};
use super::varighet::{self, Plan};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-16"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["etter-hverandre", "overlapper", "ukjent"],
    versjoner: &[Versjon {
        nummer: 1,
        fra: FIRST_RULEBOOK,
        art: Art::Skal,
        hjemmel: Hjemmel {
            dokument: Dokument::S2,
            punkt: "Varighet",
            status: Status::Tolkning,
        },
    }],
};

/// Judges the agreement together with the others under its place.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let found = fakta.plan(0).map(|plan| first_shared(&plan));
    verdict(found, dag)
        .with_fact("fra", fakta.fra)
        .with_fact("til", fakta.til)
        .with_fact("andre_avtaler", fakta.antall_andre())
        .with_fact("brudd_fra", found.map(first_day))
}

/// Judges all agreements under a place as they are planned.
pub fn judge_plan(plan: &Plan, dag: Regeldag) -> Vurdering {
    let found = first_shared(plan);
    verdict(Some(found), dag).with_fact("brudd_fra", first_day(found))
}

fn first_shared(plan: &Plan) -> Option<Dato> {
    varighet::brudd::overlapp(plan).next().map(|brudd| brudd.fra)
}

fn verdict(found: Option<Option<Dato>>, dag: Regeldag) -> Vurdering {
    let (utfall, forklaring) = Utfall::of_parts(&[found.map(|shared| shared.is_none())]).explained(
        "etter-hverandre",
        "overlapper",
        "ukjent",
    );
    Vurdering::new(&REGEL, dag, utfall, forklaring)
}
