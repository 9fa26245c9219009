//! Municipalities.

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use sak::id::{Kommunenummer, UtlysningNavn};
use sak::kommune::{Kommune, Maalform};
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, QueryFilter,
    QuerySelect,
};

use crate::entity::kommune::{ActiveModel, Column, Entity, Model};
use crate::entity::{kommuneopplysning, soknad};
use crate::store::finish;
use crate::{Store, StoreError, time, verdi};

/// Rows in one statement: far below the number of values that either database takes.
const CHUNK: usize = 500;

impl Store {
    /// Every municipality, by county and name.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kommuner(&self) -> Result<Vec<Kommune>, StoreError> {
        sorted(Entity::find().all(self.reader()).await?)
    }

    /// The municipalities that have an application in a call, by county and name.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kommuner_in(&self, navn: &UtlysningNavn) -> Result<Vec<Kommune>, StoreError> {
        let applied = Query::select()
            .column(soknad::Column::Kommune)
            .from(soknad::Entity)
            .and_where(soknad::Column::Utlysning.eq(navn.as_str()))
            .to_owned();
        let query = Entity::find().filter(Column::Nummer.in_subquery(applied));
        sorted(query.all(self.reader()).await?)
    }

    /// One municipality.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kommune(&self, nummer: &Kommunenummer) -> Result<Option<Kommune>, StoreError> {
        by_nummer(self.reader(), nummer).await
    }

    /// Saves municipalities; those that are known get the new values. What somebody has changed for one of them
    /// stands, since a list of municipalities knows neither the register nor the form of Norwegian.
    ///
    /// # Errors
    /// If the database fails. Nothing is saved then.
    pub async fn save_kommuner(&self, kommuner: &[Kommune]) -> Result<(), StoreError> {
        let mut models = kommuner.iter().map(to_model).collect::<Result<Vec<_>, _>>()?;
        let tx = self.begin_write().await?;
        let result = async {
            keep_changed(&tx, &mut models).await?;
            for chunk in models.chunks(CHUNK) {
                let rows = chunk
                    .iter()
                    .cloned()
                    .map(|model| model.into_active_model().reset_all());
                let replace = OnConflict::column(Column::Nummer)
                    .update_columns(Column::iter())
                    .to_owned();
                Entity::insert_many::<ActiveModel, _>(rows)
                    .on_conflict(replace)
                    .exec_without_returning(&tx)
                    .await?;
            }
            Ok(())
        }
        .await;
        finish(tx, result).await
    }
}

/// By county and name; here and not in the query, since the databases order letters differently.
fn sorted(models: Vec<Model>) -> Result<Vec<Kommune>, StoreError> {
    let mut kommuner = models
        .into_iter()
        .map(from_model)
        .collect::<Result<Vec<_>, _>>()?;
    kommuner
        .sort_by(|a, b| (&a.fylkesnummer, &a.navn, &a.nummer).cmp(&(&b.fylkesnummer, &b.navn, &b.nummer)));
    Ok(kommuner)
}

/// One municipality within a transaction.
pub(crate) async fn by_nummer(
    db: &impl ConnectionTrait,
    nummer: &Kommunenummer,
) -> Result<Option<Kommune>, StoreError> {
    let model = Entity::find_by_id(nummer.as_str()).one(db).await?;
    model.map(from_model).transpose()
}

/// Saves what can be changed for a municipality that is known.
pub(crate) async fn save_changed(db: &impl ConnectionTrait, kommune: &Kommune) -> Result<(), StoreError> {
    let row = to_model(kommune)?;
    Entity::update_many()
        .col_expr(Column::Utdanningsvirksomhet, row.utdanningsvirksomhet.into())
        .col_expr(
            Column::UtdanningsvirksomhetDato,
            row.utdanningsvirksomhet_dato.into(),
        )
        .col_expr(Column::Maalform, row.maalform.into())
        .filter(Column::Nummer.eq(row.nummer))
        .exec(db)
        .await?;
    Ok(())
}

/// Gives the models what somebody has changed for their municipalities.
async fn keep_changed(db: &impl ConnectionTrait, models: &mut [Model]) -> Result<(), StoreError> {
    let changed: Vec<String> = kommuneopplysning::Entity::find()
        .select_only()
        .column(kommuneopplysning::Column::Kommune)
        .into_tuple()
        .all(db)
        .await?;
    if changed.is_empty() {
        return Ok(());
    }
    let kept = Entity::find()
        .filter(Column::Nummer.is_in(changed))
        .all(db)
        .await?;
    for row in kept {
        if let Some(model) = models.iter_mut().find(|model| model.nummer == row.nummer) {
            model.utdanningsvirksomhet = row.utdanningsvirksomhet;
            model.utdanningsvirksomhet_dato = row.utdanningsvirksomhet_dato;
            model.maalform = row.maalform;
        }
    }
    Ok(())
}

fn to_model(kommune: &Kommune) -> Result<Model, StoreError> {
    Ok(Model {
        nummer: kommune.nummer.to_string(),
        navn: kommune.navn.clone(),
        fylkesnummer: kommune.fylkesnummer.clone(),
        fylke: kommune.fylke.clone(),
        sentralitetsindeks: kommune.sentralitetsindeks.into(),
        sentralitetsklasse: kommune.sentralitetsklasse.into(),
        befolkning: kommune.befolkning.into(),
        gyldig_fra: time::date(kommune.gyldig_fra)?,
        gyldig_til: kommune.gyldig_til.map(time::date).transpose()?,
        etterfolger: kommune.etterfolger.as_ref().map(Kommunenummer::to_string),
        utdanningsvirksomhet: kommune
            .utdanningsvirksomhet
            .map(|status| status.word().to_owned()),
        utdanningsvirksomhet_dato: kommune.utdanningsvirksomhet_dato.map(time::date).transpose()?,
        maalform: kommune.maalform.word().to_owned(),
    })
}

fn from_model(model: Model) -> Result<Kommune, StoreError> {
    let status = |text: &str| verdi::word("utdanningsvirksomhet", text, Utdanningsvirksomhet::from_word);
    Ok(Kommune {
        nummer: verdi::kommunenummer(&model.nummer)?,
        navn: model.navn,
        fylkesnummer: model.fylkesnummer,
        fylke: model.fylke,
        sentralitetsindeks: verdi::number("sentralitetsindeks", model.sentralitetsindeks)?,
        sentralitetsklasse: verdi::number("sentralitetsklasse", model.sentralitetsklasse)?,
        befolkning: verdi::number("befolkning", model.befolkning)?,
        gyldig_fra: time::dato(model.gyldig_fra)?,
        gyldig_til: model.gyldig_til.map(time::dato).transpose()?,
        etterfolger: model
            .etterfolger
            .as_deref()
            .map(verdi::kommunenummer)
            .transpose()?,
        utdanningsvirksomhet: model.utdanningsvirksomhet.as_deref().map(status).transpose()?,
        utdanningsvirksomhet_dato: model.utdanningsvirksomhet_dato.map(time::dato).transpose()?,
        maalform: verdi::word("maalform", &model.maalform, Maalform::from_word)?,
    })
}
