//! The forms that others rely on: the JSON bodies of the command line and the API, and the file of
//! applications.
//!
//! [`json`] reads strictly and says where something is wrong. The bodies stand in a file each.
//! [`soknadsfil`] reads applications from CSV or a spreadsheet, all or nothing; [`registerfil`] reads a list
//! of training establishments the same way.

pub mod avtale_fakta;
pub mod avtaleregister;
pub mod dato;
pub mod feil;
pub mod folketrygd;
pub mod json;
pub mod kommuneliste;
pub mod kontroll;
pub mod registerfil;
pub mod soknad_fakta;
pub mod soknadsfil;
pub mod tildeling;
pub mod varighet;
pub mod vis;
pub mod vis_tildeling;
pub mod vurdering;

pub use feil::{Feil, FeilSlag, JsonSlag};

/// The most places that one hand-out ranks.
pub const MAX_PLASSER: u64 = 1_000_000;
