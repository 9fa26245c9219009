//! Logins. What they hold is the web layer's own.

use regelverk::tid::Tidspunkt;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
};

use crate::entity::sesjon::{Column, Entity, Model};
use crate::store::finish;
use crate::{Store, StoreError, time};

impl Store {
    /// Saves a login under `id`, over what stood there.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn save_sesjon(&self, id: &str, data: &str, expires: Tidspunkt) -> Result<(), StoreError> {
        let model = Model {
            id: id.to_owned(),
            data: data.to_owned(),
            utloper: time::instant(expires)?,
        };
        let replace = OnConflict::column(Column::Id)
            .update_columns([Column::Data, Column::Utloper])
            .to_owned();
        let tx = self.begin_write().await?;
        let result = Entity::insert(model.into_active_model().reset_all())
            .on_conflict(replace)
            .exec_without_returning(&tx)
            .await;
        finish(tx, result).await?;
        Ok(())
    }

    /// The login under `id`, unless it has expired.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn load_sesjon(&self, id: &str, now: Tidspunkt) -> Result<Option<String>, StoreError> {
        let model = Entity::find_by_id(id)
            .filter(Column::Utloper.gt(time::instant(now)?))
            .one(self.reader())
            .await?;
        Ok(model.map(|model| model.data))
    }

    /// Ends a login.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delete_sesjon(&self, id: &str) -> Result<(), StoreError> {
        let tx = self.begin_write().await?;
        let result = Entity::delete_by_id(id).exec(&tx).await;
        finish(tx, result).await?;
        Ok(())
    }

    /// Removes the logins that have expired.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delete_expired_sesjoner(&self, now: Tidspunkt) -> Result<(), StoreError> {
        let now = time::instant(now)?;
        let tx: DatabaseTransaction = self.begin_write().await?;
        let result = Entity::delete_many()
            .filter(Column::Utloper.lte(now))
            .exec(&tx)
            .await;
        finish(tx, result).await?;
        Ok(())
    }
}
