//! A decision in whichever state. `behandlet` is when it was approved, sent back or found void.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "vedtak")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub soknad: String,
    pub lopenummer: i64,
    pub tilstand: String,
    pub slag: String,
    pub sokt: i64,
    pub tildelt: Json,
    pub venteliste: Json,
    pub avtrykk: String,
    pub foreslatt_av: Json,
    pub foreslatt: OffsetDateTime,
    pub behandlet_av: Option<Json>,
    pub behandlet: Option<OffsetDateTime>,
    pub grunn: Option<String>,
}

super::no_relations!();
