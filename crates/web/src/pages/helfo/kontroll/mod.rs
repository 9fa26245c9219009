//! Control of claims: a file is sent, checked while one watches, and its result kept with what it was held against.
//! The file itself is deleted when it has been checked.

pub mod avvik;
pub mod fil;
pub mod kjoring;
pub mod liste;
pub mod opplasting;
pub mod resultat;
pub mod slett;
mod svar;

use sak::id::KravkontrollId;
use store::Kravkontroll;

use crate::error::Feil;
use crate::state::App;

/// The address.
pub const HREF: &str = "/helfo/kontroll";

/// The run with an id from the address.
async fn load(app: &App, id: &str) -> Result<Kravkontroll, Feil> {
    let id: KravkontrollId = id.parse().map_err(|_| Feil::NotFound)?;
    app.store.kravkontroll(id).await?.ok_or(Feil::NotFound)
}
