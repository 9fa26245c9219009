//! The fields of the steps: what stands in them, how they are read, and how they look.

use std::borrow::Cow;

use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::avtale::Utfylt;
use texts::Tekst;

use super::bilde::Bilde;
use super::steg::Steg;
use super::{arbeid, begrunnelser, kontor, lege, parter, tid, veiledning};
use crate::components::feilliste::Feil as Skjemafeil;
use crate::components::felt::{Bredde, Felt, Valg};
use crate::form::les::{Galt, Grunn, Leser, Typed};

/// What somebody typed in a step, read.
pub struct Lest {
    /// What the draft says with it.
    pub utfylt: Utfylt,
    /// What could not be kept.
    pub galt: Vec<Galt>,
}

/// What stands in the fields of a step, as it is kept.
pub fn shown(steg: Steg, bilde: &Bilde) -> Typed {
    let utfylt = &bilde.utkast.utfylt;
    match steg {
        Steg::Parter => parter::shown(utfylt),
        Steg::Lege => lege::shown(&utfylt.innhold),
        Steg::Tid => tid::shown(&utfylt.innhold),
        Steg::Arbeid => arbeid::shown(&utfylt.innhold),
        Steg::Veiledning => veiledning::shown(&utfylt.innhold),
        Steg::Kontor => kontor::shown(&utfylt.innhold),
        Steg::Oppsummering => begrunnelser::shown(utfylt, &bilde.vurderinger),
    }
}

/// Reads a step on top of what is kept.
pub fn read(steg: Steg, typed: &Typed, bilde: &Bilde) -> Lest {
    let mut utfylt = bilde.utkast.utfylt.clone();
    let mut leser = Leser::new(typed);
    match steg {
        Steg::Parter => parter::read(&mut leser, &mut utfylt, bilde),
        Steg::Lege => lege::read(&mut leser, &mut utfylt.innhold),
        Steg::Tid => tid::read(&mut leser, &mut utfylt.innhold),
        Steg::Arbeid => arbeid::read(&mut leser, &mut utfylt.innhold),
        Steg::Veiledning => veiledning::read(&mut leser, &mut utfylt.innhold),
        Steg::Kontor => kontor::read(&mut leser, &mut utfylt.innhold),
        Steg::Oppsummering => begrunnelser::read(&mut leser, &mut utfylt, &bilde.vurderinger),
    }
    let galt = leser.galt;
    Lest { utfylt, galt }
}

/// The fields of a step.
pub fn fields(steg: Steg, form: &Form<'_>, bilde: &Bilde) -> Markup {
    match steg {
        Steg::Parter => parter::fields(form, bilde),
        Steg::Lege => lege::fields(form),
        Steg::Tid => tid::fields(form, bilde),
        Steg::Arbeid => arbeid::fields(form),
        Steg::Veiledning => veiledning::fields(form, bilde),
        Steg::Kontor => kontor::fields(form),
        Steg::Oppsummering => begrunnelser::fields(form, &bilde.utkast.utfylt, &bilde.vurderinger),
    }
}

/// A question that the answers have raised, and that the form did not ask.
pub fn raised(steg: Steg, typed: &Typed) -> Option<&'static str> {
    match steg {
        Steg::Lege => lege::raised(typed),
        Steg::Arbeid => arbeid::raised(typed),
        Steg::Veiledning => veiledning::raised(typed),
        Steg::Parter | Steg::Tid | Steg::Kontor | Steg::Oppsummering => None,
    }
}

/// Fields with what was typed and what is wrong with it. Labels are `avtaleutkast-felt-<key>`.
pub struct Form<'a> {
    /// The texts.
    pub t: &'a Tekst,
    /// What stands in the fields.
    pub typed: &'a Typed,
    /// What is wrong.
    pub galt: &'a [Galt],
}

