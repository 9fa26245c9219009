//! IA-05: what the places are for.
//!
//! # What it says
//! The main purpose is that doctors employed in other general medical work, such as nursing homes, out of
//! hours service or child health centres, or recruited to it, get to specialise. Such places come first.
//!
//! # Interpretation
//! Other purposes are allowed (hospital doctors, newly graduated doctors) and rank lower. A case worker
//! judges, and may correct the number of places that serve the main purpose, with a reason.
//!
//! # Example
//! Two of three places are for doctors at the nursing home: the case worker confirms 2, or corrects it.
//!
//! # Source
//! S1, the opening; S2, "Prioriteringskriterier" a).

use super::soknad::SoknadFakta;
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-05"),
    gjelder: &[Gjelder::Soknad],
    parametere: &[],
    forklaringer: &["oppgitt", "ikke-oppgitt"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skjonn,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "Innledning",
                status: Status::Bekreftet,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skjonn,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Prioriteringskriterier, bokstav a",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the application: always for a person, who gets the number as a fact.
pub fn judge(fakta: &SoknadFakta, dag: Regeldag) -> Vurdering {
    let stated = fakta.antall.is_some() && fakta.antall_hovedformal.is_some();
    let forklaring = if stated { "oppgitt" } else { "ikke-oppgitt" };
    Vurdering::new(&REGEL, dag, Utfall::MaVurderes, forklaring)
        .with_fact("antall_hovedformal", fakta.antall_hovedformal)
        .with_fact("antall", fakta.antall)
}
