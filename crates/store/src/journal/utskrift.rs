//! A chain as it stands, with its hashes: for somebody who checks it outside the program.

use sak::hendelse::Kjede;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;

use crate::entity::{journal, journal_nyttelast};
use crate::store::finish;
use crate::{Store, StoreError, time};

/// One line of the journal, as it is written and hashed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Journallinje {
    /// The chain.
    pub kjede: String,
    /// The number within the chain, from 1.
    pub nr: i64,
    /// When, in seconds since 1970 UTC.
    pub tidspunkt: i64,
    /// Who: id, name, role.
    pub aktor: (String, String, String),
    /// The municipality that it was done for.
    pub pa_vegne_av: Option<String>,
    /// What.
    pub slag: String,
    /// The version of the case after it.
    pub versjon: i64,
    /// The payload, in the form that is hashed; nothing if it is erased.
    pub nyttelast: Option<String>,
    /// SHA-256 of the payload.
    pub nyttelast_hash: String,
    /// SHA-256 of the state after it.
    pub tilstand_hash: String,
    /// The hash of the line before it; empty for the first.
    pub forrige: String,
    /// The hash of this line.
    pub hash: String,
}

impl Store {
    /// Every line of a chain, first to last.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn journal(&self, kjede: &Kjede) -> Result<Vec<Journallinje>, StoreError> {
        let tx = self.begin_read().await?;
        let result = read(&tx, &kjede.name()).await;
        finish(tx, result).await
    }
}

async fn read(db: &impl ConnectionTrait, kjede: &str) -> Result<Vec<Journallinje>, StoreError> {
    let payloads = journal_nyttelast::Entity::find()
        .filter(journal_nyttelast::Column::Kjede.eq(kjede))
        .order_by_asc(journal_nyttelast::Column::Nr)
        .all(db)
        .await?;
    let lines = journal::Entity::find()
        .filter(journal::Column::Kjede.eq(kjede))
        .order_by_asc(journal::Column::Nr)
        .all(db)
        .await?;
    let whole = |line: journal::Model| Journallinje {
        nyttelast: payloads
            .iter()
            .find(|payload| payload.nr == line.nr)
            .and_then(|payload| payload.innhold.clone()),
        kjede: line.kjede,
        nr: line.nr,
        tidspunkt: time::tidspunkt(line.tidspunkt).unix_seconds(),
        aktor: (line.aktor_id, line.aktor_navn, line.aktor_rolle),
        pa_vegne_av: line.pa_vegne_av,
        slag: line.slag,
        versjon: line.versjon,
        nyttelast_hash: line.nyttelast_hash,
        tilstand_hash: line.tilstand_hash,
        forrige: line.forrige,
        hash: line.hash,
    };
    Ok(lines.into_iter().map(whole).collect())
}
