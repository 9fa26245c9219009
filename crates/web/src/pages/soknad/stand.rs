//! How the draft stands: the verdicts as the case worker will see them, with the way to what is missing.

use maud::{Markup, html};
use regelverk::vurdering::{Faktum, Utfall, Vurdering};
use sak::soknad::Steg;
use sak::soknad::felt::Felt;
use sak::utlysning::Fase;
use texts::Tekst;

use super::bilde::Bilde;
use super::ramme;
use crate::components::vurdering::{noted_groups, oppsummering};

/// The verdicts in one line, near the top: on a phone the verdicts themselves come after the form. Its id is
/// `stand-kort`, which an autosave replaces.
pub fn short(t: &Tekst, bilde: &Bilde) -> Markup {
    oppsummering(t, &bilde.vurderinger, "#stand")
}

/// The verdicts beside the form, grouped by outcome, and who helps. `steg` is the step that is shown.
pub fn panel(t: &Tekst, bilde: &Bilde, steg: Steg) -> Markup {
    html! {
        div {
            h2 class="ds-heading" data-size="xs" { (t.soknad_stand_tittel()) }
            p class="hj-liten hj-dempet" { (t.soknad_stand_ingress()) }
        }
        (groups(t, bilde, Some(steg)))
        div class="hj-vet hj-stabel hj-liten" data-luft="liten" {
            h3 class="ds-heading" data-size="2xs" { (t.soknad_hjelp_tittel()) }
            p { (t.soknad_hjelp(t.soknad_epost())) }
        }
    }
}

/// The verdicts, grouped by outcome: what asks for something first.
pub fn groups(t: &Tekst, bilde: &Bilde, steg: Option<Steg>) -> Markup {
    let all: Vec<&Vurdering> = bilde.vurderinger.iter().collect();
    noted_groups(t, &all, |verdict| note(t, bilde, steg, verdict))
}

/// What to do about a verdict: where the fact is filled in, who decides, how long there is.
fn note(t: &Tekst, bilde: &Bilde, steg: Option<Steg>, verdict: &Vurdering) -> Option<String> {
    if let Some(where_to) = asked_in(verdict) {
        return Some(if Some(where_to) == steg {
            t.soknad_stand_utfylles_her()
        } else {
            t.soknad_stand_utfylles(ramme::position(where_to) + 1)
        });
    }
    if verdict.utfall() == Utfall::MaVurderes {
        return Some(t.soknad_stand_saksbehandler());
    }
    match bilde.fase() {
        Fase::Apen { dager_igjen } if verdict.faktum("lopende").is_some() => {
            Some(t.soknad_frist_dager(dager_igjen))
        }
        _ => None,
    }
}

/// The step that asks for the first fact which a verdict lacks.
fn asked_in(verdict: &Vurdering) -> Option<Steg> {
    let (name, _) = verdict
        .fakta()
        .iter()
        .find(|(_, faktum)| *faktum == Faktum::Ukjent)?;
    match *name {
        "annet_allmennlegearbeid" => Some(Felt::Arbeid.steg()),
        name => Felt::from_name(name).map(Felt::steg),
    }
}
