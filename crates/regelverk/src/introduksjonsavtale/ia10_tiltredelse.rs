//! IA-10: the first part of specialist training is finished before the agreement starts.
//!
//! # What it says
//! All learning goals of the first part (LIS1) are achieved, or the older internship is completed, before the
//! first day. Exempt is whoever was authorised in another EEA state or Switzerland and started as a doctor in
//! specialisation before 1 March 2019.
//!
//! # Interpretation
//! The first letter is silent on this. The demand of the second is used for the time before it as well. A
//! date of completion that lies ahead on the day of assessment is a plan: a person judges.
//!
//! # Example
//! Finished on 31 August and starting on 1 September: met. Finished on the first day of the agreement: not
//! met.
//!
//! # Source
//! S2, "Tiltredelsesvilkår".

use super::avtale::{AvtaleFakta, Lis};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-10"),
    gjelder: &[Gjelder::Avtale],
    parametere: &[],
    forklaringer: &["lis1", "turnus", "unntak", "planlagt", "for-sent", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Tiltredelsesvilkår",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Tiltredelsesvilkår",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Whoever started before this day, and was authorised abroad, is exempt.
const UNNTAK_FOR: Dato = Dato::constant(2019, 3, 1);

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let lis = &fakta.lis;
    let before_start = |day: Option<Dato>| day.filter(|day| fakta.fra.is_some_and(|fra| *day < fra));
    let is_done = |day: Option<Dato>| day.is_some_and(|day| day <= fakta.dato);
    let (lis1, turnus) = (before_start(lis.lis1_fullfort), before_start(lis.turnus_fullfort));
    let known = fakta.fra.is_some() && (lis.lis1_fullfort.is_some() || lis.turnus_fullfort.is_some());
    let (utfall, forklaring) = if is_exempt(lis) {
        (Utfall::Oppfylt, "unntak")
    } else if is_done(lis1) {
        (Utfall::Oppfylt, "lis1")
    } else if is_done(turnus) {
        (Utfall::Oppfylt, "turnus")
    } else if lis1.is_some() || turnus.is_some() {
        (Utfall::MaVurderes, "planlagt")
    } else if known {
        (Utfall::IkkeOppfylt, "for-sent")
    } else {
        (Utfall::ManglerOpplysninger, "ukjent")
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("lis1_fullfort", lis.lis1_fullfort)
        .with_fact("turnus_fullfort", lis.turnus_fullfort)
        .with_fact("autorisert_eos_sveits", lis.autorisert_eos_sveits)
        .with_fact("lis_start", lis.lis_start)
        .with_fact("fra", fakta.fra)
        .with_fact("vurderingsdato", fakta.dato)
}

fn is_exempt(lis: &Lis) -> bool {
    lis.autorisert_eos_sveits == Some(true) && lis.lis_start.is_some_and(|start| start < UNNTAK_FOR)
}
