//! The list of single-key shortcuts, opened with `?` or the button. A popover, so it needs no script; the
//! keys themselves do, and can be turned off.

use maud::{Markup, html};
use texts::Tekst;

const ID: &str = "hurtigtaster";

/// The button in the header.
pub fn button(t: &Tekst) -> Markup {
    html! {
        button class="hj-knapplenke hj-bred" type="button" popovertarget=(ID) {
            (t.komponent_hurtigtaster()) " (?)"
        }
    }
}

/// The list.
pub fn dialog(t: &Tekst) -> Markup {
    let keys = [
        (["j", "n"].as_slice(), t.komponent_hurtigtast_neste()),
        (&["k", "p"], t.komponent_hurtigtast_forrige()),
        (&["/"], t.komponent_hurtigtast_filter()),
        (&["?"], t.komponent_hurtigtast_denne()),
    ];
    html! {
        div class="hj-hurtig" id=(ID) popover role="dialog" aria-labelledby="hurtigtaster-h" {
            h2 class="ds-heading" data-size="xs" id="hurtigtaster-h" { (t.komponent_hurtigtaster()) }
            dl class="hj-fakta" data-smal {
                @for (names, meaning) in &keys {
                    div {
                        dt { @for name in *names { kbd { (name) } " " } }
                        dd { (meaning) }
                    }
                }
            }
            div class="ds-field" hidden {
                input class="ds-input" type="checkbox" id="hurtigtaster-pa" checked;
                label class="ds-label" for="hurtigtaster-pa" { (t.komponent_hurtigtaster_pa()) }
            }
            div class="hj-rad" {
                button class="ds-button" data-variant="secondary" data-color="accent" type="button"
                    popovertarget=(ID) popovertargetaction="hide" autofocus { (t.komponent_lukk()) }
            }
        }
    }
}
