//! A doctor of an agreement that was sent to its parties: an index over what the agreement says.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "avtale_part")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub avtale: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub hpr: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub rolle: String,
}

super::no_relations!();
