//! A run of claim control.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "kravkontroll")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub filnavn: String,
    pub sha256: String,
    pub storrelse: i64,
    pub tilstand: String,
    pub melding: i64,
    pub av: Json,
    pub startet: TimeDateTimeWithTimeZone,
    pub ferdig: Option<TimeDateTimeWithTimeZone>,
    pub resultat: Option<Json>,
    pub feil: Option<String>,
}

super::no_relations!();
