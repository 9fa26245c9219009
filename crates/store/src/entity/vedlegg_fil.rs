//! The content of a document.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "vedlegg_fil")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub vedlegg: String,
    pub innhold: Vec<u8>,
}

super::no_relations!();
