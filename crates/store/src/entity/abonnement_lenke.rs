//! A link in a letter to a subscriber, by its hash.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "abonnement_lenke")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: String,
    pub abonnement: String,
    pub formal: String,
    pub spraak: String,
    pub kommune: Option<String>,
    pub laget: OffsetDateTime,
    pub utloper: Option<OffsetDateTime>,
}

super::no_relations!();
