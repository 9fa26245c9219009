//! Assignments from the ministry.

use std::convert::Infallible;

use regelverk::hjemmel::Dokument;
use sak::hendelse::Hendelse;
use sak::id::OppdragId;
use sak::oppdrag::{Apent, Besvart, Innhold, Kilde, Oppdrag, Svar, Tilstand};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};

use crate::entity::oppdrag::{ActiveModel, Column, Entity, Model};
use crate::store::finish;
use crate::{EndringFeil, Lagret, Spor, Store, StoreError, journal, time, verdi};

impl Store {
    /// Every assignment, the first deadline first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn oppdragsliste(&self) -> Result<Vec<Oppdrag>, StoreError> {
        let by_deadline = Entity::find()
            .order_by_asc(Column::Frist)
            .order_by_asc(Column::Id);
        let models = by_deadline.all(self.reader()).await?;
        models
            .into_iter()
            .map(|model| from_model(model).map(|lagret| lagret.verdi))
            .collect()
    }

    /// One assignment with its version.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn oppdrag(&self, id: OppdragId) -> Result<Option<Lagret<Oppdrag>>, StoreError> {
        let model = Entity::find_by_id(id.to_string()).one(self.reader()).await?;
        model.map(from_model).transpose()
    }

    /// Keeps new assignments, all or none.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if one of them exists.
    pub async fn create_oppdrag(
        &self,
        nye: Vec<(Apent, Hendelse)>,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<Infallible>> {
        let tx = self.begin_write().await?;
        let result = create(&tx, nye, spor).await;
        finish(tx, result).await
    }

    /// Changes an assignment that is still as it was at `versjon`, and gives the new version.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if somebody changed it in between; what `command` says otherwise.
    pub async fn change_oppdrag<E, F>(
        &self,
        id: OppdragId,
        versjon: i64,
        spor: Spor<'_>,
        command: F,
    ) -> Result<i64, EndringFeil<E>>
    where
        F: FnOnce(Oppdrag) -> Result<(Oppdrag, Hendelse), E>,
    {
        let tx = self.begin_write().await?;
        let result = change(&tx, (id, versjon), spor, command).await;
        finish(tx, result).await
    }
}

async fn create(
    tx: &DatabaseTransaction,
    nye: Vec<(Apent, Hendelse)>,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<Infallible>> {
    let mut events = Vec::with_capacity(nye.len());
    for (apent, event) in nye {
        let row = to_model(&Oppdrag::Apent(apent), 1)?.into_active_model();
        Entity::insert(row).exec_without_returning(tx).await?;
        events.push(event);
    }
    journal::write(tx, spor, events).await?;
    Ok(())
}

async fn change<E, F>(
    tx: &DatabaseTransaction,
    (id, versjon): (OppdragId, i64),
    spor: Spor<'_>,
    command: F,
) -> Result<i64, EndringFeil<E>>
where
    F: FnOnce(Oppdrag) -> Result<(Oppdrag, Hendelse), E>,
{
    let found = Entity::find_by_id(id.to_string()).one(tx).await?;
    let before = from_model(found.ok_or(EndringFeil::IkkeFunnet)?)?;
    if before.versjon != versjon {
        return Err(EndringFeil::Konflikt);
    }
    let (after, event) = command(before.verdi).map_err(EndringFeil::Avvist)?;
    let row: ActiveModel = to_model(&after, versjon + 1)?.into_active_model().reset_all();
    let updated = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(id.to_string()))
        .filter(Column::Versjon.eq(versjon))
        .exec(tx)
        .await?;
    if updated.rows_affected != 1 {
        return Err(EndringFeil::Konflikt);
    }
    journal::write(tx, spor, vec![event]).await?;
    Ok(versjon + 1)
}

fn to_model(oppdrag: &Oppdrag, versjon: i64) -> Result<Model, StoreError> {
    let apent = oppdrag.apent();
    let svar = oppdrag.svar();
    let Innhold {
        tittel,
        kilde,
        gitt,
        ansvarlig,
    } = &apent.innhold;
    Ok(Model {
        id: apent.id.to_string(),
        versjon,
        tilstand: oppdrag.tilstand().word().to_owned(),
        tittel: tittel.clone(),
        dokument: kilde.dokument.map(|dokument| dokument.code().to_owned()),
        annet_dokument: kilde.annet.clone(),
        punkt: kilde.punkt.clone(),
        gitt: gitt.map(time::date).transpose()?,
        frist: time::date(apent.frist)?,
        ansvarlig: ansvarlig.clone(),
        arbeid_fra: apent.arbeid_fra.map(time::date).transpose()?,
        utsettelser: verdi::json(&apent.utsettelser)?,
        purringer: verdi::json(&apent.purringer)?,
        svar_dato: svar.map(|svar| time::date(svar.dato)).transpose()?,
        svar_sammendrag: svar.map(|svar| svar.sammendrag.clone()),
        svar_referanse: svar.and_then(|svar| svar.referanse.clone()),
        svar_sporsmal: svar.map(|svar| verdi::json(&svar.sporsmal)).transpose()?,
        svar_av: svar.map(|svar| verdi::json(&svar.av)).transpose()?,
    })
}

fn from_model(model: Model) -> Result<Lagret<Oppdrag>, StoreError> {
    let dokument = |code: &str| verdi::word("dokument", code, Dokument::from_code);
    let svar = svar(&model)?;
    let apent = Apent {
        id: verdi::id(&model.id)?,
        innhold: Innhold {
            tittel: model.tittel,
            kilde: Kilde {
                dokument: model.dokument.as_deref().map(dokument).transpose()?,
                annet: model.annet_dokument,
                punkt: model.punkt,
            },
            gitt: model.gitt.map(time::dato).transpose()?,
            ansvarlig: model.ansvarlig,
        },
        frist: time::dato(model.frist)?,
        arbeid_fra: model.arbeid_fra.map(time::dato).transpose()?,
        utsettelser: verdi::from_json("utsettelser", model.utsettelser)?,
        purringer: verdi::from_json("purringer", model.purringer)?,
    };
    let verdi = match svar {
        Some(svar) => Oppdrag::Besvart(Besvart { apent, svar }),
        None => Oppdrag::Apent(apent),
    };
    Ok(Lagret {
        verdi,
        versjon: model.versjon,
    })
}

/// The answer, if the state says that there is one.
fn svar(model: &Model) -> Result<Option<Svar>, StoreError> {
    let tilstand = verdi::word("tilstand", &model.tilstand, Tilstand::from_word)?;
    if tilstand != Tilstand::Besvart {
        return Ok(None);
    }
    let sporsmal = verdi::required("svar_sporsmal", model.svar_sporsmal.clone())?;
    Ok(Some(Svar {
        dato: time::dato(verdi::required("svar_dato", model.svar_dato)?)?,
        sammendrag: verdi::required("svar_sammendrag", model.svar_sammendrag.clone())?,
        referanse: model.svar_referanse.clone(),
        sporsmal: verdi::from_json("svar_sporsmal", sporsmal)?,
        av: verdi::from_json("svar_av", verdi::required("svar_av", model.svar_av.clone())?)?,
    }))
}
