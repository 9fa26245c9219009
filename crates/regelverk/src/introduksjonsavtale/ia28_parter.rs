//! IA-28: municipality, doctor and at least one GP have signed, on the template.
//!
//! # What it says
//! The parties are the municipality, the doctor in specialisation and the GPs who give patients. The
//! directorate's template is used.
//!
//! # Interpretation
//! That all have signed before the agreement is active follows from their being parties. The template stands
//! in the page of September 2023 and is demanded for all time.
//!
//! # Example
//! Two signatures of three: not met. No GP: not met.
//!
//! # Source
//! S1, the opening; S2 (1); the template: S0.

use super::avtale::AvtaleFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-28"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["komplett", "uten-fastlege", "ikke-signert", "uten-mal", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "Innledning",
                status: Status::Bekreftet,
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

/// Judges the agreement. As long as nobody knows who the GPs are, nothing more is said.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let (antall, signert) = (fakta.antall_fastleger(), fakta.signert);
    let signatures = [signert.kommune, signert.lis, signert.fastleger];
    let has_gp = antall.map(|antall| antall > 0);
    let utfall = match has_gp {
        None => Utfall::ManglerOpplysninger,
        Some(_) => Utfall::of_parts(&[
            has_gp,
            signatures[0],
            signatures[1],
            signatures[2],
            fakta.mal_brukt,
        ]),
    };
    let forklaring = match utfall {
        Utfall::Oppfylt => "komplett",
        Utfall::IkkeOppfylt if has_gp == Some(false) => "uten-fastlege",
        Utfall::IkkeOppfylt if signatures.contains(&Some(false)) => "ikke-signert",
        Utfall::IkkeOppfylt => "uten-mal",
        _ => "ukjent",
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("fastleger", antall)
        .with_fact("signert_kommune", signert.kommune)
        .with_fact("signert_lis", signert.lis)
        .with_fact("signert_fastleger", signert.fastleger)
        .with_fact("mal_brukt", fakta.mal_brukt)
}
