//! The body of a letter as HTML: the same blocks that the document is set from, so that page and document
//! say the same.

use letters::Blokk;
use maud::{Markup, html};

use crate::components::fakta::{Faktum, Form, fakta};

/// The blocks in their order. A heading opens a section.
pub fn blokker(blokker: &[Blokk]) -> Markup {
    let is_heading = |blokk: &Blokk| matches!(blokk, Blokk::Overskrift(_));
    html! {
        // A section is cut before each heading; what stands before the first one is a section too.
        @for section in blokker.chunk_by(|_, next| !is_heading(next)) {
            div class="hj-stabel" { @for blokk in section { (one(blokk)) } }
        }
    }
}

fn one(blokk: &Blokk) -> Markup {
    match blokk {
        Blokk::Overskrift(text) => html! { h2 class="ds-heading" data-size="xs" { (text) } },
        Blokk::Avsnitt(text) => paragraphs(text),
        Blokk::Fakta(rows) => html! { div class="hj-les" { (fakta(Form::Stable, &facts(rows))) } },
        Blokk::Punkter(points) => html! {
            ul class="ds-list hj-les" { @for point in points { li { (point) } } }
        },
        Blokk::Merknad(text) => html! { div class="hj-vet hj-les" { (paragraphs(text)) } },
        Blokk::Hjemmel {
            rubrikk,
            setning,
            rader,
        } => html! {
            div class="hj-les" {
                div class="hj-hjemmel" {
                    p class="hj-vekt" { (rubrikk) }
                    (paragraphs(setning))
                    (fakta(Form::Smal, &facts(rader)))
                }
            }
        },
        Blokk::Tabell {
            tittel,
            hode,
            rader,
            hoyre,
        } => table(tittel, hode, rader, hoyre),
    }
}

/// An empty line starts a new paragraph.
fn paragraphs(text: &str) -> Markup {
    html! { @for part in text.split("\n\n") { p class="hj-les" { (part) } } }
}

fn facts(rows: &[(String, String)]) -> Vec<Faktum> {
    rows.iter()
        .map(|(name, value)| Faktum::new(name.as_str(), lines(value)))
        .collect()
}

/// Line breaks are kept.
fn lines(text: &str) -> Markup {
    html! {
        @for (index, line) in text.lines().enumerate() {
            @if index > 0 { br; }
            (line)
        }
    }
}

/// The first cell of a row is its header. The table scrolls by itself where it is too wide.
fn table(title: &str, head: &[String], rows: &[Vec<String>], right: &[usize]) -> Markup {
    let label = if title.is_empty() {
        head.join(", ")
    } else {
        title.to_owned()
    };
    html! {
        div class="hj-rull" tabindex="0" role="region" aria-label=(label) {
            table class="ds-table hj-brevtabell" {
                @if !title.is_empty() { caption { (title) } }
                thead { tr {
                    @for (column, cell) in head.iter().enumerate() {
                        th scope="col" data-hoyre[right.contains(&column)] { (cell) }
                    }
                } }
                tbody { @for row in rows { tr {
                    @for (column, cell) in row.iter().enumerate() {
                        @if column == 0 { th scope="row" { (cell) } }
                        @else { td data-navn=[head.get(column)] data-hoyre[right.contains(&column)] { (cell) } }
                    }
                } } }
            }
        }
    }
}
