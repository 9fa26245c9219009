//! Journeys in a browser: what people do from the first page to the last, with every page on the way checked.

#![expect(clippy::unwrap_used, reason = "a journey fails by panicking")]

mod avtale_endringer;
mod avtalen;
mod avtalesider;
mod epost;
mod etterfrist;
mod folketrygd;
mod helfo;
mod kladd;
mod koen;
mod runden;
