//! What an autosave answers with when nothing was saved, and the errors above a form that saves itself.

use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use texts::Tekst;

use crate::components::feilliste::Feil;

/// The id of a form that saves itself, for buttons that stand outside it.
pub const FORM: &str = "skjema";

/// The place of the time of saving, with the reason why nothing was saved.
pub fn not_saved(t: &Tekst, reason: &Markup) -> Response {
    (StatusCode::CONFLICT, status(t, reason)).into_response()
}

/// That nobody is logged in any more. `path` is the address of the autosave.
pub fn logged_out(t: &Tekst, path: &str) -> Response {
    let back = path.trim_end_matches("/lagre");
    let reason = html! {
        (t.soknad_autolagring_utlogget()) " "
        a href={ "/logg-inn?neste=" (back) } target="_blank" { (t.soknad_autolagring_logg_inn()) }
    };
    not_saved(t, &reason)
}

/// Gives the page the token of the new session and asks it to save at once. Only a page of our own can read
/// the answer, as it can any other page of ours with a token in it.
pub fn logged_in_again(t: &Tekst, csrf: &str) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert("hx-trigger", HeaderValue::from_static("lagre-igjen"));
    let body = html! {
        (status(t, &html! { (t.soknad_autolagring_gammelt()) }))
        input type="hidden" name="csrf" id="csrf" value=(csrf) hx-swap-oob="true";
    };
    (StatusCode::CONFLICT, headers, body).into_response()
}

/// That somebody else saved in between, by name if it is another person, with the way to both versions.
pub fn collided(t: &Tekst, navn: Option<&str>) -> Response {
    let text = match navn {
        Some(navn) => t.soknad_kollisjon_autolagring(navn),
        None => t.soknad_kollisjon_autolagring_egen(),
    };
    let reason = html! {
        (text) " "
        button class="hj-knapplenke" type="submit" form=(FORM) { (t.soknad_kollisjon_se_begge()) }
    };
    not_saved(t, &reason)
}

/// Says, above a form, that the text is here but not saved.
pub fn back_again(t: &Tekst) -> Markup {
    html! {
        div class="ds-alert hj-les hj-stabel" data-color="warning" data-luft="liten" role="alert" {
            h2 class="ds-heading" data-size="xs" { (t.soknad_gammelt_tittel()) }
            p { (t.soknad_gammelt_forklaring()) }
        }
    }
}

/// The hidden field with the version that the form saves on top of.
pub fn version(versjon: &str) -> Markup {
    html! { input type="hidden" name="versjon" id="versjon" value=(versjon); }
}

/// The errors above the form, refreshed, if it showed some: they go when they are mended. None appear there while
/// somebody is writing: the page would move under their hands. It does not take focus.
pub fn errors(t: &Tekst, feil: &[Feil]) -> Markup {
    html! {
        div id="feil-topp" hx-swap-oob="outerMorph" {
            @if !feil.is_empty() {
                div class="ds-error-summary hj-skjema-bredde" role="group" aria-labelledby="feil-h" tabindex="-1" {
                    h2 class="ds-heading" data-size="xs" id="feil-h" { (t.komponent_feilliste(feil.len())) }
                    ul class="ds-list" { @for one in feil { li { a href={ "#" (one.felt) } { (one.tekst) } } } }
                }
            }
        }
    }
}

fn status(t: &Tekst, content: &Markup) -> Markup {
    html! {
        p class="hj-lagret" id="lagret" role="status" data-feil=(t.komponent_ikke_lagret()) { span { (content) } }
    }
}
