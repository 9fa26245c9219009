//! A change of a sent application that is being written. Its steps stand in `soknad_steg`.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "soknad_endring")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub soknad: String,
    pub begynt: OffsetDateTime,
}

super::no_relations!();
