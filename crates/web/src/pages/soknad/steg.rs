//! A step: shown, and saved when going on. It takes anything half-done; what must be mended is shown, and
//! stops nobody.

use axum::extract::{OriginalUri, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::id::SoknadId;
use sak::soknad::Steg;
use sak::soknad::felt::{Felt, Svarskjema};
use sak::soknad::kladd::StegInnhold;
use store::EndringFeil;
use texts::Tekst;

use super::bilde::{self, Apnet, Bilde};
use super::stegside::{Visning, page};
use super::{begynn, felter, kollisjon, ramme, utlogget};
use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::form::{Felter, Innsendt};
use crate::pages::autolagring;
use crate::state::App;

/// Shows a step; of an application that is sent, the receipt.
pub async fn show(
    app: App,
    bruker: Kommunebruker,
    Path((id, steg)): Path<(SoknadId, String)>,
) -> Result<Response, Feil> {
    let steg = Steg::from_word(&steg).ok_or(Feil::NotFound)?;
    match bilde::open(&app, &bruker, id).await? {
        Apnet::Sendt => Ok(Redirect::to(&format!("/soknad/{id}/kvittering")).into_response()),
        Apnet::Kladd(bilde) => {
            let stored = bilde.kladd.step(steg);
            let svar = felter::shown(steg, &stored);
            let notice = stored.overfort.as_deref().map(|kilde| carried(app.tekst, kilde));
            let visning = Visning {
                svar: &svar,
                notice: notice.unwrap_or_default(),
                ..Visning::stored(&bilde, steg, &stored)
            };
            Ok(page(&app, &bruker, &visning).into_response())
        }
    }
}

/// Saves a step and goes on.
pub async fn save(
    app: App,
    OriginalUri(uri): OriginalUri,
    Path((id, steg)): Path<(SoknadId, String)>,
    innsendt: Innsendt<Kommunebruker>,
) -> Result<Response, Feil> {
    let steg = Steg::from_word(&steg).ok_or(Feil::NotFound)?;
    match innsendt {
        Innsendt::Utlogget(felter) => Ok(utlogget::page(&app, uri.path(), steg, &felter)),
        Innsendt::Gammelt(bruker, felter) => old_form(&app, &bruker, id, steg, &felter).await,
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
    let Apnet::Kladd(bilde) = bilde::open(app, bruker, id).await? else {
        return Ok(kollisjon::already_sent(
            app,
            bruker,
            id,
            &felter::read(steg, felter),
        ));
    };
    let svar = answers(&bilde, steg, felter);
    match store_step(app, bruker, &bilde, steg, felter, svar.clone()).await? {
        Utfall::Lagret(_) => Ok(Redirect::to(&next(id, steg, felter)).into_response()),
        Utfall::Sendt => Ok(kollisjon::already_sent(app, bruker, id, &svar)),
        Utfall::Kollisjon(theirs) => {
            let begge = kollisjon::Begge {
                steg,
                mine: &svar,
                theirs: &theirs,
            };
            let notice = kollisjon::notice(app.tekst, bruker, &bilde, &begge);
            let typed = Visning::typed(&bilde, steg, &svar);
            let visning = Visning {
                versjon: theirs.versjon,
                notice,
                kollisjon: true,
                ..typed
            };
            Ok((StatusCode::CONFLICT, page(app, bruker, &visning)).into_response())
        }
    }
}

/// A form from before the last login: everything typed is shown again, with the new token, to be saved.
async fn old_form(
    app: &App,
    bruker: &Kommunebruker,
    id: SoknadId,
    steg: Steg,
    felter: &Felter,
) -> Result<Response, Feil> {
    let Apnet::Kladd(bilde) = bilde::open(app, bruker, id).await? else {
        return Ok(kollisjon::already_sent(
            app,
            bruker,
            id,
            &felter::read(steg, felter),
        ));
    };
    let svar = answers(&bilde, steg, felter);
    let versjon = felter.number("versjon").unwrap_or(0);
    let notice = autolagring::back_again(app.tekst);
    let visning = Visning {
        versjon,
        notice,
        ..Visning::typed(&bilde, steg, &svar)
    };
    Ok((StatusCode::FORBIDDEN, page(app, bruker, &visning)).into_response())
}

/// What became of a save.
pub enum Utfall {
    /// Saved.
    Lagret(StegInnhold),
    /// Somebody else saved the step in between.
    Kollisjon(StegInnhold),
    /// The application was sent in between.
    Sendt,
}

/// What was typed in a step, with the answers that the register gives.
pub fn answers(bilde: &Bilde, steg: Steg, felter: &Felter) -> Svarskjema {
    let mut svar = felter::read(steg, felter);
    if steg == Steg::Kommunen {
        svar.extend(begynn::known(&bilde.kommune));
    }
    svar
}

/// Saves a step, if nobody else has since it was shown.
pub async fn store_step(
    app: &App,
    bruker: &Kommunebruker,
    bilde: &Bilde,
    steg: Steg,
    felter: &Felter,
    svar: Svarskjema,
) -> Result<Utfall, Feil> {
    let expected = felter.number("versjon").unwrap_or(0);
    match app
        .store
        .save_step(bilde.id(), steg, expected, svar, app.spor(bruker.aktor()))
        .await
    {
        Ok(saved) => Ok(Utfall::Lagret(saved)),
        Err(EndringFeil::Avvist(kollisjon)) => Ok(Utfall::Kollisjon(kollisjon.theirs)),
        Err(EndringFeil::Konflikt) => Ok(Utfall::Sendt),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => Err(feil.into()),
    }
}

/// That the answers were carried over, and what to do.
fn carried(t: &Tekst, kilde: &str) -> Markup {
    html! {
        div class="hj-endring hj-les" role="note" {
            p { span class="hj-vekt" { (ramme::carried_from(t, kilde)) } " " (t.start_overfort_hva()) }
        }
    }
}

/// Where the button leads: on, back, or away for now. A question that the answers have changed is asked first.
fn next(id: SoknadId, steg: Steg, felter: &Felter) -> String {
    let button = felter.get("til");
    let here = ramme::position(steg);
    let to = |position: Option<usize>| position.and_then(|position| Steg::ALL.get(position).copied());
    match button {
        Some("senere") => "/oppgaver".to_owned(),
        Some("forrige") => ramme::href(id, to(here.checked_sub(1)).unwrap_or(steg)),
        _ if felter::asks_anew(steg, felter) => {
            format!("{}#{}", ramme::href(id, steg), Felt::AntallHovedformal.name())
        }
        _ => to(here.checked_add(1)).map_or_else(|| ramme::summary_href(id), |steg| ramme::href(id, steg)),
    }
}
