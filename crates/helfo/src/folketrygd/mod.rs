//! What the introduction agreements cost the national insurance: the refunds of the doctors in specialisation, and
//! what happens to those of the GPs who give patients, beside doctors in no agreement (difference in differences).
//!
//! Everything is computed in whole øre and exact fractions, and rounded once.

mod anslag;
mod fil;
mod interval;
mod kontrollgruppe;
mod refusjoner;

pub use anslag::{Anslag, AnslagFeil, Bidrag, estimate};
pub use refusjoner::{RefusjonFeil, Refusjoner};
