//! Calls.

use std::convert::Infallible;

use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::parameter::KVOTE;
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use sak::id::UtlysningNavn;
use sak::prioritering::Prioritering;
use sak::utlysning::Utlysning;
use sea_orm::{ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryOrder};

use crate::entity::utlysning::{Column, Entity, Model};
use crate::store::finish;
use crate::{EndringFeil, Spor, Store, StoreError, journal, prioritering, time, verdi};

impl Store {
    /// Every call, the one with the last deadline first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn utlysninger(&self) -> Result<Vec<Utlysning>, StoreError> {
        newest_first(self.reader()).await
    }

    /// Places in the whole country on `dato`: by the newest call that was announced by then, or by the parameter
    /// alone while there is none.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kvote_on(&self, dato: Dato) -> Result<u64, StoreError> {
        kvote_on(self.reader(), dato).await
    }

    /// One call.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn utlysning(&self, navn: &UtlysningNavn) -> Result<Option<Utlysning>, StoreError> {
        load(self.reader(), navn).await
    }

    /// Makes a call, with a ranking that nobody has touched.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if there is one with the name.
    pub async fn create_utlysning(
        &self,
        utlysning: &Utlysning,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<Infallible>> {
        let tx = self.begin_write().await?;
        let result = create(&tx, utlysning, spor).await;
        finish(tx, result).await
    }
}

async fn create(
    tx: &DatabaseTransaction,
    utlysning: &Utlysning,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<Infallible>> {
    let row = to_model(utlysning)?.into_active_model();
    Entity::insert(row).exec_without_returning(tx).await?;
    prioritering::insert(tx, &Prioritering::untouched(utlysning.navn.clone())).await?;
    journal::write(tx, spor, vec![utlysning.created()]).await?;
    Ok(())
}

/// Every call, the one with the last deadline first.
pub(crate) async fn newest_first(db: &impl ConnectionTrait) -> Result<Vec<Utlysning>, StoreError> {
    let newest_first = Entity::find()
        .order_by_desc(Column::Frist)
        .order_by_desc(Column::Kunngjort)
        .order_by_asc(Column::Navn);
    newest_first.all(db).await?.into_iter().map(from_model).collect()
}

/// The quota in force on a day.
pub(crate) async fn kvote_on(db: &impl ConnectionTrait, dato: Dato) -> Result<u64, StoreError> {
    let calls = newest_first(db).await?;
    if let Some(call) = calls.iter().find(|call| call.kunngjort <= dato) {
        return Ok(call.kvote_on(dato));
    }
    let set = Regeldag::new(dato).map(|dag| KVOTE.on(dag).verdi);
    Ok(set.and_then(|verdi| u64::try_from(verdi).ok()).unwrap_or(0))
}

/// Reads one call.
pub(crate) async fn load(
    db: &impl ConnectionTrait,
    navn: &UtlysningNavn,
) -> Result<Option<Utlysning>, StoreError> {
    let model = Entity::find_by_id(navn.as_str()).one(db).await?;
    model.map(from_model).transpose()
}

fn to_model(utlysning: &Utlysning) -> Result<Model, StoreError> {
    Ok(Model {
        navn: utlysning.navn.to_string(),
        tittel: utlysning.tittel.clone(),
        kunngjort: time::date(utlysning.kunngjort)?,
        frist: time::date(utlysning.frist)?,
        lopende: utlysning.lopende,
        kvote: verdi::count("kvote", utlysning.kvote)?,
        rekkefolge: verdi::json(&utlysning.rekkefolge)?,
    })
}

fn from_model(model: Model) -> Result<Utlysning, StoreError> {
    Ok(Utlysning {
        navn: verdi::utlysning_navn(&model.navn)?,
        tittel: model.tittel,
        kunngjort: time::dato(model.kunngjort)?,
        frist: time::dato(model.frist)?,
        lopende: model.lopende,
        kvote: verdi::number("kvote", model.kvote)?,
        rekkefolge: verdi::from_json::<Vec<Kriterium>>("rekkefolge", model.rekkefolge)?,
    })
}
