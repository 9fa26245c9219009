//! Letters as tagged, archivable PDF.
//!
//! A letter is plain data, [`Brev`]: all words in it are already in the reader's language. [`render`] sets it in the
//! house layout (`brev.typ`) and writes a file that is both PDF/A-2a (can be archived) and PDF/UA-1 (can be read aloud
//! in the right order).
//!
//! - `brev`: the data, and how it is stored
//! - `tegn`: which characters the typeface has, and what happens to the others
//! - `verden`: everything Typst may see, which is one template, one piece of data and two fonts
//! - `render`: from data to bytes, and to what is kept
//! - [`avtale`]: an introduction agreement, its amendments, and the confirmation for Helfo
//! - [`vedtak`]: the letter of a decision, from the case and the texts
//! - [`tilbud`]: the letter that offers a place from the queue
//! - [`kostnad`]: the report of what the agreements cost the national insurance
//!
//! Nothing here reads files, the network or the clock. The same letter and the same time give the same bytes.

pub mod avtale;
mod brev;
mod feil;
pub mod kostnad;
#[cfg(test)]
#[path = "../tests/pdf/mod.rs"]
mod pdf;
mod render;
mod tegn;
#[cfg(test)]
mod tests;
pub mod tilbud;
pub mod vedtak;
mod verden;

use sak::kommune::Maalform;
use texts::Tekst;

pub use brev::{Blokk, Brev, Etiketter, Spraak};
pub use feil::LetterError;
pub use render::{Arkivert, archive, render};
pub use tegn::unknown_characters;

/// The texts in the form of Norwegian that a municipality has chosen.
pub fn tekst_for(maalform: Maalform) -> &'static Tekst {
    Tekst::for_language(match maalform {
        Maalform::Bokmal => texts::Spraak::Nb,
        Maalform::Nynorsk => texts::Spraak::Nn,
    })
}
