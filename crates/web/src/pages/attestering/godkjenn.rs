//! The approval of one proposal.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use sak::vedtak::{GodkjenningFeil, Vedtak};
use store::{EndringFeil, Mailbox, Spor};
use texts::Tekst;

use super::brevfil::document;
use super::data::{Rundebilde, Sak};
use super::ett;
use crate::access::Attestant;
use crate::error::Feil;
use crate::form::Skjema;
use crate::kommunepost::Beskjed;
use crate::state::App;

/// Why a proposal was not approved.
pub enum Avvist {
    /// The decision says no.
    Feil(GodkjenningFeil),
    /// Somebody else was first.
    Konflikt,
}

/// `POST /attestering/{id}/godkjenn`: approves, sends the letter, and goes on to the next.
pub async fn approve(
    app: App,
    who: Attestant,
    Path(id): Path<String>,
    Skjema(_): Skjema,
) -> Result<Response, Feil> {
    let (bilde, vedtak) = Rundebilde::of(&app, &id).await?;
    let spor = app.spor(who.aktor());
    let avvist = match (&vedtak, bilde.sak(vedtak.forslag())) {
        (Vedtak::Forslag(_), Some(sak)) => approve_one(&app, &sak, spor).await?,
        _ => Some(Avvist::Konflikt),
    };
    let Some(avvist) = avvist else {
        let next = bilde.waiting().find(|sak| sak.forslag.id != vedtak.id());
        let address = match next {
            Some(next) => format!("/attestering/{}?godkjent={id}", next.forslag.id),
            None => format!("/attestering?godkjent={id}"),
        };
        return Ok(Redirect::to(&address).into_response());
    };
    let status = match avvist {
        Avvist::Konflikt | Avvist::Feil(GodkjenningFeil::Endret | GodkjenningFeil::RundenPagar) => {
            StatusCode::CONFLICT
        }
        Avvist::Feil(GodkjenningFeil::IkkeAttestant | GodkjenningFeil::SammePerson) => StatusCode::FORBIDDEN,
        Avvist::Feil(GodkjenningFeil::KvotenErFull { .. }) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let (bilde, vedtak) = Rundebilde::of(&app, &id).await?;
    let page = ett::page(
        &app,
        &who.innlogget,
        &bilde,
        &vedtak,
        ett::Melding::Avvist(words(app.tekst, &avvist, bilde.is_supplerende(&vedtak))),
    )
    .await?;
    Ok((status, page).into_response())
}

/// Makes the letter and approves. `None` if it went well.
pub async fn approve_one(app: &App, sak: &Sak<'_>, spor: Spor<'_>) -> Result<Option<Avvist>, Feil> {
    if let Err(feil) = sak.check(spor.aktor) {
        return Ok(Some(Avvist::Feil(feil)));
    }
    let brev = sak.brev(app, Some((spor.aktor, spor.now)));
    let dokument = document(app, &sak.forslag.avtrykk, brev, spor.now).await?;
    let beskjed = Beskjed::decision(sak.forslag, spor.now);
    let notice = |mailbox: &Mailbox| beskjed.write(app, mailbox);
    let mut new_id = || app.new_id();
    match app
        .store
        .approve(sak.forslag.id, (dokument, &notice), spor, &mut new_id)
        .await
    {
        Ok(_) => Ok(None),
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Konflikt) => Ok(Some(Avvist::Konflikt)),
        Err(EndringFeil::Avvist(feil)) => Ok(Some(Avvist::Feil(feil))),
    }
}

fn words(t: &Tekst, avvist: &Avvist, supplerende: bool) -> String {
    match avvist {
        Avvist::Feil(GodkjenningFeil::Endret) if supplerende => t.etterfrist_feil_endret(),
        Avvist::Feil(GodkjenningFeil::RundenPagar) => t.etterfrist_feil_runden(),
        Avvist::Konflikt => t.attestering_feil_konflikt(),
        Avvist::Feil(GodkjenningFeil::Endret) => t.attestering_feil_endret(),
        Avvist::Feil(GodkjenningFeil::SammePerson) => t.attestering_feil_samme_person(),
        Avvist::Feil(GodkjenningFeil::IkkeAttestant) => t.attestering_feil_ikke_attestant(),
        Avvist::Feil(GodkjenningFeil::KvotenErFull { ledige, trengs }) => {
            t.attestering_feil_kvoten(*ledige, *trengs)
        }
    }
}
