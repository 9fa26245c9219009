//! The case worker's queue: every application of a call, with filters that live in the address.

mod fil;
pub mod filter;
mod ny;
mod tabell;
pub mod utvalg;
mod valgte;
mod view;

pub use tabell::recommendation as tabell_recommendation;

use axum::Router;
use axum::extract::{DefaultBodyLimit, RawQuery};
use axum::routing::{get, post};
use maud::Markup;
use sak::utlysning::{Fase, Utlysning};

use crate::access::Leser;
use crate::error::Feil;
use crate::form::{Felter, LARGEST_UPLOAD};
use crate::pages::sak::ansvar::colleagues;
use crate::state::App;
use filter::Filter;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/saker", get(show))
        .route("/saker/liste.csv", get(fil::csv))
        .route("/saker/liste.xlsx", get(fil::xlsx))
        .route("/saker/valgte", post(valgte::act))
        .route(
            "/saker/ny",
            get(ny::show)
                .post(ny::register)
                .layer(DefaultBodyLimit::max(LARGEST_UPLOAD)),
        )
}

/// The calls that have begun, newest first.
async fn begun(app: &App) -> Result<Vec<Utlysning>, Feil> {
    let mut utlysninger = app.store.utlysninger().await?;
    utlysninger.retain(|call| call.fase(app.today()) != Fase::Kommer);
    Ok(utlysninger)
}

async fn show(app: App, leser: Leser, filter: Filter, RawQuery(query): RawQuery) -> Result<Markup, Feil> {
    let begun = begun(&app).await?;
    let chosen = match &filter.utlysning {
        Some(navn) => Some(
            begun
                .iter()
                .find(|call| call.navn == *navn)
                .ok_or(Feil::NotFound)?,
        ),
        None => begun.first(),
    };
    let Some(chosen) = chosen else {
        return Ok(view::no_call(&app, &leser));
    };
    let runde = app.store.runde(&chosen.navn).await?.ok_or(Feil::NotFound)?.verdi;
    let trukne = app.store.trukne(&chosen.navn).await?;
    let kommuner = app.store.kommuner().await?;
    let arbeid = app.store.saksarbeid_in(&chosen.navn).await?;
    let kolleger = colleagues(&app).await?;
    let query = Felter::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default();
    let ferdig = query.text("ferdig").and_then(|id| id.parse().ok());
    let queue = view::Ko {
        app: &app,
        leser: &leser,
        utlysninger: &begun,
        runde: &runde,
        kommuner: &kommuner,
        trukne: &trukne,
        arbeid: &arbeid,
        kolleger: &kolleger,
        velg_alle: query.text("velg") == Some("alle"),
        valgt: query
            .all(valgte::VALGT)
            .into_iter()
            .filter_map(|id| id.parse().ok())
            .collect(),
        filter,
    };
    Ok(queue.render(ferdig))
}
