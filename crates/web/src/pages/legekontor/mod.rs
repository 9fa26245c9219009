//! A municipality's GP offices with their GPs: written once, so that no agreement asks for them again. The directorate
//! and the ministry read them.

mod les;
mod liste;
pub(crate) mod rad;
mod skjema;
mod vis;

use axum::Router;
use axum::routing::get;

use crate::state::App;

/// The address of the list.
pub const HREF: &str = "/legekontor";

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(HREF, get(liste::show).post(skjema::create))
        .route("/legekontor/ny", get(skjema::new))
        .route("/legekontor/{id}", get(vis::show).post(skjema::save))
}
