//! A call that subscribers were told of.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "utlysningsvarsel")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub utlysning: String,
    pub tidspunkt: OffsetDateTime,
    pub antall: i64,
}

super::no_relations!();
