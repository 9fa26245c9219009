//! IA-06: the application states which other general medical work the doctor is to do.
//!
//! # What it says
//! Other general medical work is to be specified both in the application and in the agreement.
//!
//! # Interpretation
//! "None" is an answer. A blank is not.
//!
//! # Example
//! "sykehjem" and "ingen" meet the rule; spaces alone do not.
//!
//! # Source
//! S1 point 6.

use super::soknad::SoknadFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-06"),
    gjelder: &[Gjelder::Soknad],
    parametere: &[],
    forklaringer: &["oppgitt", "blank", "ukjent"],
    versjoner: &[Versjon {
        nummer: 1,
        fra: FIRST_RULEBOOK,
        art: Art::Skal,
        hjemmel: Hjemmel {
            dokument: Dokument::S1,
            punkt: "6",
            status: Status::Bekreftet,
        },
    }],
};

/// Judges the application.
pub fn judge(fakta: &SoknadFakta, dag: Regeldag) -> Vurdering {
    let arbeid = fakta.annet_allmennlegearbeid.as_deref().map(str::trim);
    let (utfall, forklaring) = match arbeid {
        Some("") => (Utfall::IkkeOppfylt, "blank"),
        Some(_) => (Utfall::Oppfylt, "oppgitt"),
        None => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring).with_fact("annet_allmennlegearbeid", arbeid)
}
