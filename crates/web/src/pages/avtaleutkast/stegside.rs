//! A step as a page: what is asked, and how the draft stands.

use maud::{Markup, html};
use texts::Tekst;

use super::bilde::Bilde;
use super::steg::Steg;
use super::{felter, oppsummering, ramme, stand};
use crate::access::Kommunebruker;
use crate::components::feilliste::feilliste;
use crate::form::les::{Galt, Typed};
use crate::pages::autolagring::{FORM, version};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// A step to be shown.
pub struct Visning<'a> {
    /// The draft as it is kept.
    pub bilde: &'a Bilde,
    /// The step.
    pub steg: Steg,
    /// What stands in the fields.
    pub typed: Typed,
    /// The version that the form saves on top of.
    pub versjon: String,
    /// What could not be kept.
    pub galt: Vec<Galt>,
    /// What has happened, above the title.
    pub notice: Markup,
    /// Whether the fields hold one of two versions, between which somebody must choose.
    pub kollisjon: bool,
}

impl<'a> Visning<'a> {
    /// The step as it is kept.
    pub fn stored(bilde: &'a Bilde, steg: Steg) -> Self {
        let typed = felter::shown(steg, bilde);
        Self {
            bilde,
            steg,
            versjon: typed.avtrykk(),
            typed,
            galt: Vec::new(),
            notice: html! {},
            kollisjon: false,
        }
    }

    /// Its fields.
    pub fn form(&self, t: &'a Tekst) -> felter::Form<'_> {
        felter::Form {
            t,
            typed: &self.typed,
            galt: &self.galt,
        }
    }

    /// Where the form saves by itself: nowhere while two versions stand against each other, since only a person's
    /// choice saves then.
    pub fn autosave(&self) -> Option<String> {
        (!self.kollisjon).then(|| format!("{}/lagre", self.steg.href(self.bilde.id())))
    }
}

/// The page.
pub fn page(app: &App, bruker: &Kommunebruker, visning: &Visning<'_>) -> Markup {
    if visning.steg == Steg::Oppsummering {
        return oppsummering::page(app, bruker, visning);
    }
    let (t, bilde, steg) = (app.tekst, visning.bilde, visning.steg);
    let question = t.get(&format!("avtaleutkast-sporsmal-{}", steg.word()), &[]);
    let title = t.soknad_tittel_steg(Steg::ALL.len(), steg.position() + 1, question.as_str());
    let side = Side::new(app, Some(&bruker.innlogget), title).aktiv(Menypunkt::Avtaler);
    side.render(html! {
        (ramme::head(t, bilde, steg))
        div class="hj-ramme hj-to" data-deling="skjema" {
            div class="hj-stabel" data-luft="skjema" {
                div class="hj-stabel" {
                    (visning.notice)
                    div id="feil-topp" { (feilliste(t, &felter::listed(t, &visning.galt))) }
                    h1 class="ds-heading" data-size="md" { (question) }
                    p class="hj-les" { (t.get(&format!("avtaleutkast-ingress-{}", steg.word()), &[])) }
                    div id="stand-kort" { (stand::short(t, bilde, steg)) }
                }
                (form(t, &bruker.innlogget.csrf, visning))
            }
            aside class="hj-side hj-stabel" id="stand" aria-label=(t.soknad_stand_tittel()) {
                (stand::panel(t, bilde, steg))
            }
        }
    })
}

fn form(t: &Tekst, csrf: &str, visning: &Visning<'_>) -> Markup {
    let (bilde, steg) = (visning.bilde, visning.steg);
    html! {
        (frame(visning, &steg.href(bilde.id()), csrf, &html! {
            div class="hj-skjema" id="felter" { (felter::fields(steg, &visning.form(t), bilde)) }
            (buttons(t, visning))
        }))
    }
}

/// The form that saves itself. The key that sends a form presses its first button, which must take nothing away.
pub fn frame(visning: &Visning<'_>, action: &str, csrf: &str, content: &Markup) -> Markup {
    let autosave = visning.autosave();
    html! {
        form class="hj-skjema" id=(FORM) method="post" action=(action) novalidate data-vern
            hx-post=[autosave.as_deref()]
            hx-trigger=[autosave.as_ref().map(|_| "change, input changed delay:700ms, lagre-igjen")]
            hx-target=[autosave.as_ref().map(|_| "#lagret")]
            hx-swap=[autosave.as_ref().map(|_| "outerMorph")]
            hx-sync=[autosave.as_ref().map(|_| "this:queue last")] {
            button class="ds-sr-only" type="submit" tabindex="-1" aria-hidden="true" name="knapp" value="bli" {}
            input type="hidden" name="csrf" id="csrf" value=(csrf);
            (version(&visning.versjon))
            @if !visning.galt.is_empty() { input type="hidden" name="viste_feil" value="1"; }
            (content)
        }
    }
}

fn buttons(t: &Tekst, visning: &Visning<'_>) -> Markup {
    let steg = visning.steg;
    html! {
        div class="hj-stabel" {
            div class="hj-rad" {
                @if visning.kollisjon {
                    (choose(t, visning))
                } @else {
                    button class="ds-button" data-color="accent" type="submit" { (t.soknad_neste()) }
                    @if steg.previous().is_some() {
                        button class="ds-button" data-variant="secondary" data-color="accent" type="submit"
                            name="knapp" value="forrige" { (t.soknad_forrige()) }
                    }
                    button class="ds-button" data-variant="tertiary" data-color="accent" type="submit"
                        name="knapp" value="senere" { (t.soknad_senere()) }
                }
            }
            @if !visning.kollisjon { p class="hj-liten hj-dempet" { (t.avtaleutkast_lagres()) } }
        }
    }
}

/// The choice between two versions.
pub fn choose(t: &Tekst, visning: &Visning<'_>) -> Markup {
    html! {
        button class="ds-button" data-color="accent" type="submit" { (t.soknad_kollisjon_lagre()) }
        a class="ds-button" data-variant="secondary" data-color="accent"
            href=(visning.steg.href(visning.bilde.id())) { (t.soknad_kollisjon_behold()) }
    }
}
