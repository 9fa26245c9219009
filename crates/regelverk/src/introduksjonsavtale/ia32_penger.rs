//! IA-32: no money follows the agreement.
//!
//! # What it says
//! Nothing is set aside for the municipalities. The GPs keep their whole per-capita grant.
//!
//! # Interpretation
//! The first letter is silent on this. The demand of the second is used for the time before it as well.
//!
//! # Example
//! Every agreement meets the rule; it is shown so that nobody waits for a grant.
//!
//! # Source
//! S2 (1); that the GPs keep their grant: S0.

use super::avtale::AvtaleFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-32"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["alltid"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Info,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "(1) Introduksjonsavtaler",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Info,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "(1) Introduksjonsavtaler",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement: always met.
pub fn judge(_fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    Vurdering::new(&REGEL, dag, Utfall::Oppfylt, "alltid")
}
