//! Letters by e-mail on their way out.
//!
//! A letter is put here in the same transaction as what causes it, so that neither is ever there without the
//! other. A worker takes them one at a time: it claims a letter for a while, sends it, and marks it sent. If
//! the worker dies in between, the claim runs out and the letter is sent again under the same id: at least
//! once, never lost. When it is sent, the address and the text are erased.

mod mailbox;
mod once;
mod plan;
mod status;

use std::fmt;

use regelverk::tid::Tidspunkt;
use sak::abonnement::Epost;
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::entity::outbox::{Column, Entity, Model};
use crate::store::finish;
use crate::{Store, StoreError, time, verdi};
pub use mailbox::{Mailbox, Notice};
pub(crate) use mailbox::{mailbox, tell};
pub use plan::{CLAIM, TRIES, pause};
pub use status::{Oppgitt, OutboxStatus};

const VENTER: &str = "venter";
const SENDT: &str = "sendt";
const OPPGITT: &str = "oppgitt";

/// A letter by e-mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its id. The message's own id is made from it, so that a letter that is sent twice can be told.
    pub id: Uuid,
    /// What kind of letter it is, for whoever watches the outbox: `varsel-bekreft`.
    pub slag: String,
    /// To whom.
    pub til: Epost,
    /// The subject.
    pub emne: String,
    /// What it says, as plain text.
    pub tekst: String,
    /// The address where one request ends what the letter is part of, if it is part of anything.
    pub avmelding: Option<String>,
}

impl fmt::Debug for Mail {
    /// Neither whom it is to nor what it says: what is printed ends in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mail({}, {})", self.slag, self.id)
    }
}

/// Puts letters in the outbox, to be sent as soon as the transaction is through.
pub(crate) async fn enqueue(
    tx: &DatabaseTransaction,
    mails: Vec<Mail>,
    now: Tidspunkt,
) -> Result<(), StoreError> {
    let now = time::instant(now)?;
    let rows: Vec<_> = mails
        .into_iter()
        .map(|mail| {
            Model {
                id: mail.id.to_string(),
                slag: mail.slag,
                tilstand: VENTER.into(),
                til: Some(mail.til.as_str().to_owned()),
                emne: Some(mail.emne),
                tekst: Some(mail.tekst),
                avmelding: mail.avmelding,
                opprettet: now,
                neste: now,
                forsok: 0,
                ferdig: None,
                feil: None,
            }
            .into_active_model()
        })
        .collect();
    for chunk in rows.chunks(50) {
        Entity::insert_many(chunk.to_vec())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

/// A letter that is claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Krav {
    /// The letter.
    pub mail: Mail,
    /// How often it has been tried, this time included.
    pub forsok: u32,
}

impl Store {
    /// Claims the letter that has waited longest, for a few minutes; `None` if none is due. Two workers
    /// never claim the same.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn claim_mail(&self, now: Tidspunkt) -> Result<Option<Krav>, StoreError> {
        let tx = self.begin_write().await?;
        let result = claim(&tx, now).await;
        finish(tx, result).await
    }

    /// The letter is sent: what it said and to whom is erased.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn mail_sent(&self, id: Uuid, now: Tidspunkt) -> Result<(), StoreError> {
        let tx = self.begin_write().await?;
        let result = async {
            Entity::update_many()
                .col_expr(Column::Tilstand, Expr::value(SENDT))
                .col_expr(Column::Til, Expr::value(None::<String>))
                .col_expr(Column::Emne, Expr::value(None::<String>))
                .col_expr(Column::Tekst, Expr::value(None::<String>))
                .col_expr(Column::Avmelding, Expr::value(None::<String>))
                .col_expr(Column::Feil, Expr::value(None::<String>))
                .col_expr(Column::Ferdig, Expr::value(time::instant(now)?))
                .filter(Column::Id.eq(id.to_string()))
                .exec(&tx)
                .await?;
            Ok(())
        }
        .await;
        finish(tx, result).await
    }

    /// The letter could not be sent, and why in a word or two without any address. It is tried again after a
    /// pause that grows, unless it is given up.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn mail_failed(
        &self,
        krav: &Krav,
        feil: &str,
        give_up: bool,
        now: Tidspunkt,
    ) -> Result<(), StoreError> {
        let again = pause(krav.forsok).filter(|_| !give_up);
        let (tilstand, neste) = match again {
            Some(seconds) => (VENTER, now.plus_seconds(seconds)),
            None => (OPPGITT, now),
        };
        let ferdig = again.is_none().then(|| time::instant(now)).transpose()?;
        let tx = self.begin_write().await?;
        let result = async {
            Entity::update_many()
                .col_expr(Column::Tilstand, Expr::value(tilstand))
                .col_expr(Column::Neste, Expr::value(time::instant(neste)?))
                .col_expr(Column::Feil, Expr::value(feil))
                .col_expr(Column::Ferdig, Expr::value(ferdig))
                .filter(Column::Id.eq(krav.mail.id.to_string()))
                .exec(&tx)
                .await?;
            Ok(())
        }
        .await;
        finish(tx, result).await
    }
}

async fn claim(tx: &DatabaseTransaction, now: Tidspunkt) -> Result<Option<Krav>, StoreError> {
    let mut query = Entity::find()
        .filter(Column::Tilstand.eq(VENTER))
        .filter(Column::Neste.lte(time::instant(now)?))
        .order_by_asc(Column::Neste)
        .order_by_asc(Column::Id)
        .limit(1);
    if tx.get_database_backend() == DbBackend::Postgres {
        query = query.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let Some(model) = query.one(tx).await? else {
        return Ok(None);
    };
    Entity::update_many()
        .col_expr(Column::Forsok, Expr::col(Column::Forsok).add(1))
        .col_expr(
            Column::Neste,
            Expr::value(time::instant(now.plus_seconds(CLAIM))?),
        )
        .filter(Column::Id.eq(&model.id))
        .exec(tx)
        .await?;
    let forsok = verdi::number("forsok", model.forsok + 1)?;
    Ok(Some(Krav {
        mail: from_model(model)?,
        forsok,
    }))
}

fn from_model(model: Model) -> Result<Mail, StoreError> {
    let til = verdi::required("til", model.til)?;
    Ok(Mail {
        id: verdi::id(&model.id)?,
        slag: model.slag,
        til: Epost::parse(&til).ok_or_else(|| StoreError::ulesbar("an e-mail address"))?,
        emne: verdi::required("emne", model.emne)?,
        tekst: verdi::required("tekst", model.tekst)?,
        avmelding: model.avmelding,
    })
}
