//! What the public pages need: the regional ALIS offices, subscriptions, and the outbox of letters by e-mail.

mod kontorer;
mod tabeller;

use sea_orm_migration::async_trait;
use sea_orm_migration::prelude::{DbErr, Index, MigrationName, MigrationTrait, SchemaManager};

/// The step.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m20261125_000005_offentlig"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    #[expect(
        elided_lifetimes_in_paths,
        reason = "the trait is declared without it, and must be matched"
    )]
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tabeller::all() {
            manager.create_table(table).await?;
        }
        let indices = [
            Index::create()
                .name("ix_outbox_neste")
                .table("outbox")
                .col("tilstand")
                .col("neste")
                .to_owned(),
            Index::create()
                .name("ux_abonnement_adresse")
                .table("abonnement")
                .col("adresse")
                .unique()
                .to_owned(),
            Index::create()
                .name("ix_abonnement_lenke_abonnement")
                .table("abonnement_lenke")
                .col("abonnement")
                .to_owned(),
        ];
        for index in indices {
            manager.create_index(index).await?;
        }
        for statement in kontorer::seed() {
            manager.execute(statement).await?;
        }
        Ok(())
    }
}
