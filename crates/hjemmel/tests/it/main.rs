//! The program as others run it: its command line, its processes.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod api_likhet;
mod felles;
mod kommandolinje;
mod kontroll;
mod post;
mod to_prosesser;
