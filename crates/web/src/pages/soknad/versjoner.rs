//! The versions of an application that were sent, and what changed from each to the next.

use maud::{Markup, html};
use sak::soknad::endring::Tidligere;
use sak::soknad::svar::changed;
use sak::soknad::{Innhold, Soknad};
use texts::Tekst;

use super::svar;
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::heading;

/// What differs between two contents: the name of the answer, and `new (before: old)`.
pub fn differences(t: &Tekst, before: &Innhold, after: &Innhold) -> Vec<(String, String)> {
    let text = |felt, innhold| svar::value(t, felt, innhold).unwrap_or_else(|| t.endring_ikke_oppgitt());
    changed(before, after)
        .into_iter()
        .map(|felt| {
            let words = t.endring_verdi(text(felt, before), text(felt, after));
            (svar::name(t, felt), words)
        })
        .collect()
}

/// All versions, newest first; nothing if only one was sent. `tidligere` is newest first.
pub fn section(t: &Tekst, level: Level, soknad: &Soknad, tidligere: &[Tidligere]) -> Markup {
    let (Some(sendt), Some(last)) = (soknad.last_sent(), tidligere.first()) else {
        return html! {};
    };
    let nr = last.nr + 1;
    let sent = t.tidspunkt(sendt.mottatt);
    let title = match soknad {
        Soknad::Trukket(_) => t.endring_versjon_trukket(nr, sent),
        _ => t.endring_versjon_gjelder(nr, sent),
    };

    html! {
        section class="hj-les hj-stabel" data-luft="liten" aria-labelledby="versjoner" {
            (heading(level, "xs", "versjoner", &t.endring_versjoner()))
            ol class="hj-linjeliste hj-stabel" reversed {
                li class="hj-stabel" data-luft="liten" {
                    p class="hj-vekt" { (title) }
                    (changes(t, last, &sendt.innhold))
                }
                @for (index, version) in tidligere.iter().enumerate() {
                    li class="hj-stabel" data-luft="liten" {
                        p { (t.endring_versjon_tidligere(version.nr, t.tidspunkt(version.mottatt))) }
                        @if let Some(before) = tidligere.get(index + 1) { (changes(t, before, &version.innhold)) }
                        (whole(t, version))
                    }
                }
            }
        }
    }
}

fn changes(t: &Tekst, before: &Tidligere, after: &Innhold) -> Markup {
    let rows: Vec<Faktum> = differences(t, &before.innhold, after)
        .into_iter()
        .map(|(name, value)| Faktum::new(name, value))
        .collect();
    html! {
        @if rows.is_empty() {
            p class="hj-liten hj-dempet" { (t.endring_versjon_likt(before.nr)) }
        } @else {
            p class="hj-liten hj-dempet" { (t.endring_versjon_endret(before.nr)) }
            (fakta(Form::Stable, &rows))
        }
    }
}

fn whole(t: &Tekst, version: &Tidligere) -> Markup {
    let rows: Vec<Faktum> = svar::sent(t, &version.innhold)
        .into_iter()
        .map(|(name, value)| Faktum::new(name, value))
        .collect();
    html! {
        details class="hj-fold hj-liten" {
            summary { (t.endring_versjon_se(version.nr)) }
            (fakta(Form::Stable, &rows))
        }
    }
}
