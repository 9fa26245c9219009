//! That the payer of refunds has everything up to a message.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "meldingskvittering")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub til: i64,
    pub hash: String,
    pub av: Json,
    pub tidspunkt: TimeDateTimeWithTimeZone,
}

super::no_relations!();
