//! Agreements under places: drafts that save themselves, and commands that are journaled.

mod dokument;
mod endre;
pub(crate) mod parter;
mod rad;
mod utkast;
mod varsel;

use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::Aktor;
use sak::avtale::Avtale;
use sak::id::{AvtaleId, Hpr, Kommunenummer, KvoteplassId, SoknadId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select};

use crate::entity::avtale::{Column, Entity};
use crate::entity::avtale_part;
use crate::store::finish;
use crate::{Store, StoreError, time, verdi};

pub use endre::Avtalepost;
pub(crate) use rad::load;
pub(crate) use utkast::perioder;

/// Who saved a draft last, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lagringsmerke {
    /// Who.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// An agreement with its number under the application, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Avtalesak {
    /// The agreement.
    pub avtale: Avtale,
    /// Its number under the application.
    pub nummer: u64,
    /// The last save; only of a draft.
    pub lagret: Option<Lagringsmerke>,
}

impl Store {
    /// One agreement.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn avtale(&self, id: AvtaleId) -> Result<Option<Avtalesak>, StoreError> {
        let found = self.read_avtaler(Entity::find_by_id(id.to_string())).await?;
        Ok(found.into_iter().next())
    }

    /// Every agreement, by application and number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn avtaler(&self) -> Result<Vec<Avtalesak>, StoreError> {
        self.read_avtaler(Entity::find()).await
    }

    /// The agreements under a place, by number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn avtaler_under(&self, plass: KvoteplassId) -> Result<Vec<Avtalesak>, StoreError> {
        self.read_avtaler(under(plass)).await
    }

    /// A municipality's agreements.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn avtaler_for(&self, kommune: &Kommunenummer) -> Result<Vec<Avtalesak>, StoreError> {
        let query = Entity::find().filter(Column::Kommune.eq(kommune.as_str()));
        self.read_avtaler(query).await
    }

    /// The agreements that name a doctor, as whatever: in specialisation, GP or supervisor.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn avtaler_for_lege(&self, hpr: Hpr) -> Result<Vec<Avtalesak>, StoreError> {
        let own = avtale_part::Entity::find()
            .select_only()
            .column(avtale_part::Column::Avtale)
            .filter(avtale_part::Column::Hpr.eq(verdi::hpr_column(hpr)));
        let query = Entity::find().filter(Column::Id.in_subquery(own.into_query()));
        self.read_avtaler(query).await
    }

    /// How many frames the places of an application have.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn perioder(&self, soknad: SoknadId) -> Result<u64, StoreError> {
        utkast::perioder(self.reader(), soknad).await
    }

    /// How many places somebody works under on a day.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn plasser_i_bruk(&self, dato: Dato) -> Result<u64, StoreError> {
        let day = time::date(dato)?;
        let rows: Vec<String> = Entity::find()
            .select_only()
            .column(Column::Kvoteplass)
            .distinct()
            .filter(Column::AktivFra.lte(day))
            .filter(Column::AktivTil.gte(day))
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(rows.len() as u64)
    }

    async fn read_avtaler(&self, query: Select<Entity>) -> Result<Vec<Avtalesak>, StoreError> {
        let tx = self.begin_read().await?;
        let result = rad::load(&tx, query).await;
        finish(tx, result).await
    }
}

/// The agreements under a place.
fn under(plass: KvoteplassId) -> Select<Entity> {
    Entity::find().filter(Column::Kvoteplass.eq(plass.to_string()))
}

/// The agreements under a place, without what only the store needs.
pub(crate) async fn of_place(
    db: &impl ConnectionTrait,
    plass: KvoteplassId,
) -> Result<Vec<Avtale>, StoreError> {
    let found = rad::load(db, under(plass)).await?;
    Ok(found.into_iter().map(|sak| sak.avtale).collect())
}
