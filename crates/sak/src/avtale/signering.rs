//! An agreement that waits for signatures. All sign the same text; another text is another round of signatures.

use regelverk::tid::Tidspunkt;
use serde::{Deserialize, Serialize};
use serde_json::json;
use thiserror::Error;

use super::part::{self, Part, Signatur, SignaturFeil};
use super::{Felles, Inngatt, Omgivelser, Regelfeil, Utfylt, Utkast, Vilkar};
use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Slag};

/// An agreement that waits for signatures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TilSignering {
    /// What never changes.
    pub felles: Felles,
    /// What is written.
    pub utfylt: Utfylt,
    /// The version of the draft that was sent.
    pub versjon: u64,
    /// The terms.
    pub vilkar: Vilkar,
    /// Fingerprint (SHA-256, hexadecimal) of the exact text.
    pub avtrykk: String,
    /// Signatures, in the order in which they came.
    pub signaturer: Vec<Signatur>,
    /// Who sent it.
    pub sendt_av: Aktor,
    /// When.
    pub sendt: Tidspunkt,
}

/// What a signature leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signert {
    /// Others have not signed yet.
    Venter(TilSignering),
    /// All have: the agreement is entered into.
    Inngatt(Inngatt),
}

/// Why an agreement is not signed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SignerFeil {
    /// The signature is not taken.
    #[error(transparent)]
    Signatur(#[from] SignaturFeil),
    /// The last signature comes after the last day, so that there is nothing to enter into.
    #[error("the agreement's last day has passed")]
    Utlopt,
    /// It would be the last signature, and the rules of today stop it.
    #[error(transparent)]
    Regler(#[from] Regelfeil),
}

impl TilSignering {
    /// Who must sign.
    pub fn parter(&self) -> Vec<Part> {
        self.vilkar.parter()
    }

    /// Who has not signed yet.
    pub fn missing(&self) -> Vec<Part> {
        part::missing(&self.signaturer, &self.parter())
    }

    /// What the rules ask of signatures, as it stands.
    pub fn signert(&self) -> regelverk::introduksjonsavtale::avtale::Signert {
        part::signert(&self.signaturer, &self.parter())
    }

    /// Signs for a party. `avtrykk` is the fingerprint of the text that was shown. With the last signature the
    /// agreement is entered into, if the rules of that day still let it.
    ///
    /// # Errors
    /// If the signature is not taken, or it is the last one and the rules stop it.
    pub fn sign(
        mut self,
        (part, avtrykk): (Part, &str),
        av: &Aktor,
        omgivelser: &Omgivelser<'_>,
        now: Tidspunkt,
    ) -> Result<(Signert, Hendelse), SignerFeil> {
        let signatur = Signatur {
            part,
            av: av.clone(),
            tidspunkt: now,
            avtrykk: avtrykk.to_owned(),
        };
        let parter = self.parter();
        part::add(
            &mut self.signaturer,
            signatur.clone(),
            (&parter, &self.felles.kommune),
            &self.avtrykk,
        )?;
        if !self.missing().is_empty() {
            let told = json!({ "avtale": self.felles.id, "signatur": signatur });
            let hendelse = Hendelse::new(self.felles.kjede(), Slag::AvtaleSignert, &told);
            return Ok((Signert::Venter(self), hendelse));
        }
        if self.vilkar.til < now.dato() {
            return Err(SignerFeil::Utlopt);
        }
        let signert = part::signert(&self.signaturer, &parter);
        let text = (&self.utfylt.innhold, &self.utfylt.begrunnelser);
        omgivelser.check(&self.felles, text, signert, now.dato())?;
        let inngatt = Inngatt {
            felles: self.felles,
            utfylt: self.utfylt,
            vilkar: self.vilkar,
            avtrykk: self.avtrykk,
            signaturer: self.signaturer,
            inngatt: now,
            versjon: 0,
            endringer: Vec::new(),
            listetak: Vec::new(),
        };
        let told = json!({
            "avtale": inngatt.felles.id,
            "signatur": signatur,
            "fra": inngatt.vilkar.fra,
            "til": inngatt.vilkar.til,
            "refusjon_fra": inngatt.refusjon_fra(),
        });
        let hendelse = Hendelse::new(inngatt.felles.kjede(), Slag::AvtaleInngatt, &told);
        Ok((Signert::Inngatt(inngatt), hendelse))
    }

    /// Opens it so that it can be changed: it is a draft again, and the signatures, which are given back, are void.
    pub fn reopen(self) -> (Utkast, Vec<Signatur>, Hendelse) {
        let told = json!({
            "avtale": self.felles.id,
            "avtrykk": self.avtrykk,
            "bortfalt": self.signaturer,
        });
        let hendelse = Hendelse::new(self.felles.kjede(), Slag::AvtaleGjenapnet, &told);
        let utkast = Utkast {
            felles: self.felles,
            utfylt: self.utfylt,
            versjon: self.versjon + 1,
        };
        (utkast, self.signaturer, hendelse)
    }
}
