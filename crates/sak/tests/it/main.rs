//! The life of things, checked from the outside: examples that a case worker can read, properties against
//! plain references, and whole rounds of random commands.

#![expect(
    clippy::unwrap_used,
    reason = "a helper that cannot do its part fails the test"
)]

#[path = "../common/mod.rs"]
mod common;

mod avtale;
mod avtale_bygg;
mod avtale_egenskaper;
mod avtale_endring;
mod avtale_modell;
mod avtale_ramme;
mod avtale_slutt;
mod avtrykk;
mod avtrykk_endring;
mod endring;
mod felt;
mod felt_eksempler;
mod foresporsel;
mod innstilling;
mod kladd;
mod ko_egenskaper;
mod kvoteplass;
mod liste;
mod liste_egenskaper;
mod liste_fasit;
mod liv;
mod modell;
mod modell_egenskaper;
mod onske;
mod oppdrag;
mod prioritering;
mod runde;
mod saksarbeid;
mod sending;
mod supplerende;
mod tilgangsnokkel;
mod vedtak;
