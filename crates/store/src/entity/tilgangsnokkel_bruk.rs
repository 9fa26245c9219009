//! The last day that an access key was used. Not journaled: nothing rests on it.

use sea_orm::entity::prelude::*;
use time::Date;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "tilgangsnokkel_bruk")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub nokkel: String,
    pub sist: Date,
}

super::no_relations!();
