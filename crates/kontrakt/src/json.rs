//! A strict JSON reader, and the writer of answers.
//!
//! What a general reader forgives is refused here: a duplicate key, an unknown field, a number with a
//! decimal point where a whole one belongs. A body is first read into a [`Node`] tree, then taken apart
//! through [`At`], which knows where in the document it stands, so every error says where.

mod at;
mod les;
mod skriv;

pub use at::{At, MAX_TALL, Objekt, Path};
pub use les::read;
pub use skriv::write;

/// A JSON value as it was written: keys in order, duplicates already refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Tall(Tall),
    /// A string.
    Tekst(String),
    /// An array.
    Liste(Vec<Node>),
    /// An object.
    Objekt(Vec<(String, Node)>),
}

/// A number, as far as a contract cares: every number in the contracts is whole and not negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tall {
    /// Whole, zero or more.
    Helt(u64),
    /// Whole, below zero.
    Negativt,
    /// Written with a decimal point or an exponent, or too large to hold.
    Desimal,
}
