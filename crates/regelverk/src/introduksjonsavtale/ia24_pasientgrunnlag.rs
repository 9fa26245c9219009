//! IA-24: the total patient base should be large enough.
//!
//! # What it says
//! So that the learning goals can be reached, the doctor should receive patients from several regular
//! GPs and have a total patient base of 800 or more. It is advice: an application with fewer can be granted
//! when a case worker gives a reason.
//!
//! # Interpretation
//! The first letter says "about 800" and makes it a criterion when places are handed out. Under an agreement the
//! patient base is the sum of the lists of its GPs.
//!
//! # Example
//! 800 meets the rule, 799 does not.
//!
//! # Source
//! S1 point 5; S2, "Pasientgrunnlag".

use super::avtale::AvtaleFakta;
use super::soknad::SoknadFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::parameter::PASIENTGRUNNLAG_MINST;
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-24"),
    gjelder: &[Gjelder::Soknad, Gjelder::Avtale],
    parametere: &["pasientgrunnlag_minst"],
    forklaringer: &["nok", "for-lite", "ukjent", "avtale-for-lite", "avtale-ukjent"],
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

/// Judges the agreement: the patients of all its GPs. What is known can be enough.
pub fn judge_avtale(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let minst = PASIENTGRUNNLAG_MINST.on(dag);
    let lists: Option<Vec<Option<u64>>> = fakta
        .fastleger
        .as_ref()
        .map(|fastleger| fastleger.iter().map(|fastlege| fastlege.pasienter).collect());
    let known = lists.as_ref().map(|lists| {
        let sum = lists.iter().flatten();
        sum.fold(0_u64, |sum, patients| sum.saturating_add(*patients))
    });
    let unknown = lists
        .as_ref()
        .map(|lists| lists.iter().filter(|patients| patients.is_none()).count() as u64);
    let enough = known.map(|sum| is_at_least(sum, minst.verdi));
    let (utfall, forklaring) = match (enough, unknown) {
        (Some(true), _) => (Utfall::Oppfylt, "nok"),
        (Some(false), Some(0)) => (Utfall::IkkeOppfylt, "avtale-for-lite"),
        _ => (Utfall::ManglerOpplysninger, "avtale-ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("pasientgrunnlag", known)
        .with_fact("fastleger_uten_pasienttall", unknown)
        .with_parameter("pasientgrunnlag_minst", minst)
}

fn is_at_least(count: u64, limit: i64) -> bool {
    u64::try_from(limit).is_ok_and(|limit| count >= limit)
}
