//! IA-07: at most two periods.
//!
//! # What it says
//! A municipality may apply for agreements in two periods of two full-time years, 2 + 2, and no more.
//!
//! # Interpretation
//! The first letter says nothing of periods; the limit of the second is used for the time before it.
//!
//! # Example
//! One or two periods meet the rule, three do not.
//!
//! # Source
//! S2, "Varighet".

use super::soknad::SoknadFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::parameter::PERIODER_HOYST;
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-07"),
    gjelder: &[Gjelder::Soknad],
    parametere: &["perioder_hoyst"],
    forklaringer: &["innenfor", "for-mange", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Varighet",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Varighet",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the application.
pub fn judge(fakta: &SoknadFakta, dag: Regeldag) -> Vurdering {
    let hoyst = PERIODER_HOYST.on(dag);
    let (utfall, forklaring) = match fakta.perioder {
        Some(perioder) if is_at_most(perioder, hoyst.verdi) => (Utfall::Oppfylt, "innenfor"),
        Some(_) => (Utfall::IkkeOppfylt, "for-mange"),
        None => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("perioder", fakta.perioder)
        .with_parameter("perioder_hoyst", hoyst)
}

fn is_at_most(count: u64, limit: i64) -> bool {
    u64::try_from(limit).is_ok_and(|limit| count <= limit)
}
