//! What the payer of refunds has acknowledged.

use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::hendelse::{Hendelse, Kjede, Slag};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use serde_json::json;
use thiserror::Error;

use crate::entity::{melding, meldingskvittering};
use crate::store::finish;
use crate::{EndringFeil, Spor, Store, StoreError, journal, las, time, verdi};

/// That the payer of refunds has everything up to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kvittering {
    /// The number of the message.
    pub til: u64,
    /// Who says so.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// Why an acknowledgement is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KvitteringFeil {
    /// There is no such message.
    #[error("there is no such message")]
    Ukjent,
    /// The receiver has another message under the number: something was lost or changed on the way.
    #[error("the hash is not that of the message")]
    AnnenHash,
}

impl Store {
    /// The last acknowledgement; `None` before the first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn siste_kvittering(&self) -> Result<Option<Kvittering>, StoreError> {
        latest(self.reader()).await
    }

    /// Keeps that everything up to a message has come. One for what is acknowledged already changes nothing. `hash` is
    /// that of the message as the receiver has it.
    ///
    /// # Errors
    /// [`EndringFeil::Avvist`] if there is no such message, or another one.
    pub async fn acknowledge(
        &self,
        til: u64,
        hash: &str,
        spor: Spor<'_>,
    ) -> Result<Kvittering, EndringFeil<KvitteringFeil>> {
        let tx = self.begin_write().await?;
        let result = keep(&tx, til, hash, spor).await;
        finish(tx, result).await
    }
}

async fn latest(db: &impl ConnectionTrait) -> Result<Option<Kvittering>, StoreError> {
    let newest = meldingskvittering::Entity::find().order_by_desc(meldingskvittering::Column::Til);
    let Some(row) = newest.one(db).await? else {
        return Ok(None);
    };
    Ok(Some(Kvittering {
        til: verdi::number("til", row.til)?,
        av: verdi::from_json("av", row.av)?,
        tidspunkt: time::tidspunkt(row.tidspunkt),
    }))
}

async fn keep(
    tx: &DatabaseTransaction,
    til: u64,
    hash: &str,
    spor: Spor<'_>,
) -> Result<Kvittering, EndringFeil<KvitteringFeil>> {
    las::meldinger(tx).await?;
    let nr = verdi::count("til", til)?;
    let found = melding::Entity::find()
        .filter(melding::Column::Nr.eq(nr))
        .one(tx)
        .await?;
    let found = found.ok_or(EndringFeil::Avvist(KvitteringFeil::Ukjent))?;
    if found.hash != hash {
        return Err(EndringFeil::Avvist(KvitteringFeil::AnnenHash));
    }
    if let Some(before) = latest(tx).await?.filter(|before| before.til >= til) {
        return Ok(before);
    }
    let row = meldingskvittering::Model {
        til: nr,
        hash: found.hash,
        av: verdi::json(spor.aktor)?,
        tidspunkt: time::instant(spor.now)?,
    };
    meldingskvittering::Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    let told = json!({ "til": til, "hash": hash });
    let hendelse = Hendelse::new(Kjede::Registrering, Slag::MeldingKvittert, &told);
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(Kvittering {
        til,
        av: spor.aktor.clone(),
        tidspunkt: spor.now,
    })
}
