//! Municipalities, for everybody: the list with filters that live in the address, and a page for each.

mod en;
mod filter;
mod liste;
pub mod svar;

use axum::Router;
use axum::routing::get;
use sak::id::Kommunenummer;

use crate::error::Feil;
use crate::state::App;
pub use en::newest;
pub use liste::status_text;

/// The name of a municipality, or its number if no municipality has it.
///
/// # Errors
/// If the database fails.
pub async fn name_of(app: &App, nummer: &Kommunenummer) -> Result<String, Feil> {
    let kommune = app.store.kommune(nummer).await?;
    Ok(kommune.map_or_else(|| nummer.to_string(), |kommune| kommune.navn))
}

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/kommuner", get(liste::show))
        .route("/kommuner/{nummer}", get(en::show))
}
