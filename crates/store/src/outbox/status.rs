//! How the outbox stands, for those who run the program; and the letters of a demonstration, which is its own
//! mailbox.

use regelverk::tid::Tidspunkt;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{Mail, OPPGITT, SENDT, VENTER, from_model};
use crate::entity::outbox::{Column, Entity, Model};
use crate::store::finish;
use crate::{Store, StoreError, time, verdi};

/// How many given-up letters are listed.
const MOST: u64 = 200;

/// A letter that was given up, without whom it was to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oppgitt {
    /// Its id.
    pub id: Uuid,
    /// What kind of letter.
    pub slag: String,
    /// How often it was tried.
    pub forsok: u32,
    /// When it was put in the outbox.
    pub opprettet: Tidspunkt,
    /// Why it was given up.
    pub feil: String,
}

/// How the outbox stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutboxStatus {
    /// Letters that wait.
    pub venter: u64,
    /// The one that has waited longest.
    pub eldste: Option<Tidspunkt>,
    /// Letters that are sent.
    pub sendt: u64,
    /// Letters that were given up, newest first.
    pub oppgitt: Vec<Oppgitt>,
}

impl Store {
    /// How the outbox stands.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn outbox_status(&self) -> Result<OutboxStatus, StoreError> {
        let in_state = |word: &'static str| Entity::find().filter(Column::Tilstand.eq(word));
        let db = self.reader();
        let oldest = in_state(VENTER).order_by_asc(Column::Opprettet).one(db).await?;
        let given_up = in_state(OPPGITT)
            .order_by_desc(Column::Ferdig)
            .limit(MOST)
            .all(db)
            .await?;
        Ok(OutboxStatus {
            venter: in_state(VENTER).count(db).await?,
            eldste: oldest.map(|model| time::tidspunkt(model.opprettet)),
            sendt: in_state(SENDT).count(db).await?,
            oppgitt: given_up.into_iter().map(given_up_row).collect::<Result<_, _>>()?,
        })
    }

    /// Tries a letter that was given up again, from the start. `false` if there is none with that id.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn retry_mail(&self, id: Uuid, now: Tidspunkt) -> Result<bool, StoreError> {
        let tx = self.begin_write().await?;
        let result = async {
            let changed = Entity::update_many()
                .col_expr(Column::Tilstand, Expr::value(VENTER))
                .col_expr(Column::Forsok, Expr::value(0_i64))
                .col_expr(Column::Neste, Expr::value(time::instant(now)?))
                .filter(Column::Id.eq(id.to_string()))
                .filter(Column::Tilstand.eq(OPPGITT))
                .exec(&tx)
                .await?;
            Ok(changed.rows_affected == 1)
        }
        .await;
        finish(tx, result).await
    }

    /// The letters that wait, newest first: the mailbox of a demonstration, which sends nothing.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn waiting_mails(&self) -> Result<Vec<(Mail, Tidspunkt)>, StoreError> {
        let models = Entity::find()
            .filter(Column::Tilstand.eq(VENTER))
            .order_by_desc(Column::Opprettet)
            .order_by_desc(Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?;
        models
            .into_iter()
            .map(|model| {
                let when = time::tidspunkt(model.opprettet);
                Ok((from_model(model)?, when))
            })
            .collect()
    }

    /// Erases what is no longer needed: sent letters after `sent_before`, given-up ones after the same.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn erase_mails(&self, done_before: Tidspunkt) -> Result<u64, StoreError> {
        let before = time::instant(done_before)?;
        let tx = self.begin_write().await?;
        let result = Entity::delete_many()
            .filter(Column::Tilstand.is_in([SENDT, OPPGITT]))
            .filter(Column::Ferdig.lt(before))
            .exec(&tx)
            .await
            .map_err(StoreError::from);
        Ok(finish(tx, result).await?.rows_affected)
    }
}

fn given_up_row(model: Model) -> Result<Oppgitt, StoreError> {
    Ok(Oppgitt {
        id: verdi::id(&model.id)?,
        slag: model.slag,
        forsok: verdi::number("forsok", model.forsok)?,
        opprettet: time::tidspunkt(model.opprettet),
        feil: model.feil.unwrap_or_default(),
    })
}
