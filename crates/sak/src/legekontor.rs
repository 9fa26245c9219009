//! GP offices with their GPs: what a municipality knows once, so that no agreement asks for it again.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::avtale::innhold::check_text;
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::{Hpr, Kommunenummer, LegekontorId};

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 200;

/// A GP at an office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kontorlege {
    /// The number in the register of health personnel.
    pub hpr: Hpr,
    /// The name.
    pub navn: String,
    /// Holds specialist approval.
    pub spesialist: Option<bool>,
    /// Has refund right.
    pub trygderefusjon: Option<bool>,
    /// Patients on the list.
    pub pasienter: Option<u64>,
}

/// A GP office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Legekontor {
    /// The id.
    pub id: LegekontorId,
    /// The municipality where it is.
    pub kommune: Kommunenummer,
    /// Its name.
    pub navn: String,
    /// Its GPs, by number.
    pub fastleger: Vec<Kontorlege>,
    /// Counts up at every change; 0 before it is first kept.
    pub versjon: u64,
}

/// Why an office is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KontorFeil {
    /// Somebody else has changed it since it was shown.
    #[error("changed by somebody else")]
    Kollisjon,
    /// It has no name, or one that is too long or holds what may be an identity number.
    #[error("a name of 1 to {LONGEST_NAME} characters is needed")]
    Navn,
    /// This GP (counted from 0) has no such name.
    #[error("GP {0} needs a name of 1 to {LONGEST_NAME} characters")]
    Legenavn(usize),
    /// Two GPs with the same number.
    #[error("{0} stands twice")]
    Dobbelt(Hpr),
    /// Nothing would change.
    #[error("nothing is changed")]
    Uendret,
}

impl Legekontor {
    /// An office that nobody has kept yet.
    pub fn new(id: LegekontorId, kommune: Kommunenummer) -> Self {
        Self {
            id,
            kommune,
            navn: String::new(),
            fastleger: Vec::new(),
            versjon: 0,
        }
    }

    /// Registers it, or changes what is registered. `expected` is the version that was shown.
    ///
    /// # Errors
    /// If somebody else has changed it, or what it would say cannot be kept.
    pub fn change(
        self,
        expected: u64,
        navn: &str,
        fastleger: Vec<Kontorlege>,
    ) -> Result<(Self, Hendelse), KontorFeil> {
        if expected != self.versjon {
            return Err(KontorFeil::Kollisjon);
        }
        let navn = name(navn).ok_or(KontorFeil::Navn)?;
        let mut kept = Vec::with_capacity(fastleger.len());
        for (index, lege) in fastleger.into_iter().enumerate() {
            let navn = name(&lege.navn).ok_or(KontorFeil::Legenavn(index))?;
            kept.push(Kontorlege { navn, ..lege });
        }
        kept.sort_by_key(|lege| lege.hpr);
        let twice = kept.windows(2).find(|pair| pair[0].hpr == pair[1].hpr);
        if let Some(pair) = twice {
            return Err(KontorFeil::Dobbelt(pair[0].hpr));
        }
        if self.versjon > 0 && self.navn == navn && self.fastleger == kept {
            return Err(KontorFeil::Uendret);
        }
        let changed = Self {
            navn,
            fastleger: kept,
            versjon: self.versjon + 1,
            ..self
        };
        let hendelse = Hendelse::new(Kjede::Legekontor(changed.id), Slag::LegekontorEndret, &changed);
        Ok((changed, hendelse))
    }
}

/// A name without blanks around it; `None` if nothing is left, or too much, or what an agreement could not keep.
fn name(text: &str) -> Option<String> {
    let text = text.trim();
    let length = text.chars().count();
    let kept = (1..=LONGEST_NAME).contains(&length) && check_text(text).is_ok();
    kept.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn office() -> Legekontor {
        let kommune = Kommunenummer::parse("9901").unwrap();
        Legekontor::new(LegekontorId(Uuid::from_u128(1)), kommune)
    }

    fn doctor(hpr: u64, navn: &str) -> Kontorlege {
        Kontorlege {
            hpr: Hpr::new(hpr).unwrap(),
            navn: navn.into(),
            spesialist: Some(true),
            trygderefusjon: Some(true),
            pasienter: Some(900),
        }
    }

    #[test]
    fn the_second_of_two_changes_sees_the_first() {
        let (kept, hendelse) = office().change(0, " Torget ", vec![doctor(2, "To")]).unwrap();
        assert_eq!((kept.navn.as_str(), kept.versjon), ("Torget", 1));
        assert_eq!(hendelse.slag, Slag::LegekontorEndret);
        let late = kept.clone().change(0, "Torget legesenter", Vec::new());
        assert_eq!(late.unwrap_err(), KontorFeil::Kollisjon);
        let same = kept.change(1, "Torget", vec![doctor(2, "To")]);
        assert_eq!(same.unwrap_err(), KontorFeil::Uendret);
    }

    #[test]
    fn names_and_numbers_must_tell_people_apart() {
        let refused = |navn, leger| office().change(0, navn, leger).unwrap_err();
        assert_eq!(refused("  ", Vec::new()), KontorFeil::Navn);
        assert_eq!(refused("Torget 010203 12345", Vec::new()), KontorFeil::Navn);
        assert_eq!(refused("Torget", vec![doctor(2, " ")]), KontorFeil::Legenavn(0));
        let twins = vec![doctor(2, "To"), doctor(1, "En"), doctor(2, "Tre")];
        assert_eq!(
            refused("Torget", twins),
            KontorFeil::Dobbelt(Hpr::new(2).unwrap())
        );
    }
}
