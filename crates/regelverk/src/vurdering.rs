//! A verdict: what a rule says of given facts, and why.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::hjemmel::Hjemmel;
use crate::parameter::Verdi;
use crate::regel::{Art, Regel, RegelId, Regeldag, Versjon};
use crate::tid::Dato;

/// The outcome of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Utfall {
    /// Met.
    Oppfylt,
    /// Not met.
    IkkeOppfylt,
    /// Something that the rule needs is unknown.
    ManglerOpplysninger,
    /// A person must judge.
    MaVurderes,
    /// The rule does not apply to these facts.
    GjelderIkke,
}

impl Utfall {
    /// The word that contracts use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Oppfylt => "oppfylt",
            Self::IkkeOppfylt => "ikke_oppfylt",
            Self::ManglerOpplysninger => "mangler_opplysninger",
            Self::MaVurderes => "ma_vurderes",
            Self::GjelderIkke => "gjelder_ikke",
        }
    }

    /// The general outcome of several parts: any known failure wins, then any unknown.
    /// `Some(true)` is met, `Some(false)` is not met, `None` is unknown.
    pub fn of_parts(parts: &[Option<bool>]) -> Self {
        if parts.contains(&Some(false)) {
            Self::IkkeOppfylt
        } else if parts.contains(&None) {
            Self::ManglerOpplysninger
        } else {
            Self::Oppfylt
        }
    }

    /// The outcome with the key of its sentence: for met, for not met, and for unknown.
    pub const fn explained(
        self,
        met: &'static str,
        not_met: &'static str,
        unknown: &'static str,
    ) -> (Self, &'static str) {
        match self {
            Self::Oppfylt => (self, met),
            Self::IkkeOppfylt => (self, not_met),
            Self::ManglerOpplysninger | Self::MaVurderes | Self::GjelderIkke => (self, unknown),
        }
    }
}

/// The value of one fact, as it was when the verdict was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Faktum {
    /// Unknown.
    Ukjent,
    /// Yes or no.
    JaNei(bool),
    /// A whole number.
    Tall(u64),
    /// A date.
    Dato(Dato),
    /// Words.
    Tekst(String),
}

impl From<bool> for Faktum {
    fn from(value: bool) -> Self {
        Self::JaNei(value)
    }
}

impl From<u64> for Faktum {
    fn from(value: u64) -> Self {
        Self::Tall(value)
    }
}

impl From<Dato> for Faktum {
    fn from(value: Dato) -> Self {
        Self::Dato(value)
    }
}

impl From<&str> for Faktum {
    fn from(value: &str) -> Self {
        Self::Tekst(value.to_owned())
    }
}

impl<T: Into<Faktum>> From<Option<T>> for Faktum {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Ukjent, Into::into)
    }
}

/// A parameter value that a verdict used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BruktParameter {
    /// The parameter's name.
    pub navn: &'static str,
    /// The dated value that was in force.
    pub verdi: &'static Verdi,
}

/// What a rule says of given facts. It can be made only from a [`Regel`], so none lacks its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vurdering {
    regel: &'static Regel,
    versjon: &'static Versjon,
    utfall: Utfall,
    avgjorende: bool,
    forklaring: &'static str,
    fakta: Vec<(&'static str, Faktum)>,
    parametere: Vec<BruktParameter>,
}

impl Vurdering {
    /// A verdict of `regel` on the given day. `forklaring` names the sentence that explains it, one of the
    /// rule's own `forklaringer`.
    pub fn new(regel: &'static Regel, dag: Regeldag, utfall: Utfall, forklaring: &'static str) -> Self {
        let versjon = regel.versjon_on(dag.dato()).unwrap_or(&regel.versjoner[0]);
        Self {
            regel,
            versjon,
            utfall,
            avgjorende: versjon.art == Art::Skal && utfall == Utfall::IkkeOppfylt,
            forklaring,
            fakta: Vec::new(),
            parametere: Vec::new(),
        }
    }

    /// Adds a fact that the verdict rests on.
    #[must_use]
    pub fn with_fact(mut self, navn: &'static str, faktum: impl Into<Faktum>) -> Self {
        self.fakta.push((navn, faktum.into()));
        self
    }

    /// Adds a parameter value that the verdict rests on.
    #[must_use]
    pub fn with_parameter(mut self, navn: &'static str, verdi: &'static Verdi) -> Self {
        self.parametere.push(BruktParameter { navn, verdi });
        self
    }

    /// Marks the verdict as the one that decided the case.
    #[must_use]
    pub fn decisive(mut self) -> Self {
        self.avgjorende = true;
        self
    }

    /// The rule.
    pub fn regel(&self) -> &'static Regel {
        self.regel
    }

    /// The rule's id.
    pub fn id(&self) -> RegelId {
        self.regel.id
    }

    /// The version of the rule that was in force.
    pub fn versjon(&self) -> &'static Versjon {
        self.versjon
    }

    /// How binding the rule is.
    pub fn art(&self) -> Art {
        self.versjon.art
    }

    /// The legal basis.
    pub fn hjemmel(&self) -> &'static Hjemmel {
        &self.versjon.hjemmel
    }

    /// The outcome.
    pub fn utfall(&self) -> Utfall {
        self.utfall
    }

    /// Whether this verdict decides the case.
    pub fn is_decisive(&self) -> bool {
        self.avgjorende
    }

    /// The key of the sentence that explains the verdict: `regel-ia-24-<this>`.
    pub fn forklaring(&self) -> &'static str {
        self.forklaring
    }

    /// The facts used, by the names that the contract gives them.
    pub fn fakta(&self) -> &[(&'static str, Faktum)] {
        &self.fakta
    }

    /// The value of one fact.
    pub fn faktum(&self, navn: &str) -> Option<&Faktum> {
        self.fakta
            .iter()
            .find(|(name, _)| *name == navn)
            .map(|(_, faktum)| faktum)
    }

    /// The parameter values used.
    pub fn parametere(&self) -> &[BruktParameter] {
        &self.parametere
    }

    /// Whether a person must answer with a reason before the case can go on: discretion, or advice that is
    /// not met or cannot be checked.
    pub fn needs_answer(&self) -> bool {
        self.utfall == Utfall::MaVurderes
            || self.art() == Art::Bor
                && matches!(self.utfall, Utfall::IkkeOppfylt | Utfall::ManglerOpplysninger)
    }

    /// Whether nothing can be granted as long as this verdict stands.
    pub fn blocks(&self) -> bool {
        self.art() == Art::Skal && matches!(self.utfall, Utfall::IkkeOppfylt | Utfall::ManglerOpplysninger)
    }

    /// The verdict as one canonical line, for fingerprints: rule, version, outcome, facts and values.
    pub fn canonical(&self) -> String {
        let fakta = serde_json::to_string(&self.fakta).map_or(Cow::Borrowed("?"), Cow::Owned);
        let verdier: Vec<String> = self
            .parametere
            .iter()
            .map(|brukt| format!("{}={}", brukt.navn, brukt.verdi.storrelse()))
            .collect();
        let Self {
            versjon,
            utfall,
            forklaring,
            ..
        } = self;
        let id = self.id();
        format!(
            "{id}/{}/{}/{forklaring}/{fakta}/{}",
            versjon.nummer,
            utfall.word(),
            verdier.join(",")
        )
    }
}
