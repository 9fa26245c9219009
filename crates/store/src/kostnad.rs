//! Estimates of what the agreements cost the national insurance. One that is kept never changes.

use std::convert::Infallible;

use sak::id::KostnadsberegningId;
use sak::kostnad::{Kostnadsberegning, Kostnadsgrunnlag};
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel, QueryOrder};

use crate::entity::kostnadsberegning::{Column, Entity, Model};
use crate::store::finish;
use crate::{EndringFeil, Spor, Store, StoreError, journal, las, time, verdi};

impl Store {
    /// Keeps an estimate.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if one with the id is kept already.
    pub async fn save_kostnadsberegning(
        &self,
        beregning: &Kostnadsberegning,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<Infallible>> {
        let tx = self.begin_write().await?;
        let result = save(&tx, beregning, spor).await;
        finish(tx, result).await
    }

    /// Every estimate, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kostnadsberegninger(&self) -> Result<Vec<Kostnadsberegning>, StoreError> {
        let newest_first = Entity::find()
            .order_by_desc(Column::Tidspunkt)
            .order_by_desc(Column::Id);
        let rows = newest_first.all(self.reader()).await?;
        rows.into_iter().map(from_row).collect()
    }

    /// One estimate.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn kostnadsberegning(
        &self,
        id: KostnadsberegningId,
    ) -> Result<Option<Kostnadsberegning>, StoreError> {
        let row = Entity::find_by_id(id.to_string()).one(self.reader()).await?;
        row.map(from_row).transpose()
    }
}

async fn save(
    tx: &DatabaseTransaction,
    beregning: &Kostnadsberegning,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<Infallible>> {
    // The chain of the journal is one for all estimates, so they are kept one after the other.
    las::meldinger(tx).await?;
    Entity::insert(to_row(beregning)?.into_active_model())
        .exec_without_returning(tx)
        .await?;
    journal::write(tx, spor, vec![beregning.hendelse()]).await?;
    Ok(())
}

fn to_row(beregning: &Kostnadsberegning) -> Result<Model, StoreError> {
    let grunnlag = &beregning.grunnlag;
    Ok(Model {
        id: beregning.id.to_string(),
        ar: grunnlag.ar.into(),
        filnavn: grunnlag.filnavn.clone(),
        sha256: grunnlag.sha256.clone(),
        melding: verdi::count("melding", grunnlag.melding)?,
        av: verdi::json(&beregning.av)?,
        tidspunkt: time::instant(beregning.tidspunkt)?,
        resultat: verdi::json(&beregning.resultat)?,
    })
}

fn from_row(row: Model) -> Result<Kostnadsberegning, StoreError> {
    Ok(Kostnadsberegning {
        id: verdi::id(&row.id)?,
        grunnlag: Kostnadsgrunnlag {
            ar: verdi::number("ar", row.ar)?,
            filnavn: row.filnavn,
            sha256: row.sha256,
            melding: verdi::number("melding", row.melding)?,
        },
        resultat: verdi::from_json("resultat", row.resultat)?,
        av: verdi::from_json("av", row.av)?,
        tidspunkt: time::tidspunkt(row.tidspunkt),
    })
}
