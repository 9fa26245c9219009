//! An access key. `omfang` holds its scopes with a space between; `avtrykk` is all that is kept of its secret.

use sea_orm::entity::prelude::*;
use time::{Date, OffsetDateTime};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "tilgangsnokkel")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub navn: String,
    pub organisasjon: String,
    pub kommune: Option<String>,
    pub omfang: String,
    pub avtrykk: String,
    pub siste_dag: Date,
    pub versjon: i64,
    pub opprettet: OffsetDateTime,
    pub opprettet_av: Json,
    pub tilbakekalt: Option<OffsetDateTime>,
    pub tilbakekalt_av: Option<Json>,
}

super::no_relations!();
