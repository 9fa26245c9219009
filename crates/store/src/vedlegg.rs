//! Documents that came with a case.

use sak::aktor::Aktor;
use sak::hendelse::Hendelse;
use sak::id::{ForesporselId, SoknadId, VedleggId};
use sak::vedlegg::{Fil, Filslag, Vedlegg, VedleggFeil};
use sak::vedtak::hex;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use sha2::{Digest, Sha256};

use crate::entity::vedlegg::{Column, Entity, Model};
use crate::entity::vedlegg_fil;
use crate::store::finish;
use crate::{EndringFeil, Spor, Store, StoreError, journal, las, saksarbeid, soknad, time, verdi};

impl Store {
    /// A document with its content.
    ///
    /// # Errors
    /// If the database fails, or the content is not the one that was kept.
    pub async fn vedlegg(&self, id: VedleggId) -> Result<Option<(Vedlegg, Vec<u8>)>, StoreError> {
        let tx = self.begin_read().await?;
        let result = read(&tx, id).await;
        finish(tx, result).await
    }

    /// Attaches a document to a received application.
    ///
    /// # Errors
    /// What is wrong with the document; [`EndringFeil::Konflikt`] for a draft.
    pub async fn add_vedlegg(
        &self,
        soknad: SoknadId,
        id: VedleggId,
        fil: &Fil,
        spor: Spor<'_>,
    ) -> Result<Vedlegg, EndringFeil<VedleggFeil>> {
        let tx = self.begin_write().await?;
        let result = add(&tx, soknad, id, fil, spor).await;
        finish(tx, result).await
    }
}

async fn add(
    tx: &DatabaseTransaction,
    soknad: SoknadId,
    id: VedleggId,
    fil: &Fil,
    spor: Spor<'_>,
) -> Result<Vedlegg, EndringFeil<VedleggFeil>> {
    let navn = soknad::utlysning_of(tx, soknad)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    las::utlysning(tx, &navn).await?;
    let lagret = soknad::by_id(tx, soknad).await?.ok_or(EndringFeil::IkkeFunnet)?;
    if lagret.verdi.sendt().is_none() {
        return Err(EndringFeil::Konflikt);
    }
    saksarbeid::demand_habil(tx, spor.aktor, &[soknad].into()).await?;
    let received = fil.receive((id, soknad), None, spor.aktor, spor.now);
    let (vedlegg, hendelse) = received.map_err(EndringFeil::Avvist)?;
    insert(tx, &vedlegg, &fil.innhold).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(vedlegg)
}

/// Keeps documents that come with something else, and gives what is to be journaled.
pub(crate) async fn keep(
    tx: &DatabaseTransaction,
    soknad: SoknadId,
    foresporsel: Option<ForesporselId>,
    filer: &[(VedleggId, Fil)],
    spor: Spor<'_>,
) -> Result<Result<Vec<Hendelse>, VedleggFeil>, StoreError> {
    let mut events = Vec::with_capacity(filer.len());
    for (id, fil) in filer {
        let (vedlegg, hendelse) = match fil.receive((*id, soknad), foresporsel, spor.aktor, spor.now) {
            Ok(received) => received,
            Err(fault) => return Ok(Err(fault)),
        };
        insert(tx, &vedlegg, &fil.innhold).await?;
        events.push(hendelse);
    }
    Ok(Ok(events))
}

async fn insert(tx: &DatabaseTransaction, vedlegg: &Vedlegg, innhold: &[u8]) -> Result<(), StoreError> {
    let row = Model {
        id: vedlegg.id.to_string(),
        soknad: vedlegg.soknad.to_string(),
        foresporsel: vedlegg.foresporsel.map(|id| id.to_string()),
        navn: vedlegg.navn.clone(),
        slag: vedlegg.slag.word().to_owned(),
        storrelse: verdi::count("storrelse", vedlegg.storrelse)?,
        sha256: vedlegg.sha256.clone(),
        av: verdi::json(&vedlegg.av)?,
        tidspunkt: time::instant(vedlegg.tidspunkt)?,
    };
    Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    let file = vedlegg_fil::Model {
        vedlegg: vedlegg.id.to_string(),
        innhold: innhold.to_vec(),
    };
    vedlegg_fil::Entity::insert(file.into_active_model())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

async fn read(db: &impl ConnectionTrait, id: VedleggId) -> Result<Option<(Vedlegg, Vec<u8>)>, StoreError> {
    let Some(model) = Entity::find_by_id(id.to_string()).one(db).await? else {
        return Ok(None);
    };
    let vedlegg = from_model(model)?;
    let file = vedlegg_fil::Entity::find_by_id(id.to_string()).one(db).await?;
    let innhold = verdi::required("innhold", file)?.innhold;
    if hex(&Sha256::digest(&innhold)) != vedlegg.sha256 {
        return Err(StoreError::ulesbar(format!(
            "the document {id} is not the one that was kept"
        )));
    }
    Ok(Some((vedlegg, innhold)))
}

/// The documents of these cases, first to last.
pub(crate) async fn of(db: &impl ConnectionTrait, soknader: &[String]) -> Result<Vec<Vedlegg>, StoreError> {
    let query = Entity::find()
        .filter(Column::Soknad.is_in(soknader))
        .order_by_asc(Column::Tidspunkt)
        .order_by_asc(Column::Id);
    query.all(db).await?.into_iter().map(from_model).collect()
}

fn from_model(model: Model) -> Result<Vedlegg, StoreError> {
    Ok(Vedlegg {
        id: verdi::id(&model.id)?,
        soknad: verdi::id(&model.soknad)?,
        foresporsel: model.foresporsel.as_deref().map(verdi::id).transpose()?,
        navn: model.navn,
        slag: verdi::word("slag", &model.slag, Filslag::from_word)?,
        storrelse: verdi::number("storrelse", model.storrelse)?,
        sha256: model.sha256,
        av: verdi::from_json::<Aktor>("av", model.av)?,
        tidspunkt: time::tidspunkt(model.tidspunkt),
    })
}
