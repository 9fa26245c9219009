//! The answer to a question of the rulebook.

use sea_orm::entity::prelude::*;
use time::Date;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sporsmalsvar")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub kode: String,
    pub versjon: i64,
    pub tekst: String,
    pub fra: String,
    pub dato: Date,
    pub referanse: Option<String>,
    pub oppdrag: Option<String>,
    pub trukket: bool,
}

super::no_relations!();
