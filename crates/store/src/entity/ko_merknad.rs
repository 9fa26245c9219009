//! Why a place in the queue was passed over or taken out of it.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "ko_merknad")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub soknad: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub plass: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub nummer: i64,
    pub slag: String,
    pub begrunnelse: String,
    pub av: Json,
    pub tidspunkt: OffsetDateTime,
    pub opphevet_av: Option<Json>,
    pub opphevet: Option<OffsetDateTime>,
    pub opphevet_begrunnelse: Option<String>,
}

super::no_relations!();
