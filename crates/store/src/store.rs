//! The handle.

use crate::StoreError;

/// The database. A clone is another handle to the same one.
#[derive(Clone, Debug)]
pub struct Store {}

impl Store {
    /// Opens the database at `url`.
    pub async fn open(_url: &str) -> Result<Self, StoreError> {
        todo!()
    }
    /// Whether the database can be reached and has the tables that this program needs.
    pub async fn ready(&self) -> Result<(), StoreError> {
        todo!()
    }
}
