//! A GP office with its GPs.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "legekontor")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub kommune: String,
    pub navn: String,
    pub fastleger: Json,
    pub versjon: i64,
}

super::no_relations!();
