//! The document of an agreement (0) or of an amendment (its number) that all have signed.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "avtaledokument")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub avtale: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub endring: i64,
    pub soknad: String,
    pub nummer: String,
    pub avtrykk: String,
    pub brev: Json,
    pub pdf: Vec<u8>,
    pub sha256: String,
}

super::no_relations!();
