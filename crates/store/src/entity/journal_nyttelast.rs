//! The details of a journal line; without content once they are erased.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "journal_nyttelast")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub kjede: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub nr: i64,
    pub innhold: Option<String>,
    pub slettet: Option<OffsetDateTime>,
}

super::no_relations!();
