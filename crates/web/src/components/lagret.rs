//! When a draft was last saved.

use maud::{Markup, html};
use regelverk::tid::Tidspunkt;
use texts::Tekst;

use super::symbol;

/// Told quietly to screen readers when it changes. The id is that of the place which an autosave replaces; the
/// script writes the text of `data-feil` into it when a save does not get through.
pub fn lagret(t: &Tekst, sist: Option<Tidspunkt>) -> Markup {
    html! {
        p class="hj-lagret" id="lagret" role="status" data-feil=(t.komponent_ikke_lagret()) {
            @match sist {
                Some(sist) => { (symbol::hake()) (t.komponent_lagret(t.klokke(sist))) },
                None => (t.komponent_lagres_underveis()),
            }
        }
    }
}
