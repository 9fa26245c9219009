//! The outer form of a token: three parts, of which the first says who signed it and how (RFC 7515).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::Value;

use super::avvist::Avvist;

/// The longest token that is read, in bytes. Maskinporten's have about a thousand.
pub(super) const LONGEST: usize = 8 * 1024;
/// The only algorithm. Maskinporten has no other; what it does not use is not let in. Above all, none that takes a
/// shared secret: a public key, which everybody has, would do as one.
pub(super) const ALGORITHM: &str = "RS256";

/// A token taken apart. Nothing in it is true before the signature is checked.
#[derive(Debug)]
pub(super) struct Token<'a> {
    /// The id of the key that is said to have signed it.
    pub(super) kid: String,
    /// What the signature is made of.
    pub(super) signed: &'a [u8],
    /// The signature.
    pub(super) signature: Vec<u8>,
    /// The claims, still as JSON.
    pub(super) claims: Vec<u8>,
}

/// The header. Keys that it may carry or point to are not read: only the issuer's own key set says what its keys are.
#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    typ: Option<String>,
    // Present at all, it names something that must be understood, and nothing is.
    #[serde(default, deserialize_with = "present")]
    crit: Option<Value>,
}

/// Keeps a null apart from what is not there.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// Reads unpadded base64url, and only the one way of writing it: of a token there are not several.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// Takes a token apart.
///
/// # Errors
/// [`Avvist::Form`], [`Avvist::Algoritme`] or [`Avvist::Hode`].
pub(super) fn take_apart(token: &str) -> Result<Token<'_>, Avvist> {
    if token.len() > LONGEST {
        return Err(Avvist::Form);
    }
    let (signed, signature) = token.rsplit_once('.').ok_or(Avvist::Form)?;
    let (header, claims) = signed.split_once('.').ok_or(Avvist::Form)?;
    let part = |text| decode(text).ok_or(Avvist::Form);
    let header: Header = serde_json::from_slice(&part(header)?).map_err(|_| Avvist::Form)?;
    if header.alg != ALGORITHM {
        return Err(Avvist::Algoritme);
    }
    if header.crit.is_some() || !header.typ.as_deref().is_none_or(is_access_token) {
        return Err(Avvist::Hode);
    }
    Ok(Token {
        kid: header.kid.ok_or(Avvist::Hode)?,
        signed: signed.as_bytes(),
        signature: part(signature)?,
        // A fourth part would be a dot in here, which is no base64url.
        claims: part(claims)?,
    })
}

/// Whether this can be the type of an access token. Maskinporten gives none; others follow RFC 9068. What else an
/// issuer signs has a type of its own.
fn is_access_token(typ: &str) -> bool {
    let typ = typ.to_ascii_lowercase();
    let name = typ.strip_prefix("application/").unwrap_or(&typ);
    matches!(name, "jwt" | "at+jwt")
}
