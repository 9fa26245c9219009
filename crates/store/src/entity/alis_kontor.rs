//! A regional ALIS office.

use sea_orm::entity::prelude::*;
use time::Date;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "alis_kontor")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub navn: String,
    pub sted: String,
    pub fra: Date,
    pub til: Option<Date>,
}

super::no_relations!();
