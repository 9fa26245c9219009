//! Answers to the rulebook's questions.

use sak::hendelse::Hendelse;
use sak::sporsmal::Sporsmalsvar;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};

use crate::entity::sporsmalsvar::{ActiveModel, Column, Entity, Model};
use crate::store::finish;
use crate::{EndringFeil, Lagret, Spor, Store, StoreError, journal, time, verdi};

impl Store {
    /// Every answer, those taken back too, with its version.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn sporsmalsvar(&self) -> Result<Vec<Lagret<Sporsmalsvar>>, StoreError> {
        let models = Entity::find()
            .order_by_asc(Column::Kode)
            .all(self.reader())
            .await?;
        models.into_iter().map(from_model).collect()
    }

    /// Changes the answer to a question that still is as it was at `versjon`: 0 where none has been registered.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if somebody changed it in between; what `command` says otherwise.
    pub async fn change_sporsmalsvar<E, F>(
        &self,
        kode: &str,
        versjon: i64,
        spor: Spor<'_>,
        command: F,
    ) -> Result<(), EndringFeil<E>>
    where
        F: FnOnce(Option<Sporsmalsvar>) -> Result<(Sporsmalsvar, Hendelse), E>,
    {
        let tx = self.begin_write().await?;
        let result = change(&tx, (kode, versjon), spor, command).await;
        finish(tx, result).await
    }
}

async fn change<E, F>(
    tx: &DatabaseTransaction,
    (kode, versjon): (&str, i64),
    spor: Spor<'_>,
    command: F,
) -> Result<(), EndringFeil<E>>
where
    F: FnOnce(Option<Sporsmalsvar>) -> Result<(Sporsmalsvar, Hendelse), E>,
{
    let found = Entity::find_by_id(kode).one(tx).await?;
    let before = found.map(from_model).transpose()?;
    if before.as_ref().map_or(0, |lagret| lagret.versjon) != versjon {
        return Err(EndringFeil::Konflikt);
    }
    let is_new = before.is_none();
    let (after, event) = command(before.map(|lagret| lagret.verdi)).map_err(EndringFeil::Avvist)?;
    let row: ActiveModel = to_model(&after, versjon + 1)?.into_active_model();
    if is_new {
        Entity::insert(row).exec_without_returning(tx).await?;
    } else {
        let updated = Entity::update_many()
            .set(row.reset_all())
            .filter(Column::Kode.eq(kode))
            .filter(Column::Versjon.eq(versjon))
            .exec(tx)
            .await?;
        if updated.rows_affected != 1 {
            return Err(EndringFeil::Konflikt);
        }
    }
    journal::write(tx, spor, vec![event]).await?;
    Ok(())
}

fn to_model(svar: &Sporsmalsvar, versjon: i64) -> Result<Model, StoreError> {
    Ok(Model {
        kode: svar.kode.clone(),
        versjon,
        tekst: svar.tekst.clone(),
        fra: svar.fra.clone(),
        dato: time::date(svar.dato)?,
        referanse: svar.referanse.clone(),
        oppdrag: svar.oppdrag.map(|id| id.to_string()),
        trukket: svar.trukket,
    })
}

fn from_model(model: Model) -> Result<Lagret<Sporsmalsvar>, StoreError> {
    Ok(Lagret {
        verdi: Sporsmalsvar {
            kode: model.kode,
            tekst: model.tekst,
            fra: model.fra,
            dato: time::dato(model.dato)?,
            referanse: model.referanse,
            oppdrag: model.oppdrag.as_deref().map(verdi::id).transpose()?,
            trukket: model.trukket,
        },
        versjon: model.versjon,
    })
}
