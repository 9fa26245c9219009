//! The case worker who has a case. A case without a row lies in the queue.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "saksansvar")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub soknad: String,
    pub aktor: String,
    pub person: Json,
    pub siden: OffsetDateTime,
}

super::no_relations!();
