//! A message to the payer of refunds. Numbers follow each other without a gap.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "melding")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub nr: i64,
    pub avtale: String,
    pub slag: String,
    pub innhold: String,
    pub forrige: String,
    pub hash: String,
    pub tidspunkt: TimeDateTimeWithTimeZone,
}

super::no_relations!();
