//! The chain of messages: each carries the hash of the one before it.

use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};
use serde_json::json;

use crate::entity::melding::{Column, Entity, Model};
use crate::journal::{canonical, sha256};
use crate::{StoreError, time};

/// The hash of a message: SHA-256 of number, kind, time in seconds since 1970, content and the hash before it, as JSON
/// with names in order and without spaces. A receiver can work it out as well.
pub(super) fn hash(row: &Model) -> Result<String, StoreError> {
    let content: serde_json::Value =
        serde_json::from_str(&row.innhold).map_err(|error| StoreError::ulesbar(error.to_string()))?;
    let said = json!({
        "nr": row.nr,
        "slag": row.slag,
        "tidspunkt": time::tidspunkt(row.tidspunkt).unix_seconds(),
        "registrert": content,
        "forrige": row.forrige,
    });
    Ok(sha256(canonical(&said).as_bytes()))
}

/// The number of the first message that does not follow the one before it, or is not what its hash says.
pub(crate) async fn verify(db: &impl ConnectionTrait) -> Result<Option<i64>, StoreError> {
    let rows = Entity::find().order_by_asc(Column::Nr).all(db).await?;
    let (mut nr, mut forrige) = (0, String::new());
    for row in rows {
        if row.nr != nr + 1 || row.forrige != forrige || row.hash != hash(&row)? {
            return Ok(Some(nr + 1));
        }
        nr = row.nr;
        forrige = row.hash;
    }
    Ok(None)
}
