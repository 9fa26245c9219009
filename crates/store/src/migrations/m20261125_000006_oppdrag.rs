//! Assignments from the ministry, and the answers to the rulebook's questions.

use sea_orm_migration::async_trait;
use sea_orm_migration::prelude::{
    DbErr, ForeignKey, Index, MigrationName, MigrationTrait, SchemaManager, Table, TableCreateStatement,
};
use sea_orm_migration::schema::{
    big_integer as int, boolean, date, date_null, json, json_null, text, text_null,
};

/// The step.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261125_000006_oppdrag"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    #[expect(
        elided_lifetimes_in_paths,
        reason = "the trait is declared without it, and must be matched"
    )]
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(oppdrag()).await?;
        manager.create_table(sporsmalsvar()).await
    }
}

fn oppdrag() -> TableCreateStatement {
    let mut table = Table::create();
    table
        .table("oppdrag")
        .col(text("id"))
        .col(int("versjon"))
        .col(text("tilstand"))
        .col(text("tittel"))
        .col(text_null("dokument"))
        .col(text_null("annet_dokument"))
        .col(text("punkt"))
        .col(date_null("gitt"))
        .col(date("frist"))
        .col(text_null("ansvarlig"))
        .col(date_null("arbeid_fra"))
        .col(json("utsettelser"))
        .col(json("purringer"))
        .col(date_null("svar_dato"))
        .col(text_null("svar_sammendrag"))
        .col(text_null("svar_referanse"))
        .col(json_null("svar_sporsmal"))
        .col(json_null("svar_av"))
        .primary_key(Index::create().name("pk_oppdrag").col("id"));
    table
}

fn sporsmalsvar() -> TableCreateStatement {
    let mut belongs_to = ForeignKey::create();
    belongs_to
        .name("fk_sporsmalsvar_oppdrag")
        .from("sporsmalsvar", "oppdrag")
        .to("oppdrag", "id");
    let mut table = Table::create();
    table
        .table("sporsmalsvar")
        .col(text("kode"))
        .col(int("versjon"))
        .col(text("tekst"))
        .col(text("fra"))
        .col(date("dato"))
        .col(text_null("referanse"))
        .col(text_null("oppdrag"))
        .col(boolean("trukket"))
        .primary_key(Index::create().name("pk_sporsmalsvar").col("kode"))
        .foreign_key(&mut belongs_to);
    table
}
