//! Municipalities, for everybody: the list with filters that live in the address, and a page for each.

mod en;
mod filter;
mod liste;
pub mod svar;

use axum::Router;
use axum::routing::get;

use crate::state::App;
pub use en::newest;
pub use liste::status_text;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/kommuner", get(liste::show))
        .route("/kommuner/{nummer}", get(en::show))
}
