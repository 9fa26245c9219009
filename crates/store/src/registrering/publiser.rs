//! The one place where messages get their numbers.

use regelverk::tid::Tidspunkt;
use sak::avtale::Avtale;
use sak::avtale::melding::{Registrert, melding};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Select,
};

use super::from_row;
use super::kjede::hash;
use crate::avtale::load;
use crate::entity::avtale;
use crate::entity::melding::{Column, Entity, Model};
use crate::journal::canonical;
use crate::store::finish;
use crate::{Store, StoreError, las, time, verdi};

/// Tells what has changed of an agreement, if anything has that refunds depend on. Call it in the transaction that keeps
/// the agreement, with nothing left to lock.
pub(crate) async fn publish(
    tx: &DatabaseTransaction,
    avtale: &Avtale,
    now: Tidspunkt,
) -> Result<(), StoreError> {
    // What nobody has been told of and is not signed says nothing, and needs no lock.
    if Registrert::of(avtale).is_none() {
        return Ok(());
    }
    las::meldinger(tx).await?;
    let own = Entity::find().filter(Column::Avtale.eq(avtale.felles().id.to_string()));
    let before = own
        .order_by_desc(Column::Nr)
        .one(tx)
        .await?
        .map(from_row)
        .transpose()?;
    let Some((slag, registrert)) = melding(before.as_ref().map(|one| &one.registrert), avtale) else {
        return Ok(());
    };
    let last = Entity::find().order_by_desc(Column::Nr).one(tx).await?;
    let (nr, forrige) = last.map_or((0, String::new()), |last| (last.nr, last.hash));
    let mut row = Model {
        nr: nr + 1,
        avtale: avtale.felles().id.to_string(),
        slag: slag.word().to_owned(),
        innhold: canonical(&verdi::json(&registrert)?),
        forrige,
        hash: String::new(),
        tidspunkt: time::instant(now)?,
    };
    row.hash = hash(&row)?;
    Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

impl Store {
    /// Tells of agreements that were signed before there were messages. Does nothing when there are none; how many.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn publish_missing(&self, now: Tidspunkt) -> Result<usize, StoreError> {
        let told = || Entity::find().select_only().column(Column::Avtale).into_query();
        let untold = avtale::Entity::find()
            .filter(avtale::Column::AktivFra.is_not_null())
            .filter(avtale::Column::Id.not_in_subquery(told()));
        if untold.clone().one(self.reader()).await?.is_none() {
            return Ok(0);
        }
        let tx = self.begin_write().await?;
        let result = publish_all(&tx, untold, now).await;
        finish(tx, result).await
    }
}

async fn publish_all(
    tx: &DatabaseTransaction,
    untold: Select<avtale::Entity>,
    now: Tidspunkt,
) -> Result<usize, StoreError> {
    las::meldinger(tx).await?;
    let agreements = load(tx, untold).await?;
    for sak in &agreements {
        publish(tx, &sak.avtale, now).await?;
    }
    Ok(agreements.len())
}
