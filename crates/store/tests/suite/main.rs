//! The store, each test on a fresh database of both kinds.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod abonnement;
mod avtale;
mod avtale_bygg;
mod avtale_egenskaper;
mod avtale_endring;
mod common;
mod egenskaper;
mod endring;
mod import;
mod journal;
mod kladd;
mod ko;
mod kommuneopplysning;
mod kostnad;
mod kvote;
mod legekontor;
mod mailbox;
mod oppdrag;
mod outbox;
mod plass;
mod prioritering;
mod register;
mod registrering;
mod saksbehandling;
mod soknad;
mod supplerende;
mod tilgangsnokkel;
mod vedtak;
