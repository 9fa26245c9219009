//! Access tokens from Maskinporten, by which organisations' own systems come in without a key made here.
//!
//! Maskinporten knows who a system belongs to and what its owner lets it do, and says so in a signed JWT. Here the
//! JWT is checked and nothing else: what an organisation may do with a scope is decided where it is used. Nothing
//! is known here of HTTP; whoever makes a [`Maskinporten`] brings the way to fetch the issuer's keys.
//!
//! The form of the tokens is Maskinporten's own: RS256 only, `consumer` for the organisation, `supplier` if another
//! acts for it, and no subject. They are bound to this API (`aud`), which Maskinporten does if the client asks for it
//! with `resource`: a token that was shown to another API cannot be used here.

mod avvist;
mod krav;
mod nokkelsett;
mod nokler;
pub mod tillit;
mod token;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;

use regelverk::tid::Tidspunkt;

pub use avvist::Avvist;
pub use nokler::{Hent, Henting};
pub use tillit::Tillit;

/// Whom to believe, and for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oppsett {
    /// The issuer, exactly as it writes itself, down to the stroke at the end: `https://maskinporten.no/`.
    pub utsteder: String,
    /// This API, as clients name it when they ask for a token.
    pub mottaker: String,
    /// How much clocks may differ, in seconds.
    pub slingring: i64,
    /// How long a key opens after it was last seen in the issuer's set, in seconds.
    pub levetid: i64,
    /// The shortest time between two fetches of the set, in seconds, whatever tokens come.
    pub pause: i64,
}

impl Oppsett {
    /// Clocks within 10 seconds, keys for an hour, and at most one fetch in 10 seconds.
    pub fn new(utsteder: &str, mottaker: &str) -> Self {
        Self {
            utsteder: utsteder.to_owned(),
            mottaker: mottaker.to_owned(),
            slingring: 10,
            levetid: 60 * 60,
            pause: 10,
        }
    }
}

/// What a good token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bekreftet {
    /// The organisation, nine digits. If somebody acts for it, still the one it is done for.
    pub organisasjonsnummer: String,
    /// Whoever acts for it, nine digits; mostly nobody.
    pub leverandor: Option<String>,
    /// What Maskinporten has granted, word by word. Never empty.
    pub omfang: BTreeSet<String>,
    /// The client, for the log. It says nothing about what is allowed.
    pub klient: String,
    /// When the token ends.
    pub utloper: Tidspunkt,
}

/// Checks tokens. Cheap to clone; the clones share their keys.
#[derive(Clone)]
pub struct Maskinporten {
    oppsett: Arc<Oppsett>,
    nokler: Arc<nokler::Nokler>,
}

impl Maskinporten {
    /// Checks tokens by the keys that `hent` fetches. None are fetched before the first token comes.
    pub fn new(oppsett: Oppsett, hent: Hent) -> Self {
        Self {
            nokler: nokler::Nokler::new(&oppsett, hent),
            oppsett: Arc::new(oppsett),
        }
    }

    /// What the token says, if it is to be believed at `now`. The signature is checked before anything is read.
    ///
    /// # Errors
    /// Which check it did not pass.
    ///
    /// # Panics
    /// Outside a Tokio runtime: keys are fetched in a task of their own.
    pub async fn validate(&self, token: &str, now: Tidspunkt) -> Result<Bekreftet, Avvist> {
        let token = token::take_apart(token)?;
        let nokkel = self.nokler.find(&token.kid, now).await?;
        if !nokkel.has_signed(token.signed, &token.signature) {
            return Err(Avvist::Signatur);
        }
        krav::check(&token.claims, &self.oppsett, now)
    }
}
