//! The draft of an agreement. It saves itself, so it is not journaled before it is sent.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "avtale_utkast")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub avtale: String,
    pub versjon: i64,
    pub utfylt: Json,
    pub lagret: Option<OffsetDateTime>,
    pub lagret_av: Option<Json>,
}

super::no_relations!();
