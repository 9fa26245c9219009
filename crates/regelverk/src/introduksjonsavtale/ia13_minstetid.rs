//! IA-13: the agreement is entered into for at least six months.
//!
//! # What it says
//! For the sake of lasting contact between doctor and patients, an agreement with a doctor is entered into
//! for six months or more.
//!
//! # Interpretation
//! The period is judged as it was agreed at signing, leave not subtracted; that it ends early later is no
//! breach. The first letter is silent on this. The demand of the second is used for the time before it as
//! well.
//!
//! # Example
//! 1 March to 31 August is six months; 1 March to 30 August is a day too short.
//!
//! # Source
//! S2, "Varighet".

use super::avtale::AvtaleFakta;
use super::varighet::{Grense, is_long_enough};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::parameter::MINSTETID_MANEDER;
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-13"),
    gjelder: &[Gjelder::Avtale],
    parametere: &["minstetid_maneder"],
    forklaringer: &["lang-nok", "for-kort", "ukjent"],
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

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let period = fakta.fra.zip(fakta.til);
    let maneder = Grense::on(dag).minstetid_maneder;
    let enough = period.map(|(fra, til)| is_long_enough(fra, til, maneder));
    let days = period.and_then(|(fra, til)| u64::try_from(fra.days_until(til) + 1).ok());
    let (utfall, forklaring) = Utfall::of_parts(&[enough]).explained("lang-nok", "for-kort", "ukjent");
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("fra", fakta.fra)
        .with_fact("til", fakta.til)
        .with_fact("dager", days)
        .with_parameter("minstetid_maneder", MINSTETID_MANEDER.on(dag))
}
