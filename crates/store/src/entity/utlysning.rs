//! A call. The table also has `las`, the counter by which the call is locked.

use sea_orm::entity::prelude::*;
use time::Date;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "utlysning")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub navn: String,
    pub tittel: String,
    pub kunngjort: Date,
    pub frist: Date,
    pub lopende: bool,
    pub kvote: i64,
    pub rekkefolge: Json,
}

super::no_relations!();
