//! IA-34: one of the GPs can be the individual supervisor.
//!
//! # What it says
//! As a main rule one of the GPs should be able to be the individual supervisor through the whole training,
//! where that is suitable.
//!
//! # Interpretation
//! Read as one of them holding specialist approval.
//!
//! # Example
//! One specialist among two GPs: met. None: a reason is needed.
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
    id: RegelId("IA-34"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["kan", "ingen", "ukjent"],
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
        .map(|fastleger| fastleger.iter().map(|fastlege| fastlege.spesialist).collect());
    let (utfall, forklaring) = match &svar {
        Some(svar) if svar.contains(&Some(true)) => (Utfall::Oppfylt, "kan"),
        Some(svar) if !svar.contains(&None) => (Utfall::IkkeOppfylt, "ingen"),
        _ => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("fastleger", fakta.antall_fastleger())
        .with_fact("spesialister", svar.as_ref().map(|svar| count_yes(svar)))
}
