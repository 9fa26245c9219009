//! A request to a municipality for more.

use sea_orm::entity::prelude::*;
use time::{Date, OffsetDateTime};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "foresporsel")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub soknad: String,
    pub tekst: String,
    pub felt: Json,
    pub frist: Date,
    pub av: Json,
    pub sendt: OffsetDateTime,
    pub tilstand: String,
    pub svar: Option<Json>,
    pub avsluttet_av: Option<Json>,
    pub avsluttet: Option<OffsetDateTime>,
}

super::no_relations!();
