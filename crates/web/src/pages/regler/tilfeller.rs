//! The cases of a rule, with the columns named as people name the facts.

use maud::{Markup, html};
use regelverk::regel::RegelId;
use regelverk::tid::Dato;
use regelverk::tilfelle::{self, Blokk};
use texts::{Tekst, regel};

/// Columns that are no fact and no parameter.
const OWN: [&str; 16] = [
    "tilfelle",
    "regeldag",
    "dato",
    "utfall",
    "forklaring",
    "avgjorende",
    "versjon",
    "pasienter",
    "supervisjon",
    "spesialist",
    "trygderefusjon",
    "inngatt",
    "okning",
    "fastlege_hpr",
    "veileder_hpr",
    "andre",
];

/// The cases of a rule.
pub fn cases(t: &Tekst, id: RegelId) -> Markup {
    let blocks = tilfelle::of(id);
    let mut number = 0_usize;
    html! {
        @for block in &blocks {
            @match block {
                Blokk::Overskrift(text) => h3 class="ds-heading" data-size="2xs" { (text) },
                Blokk::Avsnitt(text) => p class="hj-les" { (text) },
                Blokk::Tabell { hode, rader } => { (table(t, { number += 1; number }, hode, rader)) },
            }
        }
    }
}

fn table(t: &Tekst, number: usize, head: &[String], rows: &[Vec<String>]) -> Markup {
    let name = t.regelbok_regel_tilfelle_tabell(number);
    html! {
        div class="hj-rullbar" tabindex="0" role="region" aria-label=(name) {
            table class="ds-table" data-size="sm" {
                thead { tr { @for column in head { th scope="col" { (heading(t, column)) } } } }
                tbody {
                    @for row in rows {
                        tr {
                            @for (index, cell) in row.iter().enumerate() {
                                @if index == 0 { th scope="row" { (cell) } } @else { td { (value(t, cell)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A fact or a parameter by its name; a column of our own by its word.
fn heading(t: &Tekst, column: &str) -> String {
    if OWN.contains(&column) {
        return t.get(&format!("regelbok-tilfelle-{column}"), &[]);
    }
    if t.has(&format!("parameter-{column}")) {
        return regel::parameter_navn(t, column);
    }
    if t.has(&format!("faktum-{column}")) {
        return regel::faktum_navn(t, column);
    }
    column.to_owned()
}

fn value(t: &Tekst, cell: &str) -> String {
    if let Some(dato) = Dato::parse(cell) {
        return t.dato_kort(dato);
    }
    cell.parse()
        .map_or_else(|_| cell.to_owned(), |number| t.tall(number))
}
