//! A place that was offered, numbered within the national quota.

use sea_orm::entity::prelude::*;
use time::Date;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "kvoteplass")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub nummer: i64,
    pub kvote_ved_tildeling: i64,
    pub soknad: String,
    pub vedtak: String,
    pub plass: i64,
    pub kommune: String,
    pub tildelt: Date,
    pub tilstand: String,
    pub svarfrist: Option<Date>,
    pub tilbud: Option<String>,
}

super::no_relations!();
