//! Notices at the top of a page: something was done, or something is in the way.

use maud::{Markup, html};

use crate::components::symbol;

/// That something was done.
pub fn receipt(text: &str) -> Markup {
    html! {
        div class="hj-endring hj-rad" role="status" { p class="hj-lagret" { (symbol::hake()) (text) } }
    }
}

/// That something is in the way, and what to do.
pub fn warning(title: &str, content: &Markup) -> Markup {
    html! {
        div class="ds-alert" data-color="warning" role="alert" {
            h2 class="ds-heading" data-size="2xs" { (title) }
            (content)
        }
    }
}
