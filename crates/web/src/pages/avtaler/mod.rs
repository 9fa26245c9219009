//! Agreements after they were sent: signing, what is in force, amendments, the end.
//!
//! - `bilde`, `stand`: all that the pages of one agreement show, and the state as people say it
//! - `liste`, `filter`, `fil`: all agreements that one may see
//! - `vis`, `deler`, `papirer`, `regler`: one agreement
//! - `signer`, `apne`, `avlys`: before it is entered into; `bound`: what commands share
//! - `endre`, `endreskjema`, `endring`, `virkning`, `trekk`: amendments
//! - `listetak`, `oppfolging`, `rapport`: what is told while it runs, and when it is over
//! - `dokument`: the archived documents, and the doctor's confirmation
//! - `oppgaver`, `lege`: what waits for municipality, directorate and doctor

mod apne;
mod avlys;
pub(crate) mod bilde;
mod bound;
mod deler;
mod dokument;
mod endre;
mod endreskjema;
mod endring;
mod fil;
mod filter;
pub mod lege;
mod liste;
mod listetak;
mod oppfolging;
pub mod oppgaver;
mod papirer;
mod rapport;
mod regler;
mod signer;
pub(crate) mod stand;
mod trekk;
mod virkning;
mod vis;

use axum::Router;
use axum::routing::get;
use sak::id::AvtaleId;

use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/avtaler", get(liste::show))
        .route("/avtaler/liste.csv", get(fil::csv))
        .route("/avtaler/liste.xlsx", get(fil::xlsx))
        .route("/avtaler/{id}", get(vis::show))
        .route("/avtaler/{id}/signer", get(signer::ask).post(signer::sign))
        .route("/avtaler/{id}/apne", get(apne::ask).post(apne::open))
        .route("/avtaler/{id}/avlys", get(avlys::ask).post(avlys::cancel))
        .route("/avtaler/{id}/listetak", get(listetak::ask).post(listetak::tell))
        .route(
            "/avtaler/{id}/listetak/{nr}",
            get(oppfolging::ask).post(oppfolging::follow_up),
        )
        .route(
            "/avtaler/{id}/sluttrapport",
            get(rapport::ask).post(rapport::send),
        )
        .route("/avtaler/{id}/endre/{slag}", get(endre::ask).post(endre::propose))
        .route(
            "/avtaler/{id}/endringer/{nr}",
            get(endring::show).post(endring::sign),
        )
        .route(
            "/avtaler/{id}/endringer/{nr}/trekk",
            get(trekk::ask).post(trekk::withdraw),
        )
        .route("/avtaler/{id}/avtale.pdf", get(dokument::avtale))
        .route("/avtaler/{id}/bekreftelse.pdf", get(dokument::bekreftelse))
        .route("/avtaler/{id}/endringer/{nr}/endring.pdf", get(dokument::endring))
}

/// The address of an agreement.
pub fn href(id: AvtaleId) -> String {
    format!("/avtaler/{id}")
}
