//! Somebody who has declared that they may not handle a case.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "inhabilitet")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub soknad: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub aktor: String,
    pub person: Json,
    pub meldt: OffsetDateTime,
    pub opphevet_av: Option<Json>,
    pub opphevet: Option<OffsetDateTime>,
}

super::no_relations!();
