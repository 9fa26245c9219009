//! Agreements: signing, amendments, the end, documents, and who sees what.

mod bygg;
mod endringer;
mod signering;
mod slutt;
