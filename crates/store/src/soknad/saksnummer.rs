//! Case numbers: `22/0001`, the year in which an application was received and a running number within it.

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use crate::StoreError;
use crate::entity::saksnummerserie::{Column, Entity};

/// Takes the next `count` running numbers of a year, and gives the first of them. The row stays locked until
/// the transaction ends, so a number that is given up leaves no hole.
pub(super) async fn take(tx: &DatabaseTransaction, year: i16, count: i64) -> Result<i64, StoreError> {
    let year = i64::from(year);
    let statement = Query::insert()
        .into_table(Entity)
        .columns([Column::Ar, Column::Siste])
        .values_panic([year.into(), count.into()])
        .on_conflict(
            OnConflict::column(Column::Ar)
                .value(Column::Siste, Expr::col((Entity, Column::Siste)).add(count))
                .to_owned(),
        )
        .returning_col(Column::Siste)
        .to_owned();
    let row = tx.query_one(&statement).await?;
    let row = row.ok_or_else(|| StoreError::ulesbar("no running number"))?;
    let last: i64 = row.try_get("", "siste")?;
    Ok(last - count + 1)
}

/// The case number.
pub(super) fn format(year: i16, number: i64) -> String {
    format!("{:02}/{number:04}", year % 100)
}
