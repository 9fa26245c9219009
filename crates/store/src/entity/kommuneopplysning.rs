//! What was changed for a municipality, beside the columns of its own row: where the register has its
//! information from, and the address that the municipality wants answers sent to.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "kommuneopplysning")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub kommune: String,
    pub versjon: i64,
    pub registerkilde: Option<String>,
    pub epost: Option<String>,
}

super::no_relations!();
