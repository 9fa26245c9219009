//! What the payer of refunds needs: who has refund right on whose list, a register that tells every change, control
//! of claims, and what the agreements cost the national insurance.
//!
//! Files of claims hold no patient data: a file with a column that is not known here is refused.

pub mod avtale;
pub mod dager;
pub mod folketrygd;
pub mod kontroll;
pub mod maned;
pub mod refusjonsrett;
pub mod register;
mod tekst;

pub use avtale::Avtale;
pub use dager::{Dag, Dager};
pub use maned::Maned;
pub use register::Register;
