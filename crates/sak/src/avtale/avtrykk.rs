//! Fingerprints of texts that are signed.

use serde_json::json;

use super::endring::Endringsslag;
use super::{Felles, Innhold};
use crate::vedtak::fingerprint;

/// Of an agreement: which one, under which place, between whom, and all that it says.
pub(super) fn of_avtale(felles: &Felles, innhold: &Innhold) -> String {
    fingerprint(&json!({ "felles": felles, "innhold": innhold }))
}

/// Of an amendment: which text it amends, after how many others, and what it says.
pub(super) fn of_endring(avtale: &str, versjon: u64, nr: u64, slag: &Endringsslag) -> String {
    fingerprint(&json!({ "avtale": avtale, "versjon": versjon, "nr": nr, "slag": slag }))
}
