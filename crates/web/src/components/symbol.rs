//! The marks: shape first, colour last. They stand in one file that the browser keeps.

use maud::{Markup, html};
use regelverk::regel::Art;
use regelverk::vurdering::{Utfall, Vurdering};

use crate::assets::asset_url;

/// What a mark says. Each has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Merke {
    /// Octagon with a cross: not met, error.
    IkkeOppfylt,
    /// Dashed circle: something is missing.
    Mangler,
    /// Diamond: a person must judge.
    Vurderes,
    /// Filled circle: met, done.
    Oppfylt,
    /// Square: for information.
    Info,
}

impl Merke {
    /// In the order in which verdicts are shown: what asks for something first.
    pub const ALL: [Self; 5] = [
        Self::IkkeOppfylt,
        Self::Mangler,
        Self::Vurderes,
        Self::Oppfylt,
        Self::Info,
    ];

    /// The word in `data-utfall`, in the name of the symbol and in text ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::IkkeOppfylt => "ikke-oppfylt",
            Self::Mangler => "mangler",
            Self::Vurderes => "vurderes",
            Self::Oppfylt => "oppfylt",
            Self::Info => "info",
        }
    }

    /// The mark of a verdict. A rule that only informs is information whatever its outcome.
    pub fn of(vurdering: &Vurdering) -> Self {
        match (vurdering.art(), vurdering.utfall()) {
            (Art::Info, _) | (_, Utfall::GjelderIkke) => Self::Info,
            (_, Utfall::Oppfylt) => Self::Oppfylt,
            (_, Utfall::IkkeOppfylt) => Self::IkkeOppfylt,
            (_, Utfall::ManglerOpplysninger) => Self::Mangler,
            (_, Utfall::MaVurderes) => Self::Vurderes,
        }
    }
}

/// The mark, hidden from screen readers: words beside it say the same.
pub fn merke(merke: Merke) -> Markup {
    html! {
        svg class="hj-merke" data-utfall=(merke.word()) aria-hidden="true" { (content(merke.word())) }
    }
}

/// The small green mark of "saved", without the size of a verdict's mark.
pub fn hake() -> Markup {
    html! { svg aria-hidden="true" { (content(Merke::Oppfylt.word())) } }
}

/// The logo.
pub fn logo() -> Markup {
    html! { svg aria-hidden="true" { (content("logo")) } }
}

fn content(name: &str) -> Markup {
    html! { use href={ (asset_url("symboler.svg")) "#m-" (name) } {} }
}
