//! Calls.

use std::convert::Infallible;

use regelverk::introduksjonsavtale::tildeling::Kriterium;
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
        let newest_first = Entity::find()
            .order_by_desc(Column::Frist)
            .order_by_desc(Column::Kunngjort)
            .order_by_asc(Column::Navn);
        let models = newest_first.all(self.reader()).await?;
        models.into_iter().map(from_model).collect()
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
