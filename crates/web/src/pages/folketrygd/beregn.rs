//! A file comes in, and an estimate is worked out and kept.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::Markup;
use sak::kostnad::{Kostnadsberegning, Kostnadsgrunnlag};
use sak::vedtak::hex;
use sha2::{Digest, Sha256};
use store::EndringFeil;

use super::regn::{Nei, work_out};
use super::skjema::{Onske, Utfylt};
use super::{HREF, href, liste};
use crate::access::Kostnadsberegner;
use crate::error::Feil;
use crate::form::Sendt;
use crate::pages::sporsmal;
use crate::state::App;

/// `POST /folketrygd`: keeps the estimate, or shows the form again with what was typed.
pub async fn run(
    app: App,
    Sendt { who, felter, gammelt }: Sendt<Kostnadsberegner>,
) -> Result<Response, Feil> {
    let mut utfylt = Utfylt::typed(&app, &felter);
    if gammelt {
        let old = sporsmal::gammelt(app.tekst);
        return again(&app, &who, &utfylt, (StatusCode::FORBIDDEN, Some(old))).await;
    }
    if let Some(onske) = utfylt.read(&app, &felter) {
        match make(&app, &who, &utfylt, onske).await? {
            Ok(done) => return Ok(done),
            Err(nei) => utfylt.wrong("fil", nei.sentence(app.tekst)),
        }
    }
    again(&app, &who, &utfylt, (StatusCode::UNPROCESSABLE_ENTITY, None)).await
}

async fn make(
    app: &App,
    who: &Kostnadsberegner,
    utfylt: &Utfylt,
    onske: Onske,
) -> Result<Result<Response, Nei>, Feil> {
    let sha256 = hex(&Sha256::digest(&onske.innhold));
    let (ar, filnavn) = (onske.ar, onske.filnavn.clone());
    let (melding, resultat) = match work_out(app, onske).await? {
        Ok(found) => found,
        Err(nei) => return Ok(Err(nei)),
    };
    let spor = app.spor(who.aktor());
    let beregning = Kostnadsberegning {
        id: utfylt.id,
        grunnlag: Kostnadsgrunnlag {
            ar,
            filnavn,
            sha256,
            melding,
        },
        resultat,
        av: spor.aktor.clone(),
        tidspunkt: spor.now,
    };
    let done = match app.store.save_kostnadsberegning(&beregning, spor).await {
        Ok(()) => format!("{}?kvittert=1", href(&beregning)),
        // The same form was sent twice: the first of them is there.
        Err(EndringFeil::Konflikt) => href(&beregning),
        Err(EndringFeil::Store(error)) => return Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => HREF.to_owned(),
        Err(EndringFeil::Avvist(never)) => match never {},
    };
    Ok(Ok(Redirect::to(&done).into_response()))
}

async fn again(
    app: &App,
    who: &Kostnadsberegner,
    utfylt: &Utfylt,
    (status, varsel): (StatusCode, Option<Markup>),
) -> Result<Response, Feil> {
    let page = liste::page(app, &who.innlogget, Some(utfylt), varsel).await?;
    Ok((status, page).into_response())
}
