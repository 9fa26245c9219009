//! Every text that people read, one Fluent file per page, letter or rule family, and no logic.
//!
//! [`Tekst`] is one language. The message `soknad-antall-feil` with the variables `$antall` and `$maks` is
//! the method `soknad_antall_feil(antall, maks)`: arguments in the alphabetical order of the variables. The
//! build fails if a file cannot be read, so a text that is missing is found before the program runs.
//!
//! A new language is a new directory. What it lacks is shown in bokmål.

#[cfg(test)]
mod build_tests;
pub mod format;
#[cfg(test)]
mod parity_tests;
pub mod regel;
pub mod sporsmal;
mod tekst;

pub use fluent_bundle::FluentValue;
pub use tekst::{IDER, Spraak, Tekst, nb};
