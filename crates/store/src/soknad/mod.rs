//! Applications: reading them, and changing them once they are received.

mod endring;
mod import;
mod kladd;
mod rad;
mod registrering;
mod saksnummer;

use std::collections::BTreeMap;

use sak::hendelse::Hendelse;
use sak::id::{Kommunenummer, SoknadId, UtlysningNavn};
use sak::runde::Runde;
use sak::soknad::{Soknad, Tilstand};
use sea_orm::sea_query::SimpleExpr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};

use crate::entity::soknad::{Column, Entity};
use crate::entity::{begrunnelse, soknad_steg};
use crate::store::finish;
use crate::{
    EndringFeil, Lagret, Spor, Store, StoreError, foresporsel, journal, runde, saksarbeid, vedtak, verdi,
};
pub(crate) use rad::update;
pub use registrering::{Epost, EpostFeil};

impl Store {
    /// One application.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn soknad(&self, id: SoknadId) -> Result<Option<Lagret<Soknad>>, StoreError> {
        self.read_soknader(Entity::find_by_id(id.to_string()))
            .await
            .map(first)
    }

    /// The case number of every application that was received.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn saksnumre(&self) -> Result<BTreeMap<SoknadId, String>, StoreError> {
        let rows: Vec<(String, String)> = Entity::find()
            .select_only()
            .columns([Column::Id, Column::Saksnummer])
            .filter(Column::Saksnummer.is_not_null())
            .into_tuple()
            .all(self.reader())
            .await?;
        rows.into_iter()
            .map(|(id, number)| Ok((verdi::id(&id)?, number)))
            .collect()
    }

    /// The application of a municipality in a call.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn soknad_in(
        &self,
        utlysning: &UtlysningNavn,
        kommune: &Kommunenummer,
    ) -> Result<Option<Lagret<Soknad>>, StoreError> {
        self.read_soknader(of_kommune(utlysning, kommune))
            .await
            .map(first)
    }

    /// The applications of a municipality, by the name of the call, last first; in a call the latest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn soknader_of(&self, kommune: &Kommunenummer) -> Result<Vec<Lagret<Soknad>>, StoreError> {
        let query = Entity::find().filter(Column::Kommune.eq(kommune.as_str()));
        let query = query.order_by_desc(Column::Utlysning);
        self.read_soknader(query.order_by_desc(Column::Lopenummer)).await
    }

    /// Changes a received application, and gives its new version: answers, recommends, opens again. `f` gets
    /// the application, and the round as it stands in the same transaction.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if it is no longer version `expected`, is a draft, or nothing in it changes any
    /// more; and what `f` says.
    pub async fn change_soknad<E, F>(
        &self,
        id: SoknadId,
        expected: i64,
        spor: Spor<'_>,
        f: F,
    ) -> Result<i64, EndringFeil<E>>
    where
        F: FnOnce(Soknad, &Runde) -> Result<(Soknad, Vec<Hendelse>), E> + Send,
        E: Send,
    {
        let tx = self.begin_write().await?;
        let result = change(&tx, id, expected, spor, f).await;
        finish(tx, result).await
    }

    async fn read_soknader(&self, query: Select<Entity>) -> Result<Vec<Lagret<Soknad>>, StoreError> {
        let tx = self.begin_read().await?;
        let result = load(&tx, query).await;
        finish(tx, result).await
    }
}

