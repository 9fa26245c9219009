//! A place that somebody moved in the ranking; `nummer` is the order of the moves.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "flytting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub utlysning: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub nummer: i64,
    pub soknad: String,
    pub plass: i64,
    pub til: i64,
    pub begrunnelse: String,
    pub av: Json,
    pub tidspunkt: OffsetDateTime,
}

super::no_relations!();
