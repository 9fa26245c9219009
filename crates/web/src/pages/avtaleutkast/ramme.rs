//! What stands around every page of a draft: which agreement it is, when it was saved, and how far one has come.

use maud::{Markup, html};
use texts::Tekst;

use super::bilde::Bilde;
use super::steg::Steg;
use crate::components::lagret::lagret;
use crate::components::layout::Link;
use crate::components::steg;

/// The head of a page.
pub fn head(t: &Tekst, bilde: &Bilde, current: Steg) -> Markup {
    let saved = bilde.lagret.as_ref().map(|merke| merke.tidspunkt);
    html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            div class="hj-rad" data-fordel {
                p class="hj-etikett" {
                    a href={ "/plasser/" (bilde.plass.id) } { (t.plasser_nummer_navn(bilde.plass.nummer)) }
                    " · " (name(t, bilde))
                }
                (lagret(t, saved))
            }
            (steg::steg(t, &steps(t, bilde), current.position()))
        }
    }
}

/// Which agreement it is. Which frame it belongs to is said only where there are two.
fn name(t: &Tekst, bilde: &Bilde) -> String {
    let kommune = bilde.kommune.navn.as_str();
    if bilde.perioder > 1 {
        t.avtaleutkast_etikett_periode(kommune, bilde.utkast.felles.ramme)
    } else {
        t.avtaleutkast_etikett(kommune)
    }
}

fn steps(t: &Tekst, bilde: &Bilde) -> Vec<steg::Steg> {
    let step = |one: Steg| steg::Steg {
        link: Link::new(one.name(t), one.href(bilde.id())),
        ferdig: bilde.ferdig(one),
    };
    Steg::ALL.into_iter().map(step).collect()
}
