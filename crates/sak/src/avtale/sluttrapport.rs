//! The closing report: only what nobody else knows. Dates, shares and parties stand in the agreement already.

use regelverk::tid::Tidspunkt;
use serde::{Deserialize, Serialize};
use serde_json::json;
use thiserror::Error;

use super::Avsluttet;
use super::innhold::{TekstFeil, check_text};
use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Slag};

/// What the doctor does after the agreement. It says nothing of why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Etter {
    /// GP in the municipality.
    FastlegeHer,
    /// Other medical work in the municipality.
    AnnetArbeidHer,
    /// GP or other general practice elsewhere.
    AllmennmedisinAnnetSted,
    /// Outside general practice.
    UtenforAllmennmedisin,
    /// The municipality does not know.
    VetIkke,
}

impl Etter {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::FastlegeHer,
        Self::AnnetArbeidHer,
        Self::AllmennmedisinAnnetSted,
        Self::UtenforAllmennmedisin,
        Self::VetIkke,
    ];

    /// The word that forms and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::FastlegeHer => "fastlege-her",
            Self::AnnetArbeidHer => "annet-arbeid-her",
            Self::AllmennmedisinAnnetSted => "allmennmedisin-annet-sted",
            Self::UtenforAllmennmedisin => "utenfor-allmennmedisin",
            Self::VetIkke => "vet-ikke",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|etter| etter.word() == word)
    }
}

/// What the municipality reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rapportsvar {
    /// What the doctor does now.
    pub etter: Etter,
    /// Other general medical work that the doctor did for the municipality, in words; "ingen" is an answer.
    pub annet_allmennlegearbeid: String,
    /// What others can learn from it.
    pub erfaring: Option<String>,
}

/// A closing report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sluttrapport {
    /// What it says.
    pub svar: Rapportsvar,
    /// Who reported.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// Why a report is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RapportFeil {
    /// It is reported already.
    #[error("reported already")]
    Rapportert,
    /// The other work is not stated; "ingen" is an answer.
    #[error("the other work is not stated")]
    AnnetArbeid,
    /// A text cannot be kept.
    #[error(transparent)]
    Tekst(#[from] TekstFeil),
}

impl Avsluttet {
    /// Reports how it went.
    ///
    /// # Errors
    /// If it is reported already, or the report says too little or what cannot be kept.
    pub fn report(
        self,
        svar: Rapportsvar,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), RapportFeil> {
        if self.rapport.is_some() {
            return Err(RapportFeil::Rapportert);
        }
        let kept = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let svar = Rapportsvar {
            annet_allmennlegearbeid: kept(&svar.annet_allmennlegearbeid).ok_or(RapportFeil::AnnetArbeid)?,
            erfaring: svar.erfaring.as_deref().and_then(kept),
            ..svar
        };
        check_text(&svar.annet_allmennlegearbeid)?;
        check_text(svar.erfaring.as_deref().unwrap_or_default())?;
        let told = json!({ "avtale": self.inngatt.felles.id, "rapport": svar });
        let hendelse = Hendelse::new(self.inngatt.felles.kjede(), Slag::AvtaleRapportert, &told);
        let rapport = Sluttrapport {
            svar,
            av: av.clone(),
            tidspunkt: now,
        };
        let reported = Self {
            rapport: Some(rapport),
            ..self
        };
        Ok((reported, hendelse))
    }
}
