//! IA-02: one application per municipality in the deadline round, stating how many agreements it wants.
//!
//! # What it says
//! The municipality sends one application and states in it how many agreements it wishes, at least one.
//!
//! # Interpretation
//! After the deadline, while places are free, supplementary applications are taken: some municipalities
//! did get more places later. An earlier application then does not count against a new one.
//!
//! # Example
//! A second application on 10 March 2022, with deadline 15 March, does not meet the rule; on 20 March it does.
//!
//! # Source
//! S2 (1); the running phase: S0.

use super::soknad::SoknadFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-02"),
    gjelder: &[Gjelder::Soknad],
    parametere: &[],
    forklaringer: &["en-soknad", "etter-fristen", "ingen-plasser", "flere", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "(1) Introduksjonsavtaler",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "(1) Introduksjonsavtaler",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the application.
pub fn judge(fakta: &SoknadFakta, dag: Regeldag) -> Vurdering {
    let states_number = fakta.antall.map(|antall| antall > 0);
    let after_deadline = fakta.frist.map(|frist| fakta.dato > frist);
    let only_one = match (fakta.tidligere_soknader_i_fristrunden, after_deadline) {
        (Some(0), _) | (_, Some(true)) => Some(true),
        (Some(_), Some(false)) => Some(false),
        (Some(_), None) | (None, _) => None,
    };
    let utfall = Utfall::of_parts(&[states_number, only_one]);
    let forklaring = match utfall {
        Utfall::IkkeOppfylt if states_number == Some(false) => "ingen-plasser",
        Utfall::IkkeOppfylt => "flere",
        Utfall::Oppfylt if after_deadline == Some(true) => "etter-fristen",
        Utfall::Oppfylt => "en-soknad",
        _ => "ukjent",
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("antall", fakta.antall)
        .with_fact(
            "tidligere_soknader_i_fristrunden",
            fakta.tidligere_soknader_i_fristrunden,
        )
        .with_fact("dato", fakta.dato)
        .with_fact("frist", fakta.frist)
}
