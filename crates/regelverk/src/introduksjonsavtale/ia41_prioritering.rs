//! IA-41: within the quota, places go by the order of priority.
//!
//! # What it says
//! The number of agreements is limited. Places that serve the main purpose come first, then the number of
//! permanently employed doctors in other general medical work who need to specialise. Discretion may look
//! at geography and other things as well.
//!
//! # Interpretation
//! How the second criterion is counted (need divided by the number of the place), that places tied to an
//! ALIS agreement come after others, and that a person decides between equal places across the cut. The
//! rule has an id of its own, so that a letter about a place on the waiting list can name what decided. After
//! the deadline, in a call that runs on, free places go to the waiting list first, then to applications by the
//! time they were received.
//!
//! # Example
//! Three places wanted, two within the quota: two are granted, one goes to the waiting list.
//!
//! # Source
//! S2, "Prioriteringskriterier"; S1, the opening and point 7; the quota: S0.

use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::parameter::KVOTE;
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-41"),
    gjelder: &[Gjelder::Tildeling],
    parametere: &["kvote"],
    forklaringer: &[
        "alle",
        "del",
        "venteliste",
        "etter-frist-alle",
        "etter-frist-del",
        "etter-frist-ko",
    ],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "Innledning",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Prioriteringskriterier",
                status: Status::Tolkning,
            },
        },
    ],
};

/// What the order of priority gave one application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TildelingFakta {
    /// Places that took part in the ranking, at least one.
    pub rangert: u64,
    /// Of these, places within the quota.
    pub innenfor: u64,
    /// The quota in force in the round, in agreements. As a fact it is called `rundens_kvote`, since the
    /// parameter `kvote` is shown beside it and a call may have been given another number.
    pub kvote: u64,
}

/// What the queue gave an application that came after the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SupplerendeFakta {
    /// Places that can be granted, at least one.
    pub rangert: u64,
    /// Of these, places for which there is room behind those who wait already.
    pub innenfor: u64,
    /// Places that waited before it.
    pub foran: u64,
    /// The quota in force, in agreements.
    pub kvote: u64,
}

/// Judges the hand-out to an application that came after the deadline. It is always decisive.
pub fn judge_supplerende(fakta: SupplerendeFakta, dag: Regeldag) -> Vurdering {
    let (utfall, forklaring) = if fakta.innenfor >= fakta.rangert {
        (Utfall::Oppfylt, "etter-frist-alle")
    } else if fakta.innenfor > 0 {
        (Utfall::IkkeOppfylt, "etter-frist-del")
    } else {
        (Utfall::IkkeOppfylt, "etter-frist-ko")
    };
    let vurdering = Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("rangert", fakta.rangert)
        .with_fact("innenfor", fakta.innenfor)
        .with_fact("venteliste", fakta.rangert.saturating_sub(fakta.innenfor));
    // Whoever gets all that was asked for does not get it because of how many stood before.
    let vurdering = match utfall {
        Utfall::Oppfylt => vurdering,
        _ => vurdering.with_fact("foran", fakta.foran),
    };
    vurdering
        .with_fact("rundens_kvote", fakta.kvote)
        .with_parameter("kvote", KVOTE.on(dag))
        .decisive()
}

/// Judges the hand-out to one application. It is always decisive: it says what the letter says.
pub fn judge(fakta: TildelingFakta, dag: Regeldag) -> Vurdering {
    let (utfall, forklaring) = if fakta.innenfor >= fakta.rangert {
        (Utfall::Oppfylt, "alle")
    } else if fakta.innenfor > 0 {
        (Utfall::IkkeOppfylt, "del")
    } else {
        (Utfall::IkkeOppfylt, "venteliste")
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("rangert", fakta.rangert)
        .with_fact("innenfor", fakta.innenfor)
        .with_fact("venteliste", fakta.rangert.saturating_sub(fakta.innenfor))
        .with_fact("rundens_kvote", fakta.kvote)
        .with_parameter("kvote", KVOTE.on(dag))
        .decisive()
}
