//! Access keys: `hjm_<id>_<secret>` in the `Authorization` header. What a key opens is an access value, as for
//! people in [`crate::access`]: a handler that takes none is open to all.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use sak::id::TilgangsnokkelId;
use sak::tilgangsnokkel::{Gyldig, Omfang};
use sak::vedtak::hex;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::problem::Problem;
use crate::state::App;

/// Every key begins so: people and programs that look for leaked keys know it again.
const PREFIX: &str = "hjm_";
/// Hexadecimal digits of the secret.
const SECRET: usize = 64;

/// A key as it is shown, once, with the fingerprint that is kept of it.
pub fn make(id: TilgangsnokkelId, secret: &[u8; 32]) -> (String, String) {
    let secret = hex(secret);
    let avtrykk = fingerprint(&secret);
    (format!("{PREFIX}{}_{secret}", id.0.simple()), avtrykk)
}

fn fingerprint(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

fn parse(key: &str) -> Option<(TilgangsnokkelId, &str)> {
    let (id, secret) = key.strip_prefix(PREFIX)?.split_once('_')?;
    let hexadecimal = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let whole = secret.len() == SECRET && secret.bytes().all(hexadecimal);
    whole.then_some((TilgangsnokkelId(Uuid::try_parse(id).ok()?), secret))
}

/// Compares in the same time wherever they differ.
fn equal(a: &str, b: &str) -> bool {
    let differences = a.bytes().zip(b.bytes()).fold(0, |all, (a, b)| all | (a ^ b));
    a.len() == b.len() && differences == 0
}

/// The only credentials that the request has.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut all = headers.get_all(AUTHORIZATION).iter();
    let (Some(one), None) = (all.next(), all.next()) else {
        return None;
    };
    let (scheme, key) = one.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| key.trim())
}

async fn find(app: &App, headers: &HeaderMap) -> Result<Gyldig, Problem> {
    let refused = || Problem::no_key(true);
    let (id, secret) = bearer(headers).and_then(parse).ok_or_else(refused)?;
    let found = app.store.tilgangsnokkel(id).await?.ok_or_else(refused)?;
    let today = app.today();
    let nokkel = found.verdi.open(today).ok_or_else(refused)?;
    if !equal(&nokkel.avtrykk, &fingerprint(secret)) {
        return Err(refused());
    }
    app.store.note_tilgangsnokkel(id, today).await?;
    Ok(nokkel)
}

/// The request's access key, if it has one. One that opens nothing is refused, not passed over.
#[derive(Clone, Debug)]
pub struct PerhapsNokkel(pub Option<Gyldig>);

impl FromRequestParts<App> for PerhapsNokkel {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        if !parts.headers.contains_key(AUTHORIZATION) {
            return Ok(Self(None));
        }
        find(app, &parts.headers).await.map(|nokkel| Self(Some(nokkel)))
    }
}

async fn opened(parts: &mut Parts, app: &App, omfang: Omfang) -> Result<Gyldig, Problem> {
    let PerhapsNokkel(found) = PerhapsNokkel::from_request_parts(parts, app).await?;
    let nokkel = found.ok_or_else(|| Problem::no_key(false))?;
    if nokkel.opens(omfang) {
        Ok(nokkel)
    } else {
        Err(Problem::scope(omfang))
    }
}

macro_rules! access_values {
    ($($(#[$doc:meta])* $name:ident = $omfang:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(pub Gyldig);

        impl FromRequestParts<App> for $name {
            type Rejection = Problem;

            async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
                opened(parts, app, Omfang::$omfang).await.map(Self)
            }
        }
    )*};
}

access_values! {
    /// May read the rounds: a municipality its own part.
    RundeLeser = RundeLes;
    /// May read agreements: a municipality its own, others those that were sent.
    Avtaleleser = RundeLes;
    /// May send a file of applications.
    Soknadskriver = SoknadSkriv;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_back_and_nothing_else_is() {
        let id = TilgangsnokkelId(Uuid::from_u128(7));
        let (key, avtrykk) = make(id, &[0xab; 32]);
        let (found, secret) = parse(&key).unwrap();
        assert_eq!(found, id);
        assert!(equal(&fingerprint(secret), &avtrykk));
        assert!(!avtrykk.contains("abab"), "the secret is not kept");
        let upper = key.replace("ab", "AB");
        for other in [
            "",
            "hjm_",
            &key[1..],
            &key[..key.len() - 1],
            &format!("{key}0"),
            &upper,
        ] {
            assert!(parse(other).is_none(), "{other}");
        }
        assert!(!equal("a", "b") && !equal("a", "ab") && equal("ab", "ab"));
    }
}
