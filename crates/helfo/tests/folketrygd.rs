//! The estimate of what the agreements cost the national insurance: by hand, against a plain reference, and in worlds
//! where the truth is known.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop where it stands; its helpers are not seen as tests"
)]

#[path = "folketrygd/anslaget.rs"]
mod anslaget;
#[path = "folketrygd/bygg.rs"]
mod bygg;
#[path = "folketrygd/filen.rs"]
mod filen;
#[path = "folketrygd/intervallet.rs"]
mod intervallet;
#[path = "folketrygd/kontrollegene.rs"]
mod kontrollegene;
#[path = "folketrygd/legemanedene.rs"]
mod legemanedene;
#[path = "folketrygd/referanse.rs"]
mod referanse;
#[path = "folketrygd/simulert.rs"]
mod simulert;
#[path = "folketrygd/tilfeldig.rs"]
mod tilfeldig;
