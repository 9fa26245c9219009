//! The ranking of a call.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "prioritering")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub utlysning: String,
    pub tilstand: String,
    pub versjon: i64,
    pub kapasitet: Option<i64>,
    pub foreslatt_av: Option<Json>,
    pub foreslatt: Option<OffsetDateTime>,
    pub vedtatt: Option<OffsetDateTime>,
}

super::no_relations!();
