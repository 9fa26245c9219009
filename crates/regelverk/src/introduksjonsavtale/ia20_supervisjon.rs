//! IA-20: supervision is secured in the whole period.
//!
//! # What it says
//! As a main rule the GPs of the agreement supervise as long as it lasts; the second letter demands that
//! supervision is secured in the whole period.
//!
//! # Interpretation
//! The second letter writes that the GPs are to be secured supervision. It is read as the doctor in
//! specialisation. Before it, the main rule of the first letter is read the same way.
//!
//! # Example
//! Supervision in all weeks but the summer: not met.
//!
//! # Source
//! S1 point 2; S2, "Supervisjon og veiledning".

use super::avtale::AvtaleFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-20"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["sikret", "ikke-sikret", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "2",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Supervisjon og veiledning",
                status: Status::Tolkning,
            },
        },
    ],
};

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let secured = fakta.supervisjon_hele_perioden;
    let (utfall, forklaring) = Utfall::of_parts(&[secured]).explained("sikret", "ikke-sikret", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring).with_fact("supervisjon_hele_perioden", secured)
}
