//! Case work: who has a case, who may not have it, what the municipality is asked, and what is attached.
//!
//! The content of a document stands in a table of its own, so that journaling a case never reads it; its
//! SHA-256 stands in the row that is journaled.

use sea_orm_migration::async_trait;
use sea_orm_migration::prelude::{
    ConditionalStatement, DbErr, Expr, ExprTrait, Index, MigrationName, MigrationTrait, SchemaManager,
    TableCreateStatement,
};
use sea_orm_migration::schema::{
    big_integer as int, blob, date, json, json_null, text, text_null, timestamp_with_time_zone as instant,
    timestamp_with_time_zone_null as instant_null,
};

use super::parts::{table, to};

/// The step.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261125_000004_saksbehandling"
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
        let of_case = |table: &'static str| {
            Index::create()
                .name(format!("ix_{table}_soknad"))
                .table(table)
                .col("soknad")
                .to_owned()
        };
        manager.create_index(of_case("foresporsel")).await?;
        manager.create_index(of_case("vedlegg")).await?;
        // A case waits for one answer at a time.
        let one_open = Index::create()
            .name("ux_foresporsel_apen")
            .table("foresporsel")
            .col("soknad")
            .unique()
            .and_where(Expr::col("tilstand").eq("apen"))
            .to_owned();
        manager.create_index(one_open).await
    }
}

fn tables() -> [TableCreateStatement; 5] {
    [
        table(
            "saksansvar",
            &["soknad"],
            [text("soknad"), text("aktor"), json("person"), instant("siden")],
        )
        .foreign_key(&mut to("saksansvar", "soknad", "soknad", "id"))
        .to_owned(),
        table(
            "inhabilitet",
            &["soknad", "aktor"],
            [
                text("soknad"),
                text("aktor"),
                json("person"),
                instant("meldt"),
                json_null("opphevet_av"),
                instant_null("opphevet"),
            ],
        )
        .foreign_key(&mut to("inhabilitet", "soknad", "soknad", "id"))
        .to_owned(),
        table(
            "foresporsel",
            &["id"],
            [
                text("id"),
                text("soknad"),
                text("tekst"),
                json("felt"),
                date("frist"),
                json("av"),
                instant("sendt"),
                text("tilstand"),
                json_null("svar"),
                json_null("avsluttet_av"),
                instant_null("avsluttet"),
            ],
        )
        .foreign_key(&mut to("foresporsel", "soknad", "soknad", "id"))
        .to_owned(),
        table(
            "vedlegg",
            &["id"],
            [
                text("id"),
                text("soknad"),
                text_null("foresporsel"),
                text("navn"),
                text("slag"),
                int("storrelse"),
                text("sha256"),
                json("av"),
                instant("tidspunkt"),
            ],
        )
        .foreign_key(&mut to("vedlegg", "soknad", "soknad", "id"))
        .foreign_key(&mut to("vedlegg", "foresporsel", "foresporsel", "id"))
        .to_owned(),
        table("vedlegg_fil", &["vedlegg"], [text("vedlegg"), blob("innhold")])
            .foreign_key(&mut to("vedlegg_fil", "vedlegg", "vedlegg", "id"))
            .to_owned(),
    ]
}
