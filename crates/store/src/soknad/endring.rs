//! Changes of what was sent: begun, given up, sent in its place; and withdrawal.

use std::collections::BTreeMap;

use sak::id::{SoknadId, UtlysningNavn};
use sak::soknad::endring::{EndreFeil, Tidligere};
use sak::soknad::kladd::{Innsending, SendFeil, StegInnhold};
use sak::soknad::{Kladd, Sendt, Soknad, Steg, Tilstand, Trukket};
use sak::utlysning::Utlysning;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder,
};

use super::kladd::save;
use super::{by_id, rad, update, utlysning_of};
use crate::entity::soknad::{Column, Entity};
use crate::entity::{soknad_endring, soknad_steg, soknad_versjon};
use crate::store::finish;
use crate::{EndringFeil, Lagret, Spor, Store, StoreError, journal, las, time, utlysning, verdi};

impl Store {
    /// The change that is being written of a sent application; `None` if there is none.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn endring(&self, id: SoknadId) -> Result<Option<Kladd>, StoreError> {
        let tx = self.begin_read().await?;
        let result = async {
            match by_id(&tx, id).await? {
                Some(lagret) => of(&tx, &lagret.verdi).await,
                None => Ok(None),
            }
        }
        .await;
        finish(tx, result).await
    }

    /// The versions of an application that later ones took the place of, newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn tidligere_versjoner(&self, id: SoknadId) -> Result<Vec<Tidligere>, StoreError> {
        let rows = soknad_versjon::Entity::find()
            .filter(soknad_versjon::Column::Soknad.eq(id.to_string()))
            .order_by_desc(soknad_versjon::Column::Nr)
            .all(self.reader())
            .await?;
        rows.into_iter().map(version_from).collect()
    }

    /// What was withdrawn in a call, by case number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn trukne(&self, navn: &UtlysningNavn) -> Result<Vec<Trukket>, StoreError> {
        let query = Entity::find()
            .filter(Column::Utlysning.eq(navn.as_str()))
            .filter(Column::Tilstand.eq(Tilstand::Trukket.word()))
            .order_by_asc(Column::Saksnummer);
        let found = self.read_soknader(query).await?;
        let withdrawn = found.into_iter().filter_map(|lagret| match lagret.verdi {
            Soknad::Trukket(trukket) => Some(trukket),
            _ => None,
        });
        Ok(withdrawn.collect())
    }

    /// Begins a change of what was sent. If somebody has begun one, that one is given.
    ///
    /// # Errors
    /// If it cannot be changed.
    pub async fn begin_endring(&self, id: SoknadId, spor: Spor<'_>) -> Result<Kladd, EndringFeil<EndreFeil>> {
        let tx = self.begin_write().await?;
        let result = begin(&tx, id, spor).await;
        finish(tx, result).await
    }

    /// Gives a change up. What was sent stands as it is.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if no change is being written.
    pub async fn discard_endring(&self, id: SoknadId, spor: Spor<'_>) -> Result<(), EndringFeil<EndreFeil>> {
        let tx = self.begin_write().await?;
        let result = discard(&tx, id, spor).await;
        finish(tx, result).await
    }

    /// Withdraws an application. A change that is being written falls away.
    ///
    /// # Errors
    /// If it cannot be withdrawn.
    pub async fn withdraw(
        &self,
        id: SoknadId,
        grunn: Option<&str>,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<EndreFeil>> {
        let tx = self.begin_write().await?;
        let result = withdraw(&tx, id, grunn, spor).await;
        finish(tx, result).await
    }
}

/// The change of an application within a transaction.
pub(super) async fn of(db: &impl ConnectionTrait, soknad: &Soknad) -> Result<Option<Kladd>, StoreError> {
    let felles = soknad.felles();
    let begun = soknad_endring::Entity::find_by_id(felles.id.to_string())
        .one(db)
        .await?;
    if begun.is_none() || soknad.last_sent().is_none() {
        return Ok(None);
    }
    Ok(Some(Kladd {
        felles: felles.clone(),
        steg: steps(db, felles.id).await?,
    }))
}

async fn steps(db: &impl ConnectionTrait, id: SoknadId) -> Result<BTreeMap<Steg, StegInnhold>, StoreError> {
    let rows = soknad_steg::Entity::find()
        .filter(soknad_steg::Column::Soknad.eq(id.to_string()))
        .all(db)
        .await?;
    rows.into_iter().map(rad::step_from).collect()
}

