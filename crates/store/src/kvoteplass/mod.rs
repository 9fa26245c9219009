//! Places of the national quota.

mod endre;
mod rad;
mod tildel;

use std::collections::BTreeSet;

use regelverk::tid::Tidspunkt;
use sak::id::{Kommunenummer, KvoteplassId};
use sak::kvoteplass::{Kvoteplass, Kvotestatus, PlassTilstand};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, Select};

use crate::entity::kvoteplass::{Column, Entity};
use crate::store::finish;
use crate::{Store, StoreError};
pub(crate) use endre::by_id;
pub(crate) use rad::load;
pub(crate) use tildel::{Tildeling, issue};

impl Store {
    /// How a quota of `kvote` places is used.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kvotestatus(&self, kvote: u64) -> Result<Kvotestatus, StoreError> {
        let rows: Vec<(i64, String)> = Entity::find()
            .select_only()
            .columns([Column::Nummer, Column::Tilstand])
            .into_tuple()
            .all(self.reader())
            .await?;
        let held = |tilstand: &str| PlassTilstand::from_word(tilstand).is_some_and(PlassTilstand::is_held);
        let taken: BTreeSet<i64> = rows
            .iter()
            .filter(|(_, tilstand)| held(tilstand))
            .map(|(nummer, _)| *nummer)
            .collect();
        let freed: BTreeSet<i64> = rows
            .iter()
            .map(|(nummer, _)| *nummer)
            .filter(|nummer| !taken.contains(nummer))
            .collect();
        let offered = rows
            .iter()
            .filter(|(_, tilstand)| tilstand == PlassTilstand::Tilbudt.word());
        let status = Kvotestatus {
            kvote,
            tildelt: taken.len() as u64,
            tilbudt: offered.count() as u64,
            returnert: 0,
        };
        let returnert = status.ledige().min(freed.len() as u64);
        Ok(Kvotestatus { returnert, ..status })
    }

    /// Every place that is held, by number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kvoteplasser(&self) -> Result<Vec<Kvoteplass>, StoreError> {
        self.read_kvoteplasser(live()).await
    }

    /// The places that a municipality holds, by number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kvoteplasser_for(&self, kommune: &Kommunenummer) -> Result<Vec<Kvoteplass>, StoreError> {
        self.read_kvoteplasser(live().filter(Column::Kommune.eq(kommune.as_str())))
            .await
    }

    /// Every place that was ever issued, held or not, by number and then by the day it was issued.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn alle_kvoteplasser(&self) -> Result<Vec<Kvoteplass>, StoreError> {
        self.read_kvoteplasser(Entity::find()).await
    }

    /// Every place that a municipality was ever offered.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn alle_kvoteplasser_for(
        &self,
        kommune: &Kommunenummer,
    ) -> Result<Vec<Kvoteplass>, StoreError> {
        let query = Entity::find().filter(Column::Kommune.eq(kommune.as_str()));
        self.read_kvoteplasser(query).await
    }

    /// One place.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kvoteplass(&self, id: KvoteplassId) -> Result<Option<Kvoteplass>, StoreError> {
        let found = self.read_kvoteplasser(Entity::find_by_id(id.to_string())).await?;
        Ok(found.into_iter().next())
    }

    async fn read_kvoteplasser(&self, query: Select<Entity>) -> Result<Vec<Kvoteplass>, StoreError> {
        let tx = self.begin_read().await?;
        let result = load(&tx, query).await;
        finish(tx, result).await
    }
}

/// Places that are held: what counts against the quota. The partial indices of the table say the same.
pub(crate) fn live() -> Select<Entity> {
    Entity::find().filter(Column::Tilstand.is_in(PlassTilstand::HELD.map(PlassTilstand::word)))
}

/// How many places were held at a moment.
pub(crate) async fn held_at(db: &impl ConnectionTrait, at: Tidspunkt) -> Result<u64, StoreError> {
    let places = load(db, Entity::find()).await?;
    Ok(places.iter().filter(|plass| plass.was_held(at)).count() as u64)
}

/// How many places are held.
pub(crate) async fn held(db: &impl ConnectionTrait) -> Result<u64, StoreError> {
    Ok(live().count(db).await?)
}
