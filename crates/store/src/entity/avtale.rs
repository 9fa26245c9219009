//! An agreement. Its content stands in `data`, or in the draft while it is one.

use sea_orm::entity::prelude::*;
use time::Date;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "avtale")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub kvoteplass: String,
    pub soknad: String,
    pub kommune: String,
    pub ramme: i64,
    pub nummer: i64,
    pub tilstand: String,
    pub aktiv_fra: Option<Date>,
    pub aktiv_til: Option<Date>,
    pub data: Option<Json>,
}

super::no_relations!();
