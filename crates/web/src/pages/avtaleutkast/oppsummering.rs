//! The summary: the agreement as a letter, what is missing, what needs a reason, and the sending.

use maud::{Markup, html};
use regelverk::vurdering::{Utfall, Vurdering};
use texts::{Tekst, regel};

use super::begrunnelser::{self, asking};
use super::bilde::Bilde;
use super::steg::{Steg, asked_in, base};
use super::stegside::{Visning, choose, frame};
use super::{brev, felter, mangler, ramme, stand};
use crate::access::Kommunebruker;
use crate::components::feilliste::feilliste;
use crate::components::layout::Link;
use crate::components::vurdering::noted_groups;
use crate::form::les::Typed;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The page.
pub fn page(app: &App, bruker: &Kommunebruker, visning: &Visning<'_>) -> Markup {
    let (t, bilde) = (app.tekst, visning.bilde);
    let asked: Vec<_> = asking(&bilde.utkast.utfylt, &bilde.vurderinger)
        .map(Vurdering::id)
        .collect();
    let others: Vec<&Vurdering> = bilde
        .vurderinger
        .iter()
        .filter(|one| !asked.contains(&one.id()))
        .collect();
    let title = t.avtaleutkast_sporsmal_oppsummering();
    let side = Side::new(app, Some(&bruker.innlogget), title.as_str()).aktiv(Menypunkt::Avtaler);
    side.render(html! {
        (ramme::head(t, bilde, Steg::Oppsummering))
        div class="hj-ramme hj-to" data-deling="skjema" {
            div class="hj-stabel" data-luft="skjema" {
                div class="hj-stabel" {
                    div class="hj-les" { (visning.notice) }
                    div id="feil-topp" { (feilliste(t, &felter::listed(t, &visning.galt))) }
                    h1 class="ds-heading" data-size="md" { (title) }
                    p class="hj-les" { (t.avtaleutkast_ingress_oppsummering()) }
                    div id="klar" { (readiness(t, bilde)) }
                }
                (brev::letter(t, bilde))
                (form(t, &bruker.innlogget.csrf, visning))
            }
            aside class="hj-side hj-stabel" id="stand" aria-label=(t.avtaleutkast_vurderinger()) {
                div {
                    h2 class="ds-heading" data-size="xs" { (t.avtaleutkast_vurderinger()) }
                    p class="hj-liten hj-dempet" { (t.avtaleutkast_stand_ingress()) }
                }
                (noted_groups(t, &others, |one| stand::note(t, one, None)))
            }
        }
    })
}

fn form(t: &Tekst, csrf: &str, visning: &Visning<'_>) -> Markup {
    let bilde = visning.bilde;
    let (id, asks) = (
        bilde.id(),
        asking(&bilde.utkast.utfylt, &bilde.vurderinger).next().is_some(),
    );
    html! {
        (frame(visning, &Steg::Oppsummering.href(id), csrf, &html! {
            input type="hidden" name="sett" value=(seen(bilde));
            @if asks {
                section class="hj-stabel" aria-labelledby="begrunn-h" {
                    h2 class="ds-heading" data-size="sm" id="begrunn-h" { (t.avtaleutkast_begrunn_tittel()) }
                    p class="hj-les" { (t.avtaleutkast_begrunn_ingress()) }
                    div class="hj-skjema" id="felter" {
                        (felter::fields(Steg::Oppsummering, &visning.form(t), bilde))
                    }
                }
            }
            div class="hj-stabel" {
                @if visning.kollisjon {
                    p class="hj-rad" { (choose(t, visning)) }
                } @else {
                    p class="hj-les" { (t.avtaleutkast_send_forklaring()) }
                    p class="hj-rad" {
                        button class="ds-button" data-color="accent" type="submit"
                            formaction={ "/avtaler/" (id) "/send" } { (t.avtaleutkast_send()) }
                        button class="ds-button" data-variant="secondary" data-color="accent" type="submit"
                            name="knapp" value="forrige" { (t.soknad_forrige()) }
                        button class="ds-button" data-variant="tertiary" data-color="accent" type="submit"
                            name="knapp" value="senere" { (t.soknad_senere()) }
                    }
                    p { a href={ "/avtaler/" (id) "/forkast" } { (t.avtaleutkast_forkast()) } }
                }
            }
        }))
    }
}

/// What the letter says, as one word: who sends it has seen this and nothing else.
pub fn seen(bilde: &Bilde) -> String {
    let mut all = Typed::default();
    for steg in Steg::ALL.into_iter().filter(|steg| *steg != Steg::Oppsummering) {
        all.push(steg.word(), felter::shown(steg, bilde).avtrykk());
    }
    all.avtrykk()
}

/// What stands between the draft and its sending, each with the way to it.
pub fn readiness(t: &Tekst, bilde: &Bilde) -> Markup {
    let lines = in_the_way(t, bilde);
    html! {
        @if lines.is_empty() {
            p class="hj-endring hj-les" { (t.avtaleutkast_klar()) }
        } @else {
            div class="ds-error-summary hj-skjema-bredde" role="group" aria-labelledby="mangler-h" {
                h2 class="ds-heading" data-size="xs" id="mangler-h" { (t.avtaleutkast_mangler_tittel(lines.len())) }
                ul class="ds-list" { @for line in &lines { li { a href=(line.href) { (line.text) } } } }
            }
        }
    }
}

/// All that is in the way: terms, demands that are not met, reasons that are not given.
pub fn in_the_way(t: &Tekst, bilde: &Bilde) -> Vec<Link> {
    let terms = bilde.mangler.iter().map(|mangel| {
        let (steg, field) = mangler::place(*mangel);
        Link::new(
            mangler::words(t, *mangel),
            format!("{}#{field}", steg.href(bilde.id())),
        )
    });
    let told = |one: &&Vurdering| !(one.utfall() == Utfall::ManglerOpplysninger && follows(bilde, one));
    let demands = bilde.vurderinger.iter().filter(|one| one.blocks()).filter(told);
    let demands = demands.map(|one| {
        let steg = asked_in(one).unwrap_or(Steg::Oppsummering);
        Link::new(regel::forklaring(t, one), steg.href(bilde.id()))
    });
    let begrunnelser = &bilde.utkast.utfylt.begrunnelser;
    let unreasoned =
        asking(&bilde.utkast.utfylt, &bilde.vurderinger).filter(|one| !begrunnelser.contains_key(one.id().0));
    let reasons = unreasoned.map(|one| {
        let title = regel::tittel(t, one.id());
        let href = format!("{}/oppsummering#{}", base(bilde.id()), begrunnelser::name(one));
        Link::new(t.avtaleutkast_mangler_begrunnelse(title), href)
    });
    terms.chain(demands).chain(reasons).collect()
}

/// Whether what a rule does not know is what a missing term says already.
fn follows(bilde: &Bilde, vurdering: &Vurdering) -> bool {
    let same_step = |steg| {
        bilde
            .mangler
            .iter()
            .any(|mangel| mangler::place(*mangel).0 == steg)
    };
    match asked_in(vurdering) {
        Some(Steg::Tid) => same_step(Steg::Tid),
        Some(Steg::Parter) => bilde.innhold().fastleger.is_empty(),
        _ => false,
    }
}
