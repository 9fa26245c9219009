//! What others rely on, checked from the outside.

#![expect(clippy::unwrap_used, reason = "what a helper cannot do, fails its test")]

mod avtale_fakta;
mod csv;
mod csv_feil;
mod felles;
mod fuzz;
mod json;
mod soknad_fakta;
mod tildeling;
mod tildeling_fasit;
mod varighet;
mod xlsx;
mod xlsx_deler;
