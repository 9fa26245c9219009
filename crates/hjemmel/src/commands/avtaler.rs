//! The signed agreements that claims and refunds are held against.

use helfo::Avtale;

use crate::cli::{Avtaler, Database};
use crate::exit::Slutt;

/// Reads them from the file or the database.
pub fn read(from: Avtaler) -> Result<Vec<Avtale>, Slutt> {
    match from {
        Avtaler {
            database: Some(url), ..
        } => super::block_on(registered(Database { url })),
        Avtaler { avtaler, .. } => {
            let bytes = super::tildel::input(avtaler.as_deref())?;
            kontrakt::avtaleregister::read(&bytes).map_err(|error| Slutt::bad(error.linje(texts::nb())))
        }
    }
}

async fn registered(database: Database) -> Result<Vec<Avtale>, Slutt> {
    let store = super::open(&database).await?;
    let register = store.registrerte(None).await.map_err(Slutt::failed)?;
    Ok(register.avtaler.values().filter_map(Avtale::of).collect())
}
