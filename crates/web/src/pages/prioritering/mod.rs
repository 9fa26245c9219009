//! The ranking of a round: computed order beside final order, the choice between equal places, moves with a
//! reason, and a strip to try things out that changes nothing.

mod bilde;
pub mod endre;
mod etterfrist;
mod feil;
mod fil;
mod flytt;
mod likt;
mod linje;
pub mod notis;
mod oversikt;
mod prov;
mod side;
mod tabell;

use axum::Router;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::html;
use sak::utlysning::{Fase, Utlysning};

use crate::access::Leser;
use crate::components::Level;
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::form::Felter;
use crate::side::{Menypunkt, Side};
use crate::state::App;
use bilde::Bilde;
use prov::Prov;
use side::{Melding, Prioriteringsside};

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/prioritering", get(newest))
        .route("/prioritering/{navn}", get(show))
        .route("/prioritering/{navn}/velg", post(endre::choose))
        .route(
            "/prioritering/{navn}/flytt",
            get(flytt::ask).post(flytt::move_place),
        )
        .route("/prioritering/{navn}/angre", post(endre::undo))
        .route("/prioritering/{navn}/send", post(endre::send))
        .route("/prioritering/{navn}/liste.csv", get(fil::csv))
        .route("/prioritering/{navn}/liste.xlsx", get(fil::xlsx))
}

/// The calls that have begun, newest first.
pub async fn begun(app: &App) -> Result<Vec<Utlysning>, Feil> {
    let today = app.today();
    let all = app.store.utlysninger().await?;
    Ok(all
        .into_iter()
        .filter(|utlysning| utlysning.fase(today) != Fase::Kommer)
        .collect())
}

async fn newest(app: App, leser: Leser) -> Result<Response, Feil> {
    if let Some(utlysning) = begun(&app).await?.first() {
        return Ok(Redirect::to(&format!("/prioritering/{}", utlysning.navn)).into_response());
    }
    let t = app.tekst;
    let back = Link::new(t.meny_oppgaver(), "/oppgaver");
    let (what, how) = (
        t.prioritering_ingen_utlysning(),
        t.prioritering_ingen_utlysning_hvordan(),
    );
    let side = Side::new(&app, Some(&leser.innlogget), t.meny_prioritering())
        .aktiv(Menypunkt::Prioritering)
        .tett();
    let page = side.render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            h1 class="ds-heading" data-size="md" { (t.meny_prioritering()) }
            (tom(Level::H2, "tom-h", &what, &how, Some(&back)))
        }
    });
    Ok(page.into_response())
}

async fn show(
    app: App,
    leser: Leser,
    Path(navn): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Feil> {
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let bilde = Bilde::load(&app, &navn).await?;
    let prov = Prov::read(app.tekst, &query, &bilde);
    if let Some(address) = prov.canonical(&bilde.href()) {
        return Ok(Redirect::to(&address).into_response());
    }
    let status = if prov.feil.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let melding = Melding {
        kvittert: query.text("kvittert").map(str::to_owned),
        ..Melding::default()
    };
    let side = Prioriteringsside {
        app: &app,
        innlogget: &leser.innlogget,
        bilde: &bilde,
        prov: &prov,
        melding,
        velg_pa_nytt: query.get("velg").is_some(),
    };
    Ok((status, side.render().await?).into_response())
}
