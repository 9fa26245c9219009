//! An empty list. It says what would stand here and how it gets here, so that it is no dead end.

use maud::{Markup, html};

use super::layout::Link;
use super::{Level, heading};

/// `hva`: what is not here. `hvordan`: how it gets here. `lenke`: what one can do now.
pub fn tom(level: Level, id: &str, hva: &str, hvordan: &str, lenke: Option<&Link>) -> Markup {
    html! {
        div class="hj-tom" {
            (heading(level, "xs", id, hva))
            p { (hvordan) }
            @if let Some(lenke) = lenke { p { a href=(lenke.href) { (lenke.text) } } }
        }
    }
}
