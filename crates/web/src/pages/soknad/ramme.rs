//! What stands around every page of a draft: whose application it is, the deadline, when it was saved, how
//! far one has come, and what to know when it is too late.

use maud::{Markup, html};
use sak::id::SoknadId;
use sak::soknad::kladd::FRA_KAN_VI_SOKE;
use sak::soknad::{Soknad, Steg};
use sak::utlysning::Fase;
use texts::Tekst;

use super::bilde::Bilde;
use crate::components::lagret::lagret;
use crate::components::layout::Link;
use crate::components::steg;

/// Steps in all: those that ask, and the summary.
pub const ANTALL: usize = Steg::ALL.len() + 1;

/// The address of a step.
pub fn href(id: SoknadId, steg: Steg) -> String {
    format!("/soknad/{id}/{}", steg.word())
}

/// The address of the summary.
pub fn summary_href(id: SoknadId) -> String {
    format!("/soknad/{id}/oppsummering")
}

/// The position of a step, from 0.
pub fn position(steg: Steg) -> usize {
    Steg::ALL
        .iter()
        .position(|other| *other == steg)
        .unwrap_or_default()
}

/// The name of a step.
pub fn name(t: &Tekst, steg: Steg) -> String {
    t.get(&format!("soknad-steg-{}", steg.word()), &[])
}

/// The head of a page: `current` is the position of what is shown.
pub fn head(t: &Tekst, bilde: &Bilde, current: usize) -> Markup {
    html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            div class="hj-rad" data-fordel {
                p class="hj-etikett" {
                    (t.soknad_etikett(bilde.kommune.navn.as_str(), bilde.utlysning.tittel.as_str())) " · "
                    (deadline(t, bilde))
                }
                (lagret(t, bilde.kladd.saved()))
            }
            (steg::steg(t, &steps(t, bilde), current))
            (changing(t, bilde))
        }
    }
}

/// That this changes something that is sent, and the way out; nothing for a first draft.
fn changing(t: &Tekst, bilde: &Bilde) -> Markup {
    let Some(soknad) = &bilde.endrer else {
        return html! {};
    };
    let id = bilde.id();
    let (title, explanation) = match soknad {
        Soknad::Trukket(_) => (t.endring_trukket(), t.endring_ramme_trukket()),
        sent => {
            let since = sent.last_sent().map(|sendt| t.tidspunkt(sendt.mottatt));
            let explanation = since.map_or_else(String::new, |since| t.endring_ramme_forklaring(since));
            (t.endring_ramme_tittel(), explanation)
        }
    };
    html! {
        div class="hj-endring hj-stabel" data-luft="liten" role="note" {
            p { span class="hj-vekt" { (title) } ". " (explanation) }
            p class="hj-rad" {
                a href={ "/soknad/" (id) "/kvittering" } { (t.endring_ramme_se()) }
                a href={ "/soknad/" (id) "/forkast" } { (t.endring_ramme_forkast()) }
            }
        }
    }
}

fn deadline(t: &Tekst, bilde: &Bilde) -> Markup {
    let frist = bilde.utlysning.frist;
    if bilde.is_supplerende() {
        return html! { time datetime=(frist) { (t.etterfrist_frist(t.dato(frist))) } };
    }
    html! {
        time datetime=(frist) { (t.soknad_frist(t.dato(frist))) }
        @if let Fase::Apen { dager_igjen } = bilde.fase() { " (" (t.soknad_frist_dager(dager_igjen)) ")" }
    }
}

fn steps(t: &Tekst, bilde: &Bilde) -> Vec<steg::Steg> {
    let id = bilde.id();
    let asking = Steg::ALL.into_iter().map(|one| steg::Steg {
        link: Link::new(name(t, one), href(id, one)),
        ferdig: bilde.ferdig(one),
    });
    let summary = Link::new(t.soknad_steg_oppsummering(), summary_href(id));
    asking
        .chain([steg::Steg {
            link: summary,
            ferdig: false,
        }])
        .collect()
}

/// That the deadline has passed and the call runs on: who comes first, and how many places are free.
fn running(t: &Tekst, bilde: &Bilde) -> Markup {
    let full = bilde.ledige() == 0;
    let colour = if full { "warning" } else { "info" };
    html! {
        div class="ds-alert hj-les hj-stabel" data-color=(colour) data-luft="liten" {
            h2 class="ds-heading" data-size="2xs" { (t.etterfrist_ramme_tittel(t.dato(bilde.utlysning.frist))) }
            p { (t.etterfrist_regel()) " " (t.etterfrist_ledige(bilde.ledige())) }
            @if full { p { (t.etterfrist_ramme_fullt()) } } @else { p { (t.etterfrist_sender()) } }
        }
    }
}

/// That the call is not open, and what is still possible; nothing before the deadline.
pub fn not_open(t: &Tekst, bilde: &Bilde) -> Markup {
    if bilde.endrer.is_some() {
        return change_closed(t, bilde);
    }
    let (title, explanation) = match bilde.fase() {
        Fase::Apen { .. } => return html! {},
        Fase::Lopende => return running(t, bilde),
        Fase::Kommer => (
            t.soknad_kommer_tittel(t.dato(bilde.utlysning.kunngjort)),
            t.soknad_kommer_forklaring(),
        ),
        Fase::Lukket => (
            t.soknad_lukket_tittel(t.dato(bilde.utlysning.frist)),
            t.soknad_lukket_forklaring(),
        ),
    };
    html! {
        div class="ds-alert hj-les hj-stabel" data-color="warning" data-luft="liten" {
            h2 class="ds-heading" data-size="2xs" { (title) }
            p { (explanation) }
            @if bilde.fase() != Fase::Kommer { p { (t.soknad_lukket_hva(t.soknad_epost())) } }
        }
    }
}

/// That a change can no longer be sent, and what is still possible; nothing while it can.
fn change_closed(t: &Tekst, bilde: &Bilde) -> Markup {
    let case = bilde.endrer.as_ref().and_then(Soknad::last_sent);
    let case = case.map_or("", |sendt| sendt.saksnummer.as_str());
    let text = match bilde.fase() {
        Fase::Apen { .. } | Fase::Lopende if bilde.is_changeable() => return html! {},
        Fase::Apen { .. } => t.endring_vurdert(t.soknad_epost(), case),
        Fase::Lopende if bilde.is_late_change() => t.endring_vurdert(t.soknad_epost(), case),
        _ => t.endring_for_sent(t.soknad_epost(), t.dato(bilde.utlysning.frist), case),
    };
    html! { p class="ds-alert hj-les" data-color="warning" { (text) } }
}

/// Where answers that nobody has looked at yet come from, as a sentence.
pub fn carried_from(t: &Tekst, kilde: &str) -> String {
    match kilde {
        FRA_KAN_VI_SOKE => t.start_fra_kansoke(),
        call => t.start_overfort(call),
    }
}

/// The same as a tag.
pub fn carried_tag(t: &Tekst, kilde: &str) -> String {
    match kilde {
        FRA_KAN_VI_SOKE => t.start_fra_kansoke_merke(),
        call => t.start_overfort_merke(call),
    }
}
