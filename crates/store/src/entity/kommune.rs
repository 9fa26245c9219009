//! A municipality.

use sea_orm::entity::prelude::*;
use time::Date;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "kommune")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub nummer: String,
    pub navn: String,
    pub fylkesnummer: String,
    pub fylke: String,
    pub sentralitetsindeks: i64,
    pub sentralitetsklasse: i64,
    pub befolkning: i64,
    pub gyldig_fra: Date,
    pub gyldig_til: Option<Date>,
    pub etterfolger: Option<String>,
    pub utdanningsvirksomhet: Option<String>,
    pub utdanningsvirksomhet_dato: Option<Date>,
    pub maalform: String,
}

super::no_relations!();
