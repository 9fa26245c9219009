//! The form of Norwegian that a municipality has chosen.

use sea_orm_migration::async_trait;
use sea_orm_migration::prelude::{DbErr, MigrationName, MigrationTrait, SchemaManager, Table};
use sea_orm_migration::schema::text;

/// The step.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261125_000001_maalform"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    #[expect(
        elided_lifetimes_in_paths,
        reason = "the trait is declared without it, and must be matched"
    )]
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = text("maalform").default("bokmal").to_owned();
        manager
            .alter_table(Table::alter().table("kommune").add_column(column).to_owned())
            .await
    }
}
