//! How far one has come in a form of several steps.

use maud::{Markup, html};
use texts::Tekst;

use super::layout::Link;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steg {
    /// Its name and address.
    pub link: Link,
    /// Whether nothing is missing in it.
    pub ferdig: bool,
}

/// All steps, with the one that is shown (counted from 0). Every step can be gone to: a draft takes anything
/// half-done.
pub fn steg(t: &Tekst, alle: &[Steg], gjeldende: usize) -> Markup {
    let current = alle.get(gjeldende).map_or("", |steg| steg.link.text.as_str());
    html! {
        nav class="hj-stabel" data-luft="liten" aria-label=(t.komponent_steg_navn()) {
            p class="hj-liten hj-smal" { (t.komponent_steg_av(alle.len(), current, gjeldende + 1)) }
            ol class="hj-steg" {
                @for (index, steg) in alle.iter().enumerate() {
                    @let label = format!("{}. {}", index + 1, steg.link.text);
                    @if index == gjeldende {
                        li aria-current="step" { span { (label) } }
                    } @else {
                        li data-ferdig[steg.ferdig] {
                            a href=(steg.link.href) {
                                (label)
                                @if steg.ferdig {
                                    span aria-hidden="true" { " ✓" }
                                    span class="ds-sr-only" { " (" (t.komponent_steg_ferdig()) ")" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
