//! A case worker's reason for a rule.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "begrunnelse")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub soknad: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub regel: String,
    pub tekst: String,
}

super::no_relations!();
