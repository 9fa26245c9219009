//! The tables of the first round: from application to letter.
//!
//! Plain columns, so that a report can be written straight from them. JSON holds only what the program alone
//! reads: lists, the text of a draft, and people as they were when they acted.

mod tabeller;

use sea_orm_migration::async_trait;
use sea_orm_migration::prelude::{
    ConditionalStatement, DbErr, Expr, ExprTrait, Index, IndexCreateStatement, MigrationName, MigrationTrait,
    Query, SchemaManager,
};

/// The first step.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261122_000001_forste_runde"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    #[expect(
        elided_lifetimes_in_paths,
        reason = "the trait is declared without it, and must be matched"
    )]
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            tabeller::register(),
            tabeller::soknader(),
            tabeller::prioritering(),
            tabeller::vedtak(),
            tabeller::journal(),
        ];
        for table in tables.into_iter().flatten() {
            manager.create_table(table).await?;
        }
        for index in indices() {
            manager.create_index(index).await?;
        }
        let one_row = Query::insert()
            .into_table("kvotelas")
            .columns(["id", "las"])
            .values_panic([1.into(), 0.into()])
            .to_owned();
        manager.execute(one_row).await
    }
}

fn indices() -> Vec<IndexCreateStatement> {
    let plain = |table: &'static str, column: &'static str| {
        Index::create()
            .name(format!("ix_{table}_{column}"))
            .table(table)
            .col(column)
            .to_owned()
    };
    vec![
        plain("sesjon", "utloper"),
        plain("soknad", "kommune"),
        plain("kvoteplass", "soknad"),
        plain("kvoteplass", "kommune"),
        plain("flytting", "soknad"),
        unique("soknad", &["utlysning", "kommune", "lopenummer"]),
        unique("soknad", &["saksnummer"]),
        unique("flytting", &["soknad", "plass"]),
        unique("vedtak", &["soknad", "lopenummer"]),
        unique("dokument", &["nummer"]),
        unique("journal", &["hash"]),
        // At most one decision on an application stands.
        Index::create()
            .name("ux_vedtak_gjeldende")
            .table("vedtak")
            .col("soknad")
            .unique()
            .and_where(Expr::col("tilstand").is_in(["forslag", "godkjent"]))
            .to_owned(),
        live("ux_kvoteplass_nummer", &["nummer"]),
        live("ux_kvoteplass_plass", &["soknad", "plass"]),
    ]
}

/// Unique among the places that are held.
fn live(name: &str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = unique("kvoteplass", columns);
    index
        .name(name)
        .and_where(Expr::col("tilstand").eq("tildelt"))
        .to_owned()
}

fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index
        .name(format!("ux_{table}_{}", columns.join("_")))
        .table(table)
        .unique();
    for column in columns {
        index.col(*column);
    }
    index
}
