//! A line of the journal.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "journal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub kjede: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub nr: i64,
    pub tidspunkt: OffsetDateTime,
    pub aktor_id: String,
    pub aktor_navn: String,
    pub aktor_rolle: String,
    pub pa_vegne_av: Option<String>,
    pub slag: String,
    pub versjon: i64,
    pub nyttelast_hash: String,
    pub tilstand_hash: String,
    pub forrige: String,
    pub hash: String,
}

super::no_relations!();
