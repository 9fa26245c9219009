//! An application in whichever state. The table also has `las`, the counter by which a draft is locked.

use sea_orm::entity::prelude::*;
use time::OffsetDateTime;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "soknad")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub utlysning: String,
    pub kommune: String,
    pub lopenummer: i64,
    pub tilstand: String,
    pub versjon: i64,
    pub saksnummer: Option<String>,
    pub mottatt: Option<OffsetDateTime>,
    pub kilde: Option<String>,
    pub utdanningsvirksomhet: Option<String>,
    pub antall: Option<i64>,
    pub antall_hovedformal: Option<i64>,
    pub behov: Option<i64>,
    pub annet_allmennlegearbeid: Option<String>,
    pub perioder: Option<i64>,
    pub stillingsandel: Option<i64>,
    pub antall_knyttet_til_alis: Option<i64>,
    pub pasientgrunnlag: Option<i64>,
    pub tidligere_soknader: Option<i64>,
    pub ledige_plasser: Option<i64>,
    pub vurdert_hovedformal: Option<i64>,
    pub innstilling: Option<String>,
    pub innstilling_antall: Option<i64>,
    pub innstilling_begrunnelse: Option<String>,
    pub innstilt_av: Option<Json>,
    pub innstilt: Option<OffsetDateTime>,
    pub vedtak: Option<String>,
    pub trukket: Option<OffsetDateTime>,
    pub trukket_grunn: Option<String>,
}

super::no_relations!();
