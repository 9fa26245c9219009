//! An estimate of what the agreements of a year cost the national insurance.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "kostnadsberegning")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub ar: i64,
    pub filnavn: String,
    pub sha256: String,
    pub melding: i64,
    pub av: Json,
    pub tidspunkt: TimeDateTimeWithTimeZone,
    pub resultat: Json,
}

super::no_relations!();
