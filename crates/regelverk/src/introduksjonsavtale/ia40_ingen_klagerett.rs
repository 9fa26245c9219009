//! IA-40: the answer is no individual decision, so there is no right of appeal.
//!
//! # What it says
//! An application for introduction agreements does not lead to an individual decision in the sense of the
//! Public Administration Act. No right of appeal is introduced, with reference to section 28 of that act.
//!
//! # Interpretation
//! That the letter must say so is ours: whoever gets an answer should not look for an appeal that is not there.
//!
//! # Example
//! Every letter, whatever it answers, carries the sentence.
//!
//! # Source
//! S1 point 9.

use crate::hjemmel::{Dokument, Hjemmel, Status};
use crate::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, RegelId, Regeldag, Versjon};
use crate::vurdering::{Utfall, Vurdering};

/// The rule's id, sources and versions.
pub static REGEL: Regel = Regel {
    id: RegelId("IA-40"),
    gjelder: &[Gjelder::Vedtak],
    parametere: &[],
    forklaringer: &["alltid"],
    versjoner: &[Versjon {
        nummer: 1,
        fra: FIRST_RULEBOOK,
        art: Art::Info,
        hjemmel: Hjemmel {
            dokument: Dokument::S1,
            punkt: "9",
            status: Status::Bekreftet,
        },
    }],
};

/// Judges a decision: always met, and always said in the letter.
pub fn judge(dag: Regeldag) -> Vurdering {
    Vurdering::new(&REGEL, dag, Utfall::Oppfylt, "alltid")
}
