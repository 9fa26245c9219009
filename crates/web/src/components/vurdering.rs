//! Verdicts: one line each, with *why?* one click away.
//!
//! The block with the legal basis is always the same, in the same order, wherever a verdict is shown.

use maud::{Markup, html};
use regelverk::hjemmel::Status;
use regelverk::vurdering::{BruktParameter, Vurdering};
use texts::{Tekst, regel};

use super::symbol::{Merke, merke};
use super::{Level, heading};

/// How one verdict is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Visning<'a> {
    /// Whether the legal basis is open from the start.
    pub open: bool,
    /// A line under the title: what to do, or where it is filled in.
    pub tillegg: Option<&'a str>,
}

/// One verdict. Its id is `v-ia-24`.
pub fn vurdering(t: &Tekst, vurdering: &Vurdering, visning: Visning<'_>) -> Markup {
    let mark = Merke::of(vurdering);
    html! {
        details class="hj-vurdering" id=(anchor(vurdering)) data-utfall=(mark.word()) open[visning.open] {
            summary {
                (merke(mark))
                span class="hj-vurdering__tittel" {
                    span class="ds-sr-only" { (outcome(t, mark)) ": " }
                    (regel::overskrift(t, vurdering)) " "
                    small class="hj-slag" {
                        (vurdering.id()) " · " (regel::art(t, vurdering.art()))
                        (status_tag(t, vurdering.hjemmel().status))
                    }
                    @if let Some(tillegg) = visning.tillegg { span { (tillegg) } }
                }
                span class="hj-hvorfor" {
                    span { (t.komponent_skjul()) }
                    span { (t.komponent_hvorfor()) }
                }
            }
            (hjemmel(t, vurdering))
        }
    }
}

/// The id of a verdict on the page, for links to it.
pub fn anchor(vurdering: &Vurdering) -> String {
    format!("v-{}", vurdering.regel().tekstnokkel())
}

/// A verdict where a person must give a reason, with the fields for it.
pub fn svar(t: &Tekst, verdict: &Vurdering, visning: Visning<'_>, felt: &Markup) -> Markup {
    html! { div class="hj-svar" { (vurdering(t, verdict, visning)) (felt) } }
}

/// The block with the legal basis.
pub fn hjemmel(t: &Tekst, vurdering: &Vurdering) -> Markup {
    let source = vurdering.hjemmel();
    let versjon = vurdering.versjon();
    html! {
        div class="hj-hjemmel" {
            p { (regel::forklaring(t, vurdering)) }
            dl class="hj-fakta" data-smal {
                @if !vurdering.fakta().is_empty() {
                    (row(&t.komponent_opplysninger(), &facts(t, vurdering)))
                }
                @if !vurdering.parametere().is_empty() {
                    (row(&t.komponent_verdi(), &lines(vurdering.parametere().iter().map(|used| value(t, used)))))
                }
                (row(&t.komponent_dokument(), &html! { (regel::dokument(t, source.dokument)) }))
                (row(&t.komponent_dato(), &html! { (regel::datering(t, source.dokument)) }))
                (row(&t.komponent_punkt(), &html! { (source.punkt) }))
                (row(&t.komponent_innhold(), &html! { (regel::gjengivelse(t, vurdering.id(), versjon.nummer)) }))
                @if source.status != Status::Bekreftet {
                    (row(&t.komponent_status(), &html! {
                        (status_tag(t, source.status)) " " (regel::status_betydning(t, source.status))
                    }))
                }
                (row(&t.komponent_regel(), &html! {
                    (t.komponent_regel_versjon(
                        regel::art(t, vurdering.art()), vurdering.id().to_string(), versjon.nummer
                    )) " "
                    a href={ "/regler/" (vurdering.id()) } { (t.komponent_se_regelen()) }
                }))
            }
        }
    }
}

/// Verdicts of one kind under a heading. `id` is the id of the heading.
pub fn gruppe(t: &Tekst, level: Level, mark: Merke, vurderinger: &[&Vurdering], id: &str) -> Markup {
    html! {
        section class="hj-gruppe" aria-labelledby=(id) {
            (heading(level, "2xs", id, &gruppetittel(t, vurderinger.len(), mark)))
            @for verdict in vurderinger { (vurdering(t, verdict, Visning::default())) }
        }
    }
}

/// `Oppfylt (20)`: the heading of a group.
pub fn gruppetittel(t: &Tekst, count: usize, mark: Merke) -> String {
    t.komponent_gruppe(count, outcome(t, mark))
}

