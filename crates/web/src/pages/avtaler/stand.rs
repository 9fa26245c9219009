//! The state of an agreement as people say it: by what is signed, and by the day.

use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::avtale::Avtale;
use texts::Tekst;

/// The state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stand {
    /// A draft.
    Utkast,
    /// Waits for signatures.
    TilSignering,
    /// Entered into, and begins later.
    Kommer,
    /// Runs.
    Loper,
    /// Over, and not reported.
    Over,
    /// Over and reported.
    Avsluttet,
    /// Cancelled before it began.
    Kansellert,
}

impl Stand {
    /// All of them, in the order of a life.
    pub const ALL: [Self; 7] = [
        Self::Utkast,
        Self::TilSignering,
        Self::Kommer,
        Self::Loper,
        Self::Over,
        Self::Avsluttet,
        Self::Kansellert,
    ];

    /// The state on a day.
    pub fn of(avtale: &Avtale, today: Dato) -> Self {
        match avtale {
            Avtale::Utkast(_) => Self::Utkast,
            Avtale::TilSignering(_) => Self::TilSignering,
            Avtale::Kansellert(_) => Self::Kansellert,
            Avtale::Avsluttet(over) if over.rapport.is_some() => Self::Avsluttet,
            Avtale::Avsluttet(_) => Self::Over,
            Avtale::Inngatt(inngatt) if today < inngatt.refusjon_fra() => Self::Kommer,
            Avtale::Inngatt(inngatt) if today <= inngatt.forlop().til => Self::Loper,
            Avtale::Inngatt(_) => Self::Over,
        }
    }

    /// The word that addresses and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Utkast => "utkast",
            Self::TilSignering => "til-signering",
            Self::Kommer => "kommer",
            Self::Loper => "loper",
            Self::Over => "over",
            Self::Avsluttet => "avsluttet",
            Self::Kansellert => "kansellert",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stand| stand.word() == word)
    }

    /// The state in words.
    pub fn text(self, t: &Tekst) -> String {
        t.get(&format!("avtaler-stand-{}", self.word()), &[])
    }

    /// The state as a tag.
    pub fn tag(self, t: &Tekst) -> Markup {
        let colour = match self {
            Self::Loper => "success",
            Self::TilSignering | Self::Over => "warning",
            Self::Kommer => "accent",
            Self::Utkast | Self::Avsluttet | Self::Kansellert => "neutral",
        };
        html! { span class="ds-tag" data-color=(colour) { (self.text(t)) } }
    }
}