async fn change<E, F>(
    tx: &DatabaseTransaction,
    id: SoknadId,
    expected: i64,
    spor: Spor<'_>,
    f: F,
) -> Result<i64, EndringFeil<E>>
where
    F: FnOnce(Soknad, &Runde) -> Result<(Soknad, Vec<Hendelse>), E> + Send,
    E: Send,
{
    let navn = utlysning_of(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let Lagret {
        verdi: runde,
        versjon: ranking,
    } = runde::lock(tx, &navn).await?;
    let Lagret {
        verdi: soknad,
        versjon,
    } = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    if versjon != expected || runde.is_settled(id) || soknad.sendt().is_none() {
        return Err(EndringFeil::Konflikt);
    }
    saksarbeid::demand_habil(tx, spor.aktor, &[id].into()).await?;
    let assessed = soknad.innstilt().is_some();
    let (changed, mut hendelser) = f(soknad, &runde).map_err(EndringFeil::Avvist)?;
    update(tx, &changed, versjon + 1).await?;
    match (assessed, changed.innstilt()) {
        // Nobody waits for an answer to a case that is assessed.
        (false, Some(_)) => hendelser.extend(foresporsel::withdraw_open(tx, id, spor).await?),
        // What was proposed on an assessment does not outlive it.
        (true, None) if runde.is_supplerende(id) => hendelser.extend(vedtak::lapse_one(tx, id, spor).await?),
        (true, None) => hendelser.extend(vedtak::lapse(tx, &runde, ranking, spor).await?),
        _ => {}
    }
    journal::write(tx, spor, hendelser).await?;
    Ok(versjon + 1)
}

/// Everything received in a call and not withdrawn, in the order in which it was received.
pub(crate) async fn received(
    db: &impl ConnectionTrait,
    navn: &UtlysningNavn,
) -> Result<Vec<Soknad>, StoreError> {
    let query = Entity::find()
        .filter(Column::Utlysning.eq(navn.as_str()))
        .filter(is_received())
        .order_by_asc(Column::Mottatt)
        .order_by_asc(Column::Saksnummer);
    let lagret = load(db, query).await?;
    Ok(lagret.into_iter().map(|lagret| lagret.verdi).collect())
}

/// Neither a draft nor withdrawn.
fn is_received() -> SimpleExpr {
    Column::Tilstand.is_not_in([Tilstand::Kladd.word(), Tilstand::Trukket.word()])
}

/// One application within a transaction.
pub(crate) async fn by_id(
    db: &impl ConnectionTrait,
    id: SoknadId,
) -> Result<Option<Lagret<Soknad>>, StoreError> {
    load(db, Entity::find_by_id(id.to_string())).await.map(first)
}

/// The call that an application belongs to. It never changes, so this can be read before the call is locked.
pub(crate) async fn utlysning_of(
    db: &impl ConnectionTrait,
    id: SoknadId,
) -> Result<Option<UtlysningNavn>, StoreError> {
    let query = Entity::find_by_id(id.to_string())
        .select_only()
        .column(Column::Utlysning);
    let navn: Option<String> = query.into_tuple().one(db).await?;
    navn.as_deref().map(verdi::utlysning_navn).transpose()
}

fn of_kommune(utlysning: &UtlysningNavn, kommune: &Kommunenummer) -> Select<Entity> {
    Entity::find()
        .filter(Column::Utlysning.eq(utlysning.as_str()))
        .filter(Column::Kommune.eq(kommune.as_str()))
        .order_by_desc(Column::Lopenummer)
}

fn first<T>(many: Vec<T>) -> Option<T> {
    many.into_iter().next()
}

/// Reads applications with their reasons, and with their steps if they are drafts: at most three queries.
async fn load(db: &impl ConnectionTrait, query: Select<Entity>) -> Result<Vec<Lagret<Soknad>>, StoreError> {
    let models = query.all(db).await?;
    let is_draft = |tilstand: &str| tilstand == Tilstand::Kladd.word();
    let ids = |drafts: bool| -> Vec<&str> {
        let wanted = models.iter().filter(|model| is_draft(&model.tilstand) == drafts);
        wanted.map(|model| model.id.as_str()).collect()
    };
    let mut reasons: BTreeMap<String, Vec<begrunnelse::Model>> = BTreeMap::new();
    let mut steps: BTreeMap<String, Vec<soknad_steg::Model>> = BTreeMap::new();
    if !ids(false).is_empty() {
        let query = begrunnelse::Entity::find().filter(begrunnelse::Column::Soknad.is_in(ids(false)));
        for row in query.all(db).await? {
            reasons.entry(row.soknad.clone()).or_default().push(row);
        }
    }
    if !ids(true).is_empty() {
        let query = soknad_steg::Entity::find().filter(soknad_steg::Column::Soknad.is_in(ids(true)));
        for row in query.all(db).await? {
            steps.entry(row.soknad.clone()).or_default().push(row);
        }
    }
    let whole = |model: crate::entity::soknad::Model| {
        let reasons = reasons.remove(&model.id).unwrap_or_default();
        let steps = steps.remove(&model.id).unwrap_or_default();
        let versjon = model.versjon;
        let verdi = rad::from_rows(model, reasons, steps)?;
        Ok(Lagret { verdi, versjon })
    };
    models.into_iter().map(whole).collect()
}
