//! Requests to municipalities for more, and their answers.

use regelverk::tid::Dato;
use sak::aktor::Aktor;
use sak::foresporsel::{Foresporsel, ForesporselFeil, Sporsmal, Stand, Svar, SvarFeil};
use sak::hendelse::Hendelse;
use sak::id::{ForesporselId, SoknadId, VedleggId};
use sak::soknad::Soknad;
use sak::soknad::felt::Svarskjema;
use sak::vedlegg::{Fil, VedleggFeil};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use thiserror::Error;

use crate::entity::foresporsel::{Column, Entity, Model};
use crate::store::finish;
use crate::{
    EndringFeil, Lagret, Notice, Spor, Store, StoreError, journal, outbox, runde, saksarbeid, soknad, time,
    vedlegg, verdi,
};

const APEN: &str = "apen";
const BESVART: &str = "besvart";
const TRUKKET: &str = "trukket";

/// Why an answer is not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BesvarFeil {
    /// The answer itself.
    #[error(transparent)]
    Svar(#[from] SvarFeil),
    /// A document.
    #[error(transparent)]
    Vedlegg(#[from] VedleggFeil),
}

impl Store {
    /// Asks the municipality for more in a case, and tells it that a question waits.
    ///
    /// # Errors
    /// What the request says; [`StoreError::Inhabil`] if the person may not handle the case.
    pub async fn ask(
        &self,
        soknad: SoknadId,
        id: ForesporselId,
        (sporsmal, notice): (Sporsmal, Notice<'_>),
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<ForesporselFeil>> {
        let tx = self.begin_write().await?;
        let result = ask(&tx, soknad, id, (sporsmal, notice), spor).await;
        finish(tx, result).await
    }

    /// Gives the municipality until another day, and tells it so; `None` takes the request back.
    ///
    /// # Errors
    /// What the request says; [`StoreError::Inhabil`] if the person may not handle the case.
    pub async fn change_foresporsel(
        &self,
        soknad: SoknadId,
        frist: Option<(Dato, Notice<'_>)>,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<ForesporselFeil>> {
        let tx = self.begin_write().await?;
        let result = change(&tx, soknad, frist, spor).await;
        finish(tx, result).await
    }

    /// Takes in an answer, with the documents that came with it. Whoever calls has made sure that the case is
    /// the municipality's own.
    ///
    /// # Errors
    /// What is wrong with the answer; [`EndringFeil::Konflikt`] if the request is not open any more.
    pub async fn answer_foresporsel(
        &self,
        soknad: SoknadId,
        (tekst, typed): (&str, &Svarskjema),
        filer: &[(VedleggId, Fil)],
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<BesvarFeil>> {
        let tx = self.begin_write().await?;
        let result = answer(&tx, soknad, (tekst, typed), filer, spor).await;
        finish(tx, result).await
    }
}

/// Locks the call and gives the application, if it is being assessed.
async fn lock<E>(tx: &DatabaseTransaction, id: SoknadId) -> Result<Option<Lagret<Soknad>>, EndringFeil<E>> {
    let navn = soknad::utlysning_of(tx, id)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    let Lagret { verdi: runde, .. } = runde::lock(tx, &navn).await?;
    let lagret = soknad::by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let open = matches!(lagret.verdi, Soknad::Sendt(_)) && !runde.is_settled(id);
    Ok(open.then_some(lagret))
}

async fn ask(
    tx: &DatabaseTransaction,
    soknad: SoknadId,
    id: ForesporselId,
    (sporsmal, notice): (Sporsmal, Notice<'_>),
    spor: Spor<'_>,
) -> Result<(), EndringFeil<ForesporselFeil>> {
    if lock(tx, soknad).await?.is_none() {
        return Err(EndringFeil::Avvist(ForesporselFeil::IkkeTilVurdering));
    }
    saksarbeid::demand_habil(tx, spor.aktor, &[soknad].into()).await?;
    if open_in(tx, soknad).await?.is_some() {
        return Err(EndringFeil::Avvist(ForesporselFeil::VenterAlt));
    }
    let asked = Foresporsel::ask(id, soknad, sporsmal, spor.aktor, spor.now);
    let (foresporsel, hendelse) = asked.map_err(EndringFeil::Avvist)?;
    let row = to_model(&foresporsel)?.into_active_model();
    Entity::insert(row).exec_without_returning(tx).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    outbox::tell(tx, soknad, notice, spor.now).await?;
    Ok(())
}

async fn change(
    tx: &DatabaseTransaction,
    soknad: SoknadId,
    frist: Option<(Dato, Notice<'_>)>,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<ForesporselFeil>> {
    lock(tx, soknad).await?;
    saksarbeid::demand_habil(tx, spor.aktor, &[soknad].into()).await?;
    let Some(open) = open_in(tx, soknad).await? else {
        return Err(EndringFeil::Avvist(ForesporselFeil::IkkeApen));
    };
    let changed = match frist {
        Some((frist, _)) => open.extend(frist, spor.now),
        None => open.withdraw(spor.aktor, spor.now),
    };
    let (foresporsel, hendelse) = changed.map_err(EndringFeil::Avvist)?;
    update(tx, &foresporsel).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    if let Some((_, notice)) = frist {
        outbox::tell(tx, soknad, notice, spor.now).await?;
    }
    Ok(())
}

async fn answer(
    tx: &DatabaseTransaction,
    id: SoknadId,
    (tekst, typed): (&str, &Svarskjema),
    filer: &[(VedleggId, Fil)],
    spor: Spor<'_>,
) -> Result<(), EndringFeil<BesvarFeil>> {
    let Some(Lagret {
        verdi: Soknad::Sendt(sendt),
        versjon,
    }) = lock(tx, id).await?
    else {
        return Err(EndringFeil::Konflikt);
    };
    let open = open_in(tx, id).await?.ok_or(EndringFeil::Konflikt)?;
    let answered = open.answer(sendt, (tekst, typed), spor.aktor, spor.now);
    let (foresporsel, sendt, hendelse) = answered.map_err(|fault| EndringFeil::Avvist(fault.into()))?;
    let mut events = vec![hendelse];
    update(tx, &foresporsel).await?;
    let kept = vedlegg::keep(tx, id, Some(foresporsel.id), filer, spor).await?;
    events.extend(kept.map_err(|fault| EndringFeil::Avvist(fault.into()))?);
    soknad::update(tx, &Soknad::Sendt(sendt), versjon + 1).await?;
    journal::write(tx, spor, events).await?;
    Ok(())
}

/// Takes back what is open in a case that is recommended, and gives what is to be journaled.
pub(crate) async fn withdraw_open(
    tx: &DatabaseTransaction,
    soknad: SoknadId,
    spor: Spor<'_>,
) -> Result<Option<Hendelse>, StoreError> {
    let Some(open) = open_in(tx, soknad).await? else {
        return Ok(None);
    };
    let Ok((foresporsel, hendelse)) = open.withdraw(spor.aktor, spor.now) else {
        return Ok(None);
    };
    update(tx, &foresporsel).await?;
    Ok(Some(hendelse))
}

async fn open_in(db: &impl ConnectionTrait, soknad: SoknadId) -> Result<Option<Foresporsel>, StoreError> {
    let query = Entity::find()
        .filter(Column::Soknad.eq(soknad.to_string()))
        .filter(Column::Tilstand.eq(APEN));
    query.one(db).await?.map(from_model).transpose()
}

async fn update(tx: &DatabaseTransaction, foresporsel: &Foresporsel) -> Result<(), StoreError> {
    Entity::update_many()
        .set(to_model(foresporsel)?.into_active_model().reset_all())
        .filter(Column::Id.eq(foresporsel.id.to_string()))
        .exec(tx)
        .await?;
    Ok(())
}

/// The requests in these cases, first to last.
pub(crate) async fn of(
    db: &impl ConnectionTrait,
    soknader: &[String],
) -> Result<Vec<Foresporsel>, StoreError> {
    let query = Entity::find()
        .filter(Column::Soknad.is_in(soknader))
        .order_by_asc(Column::Sendt)
        .order_by_asc(Column::Id);
    query.all(db).await?.into_iter().map(from_model).collect()
}

fn to_model(foresporsel: &Foresporsel) -> Result<Model, StoreError> {
    let (tilstand, svar, ended) = match &foresporsel.stand {
        Stand::Apen => (APEN, None, None),
        Stand::Besvart { svar, av, tidspunkt } => (BESVART, Some(svar), Some((av, *tidspunkt))),
        Stand::Trukket { av, tidspunkt } => (TRUKKET, None, Some((av, *tidspunkt))),
    };
    Ok(Model {
        id: foresporsel.id.to_string(),
        soknad: foresporsel.soknad.to_string(),
        tekst: foresporsel.tekst.clone(),
        felt: verdi::json(&foresporsel.felt)?,
        frist: time::date(foresporsel.frist)?,
        av: verdi::json(&foresporsel.av)?,
        sendt: time::instant(foresporsel.sendt)?,
        tilstand: tilstand.to_owned(),
        svar: svar.map(verdi::json).transpose()?,
        avsluttet_av: ended.map(|(av, _)| verdi::json(av)).transpose()?,
        avsluttet: ended.map(|(_, at)| time::instant(at)).transpose()?,
    })
}

fn from_model(model: Model) -> Result<Foresporsel, StoreError> {
    let ended = |av, at| -> Result<_, StoreError> {
        let av: Aktor = verdi::from_json("avsluttet_av", verdi::required("avsluttet_av", av)?)?;
        Ok((av, time::tidspunkt(verdi::required("avsluttet", at)?)))
    };
    let stand = match model.tilstand.as_str() {
        APEN => Stand::Apen,
        BESVART => {
            let (av, tidspunkt) = ended(model.avsluttet_av, model.avsluttet)?;
            let svar: Svar = verdi::from_json("svar", verdi::required("svar", model.svar)?)?;
            Stand::Besvart { svar, av, tidspunkt }
        }
        TRUKKET => {
            let (av, tidspunkt) = ended(model.avsluttet_av, model.avsluttet)?;
            Stand::Trukket { av, tidspunkt }
        }
        other => return Err(StoreError::ulesbar(format!("tilstand: {other}"))),
    };
    Ok(Foresporsel {
        id: verdi::id(&model.id)?,
        soknad: verdi::id(&model.soknad)?,
        tekst: model.tekst,
        felt: verdi::from_json("felt", model.felt)?,
        frist: time::dato(model.frist)?,
        av: verdi::from_json("av", model.av)?,
        sendt: time::tidspunkt(model.sendt),
        stand,
    })
}
