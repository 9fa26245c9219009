//! The tables, step by step. A step that has been released is never changed: expand first, contract later.

mod m20261122_000001_forste_runde;
mod m20261125_000001_maalform;
mod m20261125_000002_plass;
mod m20261125_000003_soknad;
mod m20261125_000004_saksbehandling;
mod m20261125_000005_offentlig;
mod m20261125_000006_oppdrag;
mod m20261125_000007_api;
mod m20261126_000001_avtale;
mod m20261126_000002_registrering;
mod parts;

use sea_orm_migration::{MigrationTrait, MigratorTrait};

/// All steps, in order.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_forste_runde::Migration),
            Box::new(m20261125_000001_maalform::Migration),
            Box::new(m20261125_000002_plass::Migration),
            Box::new(m20261125_000003_soknad::Migration),
            Box::new(m20261125_000004_saksbehandling::Migration),
            Box::new(m20261125_000005_offentlig::Migration),
            Box::new(m20261125_000006_oppdrag::Migration),
            Box::new(m20261125_000007_api::Migration),
            Box::new(m20261126_000001_avtale::Migration),
            Box::new(m20261126_000002_registrering::Migration),
        ]
    }
}
