//! IA-17: a doctor has one introduction agreement at a time.
//!
//! # What it says
//! The letter speaks of the single introduction agreement and its longest duration.
//!
//! # Interpretation
//! All of it: two at a time would let a doctor use more than a full position. It is read as advice.
//!
//! # Example
//! No other active agreement meets the rule, one does not.
//!
//! # Source
//! S1 point 1.

use super::avtale::AvtaleFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-17"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["ingen-andre", "andre", "ukjent"],
    versjoner: &[Versjon {
        nummer: 1,
        fra: FIRST_RULEBOOK,
        art: Art::Bor,
        hjemmel: Hjemmel {
            dokument: Dokument::S1,
            punkt: "1",
            status: Status::Tolkning,
        },
    }],
};

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let others = fakta.lis.andre_aktive_introduksjonsavtaler;
    let (utfall, forklaring) =
        Utfall::of_parts(&[others.map(|others| others == 0)]).explained("ingen-andre", "andre", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring).with_fact("andre_aktive_introduksjonsavtaler", others)
}
