//! What the sources leave open, as numbered questions to the ministry: to read, to print and to send.

mod fil;
mod liste;
mod vis;

use axum::Router;
use axum::routing::get;

use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/regler/sporsmal", get(vis::show))
        .route("/regler/sporsmal.csv", get(fil::csv))
        .route("/regler/sporsmal.pdf", get(fil::pdf))
}
