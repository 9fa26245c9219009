//! The summary of errors at the top of a form. It takes focus, so that it is read out first.

use maud::{Markup, html};
use texts::Tekst;

/// One error and the field it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feil {
    /// The id of the field.
    pub felt: String,
    /// What to do, in words.
    pub tekst: String,
}

/// The summary; nothing if there is no error.
pub fn feilliste(t: &Tekst, feil: &[Feil]) -> Markup {
    html! {
        @if !feil.is_empty() {
            div class="ds-error-summary hj-skjema-bredde" role="group" aria-labelledby="feil-h" tabindex="-1" autofocus {
                h2 class="ds-heading" data-size="xs" id="feil-h" { (t.komponent_feilliste(feil.len())) }
                ul class="ds-list" {
                    @for feil in feil { li { a href={ "#" (feil.felt) } { (feil.tekst) } } }
                }
            }
        }
    }
}
