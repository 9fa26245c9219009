//! IA-25: patients come from several GPs at the office.
//!
//! # What it says
//! So that the learning goals can be reached, the doctor should receive patients from more than one regular
//! GP at the office.
//!
//! # Interpretation
//! The first letter is silent on this. The demand of the second is used for the time before it as well.
//!
//! # Example
//! Two GPs meet the rule, one does not.
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
    id: RegelId("IA-25"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["flere", "for-fa", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Bor,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Pasientgrunnlag",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Bor,
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
    let antall = fakta.antall_fastleger();
    let (utfall, forklaring) =
        Utfall::of_parts(&[antall.map(|antall| antall >= 2)]).explained("flere", "for-fa", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring).with_fact("fastleger", antall)
}
