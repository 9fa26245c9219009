//! Places of the national quota.

use regelverk::tid::Dato;
use sak::id::{Kommunenummer, KvoteplassId, SoknadId, VedtakId};
use sak::kvoteplass::{Kvoteplass, Kvotestatus, PlassTilstand, free_numbers};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use crate::entity::kvoteplass::{Column, Entity, Model};
use crate::{Store, StoreError, time, verdi};

impl Store {
    /// How a quota of `kvote` places is used.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kvotestatus(&self, kvote: u64) -> Result<Kvotestatus, StoreError> {
        let tildelt = held(self.reader()).await?;
        Ok(Kvotestatus { kvote, tildelt })
    }

    /// Every place that is held, by number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kvoteplasser(&self) -> Result<Vec<Kvoteplass>, StoreError> {
        load(self.reader(), live()).await
    }

    /// The places that a municipality holds, by number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kvoteplasser_for(&self, kommune: &Kommunenummer) -> Result<Vec<Kvoteplass>, StoreError> {
        load(self.reader(), live().filter(Column::Kommune.eq(kommune.as_str()))).await
    }
}

/// Places that are held: what counts against the quota. The partial indices of the table say the same.
fn live() -> Select<Entity> {
    Entity::find().filter(Column::Tilstand.eq(PlassTilstand::Tildelt.word()))
}

/// How many places are held.
pub(crate) async fn held(db: &impl ConnectionTrait) -> Result<u64, StoreError> {
    Ok(live().count(db).await?)
}

async fn load(db: &impl ConnectionTrait, query: Select<Entity>) -> Result<Vec<Kvoteplass>, StoreError> {
    let models = query.order_by_asc(Column::Nummer).all(db).await?;
    models.into_iter().map(from_model).collect()
}

/// The places that one decision grants.
pub(crate) struct Tildeling<'a> {
    pub soknad: SoknadId,
    pub kommune: &'a Kommunenummer,
    pub vedtak: VedtakId,
    /// The granted places, by their number within the application.
    pub plasser: &'a [u64],
    pub kvote: u64,
    pub dato: Dato,
}

/// Issues places, with the smallest numbers that are free. `false`, and nothing issued, if there are too few.
/// The quota must be locked.
pub(crate) async fn issue(
    tx: &DatabaseTransaction,
    tildeling: &Tildeling<'_>,
    new_id: &mut (dyn FnMut() -> Uuid + Send),
) -> Result<bool, StoreError> {
    let taken: Vec<i64> = live()
        .select_only()
        .column(Column::Nummer)
        .into_tuple()
        .all(tx)
        .await?;
    let taken = taken
        .into_iter()
        .map(|nummer| verdi::number("nummer", nummer))
        .collect::<Result<Vec<u64>, _>>()?;
    let Some(numbers) = free_numbers(tildeling.kvote, &taken, tildeling.plasser.len()) else {
        return Ok(false);
    };
    let mut rows = Vec::with_capacity(numbers.len());
    for (&nummer, &plass) in numbers.iter().zip(tildeling.plasser) {
        let id = KvoteplassId(new_id());
        let model = Model {
            id: id.to_string(),
            nummer: verdi::count("nummer", nummer)?,
            kvote_ved_tildeling: verdi::count("kvote", tildeling.kvote)?,
            soknad: tildeling.soknad.to_string(),
            vedtak: tildeling.vedtak.to_string(),
            plass: verdi::count("plass", plass)?,
            kommune: tildeling.kommune.to_string(),
            tildelt: time::date(tildeling.dato)?,
            tilstand: PlassTilstand::Tildelt.word().to_owned(),
        };
        rows.push(model.into_active_model());
    }
    Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(true)
}

fn from_model(model: Model) -> Result<Kvoteplass, StoreError> {
    let tilstand = |word: &str| (word == PlassTilstand::Tildelt.word()).then_some(PlassTilstand::Tildelt);
    Ok(Kvoteplass {
        id: verdi::id(&model.id)?,
        nummer: verdi::number("nummer", model.nummer)?,
        soknad: verdi::id(&model.soknad)?,
        plass: verdi::number("plass", model.plass)?,
        kommune: verdi::kommunenummer(&model.kommune)?,
        tildelt: time::dato(model.tildelt)?,
        tilstand: verdi::word("tilstand", &model.tilstand, tilstand)?,
    })
}
