//! The state of what passes between the ministry and the directorate. Each is one row, and there are few.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{Cases, States};
use crate::StoreError;
use crate::entity::{oppdrag, sporsmalsvar};

/// The assignments with these ids; all of them without.
pub(super) async fn oppdrag(db: &impl ConnectionTrait, ids: Option<&[String]>) -> Result<States, StoreError> {
    let mut query = oppdrag::Entity::find();
    if let Some(ids) = ids {
        if ids.is_empty() {
            return Ok(States::new());
        }
        query = query.filter(oppdrag::Column::Id.is_in(ids));
    }
    let mut cases = Cases::default();
    let mut states = States::new();
    for row in query.all(db).await? {
        cases.add(&row.id, "oppdrag", &row)?;
        states.insert(format!("oppdrag/{}", row.id), cases.close(&row.id, row.versjon));
    }
    Ok(states)
}

/// The answers to the questions with these names; all of them without.
pub(super) async fn sporsmal(
    db: &impl ConnectionTrait,
    koder: Option<&[String]>,
) -> Result<States, StoreError> {
    let mut query = sporsmalsvar::Entity::find();
    if let Some(koder) = koder {
        if koder.is_empty() {
            return Ok(States::new());
        }
        query = query.filter(sporsmalsvar::Column::Kode.is_in(koder));
    }
    let mut cases = Cases::default();
    let mut states = States::new();
    for row in query.all(db).await? {
        cases.add(&row.kode, "sporsmalsvar", &row)?;
        states.insert(
            format!("sporsmal/{}", row.kode),
            cases.close(&row.kode, row.versjon),
        );
    }
    Ok(states)
}
