//! IA-23: office, equipment and assisting staff are at hand.
//!
//! # What it says
//! The doctor has a suitable office and equipment, and the same access to infrastructure and assisting staff
//! as the other doctors, given the competence that it takes. Advice in the first letter, absolute in the
//! second.
//!
//! # Interpretation
//! None.
//!
//! # Example
//! No office of one's own in 2021: a reason is needed. In 2022: not met.
//!
//! # Source
//! S1 point 4; S2, "Kontor og utstyr".

use super::avtale::AvtaleFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-23"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["tilgang", "ikke-tilgang", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Bor,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "4",
                status: Status::Bekreftet,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Kontor og utstyr",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let access = fakta.kontor_og_utstyr;
    let (utfall, forklaring) = Utfall::of_parts(&[access]).explained("tilgang", "ikke-tilgang", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring).with_fact("kontor_og_utstyr", access)
}
