//! The way from the answer into the application. What was answered goes along in the address until somebody who may
//! apply for the municipality begins; only then is it kept, in their draft.

use maud::{Markup, html};
use texts::Tekst;

use super::bilde::Bilde;
use super::steg::Steg;
use crate::access::Kommunebruker;
use crate::form::TOKEN;
use crate::session::Innlogget;

/// The button that goes on, and what comes along.
pub fn go_on(t: &Tekst, innlogget: Option<&Innlogget>, bilde: &Bilde) -> Markup {
    let (Some(call), Some(kommune)) = (&bilde.utlysning, &bilde.kommune) else {
        return html! {};
    };
    let Some(innlogget) = innlogget else {
        return log_in(t, bilde);
    };
    let own = Kommunebruker::of(innlogget.clone()).is_some_and(|bruker| bruker.kommune == kommune.nummer);
    html! {
        div class="hj-stabel hj-ikke-print" data-luft="liten" {
            @if !own {
                p class="hj-les" { (t.kansoke_annen(kommune.navn.as_str())) }
            } @else if let Some(kladd) = bilde.kladd {
                p class="hj-les" { (t.kansoke_begynt()) }
                p { a class="ds-button" data-color="accent" href={ "/soknad/" (kladd) } { (t.kansoke_til_soknaden()) } }
            } @else {
                form class="hj-stabel" data-luft="liten" method="post" action="/soknad" {
                    input type="hidden" name=(TOKEN) value=(innlogget.csrf);
                    input type="hidden" name="utlysning" value=(call.navn);
                    @for (name, value) in bilde.sporring.carried(None) {
                        input type="hidden" name=(name) value=(value);
                    }
                    p class="hj-les" { (t.kansoke_tar_med()) }
                    p { button class="ds-button" data-color="accent" type="submit" { (t.kansoke_begynn()) } }
                }
            }
        }
    }
}

/// The login, which leads back to this answer.
fn log_in(t: &Tekst, bilde: &Bilde) -> Markup {
    let back = bilde.sporring.href(Steg::Svar);
    let query = serde_html_form::to_string([("neste", back)]).unwrap_or_default();
    html! {
        div class="hj-stabel hj-ikke-print" data-luft="liten" {
            p class="hj-les" { (t.kansoke_folger_med()) }
            p { a class="ds-button" data-color="accent" href={ "/logg-inn?" (query) } { (t.forside_logg_inn_og_sok()) } }
        }
    }
}
