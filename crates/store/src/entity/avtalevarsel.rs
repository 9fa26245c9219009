//! What somebody has been told of an agreement or a place, so that nobody is told twice.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "avtalevarsel")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub nokkel: String,
    pub tidspunkt: OffsetDateTime,
}

super::no_relations!();
