//! Reminders that must not be sent twice.

use regelverk::tid::Tidspunkt;
use sea_orm::{EntityTrait, IntoActiveModel};

use crate::entity::avtalevarsel::{Entity, Model};
use crate::store::finish;
use crate::{Mail, Store, StoreError, outbox, time};

impl Store {
    /// Sends letters once: `nokkel` names what they are about, such as an agreement and the kind of reminder.
    /// `false`, and nothing sent, if it was done before.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn remind_once(
        &self,
        nokkel: &str,
        mails: Vec<Mail>,
        now: Tidspunkt,
    ) -> Result<bool, StoreError> {
        let tx = self.begin_write().await?;
        let result = async {
            if Entity::find_by_id(nokkel).one(&tx).await?.is_some() {
                return Ok(false);
            }
            let row = Model {
                nokkel: nokkel.to_owned(),
                tidspunkt: time::instant(now)?,
            };
            Entity::insert(row.into_active_model())
                .exec_without_returning(&tx)
                .await?;
            outbox::enqueue(&tx, mails, now).await?;
            Ok(true)
        }
        .await;
        finish(tx, result).await
    }
}