/// All verdicts, grouped by outcome: what asks for something first. `prefix` keeps the ids of the headings
/// apart from others on the page.
pub fn grupper(t: &Tekst, level: Level, vurderinger: &[Vurdering], prefix: &str) -> Markup {
    html! {
        @for mark in Merke::ALL {
            @let of_kind: Vec<&Vurdering> = vurderinger.iter().filter(|v| Merke::of(v) == mark).collect();
            @if !of_kind.is_empty() {
                (gruppe(t, level, mark, &of_kind, &format!("{prefix}-{}", mark.word())))
            }
        }
    }
}

/// Verdicts beside a form, grouped by outcome, with a line on what to do about each.
pub fn noted_groups(
    t: &Tekst,
    vurderinger: &[&Vurdering],
    note: impl Fn(&Vurdering) -> Option<String>,
) -> Markup {
    html! {
        @for mark in Merke::ALL {
            @let of_kind: Vec<&&Vurdering> = vurderinger.iter().filter(|v| Merke::of(v) == mark).collect();
            @if !of_kind.is_empty() {
                @let id = format!("stand-{}", mark.word());
                section class="hj-gruppe" aria-labelledby=(id) {
                    (heading(Level::H3, "2xs", &id, &gruppetittel(t, of_kind.len(), mark)))
                    @for verdict in of_kind {
                        @let tillegg = note(verdict);
                        (self::vurdering(t, verdict, Visning { open: false, tillegg: tillegg.as_deref() }))
                    }
                }
            }
        }
    }
}

/// How many verdicts there are of each kind.
pub fn telling(t: &Tekst, vurderinger: &[Vurdering]) -> Markup {
    html! {
        ul class="hj-telling" aria-label=(t.komponent_telling_navn()) {
            @for (mark, count) in counts(vurderinger) { li { (merke(mark)) (count_text(t, mark, count)) } }
        }
    }
}

/// The counts in one line, as marks and figures, with a link to the verdicts. It is shown where the verdicts
/// come after the form, on narrow screens; an autosave replaces it by its id, so it stays current.
pub fn oppsummering(t: &Tekst, vurderinger: &[Vurdering], href: &str) -> Markup {
    html! {
        div class="hj-oppsummering" id="oppsummering" {
            ul class="hj-telling" aria-label=(t.komponent_telling_navn()) {
                @for (mark, count) in counts(vurderinger) {
                    li {
                        (merke(mark))
                        span aria-hidden="true" { (count) }
                        span class="ds-sr-only" { (count_text(t, mark, count)) }
                    }
                }
            }
            a href=(href) { (t.komponent_se_vurderingene()) }
        }
    }
}

fn counts(vurderinger: &[Vurdering]) -> impl Iterator<Item = (Merke, usize)> + '_ {
    let count = |mark| {
        vurderinger
            .iter()
            .filter(|verdict| Merke::of(verdict) == mark)
            .count()
    };
    Merke::ALL
        .into_iter()
        .map(move |mark| (mark, count(mark)))
        .filter(|(_, count)| *count > 0)
}

fn count_text(t: &Tekst, mark: Merke, count: usize) -> String {
    t.get(
        &format!("komponent-telling-{}", mark.word()),
        &[("antall", count.into())],
    )
}

/// A tag for what rests on interpretation or is not confirmed; nothing for what the source says.
pub fn status_tag(t: &Tekst, status: Status) -> Markup {
    html! {
        @if status != Status::Bekreftet { " " span class="hj-merkelapp" { (regel::status(t, status)) } }
    }
}

fn outcome(t: &Tekst, mark: Merke) -> String {
    t.get(&format!("komponent-utfall-{}", mark.word()), &[])
}

fn facts(t: &Tekst, vurdering: &Vurdering) -> Markup {
    lines(vurdering.fakta().iter().map(|(navn, faktum)| {
        let verdi = regel::faktum_verdi(t, navn, faktum);
        html! { (t.felles_navn_og_verdi(regel::faktum_navn(t, navn), verdi)) }
    }))
}

fn value(t: &Tekst, used: &BruktParameter) -> Markup {
    html! { (regel::brukt_parameter(t, used)) ". " (regel::status(t, used.verdi.status)) "." }
}

fn lines(lines: impl ExactSizeIterator<Item = Markup>) -> Markup {
    html! {
        @if lines.len() == 1 {
            @for line in lines { (line) }
        } @else {
            ul class="hj-linjeliste" { @for line in lines { li { (line) } } }
        }
    }
}

fn row(navn: &str, verdi: &Markup) -> Markup {
    html! { div { dt { (navn) } dd { (verdi) } } }
}

#[cfg(test)]
mod tests;
