//! IA-18: patients are unselected and followed over time.
//!
//! # What it says
//! The doctor is to have patients as they come, and to follow them over time.
//!
//! # Interpretation
//! The first letter is silent on this. The demand of the second is used for the time before it as well.
//!
//! # Example
//! Only patients with acute illness: not met.
//!
//! # Source
//! S2, "Pasientgrunnlag".

use super::avtale::AvtaleFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-18"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["sikret", "ikke-sikret", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Pasientgrunnlag",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Pasientgrunnlag",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let (utfall, forklaring) = Utfall::of_parts(&[fakta.uselektert, fakta.oppfolging_over_tid]).explained(
        "sikret",
        "ikke-sikret",
        "ukjent",
    );
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("uselektert", fakta.uselektert)
        .with_fact("oppfolging_over_tid", fakta.oppfolging_over_tid)
}
