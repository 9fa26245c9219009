//! Who did what, and when. Newest first.

use maud::{Markup, html};
use regelverk::tid::Tidspunkt;
use texts::Tekst;
use texts::format::maskinlesbar;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hendelse {
    /// When.
    pub tidspunkt: Tidspunkt,
    /// Who and what, as one sentence.
    pub tekst: String,
    /// Whether it has not happened yet.
    pub kommer: bool,
}

/// The list. `labelled_by` is the id of the heading above it.
pub fn historikk(t: &Tekst, labelled_by: &str, hendelser: &[Hendelse]) -> Markup {
    html! {
        ol class="hj-historikk" aria-labelledby=(labelled_by) {
            @for hendelse in hendelser {
                li data-kommer[hendelse.kommer] {
                    time datetime=(maskinlesbar(hendelse.tidspunkt)) { (t.tidspunkt(hendelse.tidspunkt)) }
                    span { (hendelse.tekst) }
                }
            }
        }
    }
}