/// Sends the change in place of what was sent. The call is locked, and so is the application.
pub(super) async fn send(
    tx: &DatabaseTransaction,
    lagret: Lagret<Soknad>,
    kladd: Kladd,
    innsending: Innsending<'_>,
    spor: Spor<'_>,
) -> Result<Sendt, EndringFeil<SendFeil>> {
    let id = kladd.felles.id;
    let earlier = soknad_versjon::Entity::find().filter(soknad_versjon::Column::Soknad.eq(id.to_string()));
    let nr = earlier.count(tx).await? + 1;
    let sent = lagret.verdi.send_change(kladd, nr, innsending);
    let (sendt, tidligere, hendelse) = sent.map_err(EndringFeil::Avvist)?;
    let row = soknad_versjon::Model {
        soknad: id.to_string(),
        nr: verdi::count("nr", tidligere.nr)?,
        mottatt: time::instant(tidligere.mottatt)?,
        innhold: verdi::json(&tidligere.innhold)?,
    };
    soknad_versjon::Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    end(tx, id).await?;
    update(tx, &Soknad::Sendt(sendt.clone()), lagret.versjon + 1).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(sendt)
}

/// Locks the call and the application, and reads both.
async fn lock<E>(
    tx: &DatabaseTransaction,
    id: SoknadId,
) -> Result<(Utlysning, Lagret<Soknad>), EndringFeil<E>> {
    let navn = utlysning_of(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    las::utlysning(tx, &navn).await?;
    las::soknad(tx, id).await?;
    let utlysning = utlysning::load(tx, &navn).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let lagret = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    Ok((utlysning, lagret))
}

async fn begin(
    tx: &DatabaseTransaction,
    id: SoknadId,
    spor: Spor<'_>,
) -> Result<Kladd, EndringFeil<EndreFeil>> {
    let (utlysning, lagret) = lock(tx, id).await?;
    if let Some(begun) = of(tx, &lagret.verdi).await? {
        return Ok(begun);
    }
    let begun = lagret.verdi.begin_change(&utlysning, &spor.aktor.navn, spor.now);
    let (kladd, hendelse) = begun.map_err(EndringFeil::Avvist)?;
    let row = soknad_endring::Model {
        soknad: id.to_string(),
        begynt: time::instant(spor.now)?,
    };
    soknad_endring::Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    let kladd = above(kladd, &steps(tx, id).await?);
    for (steg, innhold) in &kladd.steg {
        save(tx, id, *steg, innhold, spor).await?;
    }
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(kladd)
}

/// The change with versions above those of the steps before it, so that a page that somebody has had open
/// since then collides.
fn above(mut kladd: Kladd, before: &BTreeMap<Steg, StegInnhold>) -> Kladd {
    for (steg, innhold) in &mut kladd.steg {
        innhold.versjon += before.get(steg).map_or(0, |before| before.versjon);
    }
    kladd
}

async fn discard(
    tx: &DatabaseTransaction,
    id: SoknadId,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<EndreFeil>> {
    let (_, lagret) = lock(tx, id).await?;
    if of(tx, &lagret.verdi).await?.is_none() {
        return Err(EndringFeil::Konflikt);
    }
    end(tx, id).await?;
    journal::write(tx, spor, vec![lagret.verdi.discard_change()]).await?;
    Ok(())
}

async fn withdraw(
    tx: &DatabaseTransaction,
    id: SoknadId,
    grunn: Option<&str>,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<EndreFeil>> {
    let (utlysning, lagret) = lock(tx, id).await?;
    let versjon = lagret.versjon + 1;
    let withdrawn = lagret.verdi.withdraw(grunn, &utlysning, spor.now);
    let (trukket, hendelse) = withdrawn.map_err(EndringFeil::Avvist)?;
    end(tx, id).await?;
    update(tx, &Soknad::Trukket(trukket), versjon).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(())
}

/// The change is no longer being written.
async fn end(tx: &DatabaseTransaction, id: SoknadId) -> Result<(), StoreError> {
    soknad_endring::Entity::delete_by_id(id.to_string())
        .exec(tx)
        .await?;
    Ok(())
}

fn version_from(row: soknad_versjon::Model) -> Result<Tidligere, StoreError> {
    Ok(Tidligere {
        nr: verdi::number("nr", row.nr)?,
        mottatt: time::tidspunkt(row.mottatt),
        innhold: verdi::from_json("innhold", row.innhold)?,
    })
}
