//! The issuer's key set, as it publishes it (RFC 7517).

use std::collections::BTreeMap;

use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use serde::Deserialize;
use serde_json::Value;

use super::token::{ALGORITHM, decode};

/// The shortest modulus that counts, in bytes.
const SHORTEST: usize = 256;

/// A public key of the issuer, for RS256 and nothing else.
#[derive(Clone, Debug)]
pub(super) struct Nokkel {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

impl Nokkel {
    /// Whether this key made the signature.
    pub(super) fn has_signed(&self, signed: &[u8], signature: &[u8]) -> bool {
        let key = RsaPublicKeyComponents {
            n: &self.modulus,
            e: &self.exponent,
        };
        key.verify(&RSA_PKCS1_2048_8192_SHA256, signed, signature).is_ok()
    }
}

/// Keys by id.
pub(super) type Nokkelsett = BTreeMap<String, Nokkel>;

#[derive(Deserialize)]
struct Published {
    keys: Vec<Value>,
}

#[derive(Deserialize)]
struct Key {
    kty: String,
    kid: String,
    alg: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    n: String,
    e: String,
}

impl Key {
    fn usable(self) -> Option<(String, Nokkel)> {
        let is = |given: Option<&str>, wanted| given.is_none_or(|given| given == wanted);
        let ours =
            self.kty == "RSA" && is(self.alg.as_deref(), ALGORITHM) && is(self.purpose.as_deref(), "sig");
        let nokkel = Nokkel {
            modulus: number(&self.n)?,
            exponent: number(&self.e)?,
        };
        (ours && nokkel.modulus.len() >= SHORTEST).then_some((self.kid, nokkel))
    }
}

/// A number without the zeros that some put in front of it.
fn number(text: &str) -> Option<Vec<u8>> {
    let bytes = decode(text)?;
    let first = bytes.iter().position(|byte| *byte != 0)?;
    Some(bytes[first..].to_vec())
}

/// Reads the keys that tokens can be signed with. What else is in the set is passed over, as the standard wants it.
///
/// # Errors
/// If it is no key set, or has no such key: then the answer is not what it should be, and keys that are already
/// known are worth more.
pub(super) fn read(json: &str) -> Result<Nokkelsett, String> {
    let published: Published = serde_json::from_str(json).map_err(|error| format!("no key set: {error}"))?;
    let keys = published
        .keys
        .into_iter()
        .filter_map(|key| serde_json::from_value::<Key>(key).ok());
    let sett: Nokkelsett = keys.filter_map(Key::usable).collect();
    if sett.is_empty() {
        return Err("no usable key in the key set".to_owned());
    }
    Ok(sett)
}
