//! What the tests share.
//!
//! - [`postgres`]: one suite, both databases, a fresh one for each test.
//! - [`smtp`]: a mail server that keeps what it gets.
//! - [`browser`]: a browser of its own for each journey, driven by keyboard, with accessibility checks.
//!
//! Everything here panics where it fails, with a message that says what stood on the page or in the database's
//! answer: the caller is always a test.

pub mod browser;
pub mod postgres;
pub mod smtp;

mod failure;
