//! Approval: what waits for a second pair of eyes, one proposal with its letter, and the sending back.

mod alle;
mod brevfil;
mod data;
mod ett;
mod fil;
mod godkjenn;
mod linje;
mod liste;
mod tilbake;
mod tilbake_svar;

pub use brevfil::{document, render};

use axum::Router;
use axum::routing::{get, post};

use crate::state::App;

/// The routes. The first part of an address is the name of a call or the id of a decision.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/attestering", get(liste::show))
        .route("/attestering/liste.csv", get(fil::csv))
        .route("/attestering/liste.xlsx", get(fil::xlsx))
        .route("/attestering/{id}", get(ett::show))
        .route("/attestering/{id}/brev.pdf", get(brevfil::show))
        .route("/attestering/{id}/godkjenn", post(godkjenn::approve))
        .route(
            "/attestering/{id}/godkjenn-alle",
            get(alle::ask).post(alle::approve_all),
        )
        .route(
            "/attestering/{id}/tilbake-svar",
            get(tilbake_svar::ask).post(tilbake_svar::send_back),
        )
        .route(
            "/attestering/{id}/tilbake",
            get(tilbake::ask).post(tilbake::send_back),
        )
}
