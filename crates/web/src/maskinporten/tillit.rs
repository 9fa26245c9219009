//! Which organisations' tokens open something here, and as whom they come.

use std::collections::BTreeMap;

use sak::id::Kommunenummer;
use sak::tilgangsnokkel::Organisasjon;
use thiserror::Error;

use super::Maskinporten;

/// Whose tokens open something.
#[derive(Clone)]
pub struct Tillit {
    /// Checks tokens.
    pub tokener: Maskinporten,
    /// Who is who, by organisation number. A good token of anybody else opens nothing.
    pub organisasjoner: BTreeMap<String, Organisasjon>,
}

/// A list of organisations that cannot be read; what is wrong in it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not an organisation: {0}")]
pub struct Ulesbar(pub String);

/// Reads `999999001=helfo, 999999002=5037`: nine digits, and `helfo`, `direktorat`, `departement` or the number of a
/// municipality.
///
/// # Errors
/// The first that is none of these, or is there twice.
pub fn organisasjoner(text: &str) -> Result<BTreeMap<String, Organisasjon>, Ulesbar> {
    let mut known = BTreeMap::new();
    for entry in text.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
        let wrong = || Ulesbar(entry.to_owned());
        let (nummer, hvem) = entry.split_once('=').ok_or_else(wrong)?;
        let (nummer, hvem) = (nummer.trim(), hvem.trim());
        let organisasjon = match Kommunenummer::parse(hvem) {
            Some(kommune) => Organisasjon::Kommune(kommune),
            None => Organisasjon::from_word(hvem, None).ok_or_else(wrong)?,
        };
        let digits = nummer.len() == 9 && nummer.bytes().all(|byte| byte.is_ascii_digit());
        if !digits || known.insert(nummer.to_owned(), organisasjon).is_some() {
            return Err(wrong());
        }
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organisations_are_read_and_nothing_else_is() {
        let known = organisasjoner("999999001=helfo, 999999002 = 5037,").unwrap();
        assert_eq!(known["999999001"], Organisasjon::Helfo);
        assert_eq!(known["999999002"].kommune().unwrap().as_str(), "5037");
        for wrong in [
            "999999001",
            "99999900=helfo",
            "999999001=kommune",
            "999999001=hvem",
            "a99999001=helfo",
            "999999001=helfo,999999001=direktorat",
        ] {
            assert!(organisasjoner(wrong).is_err(), "{wrong}");
        }
    }
}
