//! Whether something was told before. What is told once is remembered with its letters, in `Store::remind_once`.

use sea_orm::EntityTrait;

use crate::entity::avtalevarsel::Entity;
use crate::{Store, StoreError};

impl Store {
    /// Whether `Store::remind_once` has done this. It may be done by another the moment after; `remind_once` is what
    /// keeps it from being done twice.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn reminded(&self, nokkel: &str) -> Result<bool, StoreError> {
        let found = Entity::find_by_id(nokkel.to_owned()).one(self.reader()).await?;
        Ok(found.is_some())
    }
}
