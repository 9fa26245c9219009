//! A subscription: somebody who wants to know by e-mail when a call opens. It holds an address, a language
//! and perhaps a municipality, and nothing else.

use std::fmt;

use regelverk::tid::Tidspunkt;

use crate::id::Kommunenummer;

/// How long a link that confirms is good for, in seconds: 48 hours.
pub const LENKE_VARER: i64 = 48 * 60 * 60;
/// How long an address that nobody has confirmed is kept, in seconds: 7 days.
pub const UBEKREFTET_VARER: i64 = 7 * 24 * 60 * 60;
/// In how long a time, in seconds, requests for the same address are counted: 24 hours.
pub const TELLES_I: i64 = 24 * 60 * 60;
/// The most letters that one address gets in that time because somebody typed it.
pub const HOYST_PER_ADRESSE: u64 = 3;
/// In how long a time, in seconds, requests for all addresses are counted: an hour.
pub const TELLES_SAMLET_I: i64 = 60 * 60;
/// The most requests in that time, so that nobody can use the form to flood others.
pub const HOYST_SAMLET: u64 = 300;

/// An e-mail address that can be written to: ASCII, one at-sign, a domain with a dot. In lower case, so that
/// the same address is one subscription.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Epost(String);

impl Epost {
    /// Reads an address as typed; `None` if it cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (local, domain) = text.split_once('@')?;
        let fits = text.len() <= 254 && is_local(local) && is_domain(domain);
        fits.then(|| Self(text.to_ascii_lowercase()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Epost {
    /// An address is never printed: what is printed ends in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Epost(…)")
    }
}

fn is_local(local: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-.".contains(c);
    (1..=64).contains(&local.len())
        && local.chars().all(allowed)
        && local.split('.').all(|part| !part.is_empty())
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let mut labels = domain.split('.');
    let top = labels.next_back().unwrap_or_default();
    let has_more = domain.contains('.');
    has_more && labels.all(is_label) && is_label(top) && !top.chars().all(|c| c.is_ascii_digit())
}

/// What somebody chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Varselvalg {
    /// The tag of the language: `nb`, `nn` or `en`.
    pub spraak: String,
    /// The municipality that the letters speak of, if any.
    pub kommune: Option<Kommunenummer>,
}

/// A subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Abonnement {
    /// Where to write.
    pub adresse: Epost,
    /// What was chosen.
    pub valg: Varselvalg,
    /// When the address was confirmed; `None` while it is not.
    pub bekreftet: Option<Tidspunkt>,
}

/// What a link in a letter does. Neither does anything before somebody presses a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formal {
    /// Confirms the address, with the choices that were made.
    Bekreft,
    /// Ends the subscription.
    Avslutt,
}

impl Formal {
    /// The word that the database uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Bekreft => "bekreft",
            Self::Avslutt => "avslutt",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Bekreft, Self::Avslutt]
            .into_iter()
            .find(|formal| formal.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_type_it() {
        let read = |text| Epost::parse(text).map(|epost| epost.as_str().to_owned());
        assert_eq!(
            read(" Post@Provevik.example ").as_deref(),
            Some("post@provevik.example")
        );
        assert_eq!(read("a.b+c@d-e.f.no").as_deref(), Some("a.b+c@d-e.f.no"));
        for wrong in [
            "",
            "post",
            "post@",
            "@provevik.no",
            "post@provevik",
            "post@@provevik.no",
            "po st@provevik.no",
            "post@prøvevik.no",
            ".post@provevik.no",
            "po..st@provevik.no",
            "post@.no",
            "post@provevik..no",
            "post@-provevik.no",
            "post@127.0.0.1",
            "post@provevik.no\r\nBcc: x@y.no",
            "\"post\"@provevik.no",
        ] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
        assert_eq!(read(&format!("{}@provevik.no", "a".repeat(65))), None);
    }

    #[test]
    fn an_address_is_never_printed() {
        let epost = Epost::parse("post@provevik.no").unwrap();
        assert!(!format!("{epost:?}").contains("provevik"));
    }
}
