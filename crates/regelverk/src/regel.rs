//! What a rule is: an id that is never reused, and dated versions, each with its legal basis.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::hjemmel::{Hjemmel, Status};
use crate::tid::Dato;

/// The day of the first letter. Before it there is no rulebook, so nothing can be judged.
pub const FIRST_RULEBOOK: Dato = Dato::constant(2020, 10, 27);

/// The id of a rule, for instance `IA-24`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegelId(pub &'static str);

impl fmt::Display for RegelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for RegelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// How binding a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Art {
    /// Absolute: not met means that nothing can be granted.
    Skal,
    /// Advisory: not met means that a case worker must give a reason.
    Bor,
    /// The program lays out the facts; a person decides, with a reason.
    Skjonn,
    /// Shown, never blocks.
    Info,
}

impl Art {
    /// Every kind, the most binding first.
    pub const ALL: [Self; 4] = [Self::Skal, Self::Bor, Self::Skjonn, Self::Info];

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|art| art.word() == word)
    }

    /// The word that contracts and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Skal => "skal",
            Self::Bor => "bor",
            Self::Skjonn => "skjonn",
            Self::Info => "info",
        }
    }
}

/// What a rule is judged on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gjelder {
    /// An application.
    Soknad,
    /// The hand-out of places in a round.
    Tildeling,
    /// A decision.
    Vedtak,
    /// An agreement.
    Avtale,
    /// A doctor's work on a list on a day.
    Refusjon,
}

impl Gjelder {
    /// All of them, in the order of a case.
    pub const ALL: [Self; 5] = [
        Self::Soknad,
        Self::Tildeling,
        Self::Vedtak,
        Self::Avtale,
        Self::Refusjon,
    ];

    /// The word that addresses and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Soknad => "soknad",
            Self::Tildeling => "tildeling",
            Self::Vedtak => "vedtak",
            Self::Avtale => "avtale",
            Self::Refusjon => "refusjon",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gjelder| gjelder.word() == word)
    }
}

/// One dated version of a rule: in force from its day until the next version's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versjon {
    /// 1, 2, 3 … in order of date.
    pub nummer: u32,
    /// The first day in force.
    pub fra: Dato,
    /// How binding it is.
    pub art: Art,
    /// Its legal basis.
    pub hjemmel: Hjemmel,
}

/// A rule: metadata only. The logic is a function in the same file.
#[derive(Debug, PartialEq, Eq)]
pub struct Regel {
    /// The id.
    pub id: RegelId,
    /// What it is judged on.
    pub gjelder: &'static [Gjelder],
    /// The names of the parameters that the rule reads.
    pub parametere: &'static [&'static str],
    /// Every key that the rule may give as explanation, so that the texts can be checked for completeness.
    pub forklaringer: &'static [&'static str],
    /// The versions, in order of date. The first begins on [`FIRST_RULEBOOK`].
    pub versjoner: &'static [Versjon],
}

impl Regel {
    /// The version in force on `dato`; `None` before the first rulebook.
    pub fn versjon_on(&self, dato: Dato) -> Option<&'static Versjon> {
        self.versjoner.iter().rev().find(|versjon| versjon.fra <= dato)
    }

    /// The last day that a version is in force; `None` while no later version has taken its place.
    pub fn last_day(&self, versjon: &Versjon) -> Option<Dato> {
        let next = self
            .versjoner
            .iter()
            .find(|other| other.nummer == versjon.nummer + 1)?;
        next.fra.plus_days(-1)
    }

    /// The key under which the rule's texts stand: `ia-24` for `IA-24`.
    pub fn tekstnokkel(&self) -> String {
        self.id.0.to_ascii_lowercase()
    }

    /// Whether any version rests on interpretation or is not confirmed.
    pub fn is_open(&self) -> bool {
        self.versjoner
            .iter()
            .any(|versjon| versjon.hjemmel.status != Status::Bekreftet)
    }
}

/// The day that chooses rules and parameters. It can only be made for a day that has a rulebook, so no
/// rule needs to handle a day without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regeldag(Dato);

impl Regeldag {
    /// The first day that has a rulebook.
    pub const FIRST: Self = Self(FIRST_RULEBOOK);

    /// `None` if `dato` is before the first rulebook.
    pub fn new(dato: Dato) -> Option<Self> {
        (dato >= FIRST_RULEBOOK).then_some(Self(dato))
    }

    /// The date.
    pub fn dato(self) -> Dato {
        self.0
    }
}
