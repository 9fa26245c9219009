//! What a municipality says of itself: the form of Norwegian that it wants answers in, and where to.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::kommune::{Kommune, Maalform};

/// The profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kommuneprofil {
    /// The form of Norwegian.
    pub maalform: Maalform,
    /// The mailbox that answers are announced to: a function's, not a person's.
    pub epost: Option<String>,
}

/// Why a profile cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ProfilFeil {
    /// Not an e-mail address.
    #[error("not an e-mail address")]
    IkkeEpost,
    /// It says what is kept already.
    #[error("nothing is changed")]
    Uendret,
}

/// The longest e-mail address, in characters.
const LONGEST: usize = 254;

impl Kommuneprofil {
    /// Changes the profile of a municipality from this one.
    ///
    /// # Errors
    /// What is wrong with the new one.
    pub fn change(&self, kommune: &Kommune, ny: Self) -> Result<(Self, Hendelse), ProfilFeil> {
        let typed = ny.epost.as_deref().map(str::trim).filter(|text| !text.is_empty());
        if typed.is_some_and(|text| !is_email(text)) {
            return Err(ProfilFeil::IkkeEpost);
        }
        let ny = Self {
            maalform: ny.maalform,
            epost: typed.map(str::to_owned),
        };
        if ny == *self {
            return Err(ProfilFeil::Uendret);
        }
        let kjede = Kjede::Kommune(kommune.nummer.clone());
        let hendelse = Hendelse::new(kjede, Slag::KommuneprofilEndret, &ny);
        Ok((ny, hendelse))
    }
}

/// One sign `@` with something before it and a domain after it. Whether the mailbox exists, only a message
/// can tell.
fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else {
        return false;
    };
    let plain = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == '@');
    let dotted = domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
    text.chars().count() <= LONGEST && plain(name) && plain(domain) && dotted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_name_and_a_domain() {
        for good in ["postmottak@provevik.example", "lege.kontor@a.b.no"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "postmottak",
            "@a.no",
            "a@no",
            "a b@c.no",
            "a@b@c.no",
            "a@.no",
            "a@b..no",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
