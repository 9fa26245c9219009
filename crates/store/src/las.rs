//! Locks. Taking one is counting up the row's `las`: on PostgreSQL that locks the row until the transaction
//! ends; on SQLite the transaction already has the file to itself.
//!
//! Always in this order, so that no two transactions wait for each other: the call, the quota, an
//! application, the rest, and last the messages.

use sak::id::{SoknadId, TilgangsnokkelId, UtlysningNavn};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};

/// Locks a call with everything received in it and its ranking. `false` if it does not exist.
pub(crate) async fn utlysning(tx: &DatabaseTransaction, navn: &UtlysningNavn) -> Result<bool, DbErr> {
    count_up(tx, "utlysning", "navn", navn.as_str()).await
}

/// Locks the national quota.
pub(crate) async fn kvote(tx: &DatabaseTransaction) -> Result<bool, DbErr> {
    count_up(tx, "kvotelas", "id", 1).await
}

/// Locks the messages to the payer of refunds: whoever has it gives the next number. Taken last of all.
pub(crate) async fn meldinger(tx: &DatabaseTransaction) -> Result<bool, DbErr> {
    count_up(tx, "meldingslas", "id", 1).await
}

/// Locks a single application. `false` if it does not exist.
pub(crate) async fn soknad(tx: &DatabaseTransaction, id: SoknadId) -> Result<bool, DbErr> {
    count_up(tx, "soknad", "id", id.to_string()).await
}

/// Locks an access key. `false` if it does not exist.
pub(crate) async fn tilgangsnokkel(tx: &DatabaseTransaction, id: TilgangsnokkelId) -> Result<bool, DbErr> {
    count_up(tx, "tilgangsnokkel", "id", id.to_string()).await
}

async fn count_up(
    tx: &DatabaseTransaction,
    table: &'static str,
    key: &'static str,
    value: impl Into<sea_orm::Value>,
) -> Result<bool, DbErr> {
    let statement = Query::update()
        .table(table)
        .value("las", Expr::col("las").add(1))
        .and_where(Expr::col(key).eq(value.into()))
        .to_owned();
    Ok(tx.execute(&statement).await?.rows_affected() == 1)
}
