//! IA-30: the form of engagement is the parties' choice, and is stated; so is the economy.
//!
//! # What it says
//! Whether the doctor is employed by the municipality or self-employed is up to the parties, who also agree
//! on the economy.
//!
//! # Interpretation
//! That both are to be stated is read from their being agreed.
//!
//! # Example
//! Employed, and the economy not yet agreed: not met.
//!
//! # Source
//! S1, the ending; S2, "Tilknytningsform".

use super::avtale::{AvtaleFakta, Tilknytning};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-30"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["avtalt", "okonomi-apen", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "Avslutning",
                status: Status::Bekreftet,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Tilknytningsform",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let stated = fakta.tilknytning.map(|_| true);
    let (utfall, forklaring) =
        Utfall::of_parts(&[stated, fakta.okonomi_avtalt]).explained("avtalt", "okonomi-apen", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("tilknytning", fakta.tilknytning.map(Tilknytning::word))
        .with_fact("okonomi_avtalt", fakta.okonomi_avtalt)
}
