//! IA-21: an individual supervisor is appointed; a GP of the agreement who is it, is a specialist.
//!
//! # What it says
//! The doctor has an appointed individual supervisor. One of the GPs of the agreement who holds specialist
//! approval can be it.
//!
//! # Interpretation
//! A supervisor from outside the agreement without specialist approval is left to a person: the letter says
//! nothing of that. The first letter is silent on this. The demand of the second is used for the time before
//! it as well.
//!
//! # Example
//! A GP of the agreement without approval: not met. A specialist, party or not: met.
//!
//! # Source
//! S2, "Supervisjon og veiledning".

use super::avtale::{AvtaleFakta, Fastlege, Veileder};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-21"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &[
        "spesialist",
        "fastlege-uten-godkjenning",
        "annen-uten-godkjenning",
        "ukjent",
    ],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Supervisjon og veiledning",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
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
    let Veileder { hpr, spesialist } = fakta.veileder;
    let is_party = hpr.and_then(|hpr| is_party(hpr, fakta.fastleger.as_deref()?));
    let (utfall, forklaring) = match (hpr.and(spesialist), is_party) {
        (Some(true), _) => (Utfall::Oppfylt, "spesialist"),
        (Some(false), Some(true)) => (Utfall::IkkeOppfylt, "fastlege-uten-godkjenning"),
        (Some(false), Some(false)) => (Utfall::MaVurderes, "annen-uten-godkjenning"),
        (None, _) | (Some(false), None) => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("veileder_spesialist", spesialist)
        .with_fact("veileder_er_fastlege", is_party)
}

/// Whether the supervisor is one of the GPs. Unknown if it may be one whose number is unknown.
fn is_party(hpr: u64, fastleger: &[Fastlege]) -> Option<bool> {
    if fastleger.iter().any(|fastlege| fastlege.hpr == Some(hpr)) {
        Some(true)
    } else if fastleger.iter().any(|fastlege| fastlege.hpr.is_none()) {
        None
    } else {
        Some(false)
    }
}
