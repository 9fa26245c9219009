//! The rules of the schemes for recruiting doctors into general practice.
//!
//! This crate is pure: it performs no input or output, reads no clock and knows no database, web or
//! language. Facts and a date go in, a [`vurdering::Vurdering`] with its legal basis comes out. The words
//! that people read are kept in the crate `texts`, under the keys that a verdict carries.
//!
//! Where to begin: one rule, for instance [`introduksjonsavtale::ia24_pasientgrunnlag`]; then
//! [`register`], which lists them all.

pub mod forskjell;
pub mod hjemmel;
pub mod introduksjonsavtale;
pub mod parameter;
pub mod penger;
pub mod regel;
pub mod register;
pub mod sporsmal;
pub mod tid;
pub mod tilfelle;
pub mod vurdering;
