//! Form fields: always a label, then the description, the control and the error, tied together by ids.
//!
//! The id of a field is its name unless told otherwise; an error summary links to it. In a group the first
//! control has that id, so that the link leads to something that takes focus.

use std::borrow::Cow;

use maud::{Markup, html};

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

impl Autosave<'_> {
    const TRIGGER: &'static str = "change, input changed delay:800ms";
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

    /// What the browser may fill in (`email`, `organization` …).
    #[must_use]
    pub fn autocomplete(mut self, what: &'a str) -> Self {
        self.autocomplete = Some(what);
        self
    }

    /// A line of text.
    pub fn tekst(&self, verdi: &str) -> Markup {
        self.input("text", None, verdi)
    }

    /// A whole number, as text: the program reads "1 000" too and says what is wrong, browsers do neither.
    pub fn tall(&self, verdi: &str) -> Markup {
        self.input("text", Some("numeric"), verdi)
    }

    /// A date.
    pub fn dato(&self, verdi: &str) -> Markup {
        self.clone().bredde(Bredde::Dato).input("date", None, verdi)
    }

    /// A field to search or filter by; `/` goes to it.
    pub fn filter(&self, verdi: &str) -> Markup {
        self.wrap(&html! {
            input class=(self.bredde.class()) data-filter id=(self.id) name=(self.navn) type="search" value=(verdi)
                form=[self.skjema] aria-describedby=[self.described_by()] autocomplete="off";
        })
    }

    /// Several lines of text.
    pub fn fritekst(&self, verdi: &str, linjer: u8) -> Markup {
        let (url, trigger, target, swap, include) = self.htmx();
        self.wrap(&html! {
            // The line break before the text is not part of it: HTML drops the first one.
            textarea class="ds-input" id=(self.id) name=(self.navn) rows=(linjer) form=[self.skjema]
                aria-invalid=[self.invalid()] aria-describedby=[self.described_by()]
                hx-post=[url] hx-trigger=[trigger] hx-target=[target] hx-swap=[swap] hx-include=[include]
                { "\n" (verdi) }
        })
    }

    /// One of several, from a list that opens. `tom` is what stands before anything is chosen.
    pub fn nedtrekk(&self, tom: Option<&str>, valg: &[Valg<'_>], valgt: Option<&str>) -> Markup {
        self.select(&html! {
            @if let Some(tom) = tom { option value="" selected[valgt.is_none()] { (tom) } }
            (options(valg, valgt))
        })
    }

    /// As [`Felt::nedtrekk`], with the choices under headings.
    pub fn gruppert_nedtrekk(
        &self,
        tom: Option<&str>,
        grupper: &[(&str, Vec<Valg<'_>>)],
        valgt: Option<&str>,
    ) -> Markup {
        self.select(&html! {
            @if let Some(tom) = tom { option value="" selected[valgt.is_none()] { (tom) } }
            @for (navn, valg) in grupper { optgroup label=(navn) { (options(valg, valgt)) } }
        })
    }

    /// One of a few, all shown.
    pub fn radio(&self, valg: &[Valg<'_>], valgt: Option<&str>) -> Markup {
        self.group("radio", valg, |valg| valgt == Some(valg.verdi.as_ref()))
    }

    /// Any of a few, all shown.
    pub fn kryss(&self, valg: &[Valg<'_>], valgte: &[&str]) -> Markup {
        self.group("checkbox", valg, |valg| valgte.contains(&valg.verdi.as_ref()))
    }

    fn input(&self, kind: &str, mode: Option<&str>, verdi: &str) -> Markup {
        let (url, trigger, target, swap, include) = self.htmx();
        self.wrap(&html! {
            input class=(self.bredde.class()) id=(self.id) name=(self.navn) type=(kind) inputmode=[mode]
                value=(verdi) form=[self.skjema] autocomplete=(self.autocomplete.unwrap_or("off"))
                aria-invalid=[self.invalid()] aria-describedby=[self.described_by()]
                hx-post=[url] hx-trigger=[trigger] hx-target=[target] hx-swap=[swap] hx-include=[include];
        })
    }

    fn select(&self, options: &Markup) -> Markup {
        let (url, trigger, target, swap, include) = self.htmx();
        self.wrap(&html! {
            select class="ds-input" id=(self.id) name=(self.navn) form=[self.skjema]
                aria-invalid=[self.invalid()] aria-describedby=[self.described_by()]
                hx-post=[url] hx-trigger=[trigger] hx-target=[target] hx-swap=[swap] hx-include=[include]
                { (options) }
        })
    }

    fn wrap(&self, control: &Markup) -> Markup {
        html! {
            div class="ds-field" {
                label class="ds-label" for=(self.id) { (self.label) }
                (self.description())
                (control)
                (self.error())
            }
        }
    }

    fn group(&self, kind: &str, valg: &[Valg<'_>], chosen: impl Fn(&Valg<'_>) -> bool) -> Markup {
        let (url, trigger, target, swap, include) = self.htmx();
        html! {
            fieldset class="ds-fieldset" aria-describedby=[self.described_by()] {
                legend class="ds-label" { (self.label) }
                (self.description())
                div class="hj-stabel" data-luft="liten" {
                    @for (index, valg) in valg.iter().enumerate() {
                        @let id = self.option_id(index);
                        @let note = valg.beskrivelse.as_ref().map(|_| format!("{id}-b"));
                        div class="ds-field" {
                            input class="ds-input" type=(kind) id=(id) name=(self.navn) value=(valg.verdi)
                                checked[chosen(valg)] form=[self.skjema] aria-invalid=[self.invalid()]
                                aria-describedby=[note.as_ref()]
                                hx-post=[url] hx-trigger=[trigger] hx-target=[target] hx-swap=[swap]
                                hx-include=[include];
                            label class="ds-label" for=(id) { (valg.tekst) }
                            @if let Some(tekst) = &valg.beskrivelse {
                                p data-field="description" id=[note] { (tekst) }
                            }
                        }
                    }
                }
                (self.error())
            }
        }
    }

    fn option_id(&self, index: usize) -> Cow<'_, str> {
        if index == 0 {
            Cow::Borrowed(&self.id)
        } else {
            Cow::Owned(format!("{}-{}", self.id, index + 1))
        }
    }

    fn description(&self) -> Markup {
        html! {
            @if let Some(tekst) = &self.beskrivelse {
                p data-field="description" id={ (self.id) "-b" } { (tekst) }
            }
        }
    }

    fn error(&self) -> Markup {
        html! {
            @if let Some(tekst) = &self.feil {
                p class="ds-validation-message" id={ (self.id) "-f" } { (tekst) }
            }
        }
    }

    fn invalid(&self) -> Option<&'static str> {
        self.feil.as_ref().map(|_| "true")
    }

    fn described_by(&self) -> Option<String> {
        let description = self.beskrivelse.as_ref().map(|_| format!("{}-b", self.id));
        let error = self.feil.as_ref().map(|_| format!("{}-f", self.id));
        let ids: Vec<String> = description.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `hx-post`, `hx-trigger`, `hx-target`, `hx-swap` and `hx-include`.
    fn htmx(
        &self,
    ) -> (
        Option<&str>,
        Option<&str>,
        Option<&str>,
        Option<&str>,
        Option<&str>,
    ) {
        match self.autosave {
            None => (None, None, None, None, None),
            Some(Autosave { url, target }) => (
                Some(url),
                Some(Autosave::TRIGGER),
                Some(target),
                Some("outerHTML"),
                Some("closest form"),
            ),
        }
    }
}

fn options(valg: &[Valg<'_>], valgt: Option<&str>) -> Markup {
    html! {
        @for valg in valg {
            option value=(valg.verdi) selected[valgt == Some(valg.verdi.as_ref())] { (valg.tekst) }
        }
    }
}

#[cfg(test)]
mod tests;
