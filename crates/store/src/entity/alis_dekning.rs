//! A county that a regional ALIS office helps, in a period.

use sea_orm::entity::prelude::*;
use time::Date;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "alis_dekning")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub kontor: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub fylke: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub fra: Date,
    pub til: Option<Date>,
    pub status: String,
}

super::no_relations!();
