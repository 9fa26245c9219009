//! Autosave: every change of a field is saved, and the answer refreshes what stands around the fields. The
//! text in the fields is never replaced.

use axum::extract::{OriginalUri, Path};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sak::id::SoknadId;
use sak::soknad::Steg;
use texts::Tekst;

use super::bilde::{self, Apnet, Bilde};
use super::steg::{Utfall, answers, store_step};
use super::{felter, kollisjon, stand, stegside};
use crate::access::Kommunebruker;
use crate::components::lagret::lagret;
use crate::error::Feil;
use crate::form::{Felter, Innsendt};
use crate::state::App;

/// Saves a step and answers with what has changed on the page.
pub async fn save(
    app: App,
    OriginalUri(uri): OriginalUri,
    Path((id, steg)): Path<(SoknadId, String)>,
    innsendt: Innsendt<Kommunebruker>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let steg = Steg::from_word(&steg).ok_or(Feil::NotFound)?;
    match innsendt {
        Innsendt::Utlogget(_) => {
            let back = uri.path().trim_end_matches("/lagre");
            Ok(not_saved(t, &logged_out(t, back)))
        }
        Innsendt::Gammelt(bruker, _) => Ok(logged_in_again(t, &bruker.innlogget.csrf)),
        Innsendt::Gyldig(bruker, felter) => save_valid(&app, &bruker, id, steg, &felter).await,
    }
}

async fn save_valid(
    app: &App,
    bruker: &Kommunebruker,
    id: SoknadId,
    steg: Steg,
    felter: &Felter,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let Apnet::Kladd(mut bilde) = bilde::open(app, bruker, id).await? else {
        return Ok(not_saved(t, &html! { (t.soknad_allerede_sendt_tittel()) }));
    };
    let svar = answers(&bilde, steg, felter);
    match store_step(app, bruker, &bilde, steg, felter, svar).await? {
        Utfall::Sendt => Ok(not_saved(t, &html! { (t.soknad_allerede_sendt_tittel()) })),
        Utfall::Kollisjon(theirs) => Ok(not_saved(t, &kollisjon::in_short(t, bruker, &theirs))),
        Utfall::Lagret(saved) => {
            bilde.replace_step(steg, saved);
            Ok(fragment(t, &bilde, steg, felter.get("viste_feil").is_some()).into_response())
        }
    }
}

/// The time of saving in place of the target; everything else says itself where it belongs.
fn fragment(t: &Tekst, bilde: &Bilde, steg: Steg, feil_topp: bool) -> Markup {
    let stored = bilde.kladd.step(steg);
    let feil = bilde.feil_i(steg);
    html! {
        (lagret(t, stored.lagret))
        input type="hidden" name="versjon" id="versjon" value=(stored.versjon) hx-swap-oob="true";
        div id="felter" class="hj-skjema" hx-swap-oob="outerMorph" {
            (felter::fields(t, bilde, steg, &stored.svar, &feil))
        }
        div id="stand-kort" hx-swap-oob="outerMorph" { (stand::short(t, bilde)) }
        aside class="hj-side hj-stabel" id="stand" aria-label=(t.soknad_stand_tittel()) hx-swap-oob="outerMorph" {
            (stand::panel(t, bilde, steg))
        }
        // Errors that stood at the top go when they are mended. None appear there while somebody is writing:
        // the page would move under their hands.
        @if feil_topp {
            div id="feil-topp" hx-swap-oob="outerMorph" { (errors(t, &stegside::errors(t, &feil))) }
        }
    }
}

/// As the summary of errors, without taking focus.
fn errors(t: &Tekst, feil: &[crate::components::feilliste::Feil]) -> Markup {
    html! {
        @if !feil.is_empty() {
            div class="ds-error-summary hj-skjema-bredde" role="group" aria-labelledby="feil-h" tabindex="-1" {
                h2 class="ds-heading" data-size="xs" id="feil-h" { (t.komponent_feilliste(feil.len())) }
                ul class="ds-list" { @for one in feil { li { a href={ "#" (one.felt) } { (one.tekst) } } } }
            }
        }
    }
}

/// The place of the time of saving, with the reason why nothing was saved.
fn not_saved(t: &Tekst, reason: &Markup) -> Response {
    (StatusCode::CONFLICT, status(t, reason)).into_response()
}

fn status(t: &Tekst, content: &Markup) -> Markup {
    html! {
        p class="hj-lagret" id="lagret" role="status" data-feil=(t.komponent_ikke_lagret()) { span { (content) } }
    }
}

fn logged_out(t: &Tekst, back: &str) -> Markup {
    html! {
        (t.soknad_autolagring_utlogget()) " "
        a href={ "/logg-inn?neste=" (back) } target="_blank" { (t.soknad_autolagring_logg_inn()) }
    }
}

/// Gives the page the token of the new session and asks it to save at once. Only a page of our own can read
/// the answer, as it can any other page of ours with a token in it.
fn logged_in_again(t: &Tekst, csrf: &str) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert("hx-trigger", HeaderValue::from_static("lagre-igjen"));
    let body = html! {
        (status(t, &html! { (t.soknad_autolagring_gammelt()) }))
        input type="hidden" name="csrf" id="csrf" value=(csrf) hx-swap-oob="true";
    };
    (StatusCode::CONFLICT, headers, body).into_response()
}
