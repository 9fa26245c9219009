//! A draft. Anything may be missing; two who write at once never overwrite each other.

use std::collections::BTreeMap;

use regelverk::introduksjonsavtale::avtale::Signert;
use regelverk::tid::Tidspunkt;
use serde::{Deserialize, Serialize};
use serde_json::json;
use thiserror::Error;

use super::innhold::{TekstFeil, check_text};
use super::{Felles, Innhold, Mangel, Omgivelser, Regelfeil, TilSignering, Vilkar, avtrykk};
use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Slag};
use crate::id::{AvtaleId, Hpr};
use crate::kvoteplass::{Kvoteplass, PlassTilstand};

/// What is written in a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utfylt {
    /// What the agreement says.
    pub innhold: Innhold,
    /// Reasons by the id of the rule that needs one. They are no part of what is signed.
    pub begrunnelser: BTreeMap<String, String>,
    /// Where the doctors are told that something waits to be signed. No part of what is signed.
    #[serde(default, with = "pairs", skip_serializing_if = "BTreeMap::is_empty")]
    pub epost: BTreeMap<Hpr, String>,
}

/// Addresses as pairs: a number cannot be the key of a JSON object, and an agreement is read by its state, where
/// keys stay the texts that they are.
mod pairs {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serializer};

    use crate::id::Hpr;

    /// Writes the pairs.
    pub fn serialize<S: Serializer>(map: &BTreeMap<Hpr, String>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(map)
    }

    /// Reads the pairs.
    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<Hpr, String>, D::Error> {
        let pairs = Vec::<(Hpr, String)>::deserialize(deserializer)?;
        Ok(pairs.into_iter().collect())
    }
}

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utkast {
    /// What never changes.
    pub felles: Felles,
    /// What is written.
    pub utfylt: Utfylt,
    /// Counts up at every save; 0 before the first.
    pub versjon: u64,
}

/// Why no draft is begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BegynnFeil {
    /// The municipality does not hold the place.
    #[error("the place is not accepted")]
    IkkeTildelt,
    /// The place has no such frame.
    #[error("the place has no such frame")]
    Ramme,
    /// A text that is known from before cannot be kept.
    #[error(transparent)]
    Tekst(#[from] TekstFeil),
}

/// Why a draft is not saved.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LagreFeil {
    /// Somebody else has saved it since it was shown. Nothing was overwritten.
    #[error("saved by somebody else (version {0})")]
    Kollisjon(u64),
    /// A text cannot be kept.
    #[error(transparent)]
    Tekst(#[from] TekstFeil),
}

/// Why a draft is not sent to be signed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SendFeil {
    /// Somebody else has saved it since it was shown.
    #[error("saved by somebody else (version {0})")]
    Kollisjon(u64),
    /// Terms that it cannot be signed without.
    #[error("{} terms are missing", .0.len())]
    Mangler(Vec<Mangel>),
    /// The rules stop it.
    #[error(transparent)]
    Regler(#[from] Regelfeil),
}

impl Utfylt {
    /// Whether every text can be kept.
    pub(super) fn check_texts(&self) -> Result<(), TekstFeil> {
        self.innhold.check_texts()?;
        let others = self.begrunnelser.values().chain(self.epost.values());
        others.into_iter().try_for_each(|text| check_text(text))
    }
}

impl Utkast {
    /// Begins an empty draft under a place. `ramme` is its frame, from 1; `perioder` how many frames the place
    /// has.
    ///
    /// # Errors
    /// If the place is not accepted, or has no such frame.
    pub fn begin(
        id: AvtaleId,
        plass: &Kvoteplass,
        ramme: u64,
        perioder: u64,
    ) -> Result<(Self, Hendelse), BegynnFeil> {
        if plass.tilstand != PlassTilstand::Tildelt {
            return Err(BegynnFeil::IkkeTildelt);
        }
        if !(1..=perioder).contains(&ramme) {
            return Err(BegynnFeil::Ramme);
        }
        let felles = Felles {
            id,
            plass: plass.id,
            soknad: plass.soknad,
            kommune: plass.kommune.clone(),
            ramme,
        };
        let hendelse = Hendelse::new(felles.kjede(), Slag::AvtalePabegynt, &felles);
        let utkast = Self {
            felles,
            utfylt: Utfylt::default(),
            versjon: 0,
        };
        Ok((utkast, hendelse))
    }

    /// A draft that has just begun, with what is known from before.
    ///
    /// # Errors
    /// If a text cannot be kept.
    pub fn with_known(self, utfylt: Utfylt) -> Result<Self, BegynnFeil> {
        utfylt.check_texts()?;
        Ok(Self { utfylt, ..self })
    }

    /// Saves what was written. `expected` is the version that the writer saw. A save that changes nothing never
    /// collides.
    ///
    /// # Errors
    /// If somebody else has saved it, or a text cannot be kept.
    pub fn save(mut self, expected: u64, utfylt: Utfylt) -> Result<Self, LagreFeil> {
        utfylt.check_texts()?;
        if utfylt == self.utfylt {
            return Ok(self);
        }
        if expected != self.versjon {
            return Err(LagreFeil::Kollisjon(self.versjon));
        }
        self.versjon += 1;
        self.utfylt = utfylt;
        Ok(self)
    }

    /// Sends it to its parties. `expected` is the version that the sender saw.
    ///
    /// # Errors
    /// If somebody else has saved it, a term is missing, or the rules stop it.
    pub fn send(
        self,
        expected: u64,
        omgivelser: &Omgivelser<'_>,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(TilSignering, Hendelse), SendFeil> {
        if expected != self.versjon {
            return Err(SendFeil::Kollisjon(self.versjon));
        }
        let Utfylt {
            innhold,
            begrunnelser,
            ..
        } = &self.utfylt;
        let vilkar = Vilkar::of(innhold).map_err(SendFeil::Mangler)?;
        // As if all had signed: whether they have is judged when the last one does.
        omgivelser.check(&self.felles, (innhold, begrunnelser), Signert::ALLE, now.dato())?;
        let signering = TilSignering {
            avtrykk: avtrykk::of_avtale(&self.felles, innhold),
            felles: self.felles,
            utfylt: self.utfylt,
            versjon: self.versjon,
            vilkar,
            signaturer: Vec::new(),
            sendt_av: av.clone(),
            sendt: now,
        };
        let told = json!({
            "avtale": signering.felles.id,
            "avtrykk": signering.avtrykk,
            "parter": signering.parter(),
            "begrunnelser": signering.utfylt.begrunnelser,
        });
        let hendelse = Hendelse::new(signering.felles.kjede(), Slag::AvtaleTilSignering, &told);
        Ok((signering, hendelse))
    }
}
