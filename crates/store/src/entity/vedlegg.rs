//! A document that came with a case, without its content.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "vedlegg")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub soknad: String,
    pub foresporsel: Option<String>,
    pub navn: String,
    pub slag: String,
    pub storrelse: i64,
    pub sha256: String,
    pub av: Json,
    pub tidspunkt: OffsetDateTime,
}

super::no_relations!();
