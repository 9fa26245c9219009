//! The web application from outside: a file for each page, as under `src/pages`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod access;
mod api;
mod attestering;
mod avtalejobb;
mod avtaler;
mod avtaleutkast;
mod brev;
mod common;
mod etterfrist;
mod folketrygd;
mod helfo;
mod kan_vi_soke;
mod ko;
mod kommunen;
mod kommunepost;
mod kommuner;
mod legekontor;
mod maskinporten;
mod offentlig;
mod oppdrag;
mod oppgaver;
mod plasser;
mod prioritering;
mod register;
mod regler;
mod runde;
mod sak;
mod saker;
mod saksarbeid;
mod soknad;
mod tall;
mod tilgangsnokler;
mod utlogget;
mod valgte;
mod varsel;
