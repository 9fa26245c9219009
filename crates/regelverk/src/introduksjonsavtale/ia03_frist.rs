//! IA-03: received by the deadline, or later while the call runs on and places are free.
//!
//! # What it says
//! Agreements are announced and handed out upon application. An application counts if it came by the
//! deadline; a later one counts if the call has a running phase and places are free.
//!
//! # Interpretation
//! None after 2022. Before the second letter no call existed, so the demand is used as it was later stated.
//!
//! # Example
//! Received on the day of the deadline: met. The day after, without a running phase: not met.
//!
//! # Source
//! S2 (1); the running phase: S0.

use super::soknad::SoknadFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-03"),
    gjelder: &[Gjelder::Soknad],
    parametere: &[],
    forklaringer: &["innen", "lopende", "for-sent", "fullt", "ukjent-frist", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "(1) Introduksjonsavtaler",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "(1) Introduksjonsavtaler",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the application.
pub fn judge(fakta: &SoknadFakta, dag: Regeldag) -> Vurdering {
    let places_free = fakta.ledige_plasser.map(|ledige| ledige > 0);
    let (utfall, forklaring) = match fakta.frist {
        None => (Utfall::ManglerOpplysninger, "ukjent-frist"),
        Some(frist) if fakta.dato <= frist => (Utfall::Oppfylt, "innen"),
        Some(_) => match Utfall::of_parts(&[fakta.lopende, places_free]) {
            Utfall::Oppfylt => (Utfall::Oppfylt, "lopende"),
            Utfall::IkkeOppfylt if fakta.lopende == Some(false) => (Utfall::IkkeOppfylt, "for-sent"),
            Utfall::IkkeOppfylt => (Utfall::IkkeOppfylt, "fullt"),
            _ => (Utfall::ManglerOpplysninger, "ukjent"),
        },
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("dato", fakta.dato)
        .with_fact("frist", fakta.frist)
        .with_fact("lopende", fakta.lopende)
        .with_fact("ledige_plasser", fakta.ledige_plasser)
}
