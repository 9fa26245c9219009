//! Which part of a list is shown, and links to the other parts.

use maud::{Markup, html};

use super::layout::Link;

/// A link for each part under the name of the choice; `current` counts from 0, and is text.
pub fn filter(name: &str, parts: &[Link], current: usize) -> Markup {
    html! {
        nav aria-label=(name) {
            ul class="hj-telling" {
                @for (nr, part) in parts.iter().enumerate() {
                    li {
                        @if nr == current { span class="hj-vekt" aria-current="true" { (part.text) } }
                        @else { a href=(part.href) { (part.text) } }
                    }
                }
            }
        }
    }
}
