//! GP offices.

use sak::id::{Kommunenummer, LegekontorId};
use sak::legekontor::{KontorFeil, Kontorlege, Legekontor};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use crate::entity::legekontor::{Column, Entity, Model};
use crate::store::finish;
use crate::{EndringFeil, Spor, Store, StoreError, journal, verdi};

impl Store {
    /// One office.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn legekontor(&self, id: LegekontorId) -> Result<Option<Legekontor>, StoreError> {
        let row = Entity::find_by_id(id.to_string()).one(self.reader()).await?;
        row.map(from_row).transpose()
    }

    /// The offices of a municipality, by name.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn legekontorer(&self, kommune: &Kommunenummer) -> Result<Vec<Legekontor>, StoreError> {
        let query = Entity::find().filter(Column::Kommune.eq(kommune.as_str()));
        let rows = query.all(self.reader()).await?.into_iter();
        let mut found: Vec<Legekontor> = rows.map(from_row).collect::<Result<_, _>>()?;
        found.sort_by(|a, b| (&a.navn, a.id).cmp(&(&b.navn, b.id)));
        Ok(found)
    }

    /// Registers an office, or changes what is registered. `expected` is the version that was shown, 0 for a new
    /// one.
    ///
    /// # Errors
    /// [`EndringFeil::IkkeFunnet`] if it belongs to another municipality; and what the command says.
    pub async fn change_legekontor(
        &self,
        (id, kommune): (LegekontorId, &Kommunenummer),
        expected: u64,
        (navn, fastleger): (&str, Vec<Kontorlege>),
        spor: Spor<'_>,
    ) -> Result<Legekontor, EndringFeil<KontorFeil>> {
        let tx = self.begin_write().await?;
        let result = async {
            let row = Entity::find_by_id(id.to_string()).one(&tx).await?;
            let known = row.map(from_row).transpose()?;
            let before = known.unwrap_or_else(|| Legekontor::new(id, kommune.clone()));
            if before.kommune != *kommune {
                return Err(EndringFeil::IkkeFunnet);
            }
            let (changed, hendelse) = before
                .change(expected, navn, fastleger)
                .map_err(EndringFeil::Avvist)?;
            let row = to_row(&changed)?;
            // Whoever read the same and is later, fails.
            let kept = if changed.versjon == 1 {
                let once = OnConflict::column(Column::Id).do_nothing().to_owned();
                let insert = Entity::insert(row.into_active_model()).on_conflict(once);
                insert.exec_without_returning(&tx).await?
            } else {
                let update = Entity::update_many()
                    .filter(Column::Id.eq(row.id.as_str()))
                    .filter(Column::Versjon.eq(row.versjon - 1))
                    .set(row.into_active_model().reset_all());
                update.exec(&tx).await?.rows_affected
            };
            if kept != 1 {
                return Err(EndringFeil::Konflikt);
            }
            journal::write(&tx, spor, vec![hendelse]).await?;
            Ok(changed)
        }
        .await;
        finish(tx, result).await
    }
}

fn to_row(kontor: &Legekontor) -> Result<Model, StoreError> {
    Ok(Model {
        id: kontor.id.to_string(),
        kommune: kontor.kommune.to_string(),
        navn: kontor.navn.clone(),
        fastleger: verdi::json(&kontor.fastleger)?,
        versjon: verdi::count("versjon", kontor.versjon)?,
    })
}

fn from_row(row: Model) -> Result<Legekontor, StoreError> {
    Ok(Legekontor {
        id: verdi::id(&row.id)?,
        kommune: verdi::kommunenummer(&row.kommune)?,
        navn: row.navn,
        fastleger: verdi::from_json("fastleger", row.fastleger)?,
        versjon: verdi::number("versjon", row.versjon)?,
    })
}
