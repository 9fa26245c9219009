//! The rows of a ranking: its state, the moves and the choice between equal places.

use sak::aktor::Aktor;
use sak::id::UtlysningNavn;
use sak::prioritering::{Apen, Flytting, Foreslatt, Inngrep, PlassRef, Prioritering, Skjonnsvalg, Vedtatt};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};

use crate::entity::{flytting, prioritering, skjonnsvalg};
use crate::{Lagret, StoreError, time, verdi};

const APEN: &str = "apen";
const FORESLATT: &str = "foreslatt";
const VEDTATT: &str = "vedtatt";

/// Reads the ranking of a call.
pub(crate) async fn load(
    db: &impl ConnectionTrait,
    navn: &UtlysningNavn,
) -> Result<Option<Lagret<Prioritering>>, StoreError> {
    let Some(row) = prioritering::Entity::find_by_id(navn.as_str()).one(db).await? else {
        return Ok(None);
    };
    let flyttinger = flytting::Entity::find()
        .filter(flytting::Column::Utlysning.eq(navn.as_str()))
        .order_by_asc(flytting::Column::Nummer)
        .all(db)
        .await?
        .into_iter()
        .map(flytting_from)
        .collect::<Result<Vec<_>, _>>()?;
    let valg = skjonnsvalg::Entity::find_by_id(navn.as_str()).one(db).await?;
    let valg = valg.map(valg_from).transpose()?;
    Ok(Some(Lagret {
        versjon: row.versjon,
        verdi: from_model(row, navn, Inngrep { flyttinger, valg })?,
    }))
}

/// Saves the ranking of a new call.
pub(crate) async fn insert(tx: &DatabaseTransaction, prioritering: &Prioritering) -> Result<(), StoreError> {
    let row = to_model(prioritering, 1)?.into_active_model();
    prioritering::Entity::insert(row)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Saves a changed ranking under its next version. The call must be locked.
pub(crate) async fn update(
    tx: &DatabaseTransaction,
    prioritering: &Prioritering,
    versjon: i64,
) -> Result<(), StoreError> {
    let model = to_model(prioritering, versjon)?;
    let navn = model.utlysning.clone();
    prioritering::Entity::update_many()
        .set(model.into_active_model().reset_all())
        .filter(prioritering::Column::Utlysning.eq(navn.as_str()))
        .exec(tx)
        .await?;
    flytting::Entity::delete_many()
        .filter(flytting::Column::Utlysning.eq(navn.as_str()))
        .exec(tx)
        .await?;
    skjonnsvalg::Entity::delete_by_id(navn.as_str()).exec(tx).await?;
    let inngrep = prioritering.inngrep();
    let mut rows = Vec::with_capacity(inngrep.flyttinger.len());
    for (nummer, flytting) in (1..).zip(&inngrep.flyttinger) {
        rows.push(flytting_to(&navn, nummer, flytting)?.into_active_model());
    }
    flytting::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await?;
    if let Some(valg) = &inngrep.valg {
        let row = valg_to(&navn, valg)?.into_active_model();
        skjonnsvalg::Entity::insert(row)
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

fn to_model(prioritering: &Prioritering, versjon: i64) -> Result<prioritering::Model, StoreError> {
    let (tilstand, navn, foreslatt, vedtatt) = match prioritering {
        Prioritering::Apen(apen) => (APEN, &apen.utlysning, None, None),
        Prioritering::Foreslatt(foreslatt) => (FORESLATT, &foreslatt.utlysning, Some(foreslatt), None),
        Prioritering::Vedtatt(vedtatt) => {
            let Vedtatt { foreslatt, tidspunkt } = vedtatt;
            (VEDTATT, &foreslatt.utlysning, Some(foreslatt), Some(*tidspunkt))
        }
    };
    Ok(prioritering::Model {
        utlysning: navn.to_string(),
        tilstand: tilstand.to_owned(),
        versjon,
        kapasitet: verdi::count_if("kapasitet", foreslatt.map(|foreslatt| foreslatt.kapasitet))?,
        foreslatt_av: foreslatt
            .map(|foreslatt| verdi::json(&foreslatt.av))
            .transpose()?,
        foreslatt: foreslatt
            .map(|foreslatt| time::instant(foreslatt.tidspunkt))
            .transpose()?,
        vedtatt: vedtatt.map(time::instant).transpose()?,
    })
}

fn from_model(
    model: prioritering::Model,
    navn: &UtlysningNavn,
    inngrep: Inngrep,
) -> Result<Prioritering, StoreError> {
    let utlysning = navn.clone();
    if model.tilstand == APEN {
        return Ok(Prioritering::Apen(Apen { utlysning, inngrep }));
    }
    let kapasitet = verdi::required("kapasitet", model.kapasitet)?;
    let av = verdi::required("foreslatt_av", model.foreslatt_av)?;
    let foreslatt = Foreslatt {
        utlysning,
        inngrep,
        kapasitet: verdi::number("kapasitet", kapasitet)?,
        av: verdi::from_json("foreslatt_av", av)?,
        tidspunkt: time::tidspunkt(verdi::required("foreslatt", model.foreslatt)?),
    };
    match model.tilstand.as_str() {
        FORESLATT => Ok(Prioritering::Foreslatt(foreslatt)),
        VEDTATT => Ok(Prioritering::Vedtatt(Vedtatt {
            foreslatt,
            tidspunkt: time::tidspunkt(verdi::required("vedtatt", model.vedtatt)?),
        })),
        other => Err(StoreError::ulesbar(format!("tilstand: {other}"))),
    }
}

fn flytting_to(navn: &str, nummer: i64, flytting: &Flytting) -> Result<flytting::Model, StoreError> {
    Ok(flytting::Model {
        utlysning: navn.to_owned(),
        nummer,
        soknad: flytting.plass.soknad.to_string(),
        plass: verdi::count("plass", flytting.plass.plass)?,
        til: verdi::count("til", flytting.til)?,
        begrunnelse: flytting.begrunnelse.clone(),
        av: verdi::json(&flytting.av)?,
        tidspunkt: time::instant(flytting.tidspunkt)?,
    })
}

fn flytting_from(model: flytting::Model) -> Result<Flytting, StoreError> {
    Ok(Flytting {
        plass: PlassRef {
            soknad: verdi::id(&model.soknad)?,
            plass: verdi::number("plass", model.plass)?,
        },
        til: verdi::number("til", model.til)?,
        begrunnelse: model.begrunnelse,
        av: verdi::from_json::<Aktor>("av", model.av)?,
        tidspunkt: time::tidspunkt(model.tidspunkt),
    })
}

fn valg_to(navn: &str, valg: &Skjonnsvalg) -> Result<skjonnsvalg::Model, StoreError> {
    Ok(skjonnsvalg::Model {
        utlysning: navn.to_owned(),
        gruppe: verdi::json(&valg.gruppe)?,
        valgte: verdi::json(&valg.valgte)?,
        begrunnelse: valg.begrunnelse.clone(),
        av: verdi::json(&valg.av)?,
        tidspunkt: time::instant(valg.tidspunkt)?,
    })
}

fn valg_from(model: skjonnsvalg::Model) -> Result<Skjonnsvalg, StoreError> {
    Ok(Skjonnsvalg {
        gruppe: verdi::from_json("gruppe", model.gruppe)?,
        valgte: verdi::from_json("valgte", model.valgte)?,
        begrunnelse: model.begrunnelse,
        av: verdi::from_json("av", model.av)?,
        tidspunkt: time::tidspunkt(model.tidspunkt),
    })
}
