//! What the payer of refunds needs: who has refund right on whose list, a register that tells every change, control
//! of claims, and what the agreements cost the national insurance.
//!
//! Files of claims hold no patient data: a file with a column that is not known here is refused.

pub mod avtale;
pub mod dager;
pub mod folketrygd;
pub mod kontroll;
pub mod refusjonsrett;
pub mod register;

pub use avtale::Avtale;
pub use dager::{Dag, Dager};
pub use register::Register;
