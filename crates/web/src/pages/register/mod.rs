//! The register of training establishments: the list, one municipality with its history, a list taken in, and
//! the register as a file.

mod en;
mod felles;
mod fil;
mod historikk;
mod importer;
mod liste;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::state::App;

/// The address of the list.
pub const HREF: &str = "/register/utdanningsvirksomheter";
/// The largest file that is taken in, in bytes.
const LARGEST_FILE: usize = 4 * 1024 * 1024;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(HREF, get(liste::show))
        .route("/register/utdanningsvirksomheter.csv", get(fil::csv))
        .route("/register/utdanningsvirksomheter.xlsx", get(fil::xlsx))
        .route(
            "/register/utdanningsvirksomheter/importer",
            get(importer::ask)
                .post(importer::preview)
                .layer(DefaultBodyLimit::max(LARGEST_FILE)),
        )
        .route(
            "/register/utdanningsvirksomheter/importer/ta-inn",
            post(importer::take_in),
        )
        .route(
            "/register/utdanningsvirksomheter/{nummer}",
            get(en::show).post(en::save),
        )
}
