//! Messages to the payer of refunds with what is acknowledged of them, runs of claim control, estimates of cost.

use sea_orm_migration::async_trait;
use sea_orm_migration::prelude::{
    DbErr, Index, MigrationName, MigrationTrait, Query, SchemaManager, TableCreateStatement,
};
use sea_orm_migration::schema::{
    big_integer as int, json, json_null, text, text_null, timestamp_with_time_zone as instant,
    timestamp_with_time_zone_null as instant_null,
};

use super::parts::{table, to};

/// The step.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261126_000002_registrering"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    #[expect(
        elided_lifetimes_in_paths,
        reason = "the trait is declared without it, and must be matched"
    )]
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        let index = Index::create()
            .name("ix_melding_avtale_nr")
            .table("melding")
            .col("avtale")
            .col("nr")
            .to_owned();
        manager.create_index(index).await?;
        // The one row whose lock gives the messages their numbers.
        let row = Query::insert()
            .into_table("meldingslas")
            .columns(["id", "las"])
            .values_panic([1.into(), 0.into()])
            .to_owned();
        manager.execute(row).await
    }
}

fn tables() -> Vec<TableCreateStatement> {
    let melding = [
        int("nr"),
        text("avtale"),
        text("slag"),
        text("innhold"),
        text("forrige"),
        text("hash"),
        instant("tidspunkt"),
    ];
    let kvittering = [int("til"), text("hash"), json("av"), instant("tidspunkt")];
    let kontroll = [
        text("id"),
        text("filnavn"),
        text("sha256"),
        int("storrelse"),
        text("tilstand"),
        // The last message that the agreements were read from.
        int("melding"),
        json("av"),
        instant("startet"),
        instant_null("ferdig"),
        json_null("resultat"),
        text_null("feil"),
    ];
    let kostnad = [
        text("id"),
        int("ar"),
        text("filnavn"),
        text("sha256"),
        int("melding"),
        json("av"),
        instant("tidspunkt"),
        json("resultat"),
    ];
    vec![
        table("meldingslas", &["id"], [int("id"), int("las")]),
        table("melding", &["nr"], melding)
            .foreign_key(&mut to("melding", "avtale", "avtale", "id"))
            .to_owned(),
        table("meldingskvittering", &["til"], kvittering)
            .foreign_key(&mut to("meldingskvittering", "til", "melding", "nr"))
            .to_owned(),
        table("kravkontroll", &["id"], kontroll),
        table("kostnadsberegning", &["id"], kostnad),
    ]
}
