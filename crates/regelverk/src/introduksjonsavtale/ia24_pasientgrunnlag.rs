//! IA-24: the total patient base should be large enough.
//!
//! # What it says
//! So that the learning goals can be reached, the doctor should receive patients from several regular
//! GPs and have a total patient base of 800 or more. It is advice: an application with fewer can be granted
//! when a case worker gives a reason.
//!
//! # Interpretation
//! None. The first letter says "about 800" and makes it a criterion when places are handed out.
//!
//! # Example
//! 800 meets the rule, 799 does not.
//!
//! # Source
//! S1 point 5; S2, "Pasientgrunnlag".

use super::soknad::SoknadFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::parameter::PASIENTGRUNNLAG_MINST;
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-24"),
    gjelder: &[Gjelder::Soknad],
    parametere: &["pasientgrunnlag_minst"],
    forklaringer: &["nok", "for-lite", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Bor,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "5",
                status: Status::Bekreftet,
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

/// Judges the application.
pub fn judge(fakta: &SoknadFakta, dag: Regeldag) -> Vurdering {
    let minst = PASIENTGRUNNLAG_MINST.on(dag);
    let (utfall, forklaring) = match fakta.pasientgrunnlag {
        Some(pasienter) if is_at_least(pasienter, minst.verdi) => (Utfall::Oppfylt, "nok"),
        Some(_) => (Utfall::IkkeOppfylt, "for-lite"),
        None => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("pasientgrunnlag", fakta.pasientgrunnlag)
        .with_parameter("pasientgrunnlag_minst", minst)
}

fn is_at_least(count: u64, limit: i64) -> bool {
    u64::try_from(limit).is_ok_and(|limit| count >= limit)
}
