//! The choice between places that are equal across the cut.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "skjonnsvalg")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub utlysning: String,
    pub gruppe: Json,
    pub valgte: Json,
    pub begrunnelse: String,
    pub av: Json,
    pub tidspunkt: OffsetDateTime,
}

super::no_relations!();
