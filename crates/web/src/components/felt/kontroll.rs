//! The controls that a field can have.

use std::borrow::Cow;

use maud::{Markup, html};

use super::{Autosave, Bredde, Felt, Valg};

impl Felt<'_> {
    /// A line of text.
    pub fn tekst(&self, verdi: &str) -> Markup {
        self.input("text", None, verdi)
    }

    /// A whole number, as text: the program reads "1 000" too and says what is wrong, browsers do neither.
    pub fn tall(&self, verdi: &str) -> Markup {
        self.input("text", Some("numeric"), verdi)
    }

    /// An e-mail address.
    pub fn epost(&self, verdi: &str) -> Markup {
        self.input("email", None, verdi)
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
        let save = self.save();
        self.wrap(&html! {
            // The line break before the text is not part of it: HTML drops the first one.
            textarea class="ds-input" id=(self.id) name=(self.navn) rows=(linjer) form=[self.skjema]
                aria-invalid=[self.invalid()] aria-describedby=[self.described_by()]
                hx-post=[save.url] hx-trigger=[save.trigger] hx-target=[save.target] hx-swap=[save.swap]
                hx-include=[save.include]
                { "\n" (verdi) }
        })
    }

    /// Documents from the machine. Nothing can stand in it beforehand: browsers allow no page to choose a file.
    pub fn filer(&self, godtar: &str) -> Markup {
        self.wrap(&html! {
            input class=(self.bredde.class()) id=(self.id) name=(self.navn) type="file" multiple accept=(godtar)
                form=[self.skjema] aria-invalid=[self.invalid()] aria-describedby=[self.described_by()];
        })
    }

    /// A time of day.
    pub fn klokke(&self, verdi: &str) -> Markup {
        self.clone().bredde(Bredde::Dato).input("time", None, verdi)
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
        let save = self.save();
        self.wrap(&html! {
            input class=(self.bredde.class()) id=(self.id) name=(self.navn) type=(kind) inputmode=[mode]
                value=(verdi) form=[self.skjema] autocomplete=(self.autocomplete.unwrap_or("off"))
                aria-invalid=[self.invalid()] aria-describedby=[self.described_by()]
                hx-post=[save.url] hx-trigger=[save.trigger] hx-target=[save.target] hx-swap=[save.swap]
                hx-include=[save.include];
        })
    }

    fn select(&self, options: &Markup) -> Markup {
        let save = self.save();
        self.wrap(&html! {
            select class="ds-input" id=(self.id) name=(self.navn) form=[self.skjema]
                aria-invalid=[self.invalid()] aria-describedby=[self.described_by()]
                hx-post=[save.url] hx-trigger=[save.trigger] hx-target=[save.target] hx-swap=[save.swap]
                hx-include=[save.include]
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
        let save = self.save();
        let layout = if self.rad { "hj-rad" } else { "hj-stabel" };
        html! {
            fieldset class="ds-fieldset" aria-describedby=[self.described_by()] {
                legend class="ds-label" { (self.label) }
                (self.description())
                div class=(layout) data-luft="liten" {
                    @for (index, valg) in valg.iter().enumerate() {
                        @let id = self.option_id(index);
                        @let note = valg.beskrivelse.as_ref().map(|_| format!("{id}-b"));
                        div class="ds-field" {
                            input class="ds-input" type=(kind) id=(id) name=(self.navn) value=(valg.verdi)
                                checked[chosen(valg)] form=[self.skjema] aria-invalid=[self.invalid()]
                                aria-describedby=[note.as_ref()]
                                hx-post=[save.url] hx-trigger=[save.trigger] hx-target=[save.target] hx-swap=[save.swap]
                hx-include=[save.include];
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

    fn save(&self) -> Save<'_> {
        match self.autosave {
            None => Save::default(),
            Some(Autosave { url, target }) => Save {
                url: Some(url),
                target: Some(target),
                trigger: Some("change, input changed delay:800ms"),
                swap: Some("outerHTML"),
                include: Some("closest form"),
            },
        }
    }
}

/// The htmx attributes of a field that saves; none of one that does not.
#[derive(Default)]
struct Save<'a> {
    url: Option<&'a str>,
    target: Option<&'a str>,
    trigger: Option<&'static str>,
    swap: Option<&'static str>,
    include: Option<&'static str>,
}

fn options(valg: &[Valg<'_>], valgt: Option<&str>) -> Markup {
    html! {
        @for valg in valg {
            option value=(valg.verdi) selected[valgt == Some(valg.verdi.as_ref())] { (valg.tekst) }
        }
    }
}
