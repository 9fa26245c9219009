//! Form fields: always a label, then the description, the control and the error, tied together by ids.
//!
//! The id of a field is its name unless told otherwise; an error summary links to it. In a group the first
//! control has that id, so that the link leads to something that takes focus.

use std::borrow::Cow;

mod kontroll;

/// How wide a text field is. The width tells how much is expected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bredde {
    /// A line.
    #[default]
    Hel,
    /// An amount.
    Middels,
    /// A date.
    Dato,
    /// A small number.
    Kort,
}

impl Bredde {
    const fn class(self) -> &'static str {
        match self {
            Self::Hel => "ds-input",
            Self::Middels => "ds-input hj-middels-felt",
            Self::Dato => "ds-input hj-dato-felt",
            Self::Kort => "ds-input hj-kort-felt",
        }
    }
}

/// Saves the whole form when the field changes, and puts the answer in place of the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Autosave<'a> {
    /// Where the form is sent.
    pub url: &'a str,
    /// What the answer replaces, as a CSS selector.
    pub target: &'a str,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Valg<'a> {
    /// What is sent.
    pub verdi: Cow<'a, str>,
    /// What is shown.
    pub tekst: Cow<'a, str>,
    /// What is shown below it, in groups of radio buttons and boxes.
    pub beskrivelse: Option<Cow<'a, str>>,
}

impl<'a> Valg<'a> {
    /// A choice.
    pub fn new(verdi: impl Into<Cow<'a, str>>, tekst: impl Into<Cow<'a, str>>) -> Self {
        Self {
            verdi: verdi.into(),
            tekst: tekst.into(),
            beskrivelse: None,
        }
    }

    /// With a line of explanation.
    #[must_use]
    pub fn beskrivelse(mut self, tekst: impl Into<Cow<'a, str>>) -> Self {
        self.beskrivelse = Some(tekst.into());
        self
    }
}

/// A field before it is known what kind of control it has.
#[derive(Clone, Debug)]
pub struct Felt<'a> {
    id: Cow<'a, str>,
    navn: Cow<'a, str>,
    label: Cow<'a, str>,
    beskrivelse: Option<Cow<'a, str>>,
    feil: Option<Cow<'a, str>>,
    bredde: Bredde,
    skjema: Option<&'a str>,
    autosave: Option<Autosave<'a>>,
    autocomplete: Option<&'a str>,
    rad: bool,
}

impl<'a> Felt<'a> {
    /// A field with its name in the form and its label.
    pub fn new(navn: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        let navn = navn.into();
        Self {
            id: navn.clone(),
            navn,
            label: label.into(),
            beskrivelse: None,
            feil: None,
            bredde: Bredde::Hel,
            skjema: None,
            autosave: None,
            autocomplete: None,
            rad: false,
        }
    }

    /// An id other than the name, where a page has two fields of the same name.
    #[must_use]
    pub fn id(mut self, id: impl Into<Cow<'a, str>>) -> Self {
        self.id = id.into();
        self
    }

    /// What helps to answer.
    #[must_use]
    pub fn beskrivelse(mut self, tekst: impl Into<Cow<'a, str>>) -> Self {
        self.beskrivelse = Some(tekst.into());
        self
    }

    /// What is wrong, and what to write.
    #[must_use]
    pub fn feil(mut self, tekst: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.feil = tekst.map(Into::into);
        self
    }

    /// How wide it is.
    #[must_use]
    pub fn bredde(mut self, bredde: Bredde) -> Self {
        self.bredde = bredde;
        self
    }

    /// The id of the form it belongs to, if it stands outside it.
    #[must_use]
    pub fn skjema(mut self, id: &'a str) -> Self {
        self.skjema = Some(id);
        self
    }

    /// Saves when changed.
    #[must_use]
    pub fn autosave(mut self, autosave: Option<Autosave<'a>>) -> Self {
        self.autosave = autosave;
        self
    }

    /// Its choices beside each other: for a few short ones.
    #[must_use]
    pub fn rad(mut self) -> Self {
        self.rad = true;
        self
    }

    /// What the browser may fill in (`email`, `organization` …).
    #[must_use]
    pub fn autocomplete(mut self, what: &'a str) -> Self {
        self.autocomplete = Some(what);
        self
    }
}

#[cfg(test)]
mod tests;
