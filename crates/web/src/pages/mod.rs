//! The pages. One module holds all of a page: its routes, what it reads from a form, and its view.

pub mod attestering;
pub mod brev;
pub mod demo_post;
pub mod drift;
pub mod feil;
pub mod forside;
pub mod hurtigtaster;
pub mod innlogging;
pub mod kan_vi_soke;
pub mod ko;
pub mod kommuner;
pub mod om;
pub mod oppdrag;
pub mod oppgaver;
pub mod plasser;
pub mod prioritering;
pub mod regler;
pub mod sak;
pub mod saker;
pub mod soknad;
pub mod sporsmal;
pub mod spraakvalg;
pub mod tall;
pub mod tilbud;
pub mod utboks;
pub mod varsel;
