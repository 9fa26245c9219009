//! Decisions and their letters.

mod approve;
mod rad;
mod supplerende;

use std::collections::{BTreeMap, BTreeSet};

use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::id::{SoknadId, UtlysningNavn, VedtakId};
use sak::vedtak::{Forslag, Vedtak};
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
};

use crate::entity::vedtak::{Column, Entity};
use crate::entity::{dokument, soknad, tilbud};
use crate::store::finish;
use crate::{Dokument, Store, StoreError, verdi};
pub(crate) use approve::lapse;
pub(crate) use supplerende::lapse_one;

impl Store {
    /// One decision.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn vedtak(&self, id: VedtakId) -> Result<Option<Vedtak>, StoreError> {
        by_id(self.reader(), id).await
    }

    /// The decisions on an application, newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn vedtak_of(&self, soknad: SoknadId) -> Result<Vec<Vedtak>, StoreError> {
        let query = Entity::find().filter(Column::Soknad.eq(soknad.to_string()));
        load(self.reader(), query.order_by_desc(Column::Lopenummer)).await
    }

    /// One decision for each application in a call that has any, in the order in which they were received: the one
    /// that stands, or else the latest.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn vedtak_in(&self, navn: &UtlysningNavn) -> Result<Vec<Vedtak>, StoreError> {
        let tx = self.begin_read().await?;
        let result = latest_in(&tx, navn).await;
        finish(tx, result).await
    }

    /// The letter of an approved decision.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn dokument(&self, id: VedtakId) -> Result<Option<Dokument>, StoreError> {
        let model = dokument::Entity::find_by_id(id.to_string())
            .one(self.reader())
            .await?;
        Ok(model.map(|model| Dokument {
            nummer: model.nummer,
            avtrykk: model.avtrykk,
            brev: model.brev,
            pdf: model.pdf,
            sha256: model.sha256,
        }))
    }
}

/// Places that the proposals of other calls promise, and offers from the queue that wait for approval. Nobody else
/// may be promised them.
pub(crate) async fn promised_elsewhere(
    db: &impl ConnectionTrait,
    navn: &UtlysningNavn,
) -> Result<u64, StoreError> {
    let here = Query::select()
        .column(soknad::Column::Id)
        .from(soknad::Entity)
        .and_where(soknad::Column::Utlysning.eq(navn.as_str()))
        .to_owned();
    let proposals = Entity::find()
        .filter(Column::Tilstand.eq("forslag"))
        .filter(Column::Soknad.not_in_subquery(here));
    let rounds: usize = load(db, proposals)
        .await?
        .iter()
        .map(|vedtak| vedtak.forslag().utfall.tildelt.len())
        .sum();
    let offers = tilbud::Entity::find().filter(tilbud::Column::Tilstand.eq("forslag"));
    Ok(rounds as u64 + offers.count(db).await?)
}

/// How a proposal ends without being approved.
#[derive(Clone, Copy)]
pub(crate) enum Slutt<'a> {
    Returnert { av: &'a Aktor, grunn: &'a str },
    Bortfalt,
}

/// Saves new proposals, each with the next number of its application. The call must be locked.
pub(crate) async fn insert(tx: &DatabaseTransaction, forslag: Vec<Forslag>) -> Result<(), StoreError> {
    let ids: Vec<String> = forslag.iter().map(|forslag| forslag.soknad.to_string()).collect();
    let earlier = Entity::find().filter(Column::Soknad.is_in(ids)).all(tx).await?;
    let mut last: BTreeMap<String, i64> = BTreeMap::new();
    for model in earlier {
        let last = last.entry(model.soknad).or_default();
        *last = model.lopenummer.max(*last);
    }
    let mut rows = Vec::with_capacity(forslag.len());
    for forslag in forslag {
        let lopenummer = last.get(&forslag.soknad.to_string()).copied().unwrap_or(0) + 1;
        rows.push(rad::to_model(&Vedtak::Forslag(forslag), lopenummer)?.into_active_model());
    }
    Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// Ends every proposal on these applications, and gives them as they were. Their call must be locked.
pub(crate) async fn close_proposals(
    tx: &DatabaseTransaction,
    soknader: &BTreeSet<SoknadId>,
    slutt: Slutt<'_>,
    now: Tidspunkt,
) -> Result<Vec<Forslag>, StoreError> {
    let mut closed = Vec::new();
    let ids = soknader.iter().map(SoknadId::to_string);
    let query = Entity::find().filter(Column::Soknad.is_in(ids));
    for vedtak in load(tx, query.order_by_asc(Column::Id)).await? {
        let Vedtak::Forslag(forslag) = vedtak else {
            continue;
        };
        closed.push(forslag.clone());
        let ended = match slutt {
            Slutt::Returnert { av, grunn } => Vedtak::Returnert {
                forslag,
                av: av.clone(),
                tidspunkt: now,
                grunn: grunn.to_owned(),
            },
            Slutt::Bortfalt => Vedtak::Bortfalt {
                forslag,
                tidspunkt: now,
            },
        };
        rad::update(tx, &ended).await?;
    }
    Ok(closed)
}

async fn by_id(db: &impl ConnectionTrait, id: VedtakId) -> Result<Option<Vedtak>, StoreError> {
    let model = Entity::find_by_id(id.to_string()).one(db).await?;
    model.map(rad::from_model).transpose()
}

async fn load(db: &impl ConnectionTrait, query: Select<Entity>) -> Result<Vec<Vedtak>, StoreError> {
    query.all(db).await?.into_iter().map(rad::from_model).collect()
}

fn in_call(navn: &UtlysningNavn) -> Select<Entity> {
    let soknader = Query::select()
        .column(soknad::Column::Id)
        .from(soknad::Entity)
        .and_where(soknad::Column::Utlysning.eq(navn.as_str()))
        .to_owned();
    Entity::find().filter(Column::Soknad.in_subquery(soknader))
}

/// The latest decision on each application in a call. It is the one that stands if any does: a new one is
/// only made when the one before it was returned or void.
async fn latest_in(db: &impl ConnectionTrait, navn: &UtlysningNavn) -> Result<Vec<Vedtak>, StoreError> {
    let newest_first = in_call(navn).order_by_desc(Column::Lopenummer);
    let mut latest: BTreeMap<SoknadId, Vedtak> = BTreeMap::new();
    for vedtak in load(db, newest_first).await? {
        latest.entry(vedtak.soknad()).or_insert(vedtak);
    }
    let order = soknad::Entity::find()
        .filter(soknad::Column::Utlysning.eq(navn.as_str()))
        .order_by_asc(soknad::Column::Mottatt)
        .order_by_asc(soknad::Column::Saksnummer)
        .select_only()
        .column(soknad::Column::Id);
    let ids: Vec<String> = order.into_tuple().all(db).await?;
    let mut ordered = Vec::with_capacity(latest.len());
    for id in ids {
        ordered.extend(latest.remove(&verdi::id::<SoknadId>(&id)?));
    }
    Ok(ordered)
}
