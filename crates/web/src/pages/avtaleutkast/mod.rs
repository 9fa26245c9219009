//! The draft of an introduction agreement: short steps that save themselves, a summary that reads like a letter, and
//! the sending to those who are to sign.
//!
//! - `begynn`, `kjent`: a draft is begun, with what is known from before
//! - `bilde`: all that the pages of a draft show, gathered once
//! - `steg`, `felter`, and a file for each step: what is asked and how it is read
//! - `vis`, `lagre`, `lagring`, `stegside`, `ramme`, `stand`, `kollisjon`: a step, its autosave, and what stands around
//! - `oppsummering`, `brev`, `mangler`, `send`, `forkast`: before and after sending

mod arbeid;
mod begrunnelser;
mod begynn;
mod bilde;
mod brev;
mod fastleger;
pub(crate) mod felter;
mod forkast;
mod kjent;
mod kollisjon;
mod kontor;
mod lagre;
mod lagring;
mod lege;
mod mangler;
mod oppsummering;
mod ord;
mod parter;
mod ramme;
mod send;
mod stand;
mod steg;
mod stegside;
mod tid;
mod veiledning;
mod vis;

use axum::Router;
use axum::routing::{get, post};

use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/plasser/{plass}/avtale", post(begynn::begin))
        .route("/avtaler/{id}/utkast", get(vis::resume))
        .route("/avtaler/{id}/utkast/{steg}", get(vis::show).post(vis::save))
        .route("/avtaler/{id}/utkast/{steg}/lagre", post(lagre::save))
        .route("/avtaler/{id}/send", post(send::send))
        .route("/avtaler/{id}/forkast", get(forkast::ask).post(forkast::discard))
}
