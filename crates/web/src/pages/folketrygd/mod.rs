//! What the agreements cost the national insurance: worked out from a file of refunds, kept, shown with the way to it,
//! and reported to the ministry.

mod ark;
mod beregn;
mod bilde;
mod deler;
mod frister;
mod liste;
mod rapport;
mod regn;
mod skjema;
mod svar;
mod tabeller;
mod vis;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;
use sak::id::KostnadsberegningId;
use sak::kostnad::Kostnadsberegning;

use crate::error::Feil;
use crate::state::App;

pub use svar::{Svarforslag, forslag};

/// The address of the list.
pub const HREF: &str = "/folketrygd";
/// The largest file, in megabytes.
const LARGEST_MB: usize = 32;
/// The largest file, in bytes.
const LARGEST_FILE: usize = LARGEST_MB * 1024 * 1024;
/// The largest form. A file that is somewhat too large comes in, so that it can be said beside its field.
const LARGEST_FORM: usize = LARGEST_FILE + LARGEST_FILE / 2;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(
            HREF,
            get(liste::show)
                .post(beregn::run)
                .layer(DefaultBodyLimit::max(LARGEST_FORM)),
        )
        .route("/folketrygd/{id}", get(vis::show))
        .route("/folketrygd/{id}/rapport.pdf", get(rapport::pdf))
        .route("/folketrygd/{id}/rapport.xlsx", get(rapport::xlsx))
}

async fn load(app: &App, id: KostnadsberegningId) -> Result<Kostnadsberegning, Feil> {
    app.store.kostnadsberegning(id).await?.ok_or(Feil::NotFound)
}

fn href(beregning: &Kostnadsberegning) -> String {
    format!("{HREF}/{}", beregning.id)
}

/// The words for an estimate. Nothing is worked out before the first rulebook, so this does not fail.
fn ord<'a>(app: &App, beregning: &'a Kostnadsberegning) -> Result<letters::kostnad::ord::Ord<'a>, Feil> {
    let said = letters::kostnad::ord::Ord::new(app.tekst, beregning);
    said.ok_or_else(|| {
        Feil::Internal(format!(
            "an estimate from before the first rulebook: {}",
            beregning.id
        ))
    })
}
