//! The queue.

use crate::error::Feil;
use crate::state::App;

/// The quota in force today.
///
/// # Errors
/// The database.
pub async fn quota_today(app: &App) -> Result<u64, Feil> {
    Ok(app.store.kvote_on(app.today()).await?)
}
