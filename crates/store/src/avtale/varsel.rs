//! Reminders that must not be sent twice.

use regelverk::tid::Tidspunkt;
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, IntoActiveModel};

use crate::entity::avtalevarsel::{Column, Entity, Model};
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
            let row = Model {
                nokkel: nokkel.to_owned(),
                tidspunkt: time::instant(now)?,
            };
            // Of two who remind at the same time, the later finds the row of the other, however close they are.
            let once = OnConflict::column(Column::Nokkel).do_nothing().to_owned();
            let inserted = Entity::insert(row.into_active_model())
                .on_conflict(once)
                .exec_without_returning(&tx)
                .await?;
            if inserted == 0 {
                return Ok(false);
            }
            outbox::enqueue(&tx, mails, now).await?;
            Ok(true)
        }
        .await;
        finish(tx, result).await
    }
}
