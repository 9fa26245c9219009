//! Access keys for the API.

use sea_orm_migration::async_trait;
use sea_orm_migration::prelude::{DbErr, Index, MigrationName, MigrationTrait, SchemaManager, Table};
use sea_orm_migration::schema::{
    big_integer as int, date, json, json_null, text, text_null, timestamp_with_time_zone as instant,
    timestamp_with_time_zone_null as instant_null,
};

use super::parts::to;

/// The step.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261125_000007_api"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    #[expect(
        elided_lifetimes_in_paths,
        reason = "the trait is declared without it, and must be matched"
    )]
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let nokkel = Table::create()
            .table("tilgangsnokkel")
            .col(text("id"))
            .col(text("navn"))
            .col(text("organisasjon"))
            .col(text_null("kommune"))
            .col(text("omfang"))
            .col(text("avtrykk"))
            .col(date("siste_dag"))
            .col(int("versjon"))
            .col(int("las").default(0))
            .col(instant("opprettet"))
            .col(json("opprettet_av"))
            .col(instant_null("tilbakekalt"))
            .col(json_null("tilbakekalt_av"))
            .primary_key(Index::create().name("pk_tilgangsnokkel").col("id"))
            .foreign_key(&mut to("tilgangsnokkel", "kommune", "kommune", "nummer"))
            .to_owned();
        let bruk = Table::create()
            .table("tilgangsnokkel_bruk")
            .col(text("nokkel"))
            .col(date("sist"))
            .primary_key(Index::create().name("pk_tilgangsnokkel_bruk").col("nokkel"))
            .foreign_key(&mut to("tilgangsnokkel_bruk", "nokkel", "tilgangsnokkel", "id"))
            .to_owned();
        manager.create_table(nokkel).await?;
        manager.create_table(bruk).await
    }
}
