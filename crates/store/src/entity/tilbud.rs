//! An offer from the queue in whichever state.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "tilbud")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub soknad: String,
    pub plass: i64,
    pub tilstand: String,
    pub kvote: i64,
    pub ledige: i64,
    pub avtrykk: String,
    pub kontroll: Json,
    pub foreslatt_av: Json,
    pub foreslatt: OffsetDateTime,
    pub behandlet_av: Option<Json>,
    pub behandlet: Option<OffsetDateTime>,
    pub grunn: Option<String>,
}

super::no_relations!();
