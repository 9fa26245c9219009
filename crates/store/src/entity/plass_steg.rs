//! One thing that happened to a place.

use sea_orm::entity::prelude::*;
use time::{Date, OffsetDateTime};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "plass_steg")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub kvoteplass: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub nummer: i64,
    pub soknad: String,
    pub slag: String,
    pub av: Json,
    pub tidspunkt: OffsetDateTime,
    pub grunn: Option<String>,
    pub begrunnelse: Option<String>,
    pub svarfrist: Option<Date>,
}

super::no_relations!();
