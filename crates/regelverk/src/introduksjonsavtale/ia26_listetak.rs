//! IA-26: a GP does not raise the list ceiling after entering into the agreement.
//!
//! # What it says
//! From 2022 GPs in an agreement could not raise the ceiling of their list after entering into it. The page
//! of September 2023 tells that they may now.
//!
//! # Interpretation
//! The first letter knows no such ban. When it was lifted, no source says: the parameter holds the date of
//! the page. A raise is judged by the day on which it happened.
//!
//! # Example
//! Entered into on 1 April 2022, raised on 1 May 2022: not met. Raised on 1 September 2023: met.
//!
//! # Source
//! S2, "Pasientgrunnlag"; that it was lifted: S0.

use super::avtale::{AvtaleFakta, Fastlege, Listetak};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::parameter::LISTETAK_FRITT_FRA;
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Faktum, Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-26"),
    gjelder: &[Gjelder::Avtale],
    parametere: &["listetak_fritt_fra"],
    forklaringer: &["ikke-okt", "lovlig", "okt", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Pasientgrunnlag",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Pasientgrunnlag",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement. The raise that decides chooses version and parameter; without one, `dag`.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let fastleger = fakta.fastleger.as_deref();
    let parts: Vec<Option<bool>> = match fastleger {
        Some(fastleger) => fastleger.iter().map(is_lawful).collect(),
        None => vec![None],
    };
    let utfall = Utfall::of_parts(&parts);
    let okt = deciding(fastleger.unwrap_or_default(), utfall);
    let forklaring = match utfall {
        Utfall::Oppfylt if okt.is_none() => "ikke-okt",
        Utfall::Oppfylt => "lovlig",
        Utfall::IkkeOppfylt => "okt",
        _ => "ukjent",
    };
    let shown = match okt {
        Some(okt) => Faktum::Dato(okt),
        None if utfall == Utfall::Oppfylt => "ingen".into(),
        None => Faktum::Ukjent,
    };
    let day = okt.and_then(Regeldag::new).unwrap_or(dag);
    Vurdering::new(&REGEL, day, utfall, forklaring)
        .with_fact("fastleger", fakta.antall_fastleger())
        .with_fact("listetak_okt", shown)
        .with_parameter("listetak_fritt_fra", LISTETAK_FRITT_FRA.on(day))
}

/// Whether a GP has kept to the ban; unknown if a raise may have come before the agreement.
fn is_lawful(fastlege: &Fastlege) -> Option<bool> {
    match fastlege.listetak {
        Listetak::Ukjent => None,
        Listetak::IkkeOkt => Some(true),
        Listetak::Okt(okt) if !is_banned(okt) => Some(true),
        Listetak::Okt(okt) => fastlege.inngatt.map(|inngatt| okt <= inngatt),
    }
}

/// Whether raising was banned on the day.
fn is_banned(okt: Dato) -> bool {
    let Some(dag) = Regeldag::new(okt) else {
        return false;
    };
    let in_force = REGEL.versjon_on(okt).is_some_and(|versjon| versjon.nummer > 1);
    let lifted = LISTETAK_FRITT_FRA.on(dag).dato;
    in_force && lifted.is_none_or(|lifted| okt < lifted)
}

/// The first raise that makes the outcome what it is.
fn deciding(fastleger: &[Fastlege], utfall: Utfall) -> Option<Dato> {
    let decides = |fastlege: &&Fastlege| match is_lawful(fastlege) {
        Some(true) => utfall == Utfall::Oppfylt,
        Some(false) => true,
        None => utfall == Utfall::ManglerOpplysninger,
    };
    let raises = fastleger
        .iter()
        .filter(decides)
        .filter_map(|fastlege| match fastlege.listetak {
            Listetak::Okt(okt) => Some(okt),
            Listetak::Ukjent | Listetak::IkkeOkt => None,
        });
    raises.min()
}
