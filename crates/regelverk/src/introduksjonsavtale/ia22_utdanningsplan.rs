//! IA-22: the GP office is part of the education plan, which says what is to be learnt and how.
//!
//! # What it says
//! The GP office stands in the doctor's education plan as a learning arena. The plan says which goals are to
//! be reached under the agreement, and how guidance and supervision happen.
//!
//! # Interpretation
//! The first letter asks only that the agreement is part of the plan. What the plan must say is used for the
//! time before the second letter as well.
//!
//! # Example
//! A plan without learning goals: not met.
//!
//! # Source
//! S1 point 3; S2, "Utdanningsplan".

use super::avtale::AvtaleFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-22"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["beskrevet", "ikke-beskrevet", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "3",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Utdanningsplan",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let plan = fakta.utdanningsplan;
    let parts = [
        plan.kontoret_er_laeringsarena,
        plan.laeringsmal_angitt,
        plan.veiledning_beskrevet,
    ];
    let (utfall, forklaring) = Utfall::of_parts(&parts).explained("beskrevet", "ikke-beskrevet", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("kontoret_er_laeringsarena", plan.kontoret_er_laeringsarena)
        .with_fact("laeringsmal_angitt", plan.laeringsmal_angitt)
        .with_fact("veiledning_beskrevet", plan.veiledning_beskrevet)
}
