//! How the draft stands: what the rules that a step touches would say if all had signed today.

use maud::{Markup, html};
use regelverk::regel::Art;
use regelverk::vurdering::{Utfall, Vurdering};
use texts::Tekst;

use super::bilde::Bilde;
use super::steg::{Steg, asked_in};
use crate::components::vurdering::{noted_groups, oppsummering};

/// The verdicts in one line, near the top: on a phone the verdicts themselves come after the form.
pub fn short(t: &Tekst, bilde: &Bilde, steg: Steg) -> Markup {
    let touched: Vec<Vurdering> = touched(bilde, steg).cloned().collect();
    oppsummering(t, &touched, "#stand")
}

fn touched(bilde: &Bilde, steg: Steg) -> impl Iterator<Item = &Vurdering> {
    bilde.vurderinger.iter().filter(move |one| steg.touches(one))
}

/// The verdicts beside the form.
pub fn panel(t: &Tekst, bilde: &Bilde, steg: Steg) -> Markup {
    let verdicts: Vec<&Vurdering> = touched(bilde, steg).collect();
    html! {
        div {
            h2 class="ds-heading" data-size="xs" { (t.soknad_stand_tittel()) }
            p class="hj-liten hj-dempet" { (t.avtaleutkast_stand_ingress()) }
        }
        (noted_groups(t, &verdicts, |one| note(t, one, Some(steg))))
        p class="hj-liten" { a href=(Steg::Oppsummering.href(bilde.id())) { (t.avtaleutkast_stand_alle()) } }
    }
}

/// What to do about a verdict: where the fact is filled in, what stops, what needs a reason.
pub fn note(t: &Tekst, vurdering: &Vurdering, here: Option<Steg>) -> Option<String> {
    match vurdering.utfall() {
        Utfall::ManglerOpplysninger => {
            let where_to = asked_in(vurdering)?;
            Some(if Some(where_to) == here {
                t.soknad_stand_utfylles_her()
            } else {
                t.soknad_stand_utfylles(where_to.position() + 1)
            })
        }
        Utfall::MaVurderes => Some(t.avtaleutkast_stand_begrunn()),
        Utfall::IkkeOppfylt if vurdering.art() == Art::Bor => Some(t.avtaleutkast_stand_begrunn()),
        Utfall::IkkeOppfylt if vurdering.art() == Art::Skal => Some(t.avtaleutkast_stand_stopper()),
        _ => None,
    }
}
