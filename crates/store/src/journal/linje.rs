//! Hashes: of a text, and of a line.

use sak::vedtak::hex;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::entity::journal;
use crate::{StoreError, time};

/// What the first line of a chain carries in place of the hash before it.
pub(super) const FIRST: &str = "";

/// SHA-256 in lower-case hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// JSON in the one form that is hashed: no spaces, names in order, whatever order the value holds them in.
pub(crate) fn canonical(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(canonical).collect();
            format!("[{}]", items.join(","))
        }
        Value::Object(members) => {
            let mut members: Vec<(&String, &Value)> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            let members: Vec<String> = members
                .into_iter()
                .map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), canonical(value)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
        plain => plain.to_string(),
    }
}

/// The hash of a line: over everything that it says, and so over the line before it.
pub(super) fn hash(line: &journal::Model) -> Result<String, StoreError> {
    let said = (
        &line.forrige,
        &line.kjede,
        line.nr,
        time::tidspunkt(line.tidspunkt).unix_seconds(),
        (
            &line.aktor_id,
            &line.aktor_navn,
            &line.aktor_rolle,
            &line.pa_vegne_av,
        ),
        &line.slag,
        line.versjon,
        &line.nyttelast_hash,
        &line.tilstand_hash,
    );
    let text = serde_json::to_string(&said).map_err(|error| StoreError::ulesbar(error.to_string()))?;
    Ok(sha256(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_same_value_has_one_form() {
        let value = json!({ "b": [1, { "z": null, "a": "\"æ\"" }], "a": true });
        assert_eq!(canonical(&value), r#"{"a":true,"b":[1,{"a":"\"æ\"","z":null}]}"#);
    }

    #[test]
    fn the_hash_is_sha_256() {
        // The well-known digest of the three letters abc.
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
