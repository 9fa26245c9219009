//! The bar at the bottom where a decision is made. It says what is missing; its button is never disabled.

use maud::{Markup, html};

use super::symbol::{Merke, merke};

/// What the bar says before its fields and buttons.
pub struct Handling<'a> {
    /// What is decided here, as a label for screen readers.
    pub navn: &'a str,
    /// The id of the form, so that fields elsewhere on the page can belong to it.
    pub skjema: &'a str,
    /// Where the form is sent.
    pub action: &'a str,
    /// The token of the session.
    pub csrf: &'a str,
    /// Whether all is in place.
    pub klar: bool,
    /// How it stands: what is done and what is missing, with links to it.
    pub stand: Markup,
}

/// The bar. `felt` are the fields, `knapper` the buttons, the primary one last.
pub fn handling(bar: &Handling<'_>, felt: &Markup, knapper: &Markup) -> Markup {
    let mark = if bar.klar { Merke::Oppfylt } else { Merke::Mangler };
    html! {
        section class="hj-handling" aria-label=(bar.navn) {
            div class="hj-ramme" {
                form id=(bar.skjema) method="post" action=(bar.action) {
                    p class="hj-rad hj-liten" data-fast { (merke(mark)) span { (bar.stand) } }
                    (felt)
                    div class="hj-rad" { (knapper) }
                    input type="hidden" name="csrf" value=(bar.csrf);
                }
            }
        }
    }
}
