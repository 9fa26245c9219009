//! The life of a place after it is offered, the queue behind the round, and the offers made from it.

mod tabeller;

use sea_orm_migration::async_trait;
use sea_orm_migration::prelude::{
    ConditionalStatement, DbErr, Expr, ExprTrait, Index, IndexCreateStatement, MigrationName, MigrationTrait,
    SchemaManager, Table,
};
use sea_orm_migration::schema::{date_null, text_null};

/// The second step.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261125_000002_plass"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    #[expect(
        elided_lifetimes_in_paths,
        reason = "the trait is declared without it, and must be matched"
    )]
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in [date_null("svarfrist"), text_null("tilbud")] {
            let added = Table::alter().table("kvoteplass").add_column(column).to_owned();
            manager.alter_table(added).await?;
        }
        for name in ["ux_kvoteplass_nummer", "ux_kvoteplass_plass"] {
            let dropped = Index::drop().name(name).table("kvoteplass").to_owned();
            manager.drop_index(dropped).await?;
        }
        for table in tabeller::tables() {
            manager.create_table(table).await?;
        }
        for index in indices() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn indices() -> Vec<IndexCreateStatement> {
    let held = Expr::col("tilstand").is_in(["tilbudt", "tildelt"]);
    let waits = Expr::col("tilstand").eq("forslag");
    vec![
        // An offer that is not answered holds its number as an accepted place does.
        unique("kvoteplass", "nummer", &["nummer"])
            .and_where(held.clone())
            .to_owned(),
        unique("kvoteplass", "plass", &["soknad", "plass"])
            .and_where(held)
            .to_owned(),
        // At most one offer of a place waits for approval.
        unique("tilbud", "forslag", &["soknad", "plass"])
            .and_where(waits)
            .to_owned(),
        unique("tilbudsbrev", "nummer", &["nummer"]),
        Index::create()
            .name("ix_plass_steg_soknad")
            .table("plass_steg")
            .col("soknad")
            .to_owned(),
    ]
}

fn unique(table: &'static str, name: &str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("ux_{table}_{name}")).table(table).unique();
    for column in columns {
        index.col(*column);
    }
    index
}
