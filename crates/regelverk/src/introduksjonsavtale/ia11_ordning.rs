//! IA-11: the doctor specialises under the new scheme, or under the old one in the transition.
//!
//! # What it says
//! The scheme is for doctors in the new specialist training in general practice. In a transition period
//! doctors in the old one are accepted as well.
//!
//! # Interpretation
//! The first letter is silent on this. The demand of the second is used for the time before it as well. When
//! the transition ends, nobody has said: as long as the parameter has no value, a person judges.
//!
//! # Example
//! A doctor in the new scheme meets the rule; one in the old scheme is left to a person.
//!
//! # Source
//! S2, "Gammel og ny ordning".

use super::avtale::{AvtaleFakta, Ordning};
use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::parameter::GAMMEL_ORDNING_TIL;
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-11"),
    gjelder: &[Gjelder::Avtale],
    parametere: &["gammel_ordning_til"],
    forklaringer: &["ny", "gammel", "ukjent"],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Gammel og ny ordning",
                status: Status::Tolkning,
            },
        },
        Versjon {
            nummer: 2,
            fra: Dato::constant(2022, 1, 1),
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S2,
                punkt: "Gammel og ny ordning",
                status: Status::Bekreftet,
            },
        },
    ],
};

/// Judges the agreement.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vurdering {
    let siste = GAMMEL_ORDNING_TIL.on(dag);
    let (utfall, forklaring) = match fakta.lis.ordning {
        Some(Ordning::Ny) => (Utfall::Oppfylt, "ny"),
        Some(Ordning::Gammel) => (in_transition(fakta.fra, siste.dato), "gammel"),
        None => (Utfall::ManglerOpplysninger, "ukjent"),
    };
    Vurdering::new(&REGEL, dag, utfall, forklaring)
        .with_fact("ordning", fakta.lis.ordning.map(Ordning::word))
        .with_fact("fra", fakta.fra)
        .with_parameter("gammel_ordning_til", siste)
}

/// Whether an agreement starts while the old scheme is accepted. Without a last day a person judges.
fn in_transition(fra: Option<Dato>, siste: Option<Dato>) -> Utfall {
    match siste {
        None => Utfall::MaVurderes,
        Some(siste) => Utfall::of_parts(&[fra.map(|fra| fra <= siste)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_last_day_decides_once_it_is_set() {
        let (day, next) = (Dato::new(2024, 6, 30), Dato::new(2024, 7, 1));
        assert_eq!(in_transition(day, day), Utfall::Oppfylt);
        assert_eq!(in_transition(next, day), Utfall::IkkeOppfylt);
        assert_eq!(in_transition(None, day), Utfall::ManglerOpplysninger);
        assert_eq!(in_transition(None, None), Utfall::MaVurderes);
    }
}
