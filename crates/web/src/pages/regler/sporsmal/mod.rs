//! What the sources leave open, as numbered questions to the ministry: to read, to print and to send.

mod fil;
mod liste;
mod svar;
mod vis;

use axum::Router;
use axum::routing::{get, post};

use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/regler/sporsmal", get(vis::show))
        .route("/regler/sporsmal.csv", get(fil::csv))
        .route("/regler/sporsmal.pdf", get(fil::pdf))
        .route(
            "/regler/sporsmal/{kode}/svar",
            get(svar::ask).post(svar::register),
        )
        .route("/regler/sporsmal/{kode}/trekk", post(svar::withdraw))
}
