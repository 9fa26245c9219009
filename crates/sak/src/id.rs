//! Ids. Each is a type of its own, so that one cannot stand where another belongs.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! uuid_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

uuid_id! {
    /// An application, from the first draft to the decision.
    SoknadId;
    /// A decision.
    VedtakId;
    /// An allocated place.
    KvoteplassId;
    /// A request to a municipality for more.
    ForesporselId;
    /// A document that came with a case.
    VedleggId;
    /// An offer of a place to whoever stands first in the queue.
    TilbudId;
    /// An assignment from the ministry.
    OppdragId;
    /// An access key for the API.
    TilgangsnokkelId;
    /// An introduction agreement under a place.
    AvtaleId;
    /// A GP office.
    LegekontorId;
    /// A run of claim control.
    KravkontrollId;
    /// An estimate of what the agreements cost the national insurance.
    KostnadsberegningId;
}

/// A number in the register of health personnel: the key of a doctor. It has at most nine digits, so that a
/// national identity number can never stand in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Hpr(u64);

impl Hpr {
    /// The greatest number that can be.
    pub const MAX: u64 = 999_999_999;

    /// From 1 to [`Self::MAX`]; otherwise `None`.
    pub fn new(number: u64) -> Option<Self> {
        (1..=Self::MAX).contains(&number).then_some(Self(number))
    }

    /// The number.
    pub const fn number(self) -> u64 {
        self.0
    }
}

impl TryFrom<u64> for Hpr {
    type Error = &'static str;

    fn try_from(number: u64) -> Result<Self, Self::Error> {
        Self::new(number).ok_or("not a number of one to nine digits")
    }
}

impl From<Hpr> for u64 {
    fn from(hpr: Hpr) -> Self {
        hpr.0
    }
}

impl fmt::Display for Hpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The name of a call, as it stands in addresses: `fristrunden-2022`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UtlysningNavn(String);

impl UtlysningNavn {
    /// Lower-case letters a to z, digits and hyphens, 1 to 60 of them; otherwise `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        ((1..=60).contains(&text.len()) && text.chars().all(allowed)).then(|| Self(text.to_owned()))
    }

    /// The name that a title gives: lower case, æ, ø and å folded, everything else a hyphen. `None` if nothing
    /// is left, or it is too long.
    pub fn from_title(title: &str) -> Option<Self> {
        let folded: String = title
            .to_lowercase()
            .chars()
            .map(|c| match c {
                'æ' => "ae".to_owned(),
                'ø' => "o".to_owned(),
                'å' => "a".to_owned(),
                c if c.is_ascii_alphanumeric() => c.to_string(),
                _ => "-".to_owned(),
            })
            .collect();
        let parts: Vec<&str> = folded.split('-').filter(|part| !part.is_empty()).collect();
        Self::parse(&parts.join("-"))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UtlysningNavn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A municipality number: four digits, with the leading zero.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kommunenummer(String);

impl Kommunenummer {
    /// Exactly four digits; otherwise `None`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| Self(text.to_owned()))
    }

    /// The four digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Kommunenummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_gives_a_name() {
        let name = |title| UtlysningNavn::from_title(title).map(|navn| navn.to_string());
        assert_eq!(name("Fristrunden 2022").as_deref(), Some("fristrunden-2022"));
        assert_eq!(name("  Prøve / Åpen  ").as_deref(), Some("prove-apen"));
        assert_eq!(name("fristrunden-2022").as_deref(), Some("fristrunden-2022"));
        assert_eq!(name("…"), None);
        assert_eq!(name(&"a".repeat(61)), None);
    }
}
