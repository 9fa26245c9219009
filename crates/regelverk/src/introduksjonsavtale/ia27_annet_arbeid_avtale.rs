//! IA-27: a part-time agreement says which other work the doctor does for the municipality.
//!
//! # What it says
//! When the position is part-time, other work that the doctor is to do in the municipality is specified in
//! the agreement and reported to the directorate.
//!
//! # Interpretation
//! "None" is an answer. A blank is not. That it is also reported, nobody can know when the agreement is
//! judged.
//!
//! # Example
//! At 100 percent the rule does not apply. At 60 percent a blank does not meet it.
//!
//! # Source
//! S1 point 6; S2, "Annet allmennlegearbeid".

use super::avtale::AvtaleFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-27"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["full-stilling", "oppgitt", "blank", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "6",
                status: Status::Bekreftet,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Annet allmennlegearbeid",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let arbeid = fakta.annet_allmennlegearbeid.as_deref().map(str::trim);
    let (utfall, forklaring) = match (fakta.stillingsandel, arbeid) {
        (Some(10_000), _) => (Utfall::GjelderIkke, "full-stilling"),
        (Some(_), Some("")) => (Utfall::IkkeOppfylt, "blank"),
        (Some(_), Some(_)) => (Utfall::Oppfylt, "oppgitt"),
        (Some(_), None) | (None, _) => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("stillingsandel", fakta.stillingsandel.map(u64::from))
        .with_fact("annet_allmennlegearbeid", arbeid)
}
