//! IA-04: no candidate is needed when applying.
//!
//! # What it says
//! A municipality may apply, and be granted agreements, without naming a doctor. It can use the places to
//! recruit, also straight from the first part of specialist training.
//!
//! # Interpretation
//! None.
//!
//! # Example
//! Every application meets the rule; it is shown so that nobody waits for a candidate before applying.
//!
//! # Source
//! S1 point 8; S2, "Søknad uten konkret kandidat".

use super::soknad::SoknadFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-04"),
    gjelder: &[Gjelder::Soknad],
    parametere: &[],
    forklaringer: &["alltid"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Info,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "8",
                status: Status::Bekreftet,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Info,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Søknad uten konkret kandidat",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the application: always met.
pub fn judge(_fakta: &SoknadFakta, dag: Regeldag) -> Vurdering {
    Vurdering::new(&REGEL, dag, Utfall::Oppfylt, "alltid")
}
