//! The rows of a place.

use std::collections::BTreeMap;

use sak::kvoteplass::{Kvoteplass, PlassTilstand, Plassteg, Plasstegslag, Returgrunn};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, Select,
};

use crate::entity::kvoteplass::{Column, Entity, Model};
use crate::entity::plass_steg;
use crate::{StoreError, time, verdi};

/// Places in one query: far below the number of values that either database takes.
const CHUNK: usize = 200;

/// Reads places with all that has happened to them, by number and then by the day they were issued.
pub(crate) async fn load(
    db: &impl ConnectionTrait,
    query: Select<Entity>,
) -> Result<Vec<Kvoteplass>, StoreError> {
    let ordered = query
        .order_by_asc(Column::Nummer)
        .order_by_asc(Column::Tildelt)
        .order_by_asc(Column::Id);
    let models = ordered.all(db).await?;
    let mut steps = steps_of(db, &models).await?;
    models
        .into_iter()
        .map(|model| {
            let steps = steps.remove(&model.id).unwrap_or_default();
            from_rows(model, steps)
        })
        .collect()
}

async fn steps_of(
    db: &impl ConnectionTrait,
    models: &[Model],
) -> Result<BTreeMap<String, Vec<plass_steg::Model>>, StoreError> {
    let ids: Vec<&str> = models.iter().map(|model| model.id.as_str()).collect();
    let mut steps: BTreeMap<String, Vec<plass_steg::Model>> = BTreeMap::new();
    for chunk in ids.chunks(CHUNK) {
        let query = plass_steg::Entity::find()
            .filter(plass_steg::Column::Kvoteplass.is_in(chunk.iter().copied()))
            .order_by_asc(plass_steg::Column::Nummer);
        for row in query.all(db).await? {
            steps.entry(row.kvoteplass.clone()).or_default().push(row);
        }
    }
    Ok(steps)
}

/// Saves a place that something has happened to: its state, and the steps that are new.
pub(super) async fn update(
    tx: &DatabaseTransaction,
    plass: &Kvoteplass,
    known: usize,
) -> Result<(), StoreError> {
    let row = to_model(plass)?.into_active_model().reset_all();
    Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(plass.id.to_string()))
        .exec(tx)
        .await?;
    let rows = step_rows(plass)?.into_iter().skip(known);
    plass_steg::Entity::insert_many(rows.map(IntoActiveModel::into_active_model))
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

pub(super) fn to_model(plass: &Kvoteplass) -> Result<Model, StoreError> {
    Ok(Model {
        id: plass.id.to_string(),
        nummer: verdi::count("nummer", plass.nummer)?,
        kvote_ved_tildeling: verdi::count("kvote", plass.kvote)?,
        soknad: plass.soknad.to_string(),
        vedtak: plass.vedtak.to_string(),
        plass: verdi::count("plass", plass.plass)?,
        kommune: plass.kommune.to_string(),
        tildelt: time::date(plass.tildelt)?,
        tilstand: plass.tilstand.word().to_owned(),
        svarfrist: plass.svarfrist.map(time::date).transpose()?,
        tilbud: plass.tilbud.map(|id| id.to_string()),
    })
}

pub(super) fn step_rows(plass: &Kvoteplass) -> Result<Vec<plass_steg::Model>, StoreError> {
    let row = |(nummer, steg): (i64, &Plassteg)| {
        Ok(plass_steg::Model {
            kvoteplass: plass.id.to_string(),
            nummer,
            soknad: plass.soknad.to_string(),
            slag: steg.slag.word().to_owned(),
            av: verdi::json(&steg.av)?,
            tidspunkt: time::instant(steg.tidspunkt)?,
            grunn: steg.grunn.map(|grunn| grunn.word().to_owned()),
            begrunnelse: steg.begrunnelse.clone(),
            svarfrist: steg.svarfrist.map(time::date).transpose()?,
        })
    };
    (1..).zip(&plass.steg).map(row).collect()
}

fn from_rows(model: Model, steps: Vec<plass_steg::Model>) -> Result<Kvoteplass, StoreError> {
    Ok(Kvoteplass {
        id: verdi::id(&model.id)?,
        nummer: verdi::number("nummer", model.nummer)?,
        kvote: verdi::number("kvote", model.kvote_ved_tildeling)?,
        soknad: verdi::id(&model.soknad)?,
        plass: verdi::number("plass", model.plass)?,
        vedtak: verdi::id(&model.vedtak)?,
        tilbud: model.tilbud.as_deref().map(verdi::id).transpose()?,
        kommune: verdi::kommunenummer(&model.kommune)?,
        tildelt: time::dato(model.tildelt)?,
        tilstand: verdi::word("tilstand", &model.tilstand, PlassTilstand::from_word)?,
        svarfrist: model.svarfrist.map(time::dato).transpose()?,
        steg: steps.into_iter().map(step_from).collect::<Result<_, _>>()?,
    })
}

fn step_from(row: plass_steg::Model) -> Result<Plassteg, StoreError> {
    let grunn = |word: &str| verdi::word("grunn", word, Returgrunn::from_word);
    Ok(Plassteg {
        slag: verdi::word("slag", &row.slag, Plasstegslag::from_word)?,
        av: verdi::from_json("av", row.av)?,
        tidspunkt: time::tidspunkt(row.tidspunkt),
        grunn: row.grunn.as_deref().map(grunn).transpose()?,
        begrunnelse: row.begrunnelse,
        svarfrist: row.svarfrist.map(time::dato).transpose()?,
    })
}
