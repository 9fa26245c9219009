//! Fingerprints of texts that are signed.

use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::endring::Endringsslag;
use super::{Felles, Innhold};
use crate::vedtak::hex;

/// SHA-256, hexadecimal, of canonical JSON: keys sorted, no blanks.
fn of(value: &impl Serialize) -> String {
    hex(&Sha256::digest(json!(value).to_string().as_bytes()))
}

/// Of an agreement: which one, under which place, between whom, and all that it says.
pub(super) fn of_avtale(felles: &Felles, innhold: &Innhold) -> String {
    of(&json!({ "felles": felles, "innhold": innhold }))
}

/// Of an amendment: which text it amends, after how many others, and what it says.
pub(super) fn of_endring(avtale: &str, versjon: u64, nr: u64, slag: &Endringsslag) -> String {
    of(&json!({ "avtale": avtale, "versjon": versjon, "nr": nr, "slag": slag }))
}
