//! The state of agreements, as part of their application's, and of GP offices.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{Cases, States};
use crate::StoreError;
use crate::entity::{avtale, avtaledokument, legekontor};

/// Adds the agreements of these applications, and their documents. What is written in a draft is not among it.
pub(super) async fn add(
    db: &impl ConnectionTrait,
    ids: &[String],
    cases: &mut Cases,
) -> Result<(), StoreError> {
    let agreements = avtale::Entity::find().filter(avtale::Column::Soknad.is_in(ids));
    for row in agreements.all(db).await? {
        cases.add(&row.soknad, "avtale", &row)?;
    }
    let documents = avtaledokument::Entity::find().filter(avtaledokument::Column::Soknad.is_in(ids));
    for row in documents.all(db).await? {
        cases.add(&row.soknad, "avtaledokument", &row)?;
    }
    Ok(())
}

/// The offices with these ids; all of them without.
pub(super) async fn legekontor(
    db: &impl ConnectionTrait,
    ids: Option<&[String]>,
) -> Result<States, StoreError> {
    let mut query = legekontor::Entity::find();
    if let Some(ids) = ids {
        if ids.is_empty() {
            return Ok(States::new());
        }
        query = query.filter(legekontor::Column::Id.is_in(ids));
    }
    let mut cases = Cases::default();
    let mut states = States::new();
    for row in query.all(db).await? {
        cases.add(&row.id, "legekontor", &row)?;
        states.insert(
            format!("legekontor/{}", row.id),
            cases.close(&row.id, row.versjon),
        );
    }
    Ok(states)
}
