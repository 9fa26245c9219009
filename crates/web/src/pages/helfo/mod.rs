//! The pages of the payer of refunds: who has refund right, what is registered, and control of claims.

mod kontroll;
mod refusjonsrett;
mod registrering;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::state::App;

pub use kontroll::kjoring;
pub use registrering::{oppgaver, status};

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/helfo/refusjonsrett", get(refusjonsrett::show))
        .route("/helfo/registrering", get(registrering::show))
        .route("/helfo/registrering/kvitter", post(registrering::acknowledge))
        .route("/helfo/registrering/meldinger.csv", get(registrering::fil::csv))
        .route("/helfo/registrering/meldinger.xlsx", get(registrering::fil::xlsx))
        .route(
            "/helfo/registrering/meldinger.jsonl",
            get(registrering::fil::jsonl),
        )
        .route(
            "/helfo/kontroll",
            get(kontroll::liste::show)
                .post(kontroll::opplasting::receive)
                .layer(DefaultBodyLimit::disable()),
        )
        .route("/helfo/kontroll/{id}", get(kontroll::resultat::show))
        .route("/helfo/kontroll/{id}/stans", post(kontroll::resultat::stop))
        .route(
            "/helfo/kontroll/{id}/slett",
            get(kontroll::slett::ask).post(kontroll::slett::delete),
        )
        .route("/helfo/kontroll/{id}/avvik", get(kontroll::avvik::show))
        .route("/helfo/kontroll/{id}/avvik.csv", get(kontroll::avvik::csv))
        .route(
            "/helfo/kontroll/{id}/avvik.parquet",
            get(kontroll::avvik::parquet),
        )
        .route("/helfo/kontroll/{id}/resultat.csv", get(kontroll::fil::csv))
        .route("/helfo/kontroll/{id}/resultat.xlsx", get(kontroll::fil::xlsx))
}
