//! IA-31: an introduction agreement can be combined with an ALIS agreement.
//!
//! # What it says
//! A doctor may have both. Agreements that are not tied to an ALIS agreement are prioritised.
//!
//! # Interpretation
//! None.
//!
//! # Example
//! Tied or not, the rule is met; the answer is shown.
//!
//! # Source
//! S1 point 7.

use super::avtale::AvtaleFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-31"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["knyttet", "ikke-knyttet", "ukjent"],
    versjoner: &[Versjon {
        nummer: 1,
        fra: FIRST_RULEBOOK,
        art: Art::Info,
        hjemmel: Hjemmel {
            dokument: Dokument::S1,
            punkt: "7",
            status: Status::Bekreftet,
        },
    }],
};

/// Judges the agreement: it is told whether it is tied.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let (utfall, forklaring) = match fakta.knyttet_til_alis_avtale {
        Some(true) => (Utfall::Oppfylt, "knyttet"),
        Some(false) => (Utfall::Oppfylt, "ikke-knyttet"),
        None => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("knyttet_til_alis_avtale", fakta.knyttet_til_alis_avtale)
}
