//! Open figures: how the quota is used, round by round and municipality by municipality, with files to take
//! away. Doctors never appear: the figures are of municipalities.

pub mod bilde;
mod data;
mod fil;
mod kart;
mod side;

use axum::Router;
use axum::middleware;
use axum::routing::get;

use crate::pages::regler::buffer::revalidate;
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/tall", get(side::show))
        .route("/tall/{fil}", get(fil::show))
        .layer(middleware::from_fn(revalidate))
}