impl<'a> Form<'a> {
    /// A field with its label, its help and what is wrong.
    pub fn felt(&self, name: &str) -> Felt<'a> {
        let felt = Felt::new(name.to_owned(), label(self.t, name));
        let help = format!("avtaleutkast-hjelp-{}", key(name));
        let felt = if self.t.has(&help) {
            felt.beskrivelse(self.t.get(&help, &[]))
        } else {
            felt
        };
        felt.feil(self.feil(name))
    }

    /// What is wrong with a field.
    pub fn feil(&self, name: &str) -> Option<String> {
        let found = self.galt.iter().find(|galt| galt.felt == name);
        found.map(|galt| reason(self.t, galt.grunn))
    }

    /// What stands in a field, exactly.
    pub fn raw(&self, name: &str) -> &'a str {
        self.typed.raw(name).unwrap_or_default()
    }

    /// A line of text.
    pub fn tekst(&self, name: &str) -> Markup {
        self.felt(name).tekst(self.raw(name))
    }

    /// A number or a share.
    pub fn tall(&self, name: &str) -> Markup {
        self.felt(name).bredde(Bredde::Middels).tall(self.raw(name))
    }

    /// An e-mail address.
    pub fn epost(&self, name: &str) -> Markup {
        self.felt(name).epost(self.raw(name))
    }

    /// A date. What is no date stands as text: the browser's own field would hide it.
    pub fn dato(&self, name: &str) -> Markup {
        let (felt, raw) = (self.felt(name), self.raw(name));
        if raw.is_empty() || Dato::parse(raw).is_some() {
            felt.dato(raw)
        } else {
            felt.bredde(Bredde::Dato).tekst(raw)
        }
    }

    /// Yes or no.
    pub fn ja_nei(&self, name: &str) -> Markup {
        let choices = [
            Valg::new("ja", self.t.felles_ja()),
            Valg::new("nei", self.t.felles_nei()),
        ];
        self.felt(name).rad().radio(&choices, Some(self.typed.get(name)))
    }

    /// One of a few: texts `avtaleutkast-valg-<key>-<word>`, perhaps with a line of explanation.
    pub fn valg(&self, name: &str, words: &[&'static str]) -> Markup {
        let choice = |word: &&'static str| {
            let id = choice_id(name, word);
            let choice = Valg::new(*word, self.t.get(&id, &[]));
            let help = format!("{id}-hjelp");
            if self.t.has(&help) {
                choice.beskrivelse(self.t.get(&help, &[]))
            } else {
                choice
            }
        };
        let choices: Vec<Valg<'_>> = words.iter().map(choice).collect();
        self.felt(name).radio(&choices, Some(self.typed.get(name)))
    }

    /// The same as a list that opens.
    pub fn valg_nedtrekk(&self, name: &str, words: &[&'static str]) -> Markup {
        let choice = |word: &&'static str| Valg::new(*word, self.t.get(&choice_id(name, word), &[]));
        let choices: Vec<Valg<'_>> = words.iter().map(choice).collect();
        self.felt(name)
            .bredde(Bredde::Middels)
            .nedtrekk(None, &choices, Some(self.typed.get(name)))
    }

    /// A title above some of the fields.
    pub fn del(&self, word: &str, content: &Markup) -> Markup {
        let id = format!("del-{word}");
        html! {
            section class="hj-stabel" data-luft="skjema" aria-labelledby=(id) {
                h2 class="ds-heading" data-size="xs" id=(id) {
                    (self.t.get(&format!("avtaleutkast-del-{word}"), &[]))
                }
                (content)
            }
        }
    }
}

/// The id of the text of a choice.
pub fn choice_id(name: &str, word: &str) -> String {
    format!("avtaleutkast-valg-{}-{word}", key(name))
}

/// The label of a field.
pub fn label(t: &Tekst, name: &str) -> String {
    t.get(&format!("avtaleutkast-felt-{}", key(name)), &[])
}

/// Why a field cannot be kept, in words.
pub fn reason(t: &Tekst, grunn: Grunn) -> String {
    t.get(&format!("avtaleutkast-feil-{}", grunn.word()), &[])
}

/// The number of the row that a field belongs to: 2 of `hpr_2`.
pub fn row_of(name: &str) -> Option<usize> {
    name.rsplit_once('_').and_then(|(_, number)| number.parse().ok())
}

/// The name of a field in text keys: without the number of its row.
fn key(name: &str) -> Cow<'_, str> {
    let name = row_of(name)
        .and_then(|_| name.rsplit_once('_'))
        .map_or(name, |(key, _)| key);
    name.replace('_', "-").into()
}

/// What is wrong, for the summary above the form.
pub fn listed(t: &Tekst, galt: &[Galt]) -> Vec<Skjemafeil> {
    let line = |galt: &Galt| {
        let (name, why) = (label(t, &galt.felt), reason(t, galt.grunn));
        Skjemafeil {
            felt: galt.felt.clone(),
            tekst: match row_of(&galt.felt) {
                Some(number) => t.avtaleutkast_rett_rad(name, number, why),
                None => t.avtaleutkast_rett(name, why),
            },
        }
    };
    galt.iter().map(line).collect()
}
