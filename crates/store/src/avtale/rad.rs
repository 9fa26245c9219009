//! The rows of an agreement.

use std::collections::BTreeMap;

use sak::avtale::{Avtale, Utkast};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, Select,
};

use super::{Avtalesak, Lagringsmerke, parter};
use crate::entity::avtale::{Column, Entity, Model};
use crate::entity::avtale_utkast;
use crate::{StoreError, time, verdi};

/// Agreements in one query: far below the number of values that either database takes.
const CHUNK: usize = 200;

/// The word for a state.
pub(super) const fn word(avtale: &Avtale) -> &'static str {
    match avtale {
        Avtale::Utkast(_) => "utkast",
        Avtale::TilSignering(_) => "til-signering",
        Avtale::Inngatt(_) => "inngatt",
        Avtale::Avsluttet(_) => "avsluttet",
        Avtale::Kansellert(_) => "kansellert",
    }
}

/// Reads agreements by application and number.
pub(crate) async fn load(
    db: &impl ConnectionTrait,
    query: Select<Entity>,
) -> Result<Vec<Avtalesak>, StoreError> {
    let ordered = query.order_by_asc(Column::Soknad).order_by_asc(Column::Nummer);
    let models = ordered.all(db).await?;
    let mut drafts = drafts_of(db, &models).await?;
    models
        .into_iter()
        .map(|model| {
            let draft = drafts.remove(&model.id);
            from_rows(model, draft)
        })
        .collect()
}

async fn drafts_of(
    db: &impl ConnectionTrait,
    models: &[Model],
) -> Result<BTreeMap<String, avtale_utkast::Model>, StoreError> {
    let open = models.iter().filter(|model| model.data.is_none());
    let ids: Vec<&str> = open.map(|model| model.id.as_str()).collect();
    let mut drafts = BTreeMap::new();
    for chunk in ids.chunks(CHUNK) {
        let query =
            avtale_utkast::Entity::find().filter(avtale_utkast::Column::Avtale.is_in(chunk.iter().copied()));
        let rows = query.all(db).await?.into_iter();
        drafts.extend(rows.map(|row| (row.avtale.clone(), row)));
    }
    Ok(drafts)
}

fn from_rows(model: Model, draft: Option<avtale_utkast::Model>) -> Result<Avtalesak, StoreError> {
    let nummer = verdi::number("nummer", model.nummer)?;
    if let Some(data) = model.data {
        return Ok(Avtalesak {
            avtale: verdi::from_json("avtale", data)?,
            nummer,
            lagret: None,
        });
    }
    let draft = verdi::required("utkast", draft)?;
    let felles = sak::avtale::Felles {
        id: verdi::id(&model.id)?,
        plass: verdi::id(&model.kvoteplass)?,
        soknad: verdi::id(&model.soknad)?,
        kommune: verdi::kommunenummer(&model.kommune)?,
        ramme: verdi::number("ramme", model.ramme)?,
    };
    let utkast = Utkast {
        felles,
        utfylt: verdi::from_json("utfylt", draft.utfylt)?,
        versjon: verdi::number("versjon", draft.versjon)?,
    };
    let lagret = draft.lagret.zip(draft.lagret_av).map(|(at, av)| {
        Ok::<_, StoreError>(Lagringsmerke {
            av: verdi::from_json("lagret_av", av)?,
            tidspunkt: time::tidspunkt(at),
        })
    });
    Ok(Avtalesak {
        avtale: Avtale::Utkast(utkast),
        nummer,
        lagret: lagret.transpose()?,
    })
}

/// The row of an agreement.
fn to_model(avtale: &Avtale, nummer: i64) -> Result<Model, StoreError> {
    let felles = avtale.felles();
    let active = avtale.inngatt();
    let data = match avtale {
        Avtale::Utkast(_) => None,
        other => Some(verdi::json(other)?),
    };
    let day = |dato| time::date(dato);
    Ok(Model {
        id: felles.id.to_string(),
        kvoteplass: felles.plass.to_string(),
        soknad: felles.soknad.to_string(),
        kommune: felles.kommune.to_string(),
        ramme: verdi::count("ramme", felles.ramme)?,
        nummer,
        tilstand: word(avtale).to_owned(),
        aktiv_fra: active.map(|one| day(one.refusjon_fra())).transpose()?,
        aktiv_til: active.map(|one| day(one.forlop().til)).transpose()?,
        data,
    })
}

/// Keeps an agreement that is new.
pub(super) async fn insert(tx: &DatabaseTransaction, avtale: &Avtale, nummer: u64) -> Result<(), StoreError> {
    let model = to_model(avtale, verdi::count("nummer", nummer)?)?;
    Entity::insert(model.into_active_model())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Keeps what an agreement has become.
pub(super) async fn update(tx: &DatabaseTransaction, avtale: &Avtale, nummer: u64) -> Result<(), StoreError> {
    let row = to_model(avtale, verdi::count("nummer", nummer)?)?;
    Entity::update_many()
        .filter(Column::Id.eq(row.id.as_str()))
        .set(row.into_active_model().reset_all())
        .exec(tx)
        .await?;
    parter::keep(tx, avtale).await
}

/// Keeps what is written in a draft.
pub(super) async fn keep_draft(
    tx: &DatabaseTransaction,
    utkast: &Utkast,
    merke: Option<&Lagringsmerke>,
) -> Result<(), StoreError> {
    let row = avtale_utkast::Model {
        avtale: utkast.felles.id.to_string(),
        versjon: verdi::count("versjon", utkast.versjon)?,
        utfylt: verdi::json(&utkast.utfylt)?,
        lagret: merke.map(|merke| time::instant(merke.tidspunkt)).transpose()?,
        lagret_av: merke.map(|merke| verdi::json(&merke.av)).transpose()?,
    };
    let replace = OnConflict::column(avtale_utkast::Column::Avtale)
        .update_columns([
            avtale_utkast::Column::Versjon,
            avtale_utkast::Column::Utfylt,
            avtale_utkast::Column::Lagret,
            avtale_utkast::Column::LagretAv,
        ])
        .to_owned();
    avtale_utkast::Entity::insert(row.into_active_model())
        .on_conflict(replace)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Erases a draft that has become something else: what it said stands there.
pub(super) async fn drop_draft(tx: &DatabaseTransaction, avtale: &Avtale) -> Result<(), StoreError> {
    avtale_utkast::Entity::delete_by_id(avtale.felles().id.to_string())
        .exec(tx)
        .await?;
    Ok(())
}
