//! The row of an offer.

use sak::prioritering::PlassRef;
use sak::tilbud::{Tilbud, Tilbudsstand};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
};

use crate::entity::tilbud::{Column, Entity, Model};
use crate::{StoreError, time, verdi};

pub(super) async fn insert(tx: &DatabaseTransaction, tilbud: &Tilbud) -> Result<(), StoreError> {
    Entity::insert(to_model(tilbud)?.into_active_model())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

pub(super) async fn update(tx: &DatabaseTransaction, tilbud: &Tilbud) -> Result<(), StoreError> {
    Entity::update_many()
        .set(to_model(tilbud)?.into_active_model().reset_all())
        .filter(Column::Id.eq(tilbud.id.to_string()))
        .exec(tx)
        .await?;
    Ok(())
}

fn to_model(tilbud: &Tilbud) -> Result<Model, StoreError> {
    let (av, tidspunkt, grunn) = match &tilbud.stand {
        Tilbudsstand::Forslag => (None, None, None),
        Tilbudsstand::Godkjent { av, tidspunkt } => (Some(av), Some(*tidspunkt), None),
        Tilbudsstand::Returnert { av, tidspunkt, grunn } => (Some(av), Some(*tidspunkt), Some(grunn.clone())),
        Tilbudsstand::Bortfalt { tidspunkt } => (None, Some(*tidspunkt), None),
    };
    Ok(Model {
        id: tilbud.id.to_string(),
        soknad: tilbud.plass.soknad.to_string(),
        plass: verdi::count("plass", tilbud.plass.plass)?,
        tilstand: tilbud.stand.word().to_owned(),
        kvote: verdi::count("kvote", tilbud.kvote)?,
        ledige: verdi::count("ledige", tilbud.ledige)?,
        avtrykk: tilbud.avtrykk.clone(),
        kontroll: tilbud.kontroll.clone(),
        foreslatt_av: verdi::json(&tilbud.av)?,
        foreslatt: time::instant(tilbud.tidspunkt)?,
        behandlet_av: av.map(verdi::json).transpose()?,
        behandlet: tidspunkt.map(time::instant).transpose()?,
        grunn,
    })
}

pub(super) fn from_model(model: Model) -> Result<Tilbud, StoreError> {
    let handled = model.behandlet.map(time::tidspunkt);
    let by = model
        .behandlet_av
        .map(|av| verdi::from_json("behandlet_av", av))
        .transpose()?;
    let stand = match (model.tilstand.as_str(), by, handled) {
        ("forslag", None, None) => Tilbudsstand::Forslag,
        ("godkjent", Some(av), Some(tidspunkt)) => Tilbudsstand::Godkjent { av, tidspunkt },
        ("returnert", Some(av), Some(tidspunkt)) => Tilbudsstand::Returnert {
            av,
            tidspunkt,
            grunn: model.grunn.unwrap_or_default(),
        },
        ("bortfalt", _, Some(tidspunkt)) => Tilbudsstand::Bortfalt { tidspunkt },
        (other, ..) => return Err(StoreError::ulesbar(format!("tilstand: {other}"))),
    };
    Ok(Tilbud {
        id: verdi::id(&model.id)?,
        plass: PlassRef {
            soknad: verdi::id(&model.soknad)?,
            plass: verdi::number("plass", model.plass)?,
        },
        kvote: verdi::number("kvote", model.kvote)?,
        ledige: verdi::number("ledige", model.ledige)?,
        avtrykk: model.avtrykk,
        kontroll: model.kontroll,
        av: verdi::from_json("foreslatt_av", model.foreslatt_av)?,
        tidspunkt: time::tidspunkt(model.foreslatt),
        stand,
    })
}
