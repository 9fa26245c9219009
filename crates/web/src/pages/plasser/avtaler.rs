//! The agreements under a place, and the way to a new one.

use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::avtale::Avtale;
use sak::avtale::ramme::open_frames;
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use store::Avtalesak;
use texts::Tekst;

use super::href;
use crate::access::{Innsyn, Tilgang};
use crate::pages::avtaler;
use crate::pages::avtaler::stand::Stand;
use crate::state::App;

/// The agreements that this person sees, newest first, and what the municipality can do next.
pub fn section(app: &App, innsyn: &Innsyn, plass: &Kvoteplass, under: &[Avtalesak], perioder: u64) -> Markup {
    let t = app.tekst;
    let own = matches!(innsyn, Innsyn::Egne(_));
    let held = plass.tilstand == PlassTilstand::Tildelt;
    let shown: Vec<&Avtalesak> = under.iter().rev().filter(|sak| shows(&sak.avtale, own)).collect();
    if shown.is_empty() && !(own && held) {
        return html! {};
    }
    html! {
        section class="hj-stabel" aria-labelledby="avtalene" {
            h2 class="ds-heading" data-size="xs" id="avtalene" { (t.plasser_avtalene()) }
            @if shown.is_empty() { p class="hj-dempet" { (t.plasser_avtalene_ingen()) } }
            ul class="hj-apent" { @for sak in &shown { (line(app, sak)) } }
            @if own && held { (new(app, innsyn, plass, under, perioder)) }
        }
    }
}

/// A draft is the municipality's own, and nobody needs one that was given up.
fn shows(avtale: &Avtale, own: bool) -> bool {
    match avtale {
        Avtale::Utkast(_) => own,
        Avtale::Kansellert(over) => over.was_sent(),
        Avtale::TilSignering(_) | Avtale::Inngatt(_) | Avtale::Avsluttet(_) => true,
    }
}

fn line(app: &App, sak: &Avtalesak) -> Markup {
    let t = app.tekst;
    let innhold = &sak.avtale.utfylt().innhold;
    let id = sak.avtale.felles().id;
    let to = match sak.avtale {
        Avtale::Utkast(_) => format!("{}/utkast/parter", avtaler::href(id)),
        _ => avtaler::href(id),
    };
    let last = sak
        .avtale
        .inngatt()
        .map(|inngatt| inngatt.forlop().til)
        .or(innhold.til);
    html! {
        li {
            h3 class="ds-heading" data-size="2xs" {
                a href=(to) { (innhold.lis.navn.clone().unwrap_or_else(|| t.avtaler_uten_lege())) }
                " " (Stand::of(&sak.avtale, app.today()).tag(t))
            }
            @if let (Some(fra), Some(til)) = (innhold.fra, last) { p { (period(t, fra, til)) } }
        }
    }
}

fn period(t: &Tekst, fra: Dato, til: Dato) -> String {
    t.avtaler_fra_til(t.dato(fra), t.dato(til))
}

/// The buttons for a new agreement, one for each frame that may take one, or the way to close the place.
fn new(app: &App, innsyn: &Innsyn, plass: &Kvoteplass, under: &[Avtalesak], perioder: u64) -> Markup {
    let t = app.tekst;
    let avtaler: Vec<Avtale> = under.iter().map(|sak| sak.avtale.clone()).collect();
    let frames = open_frames(&avtaler, perioder, app.today());
    let under_way = avtaler.iter().any(|avtale| avtale.is_under_way(app.today()));
    html! {
        @if frames.is_empty() && !under_way {
            p class="hj-les" { (t.plasser_avslutt_forklaring()) }
            p { a class="ds-button" data-color="accent" href={ (href(plass.id)) "/avslutt" } { (t.plasser_avslutt()) } }
        } @else if frames.is_empty() {
            p class="hj-les hj-dempet" { (t.plasser_avtalene_fullt()) }
        }
        @for nummer in frames {
            form method="post" action={ (href(plass.id)) "/avtale" } {
                input type="hidden" name="csrf" value=(innsyn.innlogget().csrf);
                input type="hidden" name="ramme" value=(nummer);
                button class="ds-button" data-variant=[under_way.then_some("secondary")] data-color="accent" type="submit" {
                    @if perioder > 1 { (t.plasser_avtalene_ny_i_ramme(nummer)) } @else { (t.plasser_avtalene_ny()) }
                }
            }
        }
        @if !under_way {
            p class="hj-les hj-liten hj-dempet" { (t.plasser_gi_tilbake_forklaring()) }
            p class="hj-rad" {
                a class="ds-button" data-variant="secondary" data-color="accent" href={ (href(plass.id)) "/gi-tilbake" } {
                    (t.plasser_gi_tilbake())
                }
            }
        }
    }
}
