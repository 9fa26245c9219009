//! Commands on an agreement. Each reads the place, the agreements beside it and what the doctor has elsewhere in
//! the transaction that keeps the new state, so that what was judged is what is kept.

use sak::avtale::{Avtale, Legerolle, Omgivelser};
use sak::hendelse::Hendelse;
use sak::id::{AvtaleId, Hpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    QueryTrait,
};

use super::{Avtalesak, Lagringsmerke, of_place, rad};
use crate::entity::avtale::{Column, Entity};
use crate::entity::avtale_part;
use crate::store::finish;
use crate::{
    EndringFeil, Mail, Mailbox, Spor, Store, StoreError, journal, kvoteplass, las, outbox, registrering,
    soknad, time, verdi,
};

/// Writes what the parties are told of what was done. It gets the mailbox of the municipality, if it has one.
pub type Avtalepost<'a> = &'a (dyn Fn(&Avtalesak, Option<&Mailbox>) -> Vec<Mail> + Send + Sync);

impl Store {
    /// Does something with an agreement, and tells those whom it concerns. `f` gets it as it stands, with what
    /// stands around it.
    ///
    /// # Errors
    /// [`EndringFeil::IkkeFunnet`] if there is no such agreement; and what `f` says.
    pub async fn change_avtale<E, F>(
        &self,
        id: AvtaleId,
        post: Avtalepost<'_>,
        spor: Spor<'_>,
        f: F,
    ) -> Result<Avtalesak, EndringFeil<E>>
    where
        F: FnOnce(Avtale, &Omgivelser<'_>) -> Result<(Avtale, Vec<Hendelse>), E> + Send,
        E: Send,
    {
        let tx = self.begin_write().await?;
        let result = change(&tx, id, post, spor, f).await;
        finish(tx, result).await
    }

    /// How many other introduction agreements the doctor of an agreement has on its days.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn andre_aktive(&self, avtale: &Avtale) -> Result<Option<u64>, StoreError> {
        elsewhere(self.reader(), avtale).await
    }
}

/// Locks what an agreement stands under: the call, then the application. The application of an agreement never
/// changes, so it can be read before anything is locked.
pub(super) async fn lock<E>(tx: &DatabaseTransaction, id: AvtaleId) -> Result<Avtalesak, EndringFeil<E>> {
    let before = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let soknad = before.avtale.felles().soknad;
    let navn = soknad::utlysning_of(tx, soknad)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    las::utlysning(tx, &navn).await?;
    las::soknad(tx, soknad).await?;
    by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)
}

async fn change<E, F>(
    tx: &DatabaseTransaction,
    id: AvtaleId,
    post: Avtalepost<'_>,
    spor: Spor<'_>,
    f: F,
) -> Result<Avtalesak, EndringFeil<E>>
where
    F: FnOnce(Avtale, &Omgivelser<'_>) -> Result<(Avtale, Vec<Hendelse>), E> + Send,
    E: Send,
{
    let Avtalesak { avtale, nummer, .. } = lock(tx, id).await?;
    let plass = kvoteplass::by_id(tx, avtale.felles().plass)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    let avtaler = of_place(tx, plass.id).await?;
    let omgivelser = Omgivelser {
        plass: &plass,
        avtaler: &avtaler,
        andre_aktive: elsewhere(tx, &avtale).await?,
        registrert: avtale
            .inngatt()
            .and_then(|inngatt| inngatt.registrert(spor.now.dato())),
    };
    let (avtale, hendelser) = f(avtale, &omgivelser).map_err(EndringFeil::Avvist)?;
    let lagret = keep(tx, &avtale, nummer, spor).await?;
    let changed = Avtalesak {
        avtale,
        nummer,
        lagret,
    };
    journal::write(tx, spor, hendelser).await?;
    registrering::publish(tx, &changed.avtale, spor.now).await?;
    let mailbox = outbox::mailbox(tx, changed.avtale.felles().soknad).await?;
    outbox::enqueue(tx, post(&changed, mailbox.as_ref()), spor.now).await?;
    Ok(changed)
}

async fn keep(
    tx: &DatabaseTransaction,
    avtale: &Avtale,
    nummer: u64,
    spor: Spor<'_>,
) -> Result<Option<Lagringsmerke>, StoreError> {
    let merke = Lagringsmerke {
        av: spor.aktor.clone(),
        tidspunkt: spor.now,
    };
    let lagret = if let Avtale::Utkast(utkast) = avtale {
        rad::keep_draft(tx, utkast, Some(&merke)).await?;
        Some(merke)
    } else {
        rad::drop_draft(tx, avtale).await?;
        None
    };
    rad::update(tx, avtale, nummer).await?;
    Ok(lagret)
}

pub(super) async fn by_id(db: &impl ConnectionTrait, id: AvtaleId) -> Result<Option<Avtalesak>, StoreError> {
    let found = rad::load(db, Entity::find_by_id(id.to_string())).await?;
    Ok(found.into_iter().next())
}

/// Other agreements of the same doctor on some of the same days, under any place. `None` while the doctor or the
/// days are not known.
async fn elsewhere(db: &impl ConnectionTrait, avtale: &Avtale) -> Result<Option<u64>, StoreError> {
    let innhold = &avtale.utfylt().innhold;
    let (Some(lis), Some(fra), Some(til)): (Option<Hpr>, _, _) = (innhold.lis.hpr, innhold.fra, innhold.til)
    else {
        return Ok(None);
    };
    let own = avtale_part::Entity::find()
        .select_only()
        .column(avtale_part::Column::Avtale)
        .filter(avtale_part::Column::Hpr.eq(verdi::hpr_column(lis)))
        .filter(avtale_part::Column::Rolle.eq(Legerolle::Lis.word()));
    let count = Entity::find()
        .filter(Column::Id.in_subquery(own.into_query()))
        .filter(Column::Id.ne(avtale.felles().id.to_string()))
        .filter(Column::AktivFra.lte(time::date(til)?))
        .filter(Column::AktivTil.gte(time::date(fra)?));
    Ok(Some(count.count(db).await?))
}
