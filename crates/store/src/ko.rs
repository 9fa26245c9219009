//! The queue: who waits for a place, and why somebody was set aside.

use std::collections::{BTreeMap, BTreeSet};

use regelverk::tid::{Dato, Tidspunkt};
use sak::hendelse::Hendelse;
use sak::id::SoknadId;
use sak::ko::{Ko, KoFeil, Koplass, Merknad, Merknadsslag, Opphav, Ubehandlet};
use sak::prioritering::PlassRef;
use sak::soknad::Tilstand;
use sak::utlysning::Utlysning;
use sak::vedtak::VentelistePlass;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};

use crate::entity::{
    ko_merknad, kvoteplass as plass_rad, soknad as soknad_rad, tilbud, vedtak as vedtak_rad,
};
use crate::store::finish;
use crate::{
    EndringFeil, MerknadRad, Opphevet, Spor, Store, StoreError, journal, kvoteplass, las, saksarbeid, soknad,
    time, utlysning, verdi,
};

impl Store {
    /// The queue as it stands on a day.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn ko(&self, dato: Dato) -> Result<Ko, StoreError> {
        let tx = self.begin_read().await?;
        let result = load(&tx, dato).await;
        finish(tx, result).await
    }

    /// Sets a place in the queue aside, with the reason. A proposed offer of a place that the municipality takes out
    /// cannot be approved any more.
    ///
    /// # Errors
    /// What the queue says.
    pub async fn set_aside(
        &self,
        plass: PlassRef,
        slag: Merknadsslag,
        begrunnelse: &str,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<KoFeil>> {
        let tx = self.begin_write().await?;
        let result = async {
            let ko = lock(&tx, plass.soknad, spor).await?;
            let noted = ko.set_aside(plass, slag, begrunnelse, spor.aktor, spor.now);
            let (merknad, hendelse) = noted.map_err(EndringFeil::Avvist)?;
            insert(&tx, plass, &merknad).await?;
            Ok(journal::write(&tx, spor, vec![hendelse]).await?)
        }
        .await;
        finish(tx, result).await
    }

    /// Takes a place that was passed over into the queue again, with the reason. The note stays on record.
    ///
    /// # Errors
    /// What the queue says.
    pub async fn take_back(
        &self,
        plass: PlassRef,
        begrunnelse: &str,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<KoFeil>> {
        let tx = self.begin_write().await?;
        let result = async {
            let ko = lock(&tx, plass.soknad, spor).await?;
            let taken = ko.take_back(plass, begrunnelse).map_err(EndringFeil::Avvist)?;
            lift(&tx, plass, taken, spor).await
        }
        .await;
        finish(tx, result).await
    }

    /// Every note on the places of an application, taken back or not, in order.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn ko_merknader(&self, id: SoknadId) -> Result<Vec<MerknadRad>, StoreError> {
        let query = ko_merknad::Entity::find()
            .filter(ko_merknad::Column::Soknad.eq(id.to_string()))
            .order_by_asc(ko_merknad::Column::Tidspunkt);
        let rows = query.all(self.reader()).await?;
        rows.into_iter().map(note_row).collect()
    }
}

/// Locks the call of an application and the quota, in this order, and reads the queue. Whoever may not handle the
/// case is refused.
pub(crate) async fn lock<E>(
    tx: &DatabaseTransaction,
    id: SoknadId,
    spor: Spor<'_>,
) -> Result<Ko, EndringFeil<E>> {
    saksarbeid::demand_habil(tx, spor.aktor, &[id].into()).await?;
    let navn = soknad::utlysning_of(tx, id)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    las::utlysning(tx, &navn).await?;
    las::kvote(tx).await?;
    Ok(load(tx, spor.now.dato()).await?)
}

