//! A subscription to new calls.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "abonnement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub adresse: String,
    pub spraak: String,
    pub kommune: Option<String>,
    pub opprettet: OffsetDateTime,
    pub bekreftet: Option<OffsetDateTime>,
}

super::no_relations!();
