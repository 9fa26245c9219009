//! What happens to a place after it was offered.

use sak::avtale::Avtale;
use sak::hendelse::Hendelse;
use sak::id::KvoteplassId;
use sak::kvoteplass::Kvoteplass;
use sea_orm::{ConnectionTrait, DatabaseTransaction, EntityTrait};

use super::{load, rad};
use crate::entity::kvoteplass::Entity;
use crate::store::finish;
use crate::{EndringFeil, Notice, Spor, Store, StoreError, avtale, journal, las, outbox, saksarbeid, soknad};

impl Store {
    /// Changes a place, and gives it as it is then: an answer, more time, a withdrawal, a return. `f` gets the
    /// place as it stands in the same transaction.
    ///
    /// # Errors
    /// [`EndringFeil::IkkeFunnet`] if there is no such place; and what `f` says.
    pub async fn change_kvoteplass<E, F>(
        &self,
        id: KvoteplassId,
        spor: Spor<'_>,
        f: F,
    ) -> Result<Kvoteplass, EndringFeil<E>>
    where
        F: FnOnce(Kvoteplass) -> Result<(Kvoteplass, Hendelse), E> + Send,
        E: Send,
    {
        let tx = self.begin_write().await?;
        let result = change(&tx, id, spor, f).await;
        finish(tx, result).await
    }

    /// The same for what the agreements under the place have a say in: `f` also gets them, and how many frames the
    /// place has.
    ///
    /// # Errors
    /// As [`Store::change_kvoteplass`].
    pub async fn leave_kvoteplass<E, F>(
        &self,
        id: KvoteplassId,
        spor: Spor<'_>,
        f: F,
    ) -> Result<Kvoteplass, EndringFeil<E>>
    where
        F: FnOnce(Kvoteplass, &[Avtale], u64) -> Result<(Kvoteplass, Hendelse), E> + Send,
        E: Send,
    {
        let tx = self.begin_write().await?;
        let result = leave(&tx, id, spor, f).await;
        finish(tx, result).await
    }

    /// The same, and tells the municipality.
    ///
    /// # Errors
    /// As [`Store::change_kvoteplass`].
    pub async fn change_kvoteplass_and_tell<E, F>(
        &self,
        id: KvoteplassId,
        notice: Notice<'_>,
        spor: Spor<'_>,
        f: F,
    ) -> Result<Kvoteplass, EndringFeil<E>>
    where
        F: FnOnce(Kvoteplass) -> Result<(Kvoteplass, Hendelse), E> + Send,
        E: Send,
    {
        let tx = self.begin_write().await?;
        let result = async {
            let changed = change(&tx, id, spor, f).await?;
            outbox::tell(&tx, changed.soknad, notice, spor.now).await?;
            Ok(changed)
        }
        .await;
        finish(tx, result).await
    }
}

async fn leave<E, F>(
    tx: &DatabaseTransaction,
    id: KvoteplassId,
    spor: Spor<'_>,
    f: F,
) -> Result<Kvoteplass, EndringFeil<E>>
where
    F: FnOnce(Kvoteplass, &[Avtale], u64) -> Result<(Kvoteplass, Hendelse), E> + Send,
    E: Send,
{
    // The call is locked before the agreements are read: nobody signs one meanwhile.
    let before = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let navn = soknad::utlysning_of(tx, before.soknad)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    las::utlysning(tx, &navn).await?;
    let avtaler = avtale::of_place(tx, id).await?;
    let perioder = avtale::perioder(tx, before.soknad).await?;
    change(tx, id, spor, |plass| f(plass, &avtaler, perioder)).await
}

async fn change<E, F>(
    tx: &DatabaseTransaction,
    id: KvoteplassId,
    spor: Spor<'_>,
    f: F,
) -> Result<Kvoteplass, EndringFeil<E>>
where
    F: FnOnce(Kvoteplass) -> Result<(Kvoteplass, Hendelse), E> + Send,
    E: Send,
{
    // The application of a place never changes, so it can be read before anything is locked.
    let before = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    saksarbeid::demand_habil(tx, spor.aktor, &[before.soknad].into()).await?;
    let navn = soknad::utlysning_of(tx, before.soknad)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    las::utlysning(tx, &navn).await?;
    las::kvote(tx).await?;
    let plass = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let known = plass.steg.len();
    let (changed, hendelse) = f(plass).map_err(EndringFeil::Avvist)?;
    rad::update(tx, &changed, known).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(changed)
}

pub(crate) async fn by_id(
    db: &impl ConnectionTrait,
    id: KvoteplassId,
) -> Result<Option<Kvoteplass>, StoreError> {
    let found = load(db, Entity::find_by_id(id.to_string())).await?;
    Ok(found.into_iter().next())
}
