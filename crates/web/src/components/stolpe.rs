//! Bars for groups (counties): how many wanted places are inside, equal across the cut, and waiting.

use maud::{Markup, html};
use texts::Tekst;

/// One group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stolpe {
    /// The group's name.
    pub navn: String,
    /// Places within the quota.
    pub inne: u32,
    /// Places that are equal across the cut.
    pub likt: u32,
    /// Places on the waiting list.
    pub venter: u32,
}

impl Stolpe {
    /// All places wanted.
    pub fn sokt(&self) -> u32 {
        self.inne + self.likt + self.venter
    }
}

/// A table with a bar under each name, drawn to the scale of the largest, and the sum at the bottom.
pub fn stolper(t: &Tekst, caption: &str, first_column: &str, stolper: &[Stolpe]) -> Markup {
    let largest = stolper.iter().map(Stolpe::sokt).max().unwrap_or(0);
    let sum = |count: fn(&Stolpe) -> u32| stolper.iter().map(count).sum::<u32>();
    html! {
        table class="ds-table hj-fylke" {
            caption class="ds-sr-only" { (caption) }
            thead {
                tr {
                    th scope="col" { (first_column) }
                    th scope="col" { (t.komponent_stolpe_sokt()) }
                    th scope="col" { (t.komponent_stolpe_inne()) }
                    th scope="col" { (t.komponent_stolpe_likt()) }
                }
            }
            tbody {
                @for stolpe in stolper {
                    tr {
                        th scope="row" { (stolpe.navn) (bar(stolpe, largest)) }
                        td { (stolpe.sokt()) } td { (stolpe.inne) } td { (or_dash(stolpe.likt)) }
                    }
                }
            }
            tfoot {
                tr {
                    th scope="row" { (t.komponent_stolpe_sum()) }
                    td { (sum(Stolpe::sokt)) } td { (sum(|s| s.inne)) } td { (or_dash(sum(|s| s.likt))) }
                }
            }
        }
        p class="hj-mini hj-dempet" { (t.komponent_stolpe_forklaring()) }
    }
}

/// Hidden from screen readers: the figures stand beside it.
fn bar(stolpe: &Stolpe, largest: u32) -> Markup {
    let inne = tenths(stolpe.inne, largest);
    let likt = tenths(stolpe.likt, largest);
    let venter = tenths(stolpe.venter, largest);
    html! {
        svg class="hj-stolpe" viewBox="0 0 1000 80" preserveAspectRatio="none" aria-hidden="true" {
            @if inne > 0 { rect class="s-inne" width=(inne) height="80" {} }
            @if likt > 0 { rect class="s-likt" x=(inne) y="40" width=(likt) height="40" {} }
            @if venter > 0 {
                rect class="s-vent" x=(inne + likt + 5) y="5" width=(venter.saturating_sub(10)) height="70" {}
            }
        }
    }
}

/// Tenths of a percent of the largest, so that drawing needs no fractions.
fn tenths(part: u32, largest: u32) -> u32 {
    (part * 1_000).checked_div(largest).unwrap_or(0)
}

fn or_dash(count: u32) -> String {
    if count == 0 {
        "–".to_owned()
    } else {
        count.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn county(navn: &str, inne: u32, likt: u32, venter: u32) -> Stolpe {
        Stolpe {
            navn: navn.into(),
            inne,
            likt,
            venter,
        }
    }

    #[test]
    fn bars_are_to_the_scale_of_the_largest_and_the_sum_is_right() {
        let all = [county("Nordfylket", 6, 1, 1), county("Sørfylket", 2, 0, 0)];
        let html = stolper(texts::nb(), "Etter fylke", "Fylke", &all).into_string();
        assert!(
            html.contains(r#"<rect class="s-inne" width="750" height="80">"#),
            "{html}"
        );
        assert!(
            html.contains(r#"<rect class="s-inne" width="250" height="80">"#),
            "{html}"
        );
        assert!(
            html.contains("<td>10</td><td>8</td><td>1</td></tr></tfoot>"),
            "{html}"
        );
    }

    #[test]
    fn no_applications_make_no_bars() {
        let html = stolper(
            texts::nb(),
            "Etter fylke",
            "Fylke",
            &[county("Nordfylket", 0, 0, 0)],
        )
        .into_string();
        assert!(!html.contains("<rect"), "{html}");
    }
}
