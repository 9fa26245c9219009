//! A version of an application that was sent, and that a later one took the place of.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "soknad_versjon")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub soknad: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub nr: i64,
    pub mottatt: OffsetDateTime,
    pub innhold: Json,
}

super::no_relations!();
