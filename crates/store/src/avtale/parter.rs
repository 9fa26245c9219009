//! The index over who is named in which agreement: kept with the agreement, and checked against it.

use std::collections::BTreeSet;

use sak::avtale::Avtale;
use sak::hendelse::Kjede;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter};

use super::rad;
use crate::entity::{avtale, avtale_part};
use crate::{StoreError, verdi};

/// A line of the index.
type Line = (String, i64, String);

fn lines(avtale: &Avtale) -> impl Iterator<Item = Line> {
    let id = avtale.felles().id.to_string();
    let of = move |(hpr, rolle): (_, sak::avtale::Legerolle)| {
        (id.clone(), verdi::hpr_column(hpr), rolle.word().to_owned())
    };
    avtale.leger().into_iter().map(of)
}

/// The doctors of an agreement, so that each finds their own.
pub(super) async fn keep(tx: &DatabaseTransaction, avtale: &Avtale) -> Result<(), StoreError> {
    let id = avtale.felles().id.to_string();
    avtale_part::Entity::delete_many()
        .filter(avtale_part::Column::Avtale.eq(id.as_str()))
        .exec(tx)
        .await?;
    let row = |(avtale, hpr, rolle)| avtale_part::Model { avtale, hpr, rolle }.into_active_model();
    let rows: Vec<_> = lines(avtale).map(row).collect();
    if !rows.is_empty() {
        avtale_part::Entity::insert_many(rows)
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

/// The chain of an agreement whose lines of the index are not what it says, if there is one. A line of no agreement
/// cannot be: the database holds it to one.
pub(crate) async fn first_fault(db: &impl ConnectionTrait) -> Result<Option<Kjede>, StoreError> {
    let kept = avtale_part::Entity::find().all(db).await?;
    let mut kept: BTreeSet<Line> = kept
        .into_iter()
        .map(|row| (row.avtale, row.hpr, row.rolle))
        .collect();
    let all = rad::load(db, avtale::Entity::find()).await?;
    for sak in &all {
        if !lines(&sak.avtale).all(|line| kept.remove(&line)) {
            return Ok(Some(sak.avtale.felles().kjede()));
        }
    }
    // What is left is not said by any agreement.
    let wrong = kept
        .first()
        .and_then(|(id, ..)| all.iter().find(|sak| sak.avtale.felles().id.to_string() == *id));
    Ok(wrong.map(|sak| sak.avtale.felles().kjede()))
}
