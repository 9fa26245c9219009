//! Agreements: signing, amendments, the end, documents, and who sees what.

pub mod bygg;
pub mod endringer;
mod signering;
mod slutt;
