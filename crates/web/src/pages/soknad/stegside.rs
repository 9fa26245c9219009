//! A step as a page: what is known, what is asked, how the draft stands.

use maud::{Markup, html};
use sak::soknad::Steg;
use sak::soknad::felt::{FeltFeil, Svarskjema};
use sak::soknad::kladd::StegInnhold;
use texts::Tekst;

use super::bilde::Bilde;
use super::{feil, felter, ramme, stand, vet};
use crate::access::Kommunebruker;
use crate::components::feilliste::{self, feilliste};
use crate::pages::autolagring::{FORM, version};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// A step to be shown.
pub struct Visning<'a> {
    /// The draft as it is stored.
    pub bilde: &'a Bilde,
    /// The step.
    pub steg: Steg,
    /// What stands in the fields.
    pub svar: &'a Svarskjema,
    /// The version that the form saves on top of.
    pub versjon: u64,
    /// What must be mended in the fields.
    pub feil: Vec<FeltFeil>,
    /// What has happened, above the title.
    pub notice: Markup,
    /// Whether the fields hold one of two versions, between which somebody must choose.
    pub kollisjon: bool,
}

impl<'a> Visning<'a> {
    /// The step as it was saved.
    pub fn stored(bilde: &'a Bilde, steg: Steg, stored: &'a StegInnhold) -> Self {
        Self {
            bilde,
            steg,
            svar: &stored.svar,
            versjon: stored.versjon,
            feil: bilde.feil_i(steg),
            notice: html! {},
            kollisjon: false,
        }
    }

    /// The step as somebody typed it, not saved.
    pub fn typed(bilde: &'a Bilde, steg: Steg, svar: &'a Svarskjema) -> Self {
        let mut kladd = bilde.kladd.clone();
        kladd.steg.insert(
            steg,
            StegInnhold {
                svar: svar.clone(),
                ..StegInnhold::default()
            },
        );
        let feil = kladd
            .read()
            .1
            .into_iter()
            .filter(|feil| feil.felt.steg() == steg)
            .collect();
        Self {
            bilde,
            steg,
            svar,
            versjon: 0,
            feil,
            notice: html! {},
            kollisjon: false,
        }
    }
}

/// The page.
pub fn page(app: &App, bruker: &Kommunebruker, visning: &Visning<'_>) -> Markup {
    let (t, bilde, steg) = (app.tekst, visning.bilde, visning.steg);
    let position = ramme::position(steg);
    let question = question(t, bilde, steg);
    let title = t.soknad_tittel_steg(ramme::ANTALL, position + 1, question.as_str());
    Side::new(app, Some(&bruker.innlogget), title)
        .aktiv(Menypunkt::Oppgaver)
        .render(html! {
            (ramme::head(t, bilde, position))
            div class="hj-ramme hj-to" data-deling="skjema" {
                div class="hj-stabel" data-luft="skjema" {
                    div class="hj-stabel" {
                        (ramme::not_open(t, bilde))
                        (visning.notice)
                        div id="feil-topp" { (feilliste(t, &errors(t, &visning.feil))) }
                        h1 class="ds-heading" data-size="md" { (question) }
                        p class="hj-les" { (ingress(t, bilde, steg)) }
                        div id="stand-kort" { (stand::short(t, bilde)) }
                    }
                    (vet::known(t, bilde, steg))
                    (form(t, &bruker.innlogget.csrf, visning))
                }
                aside class="hj-side hj-stabel" id="stand" aria-label=(t.soknad_stand_tittel()) {
                    (stand::panel(t, bilde, steg))
                }
            }
        })
}

/// The errors of a step with the ids of their fields.
pub fn errors(t: &Tekst, feil: &[FeltFeil]) -> Vec<feilliste::Feil> {
    let line = |one: &FeltFeil| feilliste::Feil {
        felt: one.felt.name().to_owned(),
        tekst: feil::in_summary(t, *one),
    };
    feil.iter().map(line).collect()
}

fn form(t: &Tekst, csrf: &str, visning: &Visning<'_>) -> Markup {
    let Visning {
        bilde,
        steg,
        svar,
        feil,
        ..
    } = visning;
    let action = ramme::href(bilde.id(), *steg);
    // While two versions stand against each other, only a person's choice saves.
    let autosave =
        (!visning.kollisjon && !felter::asked(bilde, *steg).is_empty()).then(|| format!("{action}/lagre"));
    html! {
        form class="hj-skjema" id=(FORM) method="post" action=(action) novalidate data-vern
            hx-post=[autosave.as_deref()]
            hx-trigger=[autosave.as_ref().map(|_| "change, input changed delay:700ms, lagre-igjen")]
            hx-target=[autosave.as_ref().map(|_| "#lagret")]
            hx-swap=[autosave.as_ref().map(|_| "outerMorph")]
            hx-sync=[autosave.as_ref().map(|_| "this:queue last")] {
            input type="hidden" name="csrf" id="csrf" value=(csrf);
            (version(&visning.versjon.to_string()))
            @if !feil.is_empty() { input type="hidden" name="viste_feil" value="1"; }
            div class="hj-skjema" id="felter" { (felter::fields(t, bilde, *steg, svar, feil)) }
            (buttons(t, visning))
        }
    }
}

fn buttons(t: &Tekst, visning: &Visning<'_>) -> Markup {
    let bilde = visning.bilde;
    let first = visning.steg == Steg::Kommunen;
    let note = if felter::asked(bilde, visning.steg).is_empty() {
        t.soknad_lagres_uten_felt()
    } else {
        t.soknad_lagres()
    };
    html! {
        div class="hj-stabel" {
            div class="hj-rad" {
                @if visning.kollisjon {
                    button class="ds-button" data-color="accent" type="submit" { (t.soknad_kollisjon_lagre()) }
                    a class="ds-button" data-variant="secondary" data-color="accent"
                        href=(ramme::href(bilde.id(), visning.steg)) { (t.soknad_kollisjon_behold()) }
                } @else {
                    button class="ds-button" data-color="accent" type="submit" { (t.soknad_neste()) }
                    @if !first {
                        button class="ds-button" data-variant="secondary" data-color="accent" type="submit"
                            name="til" value="forrige" { (t.soknad_forrige()) }
                    }
                    button class="ds-button" data-variant="tertiary" data-color="accent" type="submit"
                        name="til" value="senere" { (t.soknad_senere()) }
                }
            }
            @if !visning.kollisjon { p class="hj-liten hj-dempet" { (note) } }
        }
    }
}

/// The title of a step, as a question.
fn question(t: &Tekst, bilde: &Bilde, steg: Steg) -> String {
    t.get(
        &format!("soknad-sporsmal-{}{}", steg.word(), known_suffix(bilde, steg)),
        &[],
    )
}

fn ingress(t: &Tekst, bilde: &Bilde, steg: Steg) -> String {
    t.get(
        &format!("soknad-ingress-{}{}", steg.word(), known_suffix(bilde, steg)),
        &[],
    )
}

fn known_suffix(bilde: &Bilde, steg: Steg) -> &'static str {
    if steg == Steg::Kommunen && bilde.kommune.utdanningsvirksomhet.is_some() {
        "-kjent"
    } else {
        ""
    }
}
