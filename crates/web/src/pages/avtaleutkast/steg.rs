//! The steps, which rules each touches, and where a fact is asked for.

use regelverk::vurdering::{Faktum, Vurdering};
use sak::id::AvtaleId;
use texts::Tekst;

/// A step. The last one is the summary, where reasons are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Steg {
    /// Who enters into the agreement.
    Parter,
    /// What the doctor in specialisation has done before.
    Lege,
    /// When, and how much.
    Tid,
    /// Other work, and how the doctor is engaged.
    Arbeid,
    /// Supervision, guidance and education plan.
    Veiledning,
    /// The office and its patients.
    Kontor,
    /// All of it, and the reasons.
    Oppsummering,
}

impl Steg {
    /// In order.
    pub const ALL: [Self; 7] = [
        Self::Parter,
        Self::Lege,
        Self::Tid,
        Self::Arbeid,
        Self::Veiledning,
        Self::Kontor,
        Self::Oppsummering,
    ];

    /// The word in addresses and text keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Parter => "parter",
            Self::Lege => "lege",
            Self::Tid => "tid",
            Self::Arbeid => "arbeid",
            Self::Veiledning => "veiledning",
            Self::Kontor => "kontor",
            Self::Oppsummering => "oppsummering",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|steg| steg.word() == word)
    }

    /// Its place, from 0.
    pub const fn position(self) -> usize {
        self as usize
    }

    /// The step after it.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.position() + 1).copied()
    }

    /// The step before it.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.get(self.position().checked_sub(1)?).copied()
    }

    /// Its address.
    pub fn href(self, id: AvtaleId) -> String {
        format!("{}/{}", base(id), self.word())
    }

    /// Its name.
    pub fn name(self, t: &Tekst) -> String {
        t.get(&format!("avtaleutkast-steg-{}", self.word()), &[])
    }

    /// Whether what is asked in this step changes what a rule says.
    pub fn touches(self, vurdering: &Vurdering) -> bool {
        steps_of(vurdering).contains(&self)
    }
}

/// Where a draft begins.
pub fn base(id: AvtaleId) -> String {
    format!("/avtaler/{id}/utkast")
}

/// The steps whose answers a rule asks for, the one with most of them first.
fn steps_of(vurdering: &Vurdering) -> &'static [Steg] {
    match vurdering.id().0 {
        "IA-10" | "IA-11" => &[Steg::Lege, Steg::Tid],
        "IA-12" | "IA-13" | "IA-14" | "IA-15" | "IA-16" | "IA-29" => &[Steg::Tid],
        "IA-17" => &[Steg::Parter, Steg::Tid],
        "IA-18" | "IA-23" => &[Steg::Kontor],
        "IA-19" | "IA-30" | "IA-32" => &[Steg::Arbeid],
        "IA-20" | "IA-22" => &[Steg::Veiledning],
        "IA-21" => &[Steg::Veiledning, Steg::Parter],
        "IA-24" | "IA-25" | "IA-26" | "IA-33" | "IA-34" | "IA-35" => &[Steg::Parter],
        "IA-27" => &[Steg::Arbeid, Steg::Tid],
        "IA-28" => &[Steg::Arbeid, Steg::Parter],
        "IA-31" => &[Steg::Lege],
        _ => &[],
    }
}

/// The step that asks for what a verdict lacks, or most of what it rests on.
pub fn asked_in(vurdering: &Vurdering) -> Option<Steg> {
    let unknown = |name| vurdering.faktum(name) == Some(&Faktum::Ukjent);
    let done_before = !unknown("lis1_fullfort") || !unknown("turnus_fullfort");
    match vurdering.id().0 {
        "IA-10" if unknown("fra") && done_before => Some(Steg::Tid),
        "IA-11" if unknown("fra") && !unknown("ordning") => Some(Steg::Tid),
        "IA-17" if unknown("andre_aktive_introduksjonsavtaler") => Some(Steg::Parter),
        "IA-27" if unknown("stillingsandel") => Some(Steg::Tid),
        "IA-28" if unknown("fastleger") => Some(Steg::Parter),
        _ => steps_of(vurdering).first().copied(),
    }
}
