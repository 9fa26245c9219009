//! The forms of the amendments.
//!
//! - `felter`: which fields each kind has
//! - `leser`: how they are read
//! - `avslag`: what a refusal says, and beside which field

mod avslag;
mod felter;
mod leser;

use texts::Tekst;

pub use avslag::stopped;
pub use leser::address;

/// The version of the agreement that the form was shown for.
pub const VERSJON: &str = "versjon";
pub(super) const FRA: &str = "fra";
pub(super) const TIL: &str = "til";
pub(super) const SISTE: &str = "siste";
pub(super) const ANDEL: &str = "prosent";
pub(super) const ARBEIDER: &str = "arbeider";
pub(super) const LOVREGULERT: &str = "lovregulert";
pub(super) const HPR: &str = "hpr";
pub(super) const NAVN: &str = "navn";
pub(super) const SPESIALIST: &str = "spesialist";
pub(super) const REFUSJON: &str = "refusjon";
pub(super) const SUPERVISJON: &str = "supervisjon";
pub(super) const PASIENTER: &str = "pasienter";
/// Which leave is corrected.
pub const RETTER: &str = "retter";
/// None: the leave was never registered.
pub const NY: &str = "ny";
pub(super) const EPOST: &str = "epost";

/// A kind of amendment, as the municipality chooses one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skjemaslag {
    /// Another share.
    Andel,
    /// Leave.
    Permisjon,
    /// A GP comes in.
    FastlegeInn,
    /// A GP leaves.
    FastlegeUt,
    /// Another supervisor.
    Veileder,
    /// An earlier end.
    Avslutning,
    /// A later end.
    Forlengelse,
    /// Leave that was registered wrongly or not at all.
    Rettelse,
}

impl Skjemaslag {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Permisjon,
        Self::Andel,
        Self::FastlegeInn,
        Self::FastlegeUt,
        Self::Veileder,
        Self::Avslutning,
        Self::Forlengelse,
        Self::Rettelse,
    ];

    /// The word that addresses and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Andel => "andel",
            Self::Permisjon => "permisjon",
            Self::FastlegeInn => "fastlege-inn",
            Self::FastlegeUt => "fastlege-ut",
            Self::Veileder => "veileder",
            Self::Avslutning => "avslutning",
            Self::Forlengelse => "forlengelse",
            Self::Rettelse => "rettelse",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slag| slag.word() == word)
    }

    /// The kind in words.
    pub fn text(self, t: &Tekst) -> String {
        t.get(&format!("avtaler-endre-{}", self.word()), &[])
    }

    /// What it means, and who signs.
    pub fn ingress(self, t: &Tekst) -> String {
        t.get(&format!("avtaler-endre-ingress-{}", self.word()), &[])
    }
}
