//! People who may log in where no login service is set up.

use sak::aktor::{Aktor, Rolle};
use sak::id::Kommunenummer;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Iterable};

use crate::entity::bruker::{ActiveModel, Column, Entity, Model};
use crate::store::finish;
use crate::{Store, StoreError, verdi};

impl Store {
    /// Everybody, by role, municipality and name.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn brukere(&self) -> Result<Vec<Aktor>, StoreError> {
        let models = Entity::find().all(self.reader()).await?;
        let mut brukere = models
            .into_iter()
            .map(from_model)
            .collect::<Result<Vec<_>, _>>()?;
        let rank = |aktor: &Aktor| Rolle::ALL.iter().position(|rolle| *rolle == aktor.rolle);
        brukere.sort_by(|a, b| {
            (rank(a), &a.kommune, &a.navn, &a.id).cmp(&(rank(b), &b.kommune, &b.navn, &b.id))
        });
        Ok(brukere)
    }

    /// One person.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn bruker(&self, id: &str) -> Result<Option<Aktor>, StoreError> {
        let model = Entity::find_by_id(id).one(self.reader()).await?;
        model.map(from_model).transpose()
    }

    /// Saves people; those that are known get the new values. Their municipalities must be saved first.
    ///
    /// # Errors
    /// If the database fails. Nothing is saved then.
    pub async fn save_brukere(&self, brukere: &[Aktor]) -> Result<(), StoreError> {
        let tx = self.begin_write().await?;
        let rows = brukere
            .iter()
            .map(|bruker| to_model(bruker).into_active_model().reset_all());
        let replace = OnConflict::column(Column::Id)
            .update_columns(Column::iter())
            .to_owned();
        let result = Entity::insert_many::<ActiveModel, _>(rows)
            .on_conflict(replace)
            .exec_without_returning(&tx)
            .await;
        finish(tx, result).await?;
        Ok(())
    }
}

fn to_model(aktor: &Aktor) -> Model {
    Model {
        id: aktor.id.clone(),
        navn: aktor.navn.clone(),
        rolle: aktor.rolle.word().to_owned(),
        kommune: aktor.kommune.as_ref().map(Kommunenummer::to_string),
        hpr: aktor.hpr.map(verdi::hpr_column),
    }
}

fn from_model(model: Model) -> Result<Aktor, StoreError> {
    Ok(Aktor {
        rolle: verdi::word("rolle", &model.rolle, Rolle::from_word)?,
        kommune: model.kommune.as_deref().map(verdi::kommunenummer).transpose()?,
        id: model.id,
        navn: model.navn,
        hpr: model.hpr.map(verdi::hpr).transpose()?,
    })
}
