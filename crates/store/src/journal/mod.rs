//! The journal: what happened, one chain for each case.
//!
//! A line carries the hash of the line before it, the hash of its payload and the hash of the state after it.
//! Payloads stand in a table of their own, so that they can be erased without breaking the chain.

mod linje;
mod tilstand;
mod utskrift;
mod verify;
mod write;

use std::collections::BTreeMap;

use sak::aktor::Rolle;
use sak::hendelse::{Kjede, Slag};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::Value;

use crate::entity::{journal, journal_nyttelast};
use crate::store::finish;
use crate::{HistorikkRad, JournalBrudd, Store, StoreError, time, verdi};
pub(crate) use linje::{canonical, sha256};
pub use utskrift::Journallinje;
pub(crate) use write::write;

impl Store {
    /// What has happened in a case, newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn historikk(&self, kjede: &Kjede) -> Result<Vec<HistorikkRad>, StoreError> {
        let tx = self.begin_read().await?;
        let result = read(&tx, &kjede.name()).await;
        finish(tx, result).await
    }

    /// Checks every chain, every payload, and that the tables say what was last journaled.
    ///
    /// # Errors
    /// The first place where they do not fit.
    pub async fn verify_journal(&self) -> Result<(), JournalBrudd> {
        let tx = self.begin_read().await?;
        let result = verify::verify(&tx).await;
        finish(tx, result).await
    }
}

async fn read(db: &impl ConnectionTrait, kjede: &str) -> Result<Vec<HistorikkRad>, StoreError> {
    let lines = journal::Entity::find()
        .filter(journal::Column::Kjede.eq(kjede))
        .order_by_desc(journal::Column::Nr)
        .all(db)
        .await?;
    let payloads = journal_nyttelast::Entity::find()
        .filter(journal_nyttelast::Column::Kjede.eq(kjede))
        .all(db)
        .await?;
    let mut payloads: BTreeMap<i64, String> = payloads
        .into_iter()
        .filter_map(|payload| Some((payload.nr, payload.innhold?)))
        .collect();
    lines
        .into_iter()
        .map(|line| {
            let text = payloads.remove(&line.nr);
            let nyttelast = text.map_or(Ok(Value::Null), |text| serde_json::from_str(&text));
            Ok(HistorikkRad {
                nr: line.nr,
                tidspunkt: time::tidspunkt(line.tidspunkt),
                aktor_navn: line.aktor_navn,
                rolle: verdi::word("rolle", &line.aktor_rolle, Rolle::from_word)?,
                slag: verdi::word("slag", &line.slag, Slag::from_word)?,
                nyttelast: nyttelast.map_err(|error| StoreError::ulesbar(error.to_string()))?,
            })
        })
        .collect()
}
