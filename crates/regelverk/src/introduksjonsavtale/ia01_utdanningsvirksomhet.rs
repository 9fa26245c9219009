//! IA-01: the municipality is a registered training establishment, or has applied to be.
//!
//! # What it says
//! Only municipalities that are registered as training establishments under the regulation on
//! specialist training, or that have applied to be registered, may apply.
//!
//! # Interpretation
//! The first letter is silent on this. The demand of the second is used for the time before it as well.
//!
//! # Example
//! A municipality that has sent its application for registration, and waits for the answer, may apply.
//!
//! # Source
//! S2 (1).

use super::soknad::{SoknadFakta, Utdanningsvirksomhet};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-01"),
    gjelder: &[Gjelder::Soknad],
    parametere: &[],
    forklaringer: &["registrert", "sokt", "nei", "ukjent"],
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
    let (utfall, forklaring) = match fakta.utdanningsvirksomhet {
        Some(Utdanningsvirksomhet::Registrert) => (Utfall::Oppfylt, "registrert"),
        Some(Utdanningsvirksomhet::Sokt) => (Utfall::Oppfylt, "sokt"),
        Some(Utdanningsvirksomhet::Nei) => (Utfall::IkkeOppfylt, "nei"),
        None => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring).with_fact(
        "utdanningsvirksomhet",
        fakta.utdanningsvirksomhet.map(Utdanningsvirksomhet::word),
    )
}
