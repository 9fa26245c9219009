//! IA-12: the position in the agreement is at least half.
//!
//! # What it says
//! An agreement can be carried out part-time, but not below 50 percent.
//!
//! # Interpretation
//! The share that was agreed is judged. That somebody works less in statutory leave is no breach.
//!
//! # Example
//! 50 percent meets the rule, 49.99 does not.
//!
//! # Source
//! S1 point 1; S2, "Stillingsstørrelse".

use super::avtale::AvtaleFakta;
use super::varighet::Grense;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::parameter::STILLINGSANDEL_MINST;
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-12"),
    gjelder: &[Gjelder::Avtale],
    parametere: &["stillingsandel_minst"],
    forklaringer: &["nok", "for-liten", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "1",
                status: Status::Bekreftet,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Stillingsstørrelse",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let minst = STILLINGSANDEL_MINST.on(dag);
    let andel = fakta.stillingsandel;
    let enough = andel.map(|andel| andel >= Grense::on(dag).stillingsandel_minst);
    let (utfall, forklaring) = Utfall::of_parts(&[enough]).explained("nok", "for-liten", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("stillingsandel", andel.map(u64::from))
        .with_parameter("stillingsandel_minst", minst)
}
