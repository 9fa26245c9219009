//! The letters that tell subscribers of a call, and the sweeping away of what is no longer needed.

use regelverk::tid::Tidspunkt;
use sak::abonnement::{Abonnement, Formal, TELLES_I, UBEKREFTET_VARER};
use sak::id::UtlysningNavn;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};

use super::{confirmed, from_model, link};
use crate::entity::{abonnement, abonnement_lenke as lenke, utlysningsvarsel as varsel};
use crate::outbox::{self, Mail};
use crate::store::finish;
use crate::{Store, StoreError, time, verdi};

/// Rows in one statement.
const CHUNK: usize = 100;

impl Store {
    /// The calls that subscribers have been told of, by name.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn announced(&self) -> Result<Vec<UtlysningNavn>, StoreError> {
        let rows = varsel::Entity::find().all(self.reader()).await?;
        rows.iter()
            .map(|row| verdi::utlysning_navn(&row.utlysning))
            .collect()
    }

    /// Tells everybody who has confirmed of a call, once: the letters stand in the outbox when this is through.
    /// `compose` writes the letter to one of them, and gives the hash of the link in it that ends the
    /// subscription. Gives the number of letters; `None` if somebody else did it already.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn announce<F>(
        &self,
        navn: &UtlysningNavn,
        now: Tidspunkt,
        compose: F,
    ) -> Result<Option<u64>, StoreError>
    where
        F: FnMut(&Abonnement) -> (Mail, String) + Send,
    {
        let tx = self.begin_write().await?;
        let result = announce(&tx, navn, now, compose).await;
        finish(tx, result).await
    }

    /// Forgets that subscribers were told of a call, so that a demonstration can show it again.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn forget_announcement(&self, navn: &UtlysningNavn) -> Result<(), StoreError> {
        let tx = self.begin_write().await?;
        let result = varsel::Entity::delete_by_id(navn.as_str()).exec(&tx).await;
        finish(tx, result).await?;
        Ok(())
    }

    /// Erases addresses that nobody confirmed in time, and links that have run out. Gives how many addresses.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn erase_unconfirmed(&self, now: Tidspunkt) -> Result<u64, StoreError> {
        let tx = self.begin_write().await?;
        let result = erase_unconfirmed(&tx, now).await;
        finish(tx, result).await
    }
}

async fn announce<F>(
    tx: &DatabaseTransaction,
    navn: &UtlysningNavn,
    now: Tidspunkt,
    mut compose: F,
) -> Result<Option<u64>, StoreError>
where
    F: FnMut(&Abonnement) -> (Mail, String) + Send,
{
    let row = varsel::Model {
        utlysning: navn.to_string(),
        tidspunkt: time::instant(now)?,
        antall: 0,
    };
    let once = OnConflict::column(varsel::Column::Utlysning)
        .do_nothing()
        .to_owned();
    let inserted = varsel::Entity::insert(row.into_active_model())
        .on_conflict(once)
        .exec_without_returning(tx)
        .await?;
    if inserted == 0 {
        return Ok(None);
    }
    let mut mails = Vec::new();
    let mut links = Vec::new();
    for model in confirmed().order_by_asc(abonnement::Column::Id).all(tx).await? {
        let id = model.id.clone();
        let abonnement = from_model(model)?;
        let (mail, hash) = compose(&abonnement);
        links.push(link(&id, hash, Formal::Avslutt, &abonnement.valg, now, None)?.into_active_model());
        mails.push(mail);
    }
    let antall = mails.len() as u64;
    for chunk in links.chunks(CHUNK) {
        lenke::Entity::insert_many(chunk.to_vec())
            .exec_without_returning(tx)
            .await?;
    }
    outbox::enqueue(tx, mails, now).await?;
    varsel::Entity::update_many()
        .col_expr(
            varsel::Column::Antall,
            Expr::value(verdi::count("antall", antall)?),
        )
        .filter(varsel::Column::Utlysning.eq(navn.as_str()))
        .exec(tx)
        .await?;
    Ok(Some(antall))
}

async fn erase_unconfirmed(tx: &DatabaseTransaction, now: Tidspunkt) -> Result<u64, StoreError> {
    let kept_since = time::instant(now.plus_seconds(-UBEKREFTET_VARER))?;
    let run_out = time::instant(now.plus_seconds(-TELLES_I))?;
    let old = || {
        abonnement::Entity::find()
            .filter(abonnement::Column::Bekreftet.is_null())
            .filter(abonnement::Column::Opprettet.lt(kept_since))
            .select_only()
            .column(abonnement::Column::Id)
    };
    lenke::Entity::delete_many()
        .filter(lenke::Column::Abonnement.in_subquery(old().into_query()))
        .exec(tx)
        .await?;
    lenke::Entity::delete_many()
        .filter(lenke::Column::Utloper.lt(run_out))
        .exec(tx)
        .await?;
    let erased = abonnement::Entity::delete_many()
        .filter(abonnement::Column::Bekreftet.is_null())
        .filter(abonnement::Column::Opprettet.lt(kept_since))
        .exec(tx)
        .await?;
    Ok(erased.rows_affected)
}
