//! A draft is given up.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use sak::avtale::Avtale;
use sak::id::{AvtaleId, KvoteplassId};
use store::EndringFeil;

use super::steg::base;
use super::vis::onward;
use crate::access::Kommunebruker;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Skjema;
use crate::pages::sporsmal::{Hindring, Sporsmal};
use crate::side::Menypunkt;
use crate::state::App;

/// Asks first.
pub async fn ask(app: App, bruker: Kommunebruker, Path(id): Path<AvtaleId>) -> Result<Response, Feil> {
    let sak = bruker.avtale(&app, id).await?;
    if !matches!(sak.avtale, Avtale::Utkast(_)) {
        return Ok(onward(id).into_response());
    }
    let t = app.tekst;
    let tittel = t.avtaleutkast_forkast_tittel();
    let action = format!("/avtaler/{id}/forkast");
    let question = Sporsmal {
        app: &app,
        innlogget: &bruker.innlogget,
        aktiv: Menypunkt::Avtaler,
        vei: vec![
            Link::new(t.avtaler_tittel(), "/avtaler"),
            Link::new(t.avtaleutkast_brev_tittel(), base(id)),
            Link::new(tittel.as_str(), action.as_str()),
        ],
        action,
        tilbake: base(id),
        tittel,
        ingress: t.avtaleutkast_forkast_ingress(),
        felter: html! {},
        knapp: t.avtaleutkast_forkast_knapp(),
    };
    Ok(question.page(&Hindring::Ingen))
}

/// Gives it up.
pub async fn discard(
    app: App,
    bruker: Kommunebruker,
    Path(id): Path<AvtaleId>,
    Skjema(_): Skjema,
) -> Result<Response, Feil> {
    let plass: KvoteplassId = bruker.avtale(&app, id).await?.avtale.felles().plass;
    let (aktor, now) = (bruker.aktor(), app.now());
    let done = app.store.change_avtale(
        id,
        &|_, _| Vec::new(),
        app.spor(aktor),
        |avtale, _| match avtale {
            Avtale::Utkast(utkast) => {
                let (given_up, hendelse) = utkast.cancel(aktor, now);
                Ok((Avtale::Kansellert(given_up), vec![hendelse]))
            }
            _ => Err(()),
        },
    );
    match done.await {
        Ok(_) => Ok(Redirect::to(&format!("/plasser/{plass}")).into_response()),
        // Somebody else has sent it, or given it up.
        Err(EndringFeil::Avvist(())) => Ok(onward(id).into_response()),
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => Err(feil.into()),
    }
}
