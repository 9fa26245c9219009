//! Agreements under places with their drafts, parties and documents; GP offices; doctors who may log in.

use sea_orm_migration::async_trait;
use sea_orm_migration::prelude::{
    DbErr, Index, IndexCreateStatement, MigrationName, MigrationTrait, SchemaManager, Table,
    TableCreateStatement,
};
use sea_orm_migration::schema::{
    big_integer as int, big_integer_null as int_null, blob, date_null, json, json_null, text,
    timestamp_with_time_zone as instant, timestamp_with_time_zone_null as instant_null,
};

use super::parts::{table, to};

/// The step.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261126_000001_avtale"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    #[expect(
        elided_lifetimes_in_paths,
        reason = "the trait is declared without it, and must be matched"
    )]
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let doctor = Table::alter()
            .table("bruker")
            .add_column(int_null("hpr"))
            .to_owned();
        manager.alter_table(doctor).await?;
        for table in tables() {
            manager.create_table(table).await?;
        }
        for index in indices() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn tables() -> Vec<TableCreateStatement> {
    let avtale = [
        text("id"),
        text("kvoteplass"),
        text("soknad"),
        text("kommune"),
        int("ramme"),
        int("nummer"),
        text("tilstand"),
        // From the first day on which it is active, to the last day as it is now: what others look up by day.
        date_null("aktiv_fra"),
        date_null("aktiv_til"),
        // All of it, except while it is a draft.
        json_null("data"),
    ];
    let utkast = [
        text("avtale"),
        int("versjon"),
        json("utfylt"),
        instant_null("lagret"),
        json_null("lagret_av"),
    ];
    let part = [text("avtale"), int("hpr"), text("rolle")];
    let dokument = [
        text("avtale"),
        int("endring"),
        text("soknad"),
        text("nummer"),
        text("avtrykk"),
        json("brev"),
        blob("pdf"),
        text("sha256"),
    ];
    let varslet = [text("nokkel"), instant("tidspunkt")];
    let kontor = [
        text("id"),
        text("kommune"),
        text("navn"),
        json("fastleger"),
        int("versjon"),
    ];
    vec![
        table("avtale", &["id"], avtale)
            .foreign_key(&mut to("avtale", "kvoteplass", "kvoteplass", "id"))
            .foreign_key(&mut to("avtale", "soknad", "soknad", "id"))
            .foreign_key(&mut to("avtale", "kommune", "kommune", "nummer"))
            .to_owned(),
        table("avtale_utkast", &["avtale"], utkast)
            .foreign_key(&mut to("avtale_utkast", "avtale", "avtale", "id"))
            .to_owned(),
        table("avtale_part", &["avtale", "hpr", "rolle"], part)
            .foreign_key(&mut to("avtale_part", "avtale", "avtale", "id"))
            .to_owned(),
        table("avtaledokument", &["avtale", "endring"], dokument)
            .foreign_key(&mut to("avtaledokument", "avtale", "avtale", "id"))
            .to_owned(),
        table("avtalevarsel", &["nokkel"], varslet),
        table("legekontor", &["id"], kontor)
            .foreign_key(&mut to("legekontor", "kommune", "kommune", "nummer"))
            .to_owned(),
    ]
}

fn indices() -> Vec<IndexCreateStatement> {
    let index = |table: &'static str, columns: &[&'static str]| {
        let mut index = Index::create();
        index
            .name(format!("ix_{table}_{}", columns.join("_")))
            .table(table);
        for column in columns {
            index.col(*column);
        }
        index
    };
    vec![
        index("avtale", &["kvoteplass"]),
        index("avtale", &["soknad", "nummer"]).unique().to_owned(),
        index("avtale", &["kommune"]),
        index("avtale_part", &["hpr"]),
        index("avtaledokument", &["nummer"]).unique().to_owned(),
        index("avtaledokument", &["soknad"]),
        index("legekontor", &["kommune"]),
    ]
}
