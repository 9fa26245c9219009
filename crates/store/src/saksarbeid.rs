//! Who has a case and who may not have it, and the one read of all that stands around applications.

use std::collections::{BTreeMap, BTreeSet};

use sak::aktor::Aktor;
use sak::hendelse::Hendelse;
use sak::id::{SoknadId, UtlysningNavn};
use sak::saksarbeid::{Inhabilitet, Saksarbeid, SaksarbeidFeil};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    Iterable, QueryFilter, QueryOrder, QuerySelect,
};

use crate::entity::{inhabilitet, saksansvar, soknad as soknad_tabell};
use crate::store::finish;
use crate::{EndringFeil, Spor, Store, StoreError, foresporsel, journal, las, soknad, time, vedlegg, verdi};

/// Cases in one query: far below the number of values that either database takes.
const CHUNK: usize = 200;

impl Store {
    /// All that stands around one application.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn saksarbeid(&self, id: SoknadId) -> Result<Saksarbeid, StoreError> {
        let tx = self.begin_read().await?;
        let result = of(&tx, &[id.to_string()]).await;
        Ok(finish(tx, result).await?.remove(&id).unwrap_or_default())
    }

    /// All that stands around the applications in a call; an application without anything is left out.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn saksarbeid_in(
        &self,
        navn: &UtlysningNavn,
    ) -> Result<BTreeMap<SoknadId, Saksarbeid>, StoreError> {
        let tx = self.begin_read().await?;
        let result = async {
            let query = soknad_tabell::Entity::find()
                .filter(soknad_tabell::Column::Utlysning.eq(navn.as_str()))
                .select_only()
                .column(soknad_tabell::Column::Id);
            let ids: Vec<String> = query.into_tuple().all(&tx).await?;
            of(&tx, &ids).await
        }
        .await;
        finish(tx, result).await
    }

    /// Gives a case to a case worker, or puts it back in the queue.
    ///
    /// # Errors
    /// If it cannot be theirs, or the person who does it may not handle the case.
    pub async fn assign(
        &self,
        id: SoknadId,
        til: Option<&Aktor>,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<SaksarbeidFeil>> {
        let tx = self.begin_write().await?;
        let result = async {
            let around = lock(&tx, id).await?;
            demand_habil(&tx, spor.aktor, &[id].into()).await?;
            let hendelser = assign(&tx, id, &around, til, spor).await?;
            Ok(journal::write(&tx, spor, hendelser).await?)
        }
        .await;
        finish(tx, result).await
    }

    /// Declares that whoever acts may not handle a case, and hands it over.
    ///
    /// # Errors
    /// If it cannot be the other's.
    pub async fn declare_inhabil(
        &self,
        id: SoknadId,
        til: Option<&Aktor>,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<SaksarbeidFeil>> {
        let tx = self.begin_write().await?;
        let result = declare(&tx, id, til, spor).await;
        finish(tx, result).await
    }

    /// Lifts a declaration.
    ///
    /// # Errors
    /// Unless it stands and a leader lifts it.
    pub async fn lift_inhabil(
        &self,
        id: SoknadId,
        aktor: &str,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<SaksarbeidFeil>> {
        let tx = self.begin_write().await?;
        let result = lift(&tx, id, aktor, spor).await;
        finish(tx, result).await
    }
}

async fn lock<E>(tx: &DatabaseTransaction, id: SoknadId) -> Result<Saksarbeid, EndringFeil<E>> {
    let navn = soknad::utlysning_of(tx, id)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    las::utlysning(tx, &navn).await?;
    let lagret = soknad::by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    if lagret.verdi.sendt().is_none() {
        return Err(EndringFeil::IkkeFunnet);
    }
    Ok(of(tx, &[id.to_string()]).await?.remove(&id).unwrap_or_default())
}

async fn assign(
    tx: &DatabaseTransaction,
    id: SoknadId,
    around: &Saksarbeid,
    til: Option<&Aktor>,
    spor: Spor<'_>,
) -> Result<Vec<Hendelse>, EndringFeil<SaksarbeidFeil>> {
    let Some(hendelse) = around.assign(id, til).map_err(EndringFeil::Avvist)? else {
        return Ok(Vec::new());
    };
    saksansvar::Entity::delete_by_id(id.to_string()).exec(tx).await?;
    if let Some(til) = til {
        let row = saksansvar::Model {
            soknad: id.to_string(),
            aktor: til.id.clone(),
            person: verdi::json(til)?,
            siden: time::instant(spor.now)?,
        };
        saksansvar::Entity::insert(row.into_active_model())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(vec![hendelse])
}

async fn declare(
    tx: &DatabaseTransaction,
    id: SoknadId,
    til: Option<&Aktor>,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<SaksarbeidFeil>> {
    let mut around = lock(tx, id).await?;
    if around.is_inhabil(&spor.aktor.id) {
        return Ok(());
    }
    let (declared, hendelse) = Inhabilitet::declare(id, spor.aktor, spor.now);
    save(tx, &declared).await?;
    around
        .inhabile
        .retain(|inhabil| inhabil.aktor.id != spor.aktor.id);
    around.inhabile.push(declared);
    let mut hendelser = vec![hendelse];
    let has_it = around
        .saksbehandler
        .as_ref()
        .is_some_and(|aktor| aktor.id == spor.aktor.id);
    if has_it || til.is_some() {
        hendelser.extend(assign(tx, id, &around, til, spor).await?);
    }
    journal::write(tx, spor, hendelser).await?;
    Ok(())
}

async fn lift(
    tx: &DatabaseTransaction,
    id: SoknadId,
    aktor: &str,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<SaksarbeidFeil>> {
    let around = lock(tx, id).await?;
    let found = around
        .inhabile
        .into_iter()
        .find(|inhabil| inhabil.aktor.id == aktor);
    let found = found.ok_or(EndringFeil::Avvist(SaksarbeidFeil::IkkeMeldt))?;
    let (lifted, hendelse) = found.lift(spor.aktor, spor.now).map_err(EndringFeil::Avvist)?;
    save(tx, &lifted).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(())
}

async fn save(tx: &DatabaseTransaction, inhabil: &Inhabilitet) -> Result<(), StoreError> {
    let lifted = inhabil.opphevet.as_ref();
    let row = inhabilitet::Model {
        soknad: inhabil.soknad.to_string(),
        aktor: inhabil.aktor.id.clone(),
        person: verdi::json(&inhabil.aktor)?,
        meldt: time::instant(inhabil.meldt)?,
        opphevet_av: lifted.map(|(av, _)| verdi::json(av)).transpose()?,
        opphevet: lifted.map(|(_, at)| time::instant(*at)).transpose()?,
    };
    let replace = OnConflict::columns([inhabilitet::Column::Soknad, inhabilitet::Column::Aktor])
        .update_columns(inhabilitet::Column::iter())
        .to_owned();
    inhabilitet::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(replace)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Refuses whoever has declared that they may not handle one of these cases.
pub(crate) async fn demand_habil(
    db: &impl ConnectionTrait,
    aktor: &Aktor,
    soknader: &BTreeSet<SoknadId>,
) -> Result<(), StoreError> {
    let query = inhabilitet::Entity::find()
        .filter(inhabilitet::Column::Aktor.eq(aktor.id.as_str()))
        .filter(inhabilitet::Column::Opphevet.is_null());
    for row in query.all(db).await? {
        if soknader.contains(&verdi::id(&row.soknad)?) {
            return Err(StoreError::Inhabil);
        }
    }
    Ok(())
}

async fn of(db: &impl ConnectionTrait, ids: &[String]) -> Result<BTreeMap<SoknadId, Saksarbeid>, StoreError> {
    let mut around: BTreeMap<SoknadId, Saksarbeid> = BTreeMap::new();
    for ids in ids.chunks(CHUNK) {
        let workers = saksansvar::Entity::find()
            .filter(saksansvar::Column::Soknad.is_in(ids))
            .all(db)
            .await?;
        for row in workers {
            let one = around.entry(verdi::id(&row.soknad)?).or_default();
            one.saksbehandler = Some(verdi::from_json("person", row.person)?);
        }
        let declared = inhabilitet::Entity::find()
            .filter(inhabilitet::Column::Soknad.is_in(ids))
            .order_by_asc(inhabilitet::Column::Meldt)
            .order_by_asc(inhabilitet::Column::Aktor)
            .all(db)
            .await?;
        for row in declared {
            let inhabil = from_model(row)?;
            around.entry(inhabil.soknad).or_default().inhabile.push(inhabil);
        }
        for asked in foresporsel::of(db, ids).await? {
            around.entry(asked.soknad).or_default().foresporsler.push(asked);
        }
        for attached in vedlegg::of(db, ids).await? {
            around.entry(attached.soknad).or_default().vedlegg.push(attached);
        }
    }
    Ok(around)
}

fn from_model(row: inhabilitet::Model) -> Result<Inhabilitet, StoreError> {
    let lifted = match (row.opphevet_av, row.opphevet) {
        (Some(av), Some(at)) => Some((verdi::from_json("opphevet_av", av)?, time::tidspunkt(at))),
        _ => None,
    };
    Ok(Inhabilitet {
        soknad: verdi::id(&row.soknad)?,
        aktor: verdi::from_json("person", row.person)?,
        meldt: time::tidspunkt(row.meldt),
        opphevet: lifted,
    })
}
