//! Access keys, `hjm_<id>_<secret>` in the `Authorization` header, or tokens of Maskinporten. What a key opens is an access value, as for
//! people in [`crate::access`]: a handler that takes none is open to all.

use std::collections::BTreeSet;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use sak::aktor::Aktor;
use sak::id::TilgangsnokkelId;
use sak::tilgangsnokkel::{Gyldig, Omfang, Organisasjon, rolle_of};
use sak::vedtak::hex;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::problem::Problem;
use crate::maskinporten::{Bekreftet, Tillit};
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

/// What a request may, by its key or token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adgang {
    /// Whose system asks.
    pub organisasjon: Organisasjon,
    /// What is open to it.
    omfang: BTreeSet<Omfang>,
    aktor: Aktor,
}

impl Adgang {
    /// Whether `omfang` is open: the key or token says so, and the organisation may.
    pub fn opens(&self, omfang: Omfang) -> bool {
        self.omfang.contains(&omfang) && self.organisasjon.may_have(omfang)
    }

    /// Whoever acts, in the journal.
    pub fn aktor(&self) -> Aktor {
        self.aktor.clone()
    }

    /// What a valid token of an organisation that is known here opens.
    fn of_token(bekreftet: &Bekreftet, organisasjon: Organisasjon) -> Self {
        // Whoever acts for the organisation stands beside it.
        let mut who = bekreftet.organisasjonsnummer.clone();
        if let Some(leverandor) = &bekreftet.leverandor {
            who = format!("{who}/{leverandor}");
        }
        let aktor = Aktor {
            id: format!("maskinporten/{who}"),
            navn: format!("Maskinporten {who}"),
            rolle: rolle_of(&organisasjon),
            kommune: organisasjon.kommune().cloned(),
            hpr: None,
        };
        let granted = |omfang: &Omfang| bekreftet.omfang.contains(&scope(*omfang));
        Self {
            organisasjon,
            omfang: Omfang::ALL.into_iter().filter(granted).collect(),
            aktor,
        }
    }
}

impl From<Gyldig> for Adgang {
    fn from(nokkel: Gyldig) -> Self {
        Self {
            aktor: nokkel.aktor(),
            organisasjon: nokkel.organisasjon,
            omfang: nokkel.omfang,
        }
    }
}

/// The name of a scope at Maskinporten, where a colon comes after the prefix only.
pub fn scope(omfang: Omfang) -> String {
    format!("hjemmel:{}", omfang.word().replace(':', "."))
}

async fn find(app: &App, headers: &HeaderMap) -> Result<Adgang, Problem> {
    let refused = || Problem::no_key(true);
    let given = bearer(headers).ok_or_else(refused)?;
    match app.maskinporten() {
        Some(maskinporten) if !given.starts_with(PREFIX) => token(app, maskinporten, given).await,
        _ => key(app, given).await,
    }
}

async fn token(app: &App, maskinporten: &Tillit, given: &str) -> Result<Adgang, Problem> {
    // Tokens come from outside, so it is the real clock that says whether one is valid.
    let now = (app.real_clock())();
    let bekreftet = maskinporten
        .tokener
        .validate(given, now)
        .await
        .map_err(|avvist| {
            tracing::info!(%avvist, "a token was refused");
            if avvist.is_temporary() {
                Problem::internal(avvist)
            } else {
                Problem::no_key(true)
            }
        })?;
    tracing::debug!(klient = bekreftet.klient, "a token was accepted");
    let known = maskinporten.organisasjoner.get(&bekreftet.organisasjonsnummer);
    let organisasjon = known.cloned().ok_or_else(|| Problem::no_key(true))?;
    Ok(Adgang::of_token(&bekreftet, organisasjon))
}

async fn key(app: &App, given: &str) -> Result<Adgang, Problem> {
    let refused = || Problem::no_key(true);
    let (id, secret) = parse(given).ok_or_else(refused)?;
    let found = app.store.tilgangsnokkel(id).await?.ok_or_else(refused)?;
    let today = app.today();
    let nokkel = found.verdi.open(today).ok_or_else(refused)?;
    if !equal(&nokkel.avtrykk, &fingerprint(secret)) {
        return Err(refused());
    }
    app.store.note_tilgangsnokkel(id, today).await?;
    Ok(nokkel.into())
}

/// The request's access key, if it has one. One that opens nothing is refused, not passed over.
#[derive(Clone, Debug)]
pub struct PerhapsNokkel(pub Option<Adgang>);

impl FromRequestParts<App> for PerhapsNokkel {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        if !parts.headers.contains_key(AUTHORIZATION) {
            return Ok(Self(None));
        }
        find(app, &parts.headers).await.map(|nokkel| Self(Some(nokkel)))
    }
}

async fn opened(parts: &mut Parts, app: &App, omfang: Omfang) -> Result<Adgang, Problem> {
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
        pub struct $name(pub Adgang);

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
    /// May look up refund right.
    Refusjonsleser = Refusjonsrett;
    /// May follow the registration, and acknowledge it.
    Mottaker = Registrering;
    /// May send a file of applications.
    Soknadskriver = SoknadSkriv;
}

#[cfg(test)]
mod tests {
    use regelverk::tid::Tidspunkt;

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

    #[test]
    fn whoever_acts_for_an_organisation_stands_beside_it_in_the_journal() {
        let mut bekreftet = Bekreftet {
            organisasjonsnummer: "999999001".into(),
            leverandor: None,
            omfang: BTreeSet::new(),
            klient: "helfo".into(),
            utloper: Tidspunkt::from_unix_seconds(0),
        };
        let name = |bekreftet: &Bekreftet| Adgang::of_token(bekreftet, Organisasjon::Helfo).aktor().navn;
        assert_eq!(name(&bekreftet), "Maskinporten 999999001");
        bekreftet.leverandor = Some("999999002".into());
        assert_eq!(name(&bekreftet), "Maskinporten 999999001/999999002");
    }
}
