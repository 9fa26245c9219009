//! The municipality's application: four short steps that save themselves, a summary, a receipt.
//!
//! - `bilde`: all that the pages of a draft show, gathered once
//! - `steg`, `stegside`, `lagre`: a step, its view, and its autosave
//! - `felter`, `feil`, `svar`, `vet`, `stand`: the parts of these pages
//! - `oppsummering`, `kvittering`: before and after sending
//! - `endre`, `trekk`, `versjoner`: changing and withdrawing what was sent, and what was sent before
//! - `oppgaver`: the list of what waits, for the municipality's home page

mod begynn;
mod bilde;
mod endre;
mod endringsvalg;
pub(crate) mod feil;
pub(crate) mod felter;
mod foresporsel;
mod kollisjon;
mod kvittering;
mod kvittering_pdf;
mod lagre;
pub mod oppgaver;
mod oppsummering;
mod ramme;
mod stand;
mod steg;
mod stegside;
pub(crate) mod svar;
mod trekk;
mod trukket;
mod utlogget;
pub mod versjoner;
pub mod vet;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::form::LARGEST_UPLOAD;
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/soknad", post(begynn::begin))
        .route("/soknad/{id}", get(begynn::resume))
        .route(
            "/soknad/{id}/foresporsel",
            get(foresporsel::show)
                .post(foresporsel::answer)
                .layer(DefaultBodyLimit::max(LARGEST_UPLOAD)),
        )
        .route("/soknad/{id}/vedlegg/{vedlegg}", get(foresporsel::download))
        .route("/soknad/{id}/oppsummering", get(oppsummering::show))
        .route("/soknad/{id}/send", post(oppsummering::send))
        .route("/soknad/{id}/endre", post(endre::begin))
        .route("/soknad/{id}/forkast", get(endre::ask).post(endre::discard))
        .route("/soknad/{id}/trekk", get(trekk::ask).post(trekk::withdraw))
        .route("/soknad/{id}/kvittering", get(kvittering::show))
        .route("/soknad/{id}/kvittering.pdf", get(kvittering_pdf::show))
        .route("/soknad/{id}/{steg}", get(steg::show).post(steg::save))
        .route("/soknad/{id}/{steg}/lagre", post(lagre::save))
}
