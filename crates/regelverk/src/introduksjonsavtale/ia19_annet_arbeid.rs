//! IA-19: other general medical work stands in proportion, and does not stand in the way.
//!
//! # What it says
//! How much other general medical work the doctor does must stand in proportion to the time in open practice
//! and must not keep the doctor from the learning goals.
//!
//! # Interpretation
//! None: what is in proportion, a person judges.
//!
//! # Example
//! "ingen" makes the rule not apply; "sykehjem" is left to a person.
//!
//! # Source
//! S1 point 6; S2, "Annet allmennlegearbeid".

use super::avtale::{AvtaleFakta, is_none};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-19"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["ingen", "oppgitt", "ukjent"],
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

/// Judges the agreement: always for a person, unless there is no such work.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let arbeid = fakta.annet_allmennlegearbeid.as_deref().map(str::trim);
    let (utfall, forklaring) = match arbeid {
        Some(arbeid) if is_none(arbeid) => (Utfall::GjelderIkke, "ingen"),
        Some(_) => (Utfall::MaVurderes, "oppgitt"),
        None => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring).with_fact("annet_allmennlegearbeid", arbeid)
}
