//! The last running number of the case numbers of a year.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "saksnummerserie")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub ar: i64,
    pub siste: i64,
}

super::no_relations!();
