//! The state of what passes between the program and the payer of refunds. Messages have a chain of their own and stand
//! outside; runs of control and estimates count when they are done.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{Cases, States};
use crate::StoreError;
use crate::entity::{kostnadsberegning, kravkontroll, meldingskvittering};

/// The one state, if anything has happened.
pub(super) async fn all(db: &impl ConnectionTrait) -> Result<States, StoreError> {
    let mut cases = Cases::default();
    let mut count = 0;
    let acknowledged = meldingskvittering::Entity::find().order_by_asc(meldingskvittering::Column::Til);
    for row in acknowledged.all(db).await? {
        cases.add(NAME, "meldingskvittering", &row)?;
        count += 1;
    }
    let done = kravkontroll::Entity::find()
        .filter(kravkontroll::Column::Ferdig.is_not_null())
        .order_by_asc(kravkontroll::Column::Id);
    for row in done.all(db).await? {
        cases.add(NAME, "kravkontroll", &row)?;
        count += 1;
    }
    let worked_out = kostnadsberegning::Entity::find().order_by_asc(kostnadsberegning::Column::Id);
    for row in worked_out.all(db).await? {
        cases.add(NAME, "kostnadsberegning", &row)?;
        count += 1;
    }
    let mut states = States::new();
    if count > 0 {
        states.insert(NAME.to_owned(), cases.close(NAME, count));
    }
    Ok(states)
}

/// The name of the chain.
const NAME: &str = "registrering";
