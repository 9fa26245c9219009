//! The store, each test on a fresh database of both kinds.

mod common;
mod egenskaper;
mod import;
mod journal;
mod kladd;
mod kvote;
mod prioritering;
mod register;
mod soknad;
mod vedtak;
