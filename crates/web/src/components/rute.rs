//! Where a municipality stands, as a small square. Shapes differ, not only colours: filled, half filled, a
//! frame, a dashed frame.

use maud::{Markup, html};
use sak::tall::Kommunestatus;

/// The square beside a word that says the same.
pub fn merke(status: Kommunestatus) -> Markup {
    html! { svg class="hj-ruteliten" viewBox="0 0 20 20" aria-hidden="true" { (rute(status, 0, 0)) } }
}

/// The square itself, 20 wide, with its upper left corner at `x`, `y`.
pub fn rute(status: Kommunestatus, x: u32, y: u32) -> Markup {
    let frame = |class: &str| {
        html! { rect class=(class) x={ (x) ".75" } y={ (y) ".75" } width="18.5" height="18.5" rx="1.5" {} }
    };
    html! {
        @match status {
            Kommunestatus::Plass => rect class="hj-rute-bruk" x=(x) y=(y) width="20" height="20" rx="2" {},
            Kommunestatus::Venteliste => {
                (frame("hj-rute-kant"))
                path class="hj-rute-halv" d=(format!("M{} {}V{}h18v9z", x + 1, y + 19, y + 10)) {}
            },
            Kommunestatus::Sokt => (frame("hj-rute-kant")),
            Kommunestatus::Ingen => (frame("hj-rute-ledig")),
        }
    }
}
