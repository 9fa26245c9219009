//! IA-42: on which days a doctor in specialisation has refund right on a GP's list.
//!
//! # What it says
//! An introduction agreement gives a doctor in specialisation refund right for work on the lists of the GPs who are
//! part of it. The GP keeps the same right, also on days when both are at the office: that is the point of the
//! scheme.
//!
//! # Interpretation
//! Neither letter counts days. The right is there on a day when the agreement is in force, the list is part of it,
//! and the doctor is not on full leave. If the last signature comes after the first day of the agreement, the right
//! begins on the day of that signature. On days of full leave it rests. Whether Helfo has acknowledged the agreement
//! does not decide it. With several agreements it is enough that one of them covers the work. The first letter is
//! read in the same way for the time before the regulation was changed.
//!
//! # Example
//! The agreement begins on 2 May and the last party signs on 4 May: no right on 3 May, a right on 4 May.
//!
//! # Source
//! S1, the opening; S2, "(1) Introduksjonsavtaler".

use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-42"),
    gjelder: &[Gjelder::Refusjon],
    parametere: &[],
    forklaringer: &[
        "dekket",
        "ingen-avtale",
        "utenfor-periode",
        "permisjon",
        "ikke-part",
    ],
    versjoner: &[
        Versjon {
            nummer: 1,
            fra: FIRST_RULEBOOK,
            art: Art::Skal,
            hjemmel: Hjemmel {
                dokument: Dokument::S1,
                punkt: "Innledning",
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
                status: Status::Tolkning,
            },
        },
    ],
};

/// What is known of one doctor, one list and one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusjonsfakta {
    /// The doctor is the one in specialisation of an agreement that all have signed, whenever it is in force.
    pub har_avtale: bool,
    /// One of these agreements is in force that day. It is not before the day of the last signature.
    pub avtale_den_dagen: bool,
    /// The doctor is on full leave from one of them that day.
    pub full_permisjon: bool,
    /// The list is part, that day, of one of them from which the doctor is not on full leave.
    pub liste_med: bool,
}

/// Judges work on a list on a day. The day of the work chooses the rule.
pub fn judge(fakta: Refusjonsfakta, dag: Regeldag) -> Vurdering {
    let of = |utfall, forklaring| {
        Vurdering::new(&REGEL, dag, utfall, forklaring).with_fact("har_avtale", fakta.har_avtale)
    };
    if !fakta.har_avtale {
        return of(Utfall::IkkeOppfylt, "ingen-avtale");
    }
    let of =
        |utfall, forklaring| of(utfall, forklaring).with_fact("avtale_den_dagen", fakta.avtale_den_dagen);
    if !fakta.avtale_den_dagen {
        return of(Utfall::IkkeOppfylt, "utenfor-periode");
    }
    // Leave from one agreement takes nothing from work under another.
    if fakta.liste_med {
        return of(Utfall::Oppfylt, "dekket").with_fact("liste_med", fakta.liste_med);
    }
    let forklaring = if fakta.full_permisjon {
        "permisjon"
    } else {
        "ikke-part"
    };
    of(Utfall::IkkeOppfylt, forklaring)
        .with_fact("full_permisjon", fakta.full_permisjon)
        .with_fact("liste_med", fakta.liste_med)
}