/// Reads the queue.
pub(crate) async fn load(db: &impl ConnectionTrait, dato: Dato) -> Result<Ko, StoreError> {
    let calls: BTreeMap<String, Utlysning> = utlysning::newest_first(db)
        .await?
        .into_iter()
        .map(|call| (call.navn.to_string(), call))
        .collect();
    let cases: BTreeMap<String, soknad_rad::Model> = soknad_rad::Entity::find()
        .filter(soknad_rad::Column::Tilstand.ne(Tilstand::Kladd.word()))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id.clone(), row))
        .collect();
    let decisions = vedtak_rad::Entity::find()
        .filter(vedtak_rad::Column::Tilstand.is_in(["forslag", "godkjent"]))
        .all(db)
        .await?;
    let answered = answered(db).await?;
    let mut notes = notes(db).await?;
    let offers = waiting_offers(db).await?;
    let mut places = Vec::new();
    for decision in decisions.iter().filter(|row| row.tilstand == "godkjent") {
        let waiting: Vec<VentelistePlass> = verdi::from_json("venteliste", decision.venteliste.clone())?;
        let Some(case) = cases.get(&decision.soknad).filter(|_| !waiting.is_empty()) else {
            continue;
        };
        let call = calls
            .get(&case.utlysning)
            .ok_or_else(|| StoreError::ulesbar(format!("{} has no call", case.id)))?;
        for place in waiting {
            let koplass = koplass(call, case, decision, place)?;
            let plass = koplass.plass;
            if !answered.contains(&plass) {
                places.push(Koplass {
                    merknad: notes.remove(&plass),
                    forslag: offers.get(&plass).map(|id| verdi::id(id)).transpose()?,
                    ..koplass
                });
            }
        }
    }
    let mut ko = Ko::new(places, utlysning::kvote_on(db, dato).await?);
    ko.opptatt = kvoteplass::held(db).await?;
    let mut begun: BTreeSet<&str> = BTreeSet::new();
    for decision in decisions.iter().filter(|row| row.tilstand == "godkjent") {
        if let Some(case) = cases.get(&decision.soknad)
            && supplementary(&calls, case)?.is_none()
        {
            begun.insert(&case.utlysning);
        }
    }
    let mut promised: BTreeMap<&str, u64> = BTreeMap::new();
    for decision in decisions.iter().filter(|row| row.tilstand == "forslag") {
        let places: Vec<u64> = verdi::from_json("tildelt", decision.tildelt.clone())?;
        ko.opptatt += places.len() as u64;
        promised.insert(&decision.soknad, places.len() as u64);
        let Some(case) = cases.get(&decision.soknad) else {
            continue;
        };
        let of_round = supplementary(&calls, case)?.is_none();
        if of_round && begun.contains(case.utlysning.as_str()) {
            ko.uavgjort += 1;
        }
    }
    for case in cases.values() {
        if let Some(mottatt) = supplementary(&calls, case)? {
            let lovet = promised.get(case.id.as_str()).copied().unwrap_or(0);
            ko.ubehandlet.extend(undecided(case, mottatt, lovet, ko.kvote)?);
        }
    }
    Ok(ko)
}

/// When an application was received, if it is a supplementary one.
fn supplementary(
    calls: &BTreeMap<String, Utlysning>,
    case: &soknad_rad::Model,
) -> Result<Option<Tidspunkt>, StoreError> {
    let received = time::tidspunkt(verdi::required("mottatt", case.mottatt)?);
    let call = calls.get(&case.utlysning);
    Ok(call
        .is_some_and(|call| call.is_supplerende(received))
        .then_some(received))
}

/// A supplementary application that is not decided; `None` once it is, or when it is withdrawn.
fn undecided(
    case: &soknad_rad::Model,
    mottatt: Tidspunkt,
    lovet: u64,
    kvote: u64,
) -> Result<Option<Ubehandlet>, StoreError> {
    let plasser = match verdi::word("tilstand", &case.tilstand, Tilstand::from_word)? {
        // One that does not say how many yet may want them all.
        Tilstand::Sendt => verdi::number_if("antall", case.antall)?.unwrap_or(kvote),
        Tilstand::Innstilt => verdi::number_if("antall", case.innstilling_antall)?.unwrap_or(0),
        Tilstand::Kladd | Tilstand::Avgjort | Tilstand::Trukket => return Ok(None),
    };
    Ok(Some(Ubehandlet {
        soknad: verdi::id(&case.id)?,
        mottatt,
        saksnummer: verdi::required("saksnummer", case.saksnummer.clone())?,
        plasser,
        lovet,
    }))
}

fn koplass(
    call: &Utlysning,
    case: &soknad_rad::Model,
    decision: &vedtak_rad::Model,
    place: VentelistePlass,
) -> Result<Koplass, StoreError> {
    let plass = PlassRef {
        soknad: verdi::id(&case.id)?,
        plass: place.plass,
    };
    let mottatt = time::tidspunkt(verdi::required("mottatt", case.mottatt)?);
    let opphav = if call.is_supplerende(mottatt) {
        Opphav::Supplerende { mottatt }
    } else {
        Opphav::Venteliste {
            frist: call.frist,
            nummer: place.nummer,
        }
    };
    Ok(Koplass {
        plass,
        kommune: verdi::kommunenummer(&case.kommune)?,
        utlysning: call.navn.clone(),
        vedtak: verdi::id(&decision.id)?,
        opphav,
        saksnummer: verdi::required("saksnummer", case.saksnummer.clone())?,
        merknad: None,
        forslag: None,
    })
}

