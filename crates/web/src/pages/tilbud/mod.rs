//! One offer from the queue: what it rests on, its letter, and the decision of the second pair of eyes.

mod godkjenn;
pub mod lister;
mod vis;

use axum::Router;
use axum::routing::{get, post};
use sak::id::TilbudId;
use sak::tilbud::{Tilbud, Tilbudsstand};

use crate::access::Innsyn;
use crate::error::Feil;
use crate::pages::ko::bilde::Kobilde;
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/tilbud/{id}", get(vis::show))
        .route("/tilbud/{id}/brev.pdf", get(vis::document))
        .route("/tilbud/{id}/godkjenn", post(godkjenn::approve))
        .route(
            "/tilbud/{id}/tilbake",
            get(godkjenn::ask_back).post(godkjenn::send_back),
        )
}

/// An offer that this person may see, with its case. A municipality sees its own when it is approved; anything else is
/// *not found* to it.
async fn load(app: &App, innsyn: &Innsyn, id: TilbudId) -> Result<(Tilbud, Kobilde), Feil> {
    let tilbud = app.store.tilbud(id).await?.ok_or(Feil::NotFound)?;
    let bilde = Kobilde::load(app, tilbud.plass).await?;
    let sent = matches!(tilbud.stand, Tilbudsstand::Godkjent { .. });
    let seen = match innsyn {
        Innsyn::Alle(_) => true,
        Innsyn::Egne(_) => sent && innsyn.sees(&bilde.kommune.nummer),
    };
    seen.then_some((tilbud, bilde)).ok_or(Feil::NotFound)
}
