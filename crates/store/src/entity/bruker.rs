//! A person who may log in where no login service is set up.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "bruker")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub navn: String,
    pub rolle: String,
    pub kommune: Option<String>,
    pub hpr: Option<i64>,
}

super::no_relations!();
