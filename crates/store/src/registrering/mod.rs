//! Messages to the payer of refunds: numbered from 1 without a gap, in the order in which changes were kept, each with
//! the hash of the one before.
//!
//! A message is written in the transaction that changes the agreement, under the lock that gives it its number: neither
//! is ever there without the other, and a transaction that is undone leaves no hole.

mod kjede;
mod kvittering;
mod publiser;

use std::collections::BTreeMap;

use regelverk::tid::Tidspunkt;
use sak::avtale::melding::{Meldingsslag, Registrert};
use sak::id::AvtaleId;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use crate::entity::melding::{Column, Entity, Model};
use crate::store::finish;
use crate::{Store, StoreError, time, verdi};

pub(crate) use kjede::verify;
pub use kvittering::{Kvittering, KvitteringFeil};
pub(crate) use publiser::publish;

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Melding {
    /// Its number, from 1.
    pub nr: u64,
    /// Why it is sent.
    pub slag: Meldingsslag,
    /// The agreement as it is after it.
    pub registrert: Registrert,
    /// The hash (SHA-256, hexadecimal) of the message before it; empty for the first.
    pub forrige: String,
    /// Its own, over number, kind, content and the hash before it.
    pub hash: String,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// Every agreement as it is registered after a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    /// The number of the message; 0 before the first.
    pub nr: u64,
    /// The agreements, by id.
    pub avtaler: BTreeMap<AvtaleId, Registrert>,
    /// The last message about each of them.
    pub siste: BTreeMap<AvtaleId, u64>,
}

impl Register {
    /// Takes a message in. The next one only: another is left alone, so that what was heard twice counts once.
    pub fn apply(&mut self, melding: Melding) {
        if melding.nr == self.nr + 1 {
            self.nr = melding.nr;
            self.siste.insert(melding.registrert.avtale, melding.nr);
            self.avtaler.insert(melding.registrert.avtale, melding.registrert);
        }
    }
}

impl Store {
    /// The messages after one with a number, at most so many.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn meldinger(&self, etter: u64, antall: u64) -> Result<Vec<Melding>, StoreError> {
        let after = Entity::find().filter(Column::Nr.gt(verdi::count("nr", etter)?));
        let query = after.order_by_asc(Column::Nr).limit(antall);
        read(self.reader(), query).await
    }

    /// The messages of an agreement, in order.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn meldinger_om(&self, avtale: AvtaleId) -> Result<Vec<Melding>, StoreError> {
        let own = Entity::find().filter(Column::Avtale.eq(avtale.to_string()));
        read(self.reader(), own.order_by_asc(Column::Nr)).await
    }

    /// The number of the last message; 0 if there is none.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn siste_melding(&self) -> Result<u64, StoreError> {
        last(self.reader()).await
    }

    /// Every agreement as it was registered after a message; after the last one without a number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn registrerte(&self, nr: Option<u64>) -> Result<Register, StoreError> {
        let tx = self.begin_read().await?;
        let result = register(&tx, nr).await;
        finish(tx, result).await
    }
}

async fn last(db: &impl ConnectionTrait) -> Result<u64, StoreError> {
    let newest = Entity::find()
        .select_only()
        .column(Column::Nr)
        .order_by_desc(Column::Nr);
    let nr: Option<i64> = newest.into_tuple().one(db).await?;
    verdi::number("nr", nr.unwrap_or_default())
}

async fn register(db: &impl ConnectionTrait, nr: Option<u64>) -> Result<Register, StoreError> {
    let last = last(db).await?;
    let nr = nr.map_or(last, |nr| nr.min(last));
    let until = Entity::find().filter(Column::Nr.lte(verdi::count("nr", nr)?));
    let meldinger = read(db, until.order_by_asc(Column::Nr)).await?;
    let mut register = Register::default();
    meldinger.into_iter().for_each(|melding| register.apply(melding));
    Ok(register)
}

async fn read(db: &impl ConnectionTrait, query: Select<Entity>) -> Result<Vec<Melding>, StoreError> {
    query.all(db).await?.into_iter().map(from_row).collect()
}

fn from_row(row: Model) -> Result<Melding, StoreError> {
    let registrert = serde_json::from_str(&row.innhold);
    Ok(Melding {
        nr: verdi::number("nr", row.nr)?,
        slag: verdi::word("slag", &row.slag, Meldingsslag::from_word)?,
        registrert: registrert
            .map_err(|error| StoreError::ulesbar(format!("melding {}: {error}", row.nr)))?,
        forrige: row.forrige,
        hash: row.hash,
        tidspunkt: time::tidspunkt(row.tidspunkt),
    })
}
