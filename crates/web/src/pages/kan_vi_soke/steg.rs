//! The steps, each one topic.

use sak::soknad::felt::Felt;

/// A step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Steg {
    /// Which municipality.
    Kommune,
    /// Whether it is a training establishment; asked only if the register does not know.
    Virksomhet,
    /// How many places, and for whom.
    Plasser,
    /// Which other work the doctors are to do.
    Arbeid,
    /// How many periods.
    Perioder,
    /// How many patients.
    Pasienter,
    /// The answer.
    Svar,
}

impl Steg {
    /// All steps, in order.
    pub const ALL: [Self; 7] = [
        Self::Kommune,
        Self::Virksomhet,
        Self::Plasser,
        Self::Arbeid,
        Self::Perioder,
        Self::Pasienter,
        Self::Svar,
    ];

    /// The word in the address and in text keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kommune => "kommune",
            Self::Virksomhet => "virksomhet",
            Self::Plasser => "plasser",
            Self::Arbeid => "arbeid",
            Self::Perioder => "perioder",
            Self::Pasienter => "pasienter",
            Self::Svar => "svar",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|steg| steg.word() == word)
    }

    /// The questions that it asks.
    pub const fn asks(self) -> &'static [Felt] {
        match self {
            Self::Kommune | Self::Svar => &[],
            Self::Virksomhet => &[Felt::Utdanningsvirksomhet],
            Self::Plasser => &[Felt::Antall, Felt::AntallHovedformal],
            Self::Arbeid => &[Felt::Arbeid, Felt::AnnetArbeid],
            Self::Perioder => &[Felt::Perioder],
            Self::Pasienter => &[Felt::Pasientgrunnlag],
        }
    }

    /// Every question that is asked, in order.
    pub fn questions() -> impl Iterator<Item = Felt> {
        Self::ALL.into_iter().flat_map(|steg| steg.asks().iter().copied())
    }
}
