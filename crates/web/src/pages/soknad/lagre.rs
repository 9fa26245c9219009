//! Autosave: every change of a field is saved, and the answer refreshes what stands around the fields. The
//! text in the fields is never replaced.

use axum::extract::{OriginalUri, Path};
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
use crate::pages::autolagring::{self, not_saved};
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
        Innsendt::Utlogget(_) => Ok(autolagring::logged_out(t, uri.path())),
        Innsendt::Gammelt(bruker, _) => Ok(autolagring::logged_in_again(t, &bruker.innlogget.csrf)),
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
        Utfall::Kollisjon(theirs) => Ok(kollisjon::in_short(t, bruker, &theirs)),
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
        @if feil_topp { (autolagring::errors(t, &stegside::errors(t, &feil))) }
    }
}
