//! IA-33: the GPs who give patients supervise.
//!
//! # What it says
//! Supervision is given by the GPs of the agreement: as a main rule in the first letter, preferably in the
//! second.
//!
//! # Interpretation
//! That some of them do is enough; how many is shown.
//!
//! # Example
//! One of two GPs supervises: met. None of them: a reason is needed.
//!
//! # Source
//! S1 point 2; S2, "Supervisjon og veiledning".

use super::avtale::{AvtaleFakta, count_yes};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-33"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["alle", "noen", "ingen", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Bor,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "2",
                status: Status::Bekreftet,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Bor,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Supervisjon og veiledning",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let svar: Option<Vec<Option<bool>>> = fakta
        .fastleger
        .as_ref()
        .map(|fastleger| fastleger.iter().map(|fastlege| fastlege.supervisjon).collect());
    let yes = svar.as_ref().map(|svar| count_yes(svar));
    let (utfall, forklaring) = match (&svar, yes) {
        (Some(svar), Some(yes)) if yes > 0 && yes == svar.len() as u64 => (Utfall::Oppfylt, "alle"),
        (Some(_), Some(yes)) if yes > 0 => (Utfall::Oppfylt, "noen"),
        (Some(svar), _) if !svar.contains(&None) => (Utfall::IkkeOppfylt, "ingen"),
        _ => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("fastleger", fakta.antall_fastleger())
        .with_fact("med_supervisjon", yes)
}
