//! The parts that tables of every step are made of. What they make is never changed: steps that have run were made
//! with them.

use sea_orm_migration::prelude::{
    ColumnDef, ForeignKey, ForeignKeyCreateStatement, Index, Table, TableCreateStatement,
};

/// A table with its key, named `pk_<table>`.
pub(super) fn table(
    name: &'static str,
    key: &[&'static str],
    columns: impl IntoIterator<Item = ColumnDef>,
) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(name);
    for column in columns {
        table.col(column);
    }
    let mut primary = Index::create();
    primary.name(format!("pk_{name}"));
    for column in key {
        primary.col(*column);
    }
    table.primary_key(&mut primary);
    table
}

/// A reference from a column to another table's, named `fk_<table>_<column>`.
pub(super) fn to(
    table: &'static str,
    column: &'static str,
    other: &'static str,
    other_column: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("fk_{table}_{column}"))
        .from(table, column)
        .to(other, other_column)
        .to_owned()
}
