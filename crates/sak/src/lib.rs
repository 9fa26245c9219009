//! The life of things: a call, an application, its assessment, the ranking, the decision, the place and the
//! agreements under it.
//!
//! This crate is pure. A command takes the state as it is, what somebody wants, who that is and when, and
//! gives the new state with the event that tells what happened; or an error that says why not. There is a
//! type for each state, so that a command that makes no sense in a state cannot be written.

pub mod abonnement;
pub mod aktor;
pub mod alis_kontor;
pub mod avtale;
pub mod foresporsel;
pub mod hendelse;
pub mod id;
pub mod ko;
pub mod kommune;
pub mod kommuneprofil;
pub mod kostnad;
pub mod kvoteplass;
pub mod legekontor;
pub mod oppdrag;
pub mod prioritering;
pub mod runde;
pub mod saksarbeid;
pub mod soknad;
pub mod sporsmal;
pub mod tall;
pub mod tilbud;
pub mod tilgangsnokkel;
pub mod utdanningsvirksomhet;
pub mod utlysning;
pub mod vedlegg;
pub mod vedtak;
