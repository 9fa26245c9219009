//! Autosave: every change of a field is saved, and the answer refreshes what stands around the fields.

use axum::extract::{OriginalUri, Path};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sak::id::AvtaleId;
use texts::Tekst;

use super::bilde::{self, Apnet, Bilde};
use super::lagring::{Innlevert, Utfall, store_step};
use super::steg::Steg;
use super::{felter, oppsummering, stand, vis};
use crate::access::Kommunebruker;
use crate::components::lagret::lagret;
use crate::error::Feil;
use crate::form::les::{Galt, Typed};
use crate::form::{Felter, Innsendt};
use crate::pages::autolagring::{self, not_saved};
use crate::state::App;

/// Saves a step and answers with what has changed on the page.
pub async fn save(
    app: App,
    OriginalUri(uri): OriginalUri,
    Path((id, steg)): Path<(AvtaleId, String)>,
    innsendt: Innsendt<Kommunebruker>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let steg = Steg::from_word(&steg).ok_or(Feil::NotFound)?;
    match innsendt {
        Innsendt::Utlogget(_) => Ok(autolagring::logged_out(t, uri.path())),
        Innsendt::Gammelt(bruker, _) => Ok(autolagring::logged_in_again(t, &bruker.innlogget.csrf)),
        Innsendt::Gyldig(bruker, felter) => save_valid(&app, &bruker, (id, steg), &felter).await,
    }
}

async fn save_valid(
    app: &App,
    bruker: &Kommunebruker,
    (id, steg): (AvtaleId, Steg),
    felter: &Felter,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let gone = || not_saved(t, &html! { (t.avtaleutkast_ikke_utkast()) });
    let Apnet::Utkast(bilde) = bilde::open(app, bruker, id).await? else {
        return Ok(gone());
    };
    let typed = vis::typed(steg, felter, &bilde);
    let innlevert = Innlevert {
        steg,
        typed: &typed,
        versjon: felter.get("versjon").unwrap_or_default(),
    };
    Ok(match store_step(app, bruker, bilde, &innlevert).await? {
        Utfall::Videre => gone(),
        Utfall::Kollisjon(bilde) => autolagring::collided(t, bilde.saved_by_other(bruker)),
        Utfall::Lagret(bilde, galt) => {
            let shown_errors = felter.get("viste_feil").is_some();
            fragment(t, (&bilde, steg), (&typed, &galt), shown_errors).into_response()
        }
    })
}

/// The time of saving in place of the target; everything else says itself where it belongs.
fn fragment(
    t: &Tekst,
    (bilde, steg): (&Bilde, Steg),
    (typed, galt): (&Typed, &[Galt]),
    feil_topp: bool,
) -> Markup {
    let form = felter::Form { t, typed, galt };
    let versjon = felter::shown(steg, bilde).avtrykk();
    let saved = bilde.lagret.as_ref().map(|merke| merke.tidspunkt);
    html! {
        (lagret(t, saved))
        input type="hidden" name="versjon" id="versjon" value=(versjon) hx-swap-oob="true";
        div id="felter" class="hj-skjema" hx-swap-oob="outerMorph" { (felter::fields(steg, &form, bilde)) }
        @if steg == Steg::Oppsummering {
            div id="klar" hx-swap-oob="outerMorph" { (oppsummering::readiness(t, bilde)) }
        } @else {
            div id="stand-kort" hx-swap-oob="outerMorph" { (stand::short(t, bilde, steg)) }
            aside class="hj-side hj-stabel" id="stand" aria-label=(t.soknad_stand_tittel()) hx-swap-oob="outerMorph" {
                (stand::panel(t, bilde, steg))
            }
        }
        @if feil_topp { (autolagring::errors(t, &felter::listed(t, galt))) }
    }
}
