//! What was typed in one step of a draft.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "soknad_steg")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub soknad: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub steg: String,
    pub svar: Json,
    pub versjon: i64,
    pub lagret: OffsetDateTime,
    pub av: String,
    pub overfort: Option<String>,
}

super::no_relations!();
