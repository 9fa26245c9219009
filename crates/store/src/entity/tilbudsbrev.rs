//! The letter of an offer, as it was sent.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "tilbudsbrev")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tilbud: String,
    pub nummer: String,
    pub avtrykk: String,
    pub brev: Json,
    pub pdf: Vec<u8>,
    pub sha256: String,
}

super::no_relations!();
