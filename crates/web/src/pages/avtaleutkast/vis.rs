//! A step: shown, and saved when going on. It takes anything half-done; what cannot be kept is shown again.

use axum::extract::{OriginalUri, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use sak::id::AvtaleId;

use super::bilde::{self, Apnet, Bilde};
use super::lagring::{Innlevert, Utfall, store_step};
use super::steg::Steg;
use super::stegside::{Visning, page};
use super::{felter, kollisjon, parter};
use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::form::les::{Galt, Typed};
use crate::form::{Felter, Innsendt};
use crate::pages::legekontor::rad;
use crate::pages::{autolagring, utlogget};
use crate::state::App;

/// Where one left off: the first step where something remains.
pub async fn resume(app: App, bruker: Kommunebruker, Path(id): Path<AvtaleId>) -> Result<Redirect, Feil> {
    Ok(match bilde::open(&app, &bruker, id).await? {
        Apnet::Utkast(bilde) => Redirect::to(&bilde.first_unfinished().href(id)),
        Apnet::Videre => onward(id),
    })
}

/// Shows a step; of what is no draft any more, the agreement.
pub async fn show(
    app: App,
    bruker: Kommunebruker,
    Path((id, steg)): Path<(AvtaleId, String)>,
) -> Result<Response, Feil> {
    let steg = Steg::from_word(&steg).ok_or(Feil::NotFound)?;
    Ok(match bilde::open(&app, &bruker, id).await? {
        Apnet::Utkast(bilde) => page(&app, &bruker, &Visning::stored(&bilde, steg)).into_response(),
        Apnet::Videre => onward(id).into_response(),
    })
}

/// The agreement itself.
pub fn onward(id: AvtaleId) -> Redirect {
    Redirect::to(&format!("/avtaler/{id}"))
}

/// Saves a step and goes on.
pub async fn save(
    app: App,
    OriginalUri(uri): OriginalUri,
    Path((id, steg)): Path<(AvtaleId, String)>,
    innsendt: Innsendt<Kommunebruker>,
) -> Result<Response, Feil> {
    let steg = Steg::from_word(&steg).ok_or(Feil::NotFound)?;
    match innsendt {
        Innsendt::Utlogget(felter) => Ok(utlogget::page(&app, uri.path(), &felter)),
        Innsendt::Gammelt(bruker, felter) => old_form(&app, &bruker, (id, steg), &felter).await,
        Innsendt::Gyldig(bruker, felter) => save_valid(&app, &bruker, (id, steg), &felter).await,
    }
}

async fn save_valid(
    app: &App,
    bruker: &Kommunebruker,
    (id, steg): (AvtaleId, Steg),
    felter: &Felter,
) -> Result<Response, Feil> {
    let Apnet::Utkast(bilde) = bilde::open(app, bruker, id).await? else {
        return Ok(onward(id).into_response());
    };
    let typed = typed(steg, felter, &bilde);
    let innlevert = Innlevert {
        steg,
        typed: &typed,
        versjon: felter.get("versjon").unwrap_or_default(),
    };
    Ok(match store_step(app, bruker, bilde, &innlevert).await? {
        Utfall::Videre => onward(id).into_response(),
        Utfall::Kollisjon(bilde) => kollisjon::page(app, bruker, (&bilde, steg), typed),
        Utfall::Lagret(bilde, galt) => saved(app, bruker, (&bilde, steg), typed, galt, felter),
    })
}

/// What was typed, with what the buttons of the step have changed in it.
pub fn typed(steg: Steg, felter: &Felter, bilde: &Bilde) -> Typed {
    let typed = Typed::of(felter);
    match steg {
        Steg::Parter => parter::arranged(&typed, felter.get("knapp"), bilde),
        _ => typed,
    }
}

/// On, or the step once more: with what could not be kept, with a question that the answers have raised, or with the
/// row that was asked for.
fn saved(
    app: &App,
    bruker: &Kommunebruker,
    (bilde, steg): (&Bilde, Steg),
    typed: Typed,
    galt: Vec<Galt>,
    felter: &Felter,
) -> Response {
    let status = if galt.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let more = felter.get("knapp") == Some(rad::MORE);
    if galt.is_empty() && !more && felter::raised(steg, &typed).is_none() {
        return Redirect::to(&next(bilde, steg, felter.get("knapp"))).into_response();
    }
    let visning = Visning {
        typed,
        galt,
        ..Visning::stored(bilde, steg)
    };
    (status, page(app, bruker, &visning)).into_response()
}

/// A form from before the last login: everything typed is shown again, with the new token, to be saved.
async fn old_form(
    app: &App,
    bruker: &Kommunebruker,
    (id, steg): (AvtaleId, Steg),
    felter: &Felter,
) -> Result<Response, Feil> {
    let Apnet::Utkast(bilde) = bilde::open(app, bruker, id).await? else {
        return Ok(onward(id).into_response());
    };
    let typed = typed(steg, felter, &bilde);
    let visning = Visning {
        galt: felter::read(steg, &typed, &bilde).galt,
        versjon: felter.get("versjon").unwrap_or_default().to_owned(),
        notice: autolagring::back_again(app.tekst),
        typed,
        ..Visning::stored(&bilde, steg)
    };
    Ok((StatusCode::FORBIDDEN, page(app, bruker, &visning)).into_response())
}

/// Where the button leads.
fn next(bilde: &Bilde, steg: Steg, button: Option<&str>) -> String {
    let id = bilde.id();
    let to = |steg: Option<Steg>| steg.unwrap_or(Steg::Oppsummering).href(id);
    match button {
        Some("senere") => format!("/plasser/{}", bilde.plass.id),
        Some("forrige") => steg.previous().unwrap_or(steg).href(id),
        Some("bli" | "valgte") => steg.href(id),
        Some(row) if rad::removed(row).is_some() => format!("{}#del-fastleger", steg.href(id)),
        _ => to(steg.next()),
    }
}