/// Wanted places that have been offered once, whatever came of it: they wait no more.
async fn answered(db: &impl ConnectionTrait) -> Result<BTreeSet<PlassRef>, StoreError> {
    let rows = plass_rad::Entity::find().all(db).await?;
    rows.into_iter()
        .map(|row| reference(&row.soknad, row.plass))
        .collect()
}

/// The notes that are in force.
async fn notes(db: &impl ConnectionTrait) -> Result<BTreeMap<PlassRef, Merknad>, StoreError> {
    let query = ko_merknad::Entity::find()
        .filter(ko_merknad::Column::Opphevet.is_null())
        .order_by_asc(ko_merknad::Column::Nummer);
    let rows = query.all(db).await?;
    rows.into_iter()
        .map(|row| Ok((reference(&row.soknad, row.plass)?, note_from(row)?)))
        .collect()
}

async fn waiting_offers(db: &impl ConnectionTrait) -> Result<BTreeMap<PlassRef, String>, StoreError> {
    let query = tilbud::Entity::find().filter(tilbud::Column::Tilstand.eq("forslag"));
    let rows = query.all(db).await?;
    rows.into_iter()
        .map(|row| Ok((reference(&row.soknad, row.plass)?, row.id)))
        .collect()
}

fn reference(soknad: &str, plass: i64) -> Result<PlassRef, StoreError> {
    Ok(PlassRef {
        soknad: verdi::id(soknad)?,
        plass: verdi::number("plass", plass)?,
    })
}

/// A note with what became of it.
fn note_row(row: ko_merknad::Model) -> Result<MerknadRad, StoreError> {
    let lifted = row.opphevet_av.clone().zip(row.opphevet);
    let opphevet = lifted
        .map(|(av, when)| {
            Ok::<_, StoreError>(Opphevet {
                av: verdi::from_json("opphevet_av", av)?,
                tidspunkt: time::tidspunkt(when),
                begrunnelse: row.opphevet_begrunnelse.clone().unwrap_or_default(),
            })
        })
        .transpose()?;
    Ok(MerknadRad {
        plass: verdi::number("plass", row.plass)?,
        merknad: note_from(row)?,
        opphevet,
    })
}

fn note_from(row: ko_merknad::Model) -> Result<Merknad, StoreError> {
    Ok(Merknad {
        slag: verdi::word("slag", &row.slag, Merknadsslag::from_word)?,
        begrunnelse: row.begrunnelse,
        av: verdi::from_json("av", row.av)?,
        tidspunkt: time::tidspunkt(row.tidspunkt),
    })
}

async fn rows_of(tx: &DatabaseTransaction, plass: PlassRef) -> Result<Vec<ko_merknad::Model>, StoreError> {
    let query = ko_merknad::Entity::find()
        .filter(ko_merknad::Column::Soknad.eq(plass.soknad.to_string()))
        .filter(ko_merknad::Column::Plass.eq(verdi::count("plass", plass.plass)?))
        .order_by_asc(ko_merknad::Column::Nummer);
    Ok(query.all(tx).await?)
}

async fn insert(tx: &DatabaseTransaction, plass: PlassRef, merknad: &Merknad) -> Result<(), StoreError> {
    let nummer = rows_of(tx, plass).await?.last().map_or(1, |row| row.nummer + 1);
    let row = ko_merknad::Model {
        soknad: plass.soknad.to_string(),
        plass: verdi::count("plass", plass.plass)?,
        nummer,
        slag: merknad.slag.word().to_owned(),
        begrunnelse: merknad.begrunnelse.clone(),
        av: verdi::json(&merknad.av)?,
        tidspunkt: time::instant(merknad.tidspunkt)?,
        opphevet_av: None,
        opphevet: None,
        opphevet_begrunnelse: None,
    };
    ko_merknad::Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Marks the note in force as taken back.
async fn lift<E>(
    tx: &DatabaseTransaction,
    plass: PlassRef,
    (begrunnelse, hendelse): (String, Hendelse),
    spor: Spor<'_>,
) -> Result<(), EndringFeil<E>> {
    let rows = rows_of(tx, plass).await?;
    for mut row in rows.into_iter().filter(|row| row.opphevet.is_none()) {
        row.opphevet_av = Some(verdi::json(spor.aktor)?);
        row.opphevet = Some(time::instant(spor.now)?);
        row.opphevet_begrunnelse = Some(begrunnelse.clone());
        row.into_active_model().reset_all().update(tx).await?;
    }
    Ok(journal::write(tx, spor, vec![hendelse]).await?)
}
