//! The rulebook, open to everybody: the rules and values of any day, what differs between two days, what the
//! sources leave open, and the sources themselves.

pub mod buffer;
mod dag;
mod filter;
mod json;
mod kilder;
mod liste;
mod parametre;
mod ramme;
mod regel;
mod sammenlign;
mod sporsmal;
mod tilfeller;

use axum::routing::get;
use axum::{Router, middleware};

use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/regler", get(liste::all))
        .route("/regler.json", get(json::whole))
        .route("/regler/parametre", get(parametre::all))
        .route("/regler/parametre/{navn}", get(parametre::one))
        .route("/regler/sammenlign", get(sammenlign::show))
        .route("/regler/kilder", get(kilder::show))
        .route("/regler/{id}", get(regel::all_versions))
        .route("/regler/{id}/{versjon}", get(regel::one_version))
        .merge(sporsmal::routes())
        .route_layer(middleware::from_fn(buffer::revalidate))
}
