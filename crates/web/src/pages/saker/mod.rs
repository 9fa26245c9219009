//! The case worker's queue: every application of a call, with filters that live in the address.

pub mod filter;
mod ny;
mod tabell;
pub mod utvalg;
mod view;

pub use tabell::recommendation as tabell_recommendation;

use axum::Router;
use axum::extract::{DefaultBodyLimit, RawQuery};
use axum::routing::get;
use maud::Markup;
use sak::id::SoknadId;
use sak::utlysning::{Fase, Utlysning};

use crate::access::Leser;
use crate::error::Feil;
use crate::form::LARGEST_UPLOAD;
use crate::state::App;
use filter::Filter;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new().route("/saker", get(show)).route(
        "/saker/ny",
        get(ny::show)
            .post(ny::register)
            .layer(DefaultBodyLimit::max(LARGEST_UPLOAD)),
    )
}

async fn show(app: App, leser: Leser, filter: Filter, RawQuery(query): RawQuery) -> Result<Markup, Feil> {
    let utlysninger = app.store.utlysninger().await?;
    let begun: Vec<Utlysning> = utlysninger
        .into_iter()
        .filter(|call| call.fase(app.today()) != Fase::Kommer)
        .collect();
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
    let ferdig = just_finished(query.as_deref().unwrap_or_default());
    let queue = view::Ko {
        app: &app,
        leser: &leser,
        utlysninger: &begun,
        runde: &runde,
        kommuner: &kommuner,
        trukne: &trukne,
        filter,
    };
    Ok(queue.render(ferdig))
}

/// The case that was assessed last, when no other waits: `?ferdig=<id>`.
fn just_finished(query: &str) -> Option<SoknadId> {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(query).ok()?;
    let (_, id) = pairs.into_iter().find(|(name, _)| name == "ferdig")?;
    id.parse().ok()
}
