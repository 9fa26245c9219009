//! IA-35: each GP in the agreement has refund right.
//!
//! # What it says
//! The agreement lets a doctor in specialisation and GPs with refund right work on the same list at the same
//! time.
//!
//! # Interpretation
//! The page describes the scheme as it has been since 2022. It is used for the time before as well.
//!
//! # Example
//! One of two GPs without refund right: not met.
//!
//! # Source
//! S0, "Hva er introduksjonsavtale og introduksjonsstilling?".

use super::avtale::{AvtaleFakta, count_yes};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-35"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["alle", "noen-uten", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S0,
                punkt: "Hva er introduksjonsavtale og introduksjonsstilling?",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S0,
                punkt: "Hva er introduksjonsavtale og introduksjonsstilling?",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement. Without GPs there is nobody who lacks it.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let svar: Option<Vec<Option<bool>>> = fakta
        .fastleger
        .as_ref()
        .map(|fastleger| fastleger.iter().map(|fastlege| fastlege.trygderefusjon).collect());
    let (utfall, forklaring) =
        Utfall::of_parts(svar.as_deref().unwrap_or(&[None])).explained("alle", "noen-uten", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("fastleger", fakta.antall_fastleger())
        .with_fact("med_trygderefusjon", svar.as_deref().map(count_yes))
}
