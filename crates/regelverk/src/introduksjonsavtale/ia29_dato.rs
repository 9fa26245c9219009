//! IA-29: time runs from the date in the agreement.
//!
//! # What it says
//! The period runs from the date that the agreement between the parties names, not from the directorate's
//! decision.
//!
//! # Interpretation
//! The first letter is silent on this. The demand of the second is used for the time before it as well.
//!
//! # Example
//! Decided in April, from 1 September by the agreement: September counts.
//!
//! # Source
//! S2, "Varighet".

use super::avtale::AvtaleFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-29"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["oppgitt", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Info,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Varighet",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Info,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Varighet",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement: it is told from when time runs.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let (utfall, forklaring) = match fakta.fra {
        Some(_) => (Utfall::Oppfylt, "oppgitt"),
        None => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring).with_fact("fra", fakta.fra)
}
