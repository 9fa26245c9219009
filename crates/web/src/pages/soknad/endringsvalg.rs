//! What can be done with what was sent: change it, withdraw it, or why neither.

use maud::{Markup, html};
use sak::soknad::endring::EndreFeil;
use texts::Tekst;

use super::kvittering::Kvittering;
use crate::form::TOKEN;

/// The section of the receipt; nothing once the case is decided.
pub fn section(t: &Tekst, kvittering: &Kvittering, csrf: &str) -> Markup {
    let sendt = &kvittering.sendt;
    let id = sendt.felles.id;
    let frist = t.dato(kvittering.utlysning.frist);
    let case = sendt.saksnummer.as_str();
    if kvittering.vedtak.is_some() {
        return html! {};
    }
    html! {
        section class="hj-les hj-stabel" data-luft="liten" aria-labelledby="endre-h" {
            h2 class="ds-heading" data-size="xs" id="endre-h" { (t.endring_tittel()) }
            @match kvittering.last {
                Some(EndreFeil::Vurdert) => p { (t.endring_vurdert(t.soknad_epost(), case)) },
                Some(_) => p { (t.endring_for_sent(t.soknad_epost(), frist, case)) },
                None => {
                    @if kvittering.is_supplerende() {
                        p { (t.etterfrist_forklaring()) }
                    } @else {
                        p { (t.endring_forklaring(frist)) }
                    }
                    @if kvittering.endres { p class="hj-vekt" { (t.endring_paagar()) } }
                    form class="hj-rad" method="post" action={ "/soknad/" (id) "/endre" } {
                        input type="hidden" name=(TOKEN) value=(csrf);
                        button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                            @if kvittering.endres { (t.endring_fortsett()) } @else { (t.endring_knapp()) }
                        }
                        a href={ "/soknad/" (id) "/trekk" } { (t.endring_trekk()) }
                    }
                },
            }
        }
    }
}
