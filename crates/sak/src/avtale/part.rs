//! Parties and their signatures.

use regelverk::introduksjonsavtale::avtale::Signert;
use regelverk::tid::Tidspunkt;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::aktor::{Aktor, Rolle};
use crate::id::{Hpr, Kommunenummer};

/// A party to an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The municipality of the place.
    Kommune,
    /// The doctor in specialisation.
    Lis(Hpr),
    /// A GP.
    Fastlege(Hpr),
}

impl Part {
    /// Whether somebody may sign for the party: a doctor only for themselves, and somebody who acts for the
    /// municipality for it.
    pub fn may_be_signed_by(self, av: &Aktor, kommune: &Kommunenummer) -> bool {
        match self {
            Self::Kommune => av.rolle == Rolle::Kommune && av.kommune.as_ref() == Some(kommune),
            Self::Lis(hpr) | Self::Fastlege(hpr) => av.rolle == Rolle::Lege && av.hpr == Some(hpr),
        }
    }

    /// The doctor, if the party is one.
    pub const fn hpr(self) -> Option<Hpr> {
        match self {
            Self::Kommune => None,
            Self::Lis(hpr) | Self::Fastlege(hpr) => Some(hpr),
        }
    }
}

/// A signature: who signed for whom, when, and which text they saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatur {
    /// The party that is bound.
    pub part: Part,
    /// Who signed.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
    /// Fingerprint of the text that was shown.
    pub avtrykk: String,
}

/// Why a signature is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SignaturFeil {
    /// The text is another than the one that was shown.
    #[error("another text than the one that was shown")]
    Avtrykk,
    /// Not one of those who must sign.
    #[error("not one of those who must sign")]
    IkkePart,
    /// The party has signed.
    #[error("the party has signed")]
    AlleredeSignert,
    /// Whoever signs may not bind the party.
    #[error("may not sign for the party")]
    Fullmakt,
    /// The person has signed for another party: nobody makes an agreement with themselves.
    #[error("the person has signed for another party")]
    SammePerson,
}

/// Adds a signature to those that stand under a text with this fingerprint.
pub(super) fn add(
    signaturer: &mut Vec<Signatur>,
    signatur: Signatur,
    (parter, kommune): (&[Part], &Kommunenummer),
    avtrykk: &str,
) -> Result<(), SignaturFeil> {
    if signatur.avtrykk != avtrykk {
        return Err(SignaturFeil::Avtrykk);
    }
    if !parter.contains(&signatur.part) {
        return Err(SignaturFeil::IkkePart);
    }
    if signaturer.iter().any(|earlier| earlier.part == signatur.part) {
        return Err(SignaturFeil::AlleredeSignert);
    }
    if !signatur.part.may_be_signed_by(&signatur.av, kommune) {
        return Err(SignaturFeil::Fullmakt);
    }
    if signaturer.iter().any(|earlier| earlier.av.id == signatur.av.id) {
        return Err(SignaturFeil::SammePerson);
    }
    signaturer.push(signatur);
    Ok(())
}

/// Those who have not signed yet.
pub(super) fn missing(signaturer: &[Signatur], parter: &[Part]) -> Vec<Part> {
    let signed = |part: &Part| signaturer.iter().any(|signatur| signatur.part == *part);
    parter.iter().copied().filter(|part| !signed(part)).collect()
}

/// What the rules ask of signatures.
pub(super) fn signert(signaturer: &[Signatur], parter: &[Part]) -> Signert {
    let missing = missing(signaturer, parter);
    let signed = |is: fn(&Part) -> bool| Some(!missing.iter().any(is));
    Signert {
        kommune: signed(|part| matches!(part, Part::Kommune)),
        lis: signed(|part| matches!(part, Part::Lis(_))),
        fastleger: signed(|part| matches!(part, Part::Fastlege(_))),
    }
}
