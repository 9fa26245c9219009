//! The forgiving application: what was sent before, a change that is being written, a withdrawal, answers
//! carried over from an earlier call, and what the register and a municipality itself say of it.

use sea_orm_migration::async_trait;
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, MigrationName, MigrationTrait, SchemaManager, Table, TableCreateStatement,
};
use sea_orm_migration::schema::{
    big_integer as int, json, text, text_null, timestamp_with_time_zone as instant,
    timestamp_with_time_zone_null as instant_null,
};

use super::parts;

/// The step.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261125_000003_soknad"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    #[expect(
        elided_lifetimes_in_paths,
        reason = "the trait is declared without it, and must be matched"
    )]
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            ("soknad", instant_null("trukket")),
            ("soknad", text_null("trukket_grunn")),
            ("soknad_steg", text_null("overfort")),
        ];
        for (table, column) in columns {
            let change = Table::alter().table(table).add_column(column).to_owned();
            manager.alter_table(change).await?;
        }
        for table in tables() {
            manager.create_table(table).await?;
        }
        Ok(())
    }
}

fn tables() -> Vec<TableCreateStatement> {
    vec![
        // A row is there while a municipality writes a change of what it sent.
        table(
            "soknad_endring",
            &["soknad"],
            ("soknad", "soknad", "id"),
            vec![text("soknad"), instant("begynt")],
        ),
        // What was sent and is no longer valid.
        table(
            "soknad_versjon",
            &["soknad", "nr"],
            ("soknad", "soknad", "id"),
            vec![text("soknad"), int("nr"), instant("mottatt"), json("innhold")],
        ),
        // What was changed for a municipality, beside the columns of its own row.
        table(
            "kommuneopplysning",
            &["kommune"],
            ("kommune", "kommune", "nummer"),
            vec![
                text("kommune"),
                int("versjon"),
                text_null("registerkilde"),
                text_null("epost"),
            ],
        ),
    ]
}

fn table(
    name: &'static str,
    key: &[&'static str],
    (column, other, other_column): (&'static str, &'static str, &'static str),
    columns: Vec<ColumnDef>,
) -> TableCreateStatement {
    parts::table(name, key, columns)
        .foreign_key(&mut parts::to(name, column, other, other_column))
        .to_owned()
}
