//! What a municipality was asked, and what it answered.

use maud::{Markup, html};
use sak::foresporsel::{Endring, Foresporsel, Stand};
use texts::Tekst;

use crate::pages::soknad::felter::in_words;
use crate::pages::soknad::svar::name;

/// One request with what became of it.
pub fn render(t: &Tekst, foresporsel: &Foresporsel) -> Markup {
    html! {
        li class="hj-stabel" data-luft="liten" {
            p class="hj-liten hj-dempet" {
                (t.foresporsel_spurt(t.dato(foresporsel.frist), foresporsel.av.navn.as_str(), t.tidspunkt(foresporsel.sendt)))
            }
            (paragraphs(&foresporsel.tekst))
            @if !foresporsel.felt.is_empty() {
                p class="hj-liten" { (t.foresporsel_felt_liste(questions(t, foresporsel))) }
            }
            @match &foresporsel.stand {
                Stand::Apen => {}
                Stand::Trukket { av, tidspunkt } => p class="hj-liten hj-vekt" {
                    (t.foresporsel_trukket(av.navn.as_str(), t.tidspunkt(*tidspunkt)))
                },
                Stand::Besvart { svar, av, tidspunkt } => {
                    p class="hj-liten hj-vekt" { (t.foresporsel_besvart(av.navn.as_str(), t.tidspunkt(*tidspunkt))) }
                    (paragraphs(&svar.tekst))
                    @if !svar.endringer.is_empty() {
                        ul class="ds-list" { @for change in &svar.endringer { li { (changed(t, change)) } } }
                    }
                }
            }
        }
    }
}

/// The questions of the form that were asked, by name.
pub fn questions(t: &Tekst, foresporsel: &Foresporsel) -> String {
    let shown = foresporsel
        .felt
        .iter()
        .filter(|felt| **felt != sak::soknad::felt::Felt::AnnetArbeid);
    shown.map(|felt| name(t, *felt)).collect::<Vec<_>>().join(", ")
}

/// A fact with what stood before it.
pub fn changed(t: &Tekst, change: &Endring) -> String {
    let words = |typed: &[String]| {
        if typed.is_empty() {
            t.felles_ukjent()
        } else {
            in_words(t, change.felt, typed)
        }
    };
    t.foresporsel_endret(name(t, change.felt), words(&change.gammelt), words(&change.nytt))
}

fn paragraphs(text: &str) -> Markup {
    html! { @for line in text.lines().filter(|line| !line.trim().is_empty()) { p class="hj-les" { (line) } } }
}
