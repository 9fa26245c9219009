//! A letter by e-mail on its way out. What it says and to whom is erased when it is sent.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub slag: String,
    pub tilstand: String,
    pub til: Option<String>,
    pub emne: Option<String>,
    pub tekst: Option<String>,
    pub avmelding: Option<String>,
    pub opprettet: OffsetDateTime,
    pub neste: OffsetDateTime,
    pub forsok: i64,
    pub ferdig: Option<OffsetDateTime>,
    pub feil: Option<String>,
}

super::no_relations!();
