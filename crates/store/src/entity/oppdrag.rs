//! An assignment from the ministry.

use sea_orm::entity::prelude::*;
use time::Date;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "oppdrag")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub versjon: i64,
    pub tilstand: String,
    pub tittel: String,
    pub dokument: Option<String>,
    pub annet_dokument: Option<String>,
    pub punkt: String,
    pub gitt: Option<Date>,
    pub frist: Date,
    pub ansvarlig: Option<String>,
    pub arbeid_fra: Option<Date>,
    pub utsettelser: Json,
    pub purringer: Json,
    pub svar_dato: Option<Date>,
    pub svar_sammendrag: Option<String>,
    pub svar_referanse: Option<String>,
    pub svar_sporsmal: Option<Json>,
    pub svar_av: Option<Json>,
}

super::no_relations!();
