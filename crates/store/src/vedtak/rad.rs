//! The row of a decision.

use sak::vedtak::{Forslag, Godkjent, Utfall, Vedtak, VedtakSlag};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
};

use crate::entity::vedtak::{ActiveModel, Column, Entity, Model};
use crate::{StoreError, time, verdi};

/// Saves a changed decision. The number within the application stays.
pub(super) async fn update(tx: &DatabaseTransaction, vedtak: &Vedtak) -> Result<(), StoreError> {
    let model = to_model(vedtak, 0)?;
    let row = ActiveModel {
        lopenummer: sea_orm::ActiveValue::NotSet,
        ..model.into_active_model().reset_all()
    };
    Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(vedtak.id().to_string()))
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) fn to_model(vedtak: &Vedtak, lopenummer: i64) -> Result<Model, StoreError> {
    let (av, tidspunkt, grunn) = match vedtak {
        Vedtak::Forslag(_) => (None, None, None),
        Vedtak::Godkjent(godkjent) => (Some(&godkjent.av), Some(godkjent.tidspunkt), None),
        Vedtak::Returnert {
            av, tidspunkt, grunn, ..
        } => (Some(av), Some(*tidspunkt), Some(grunn.clone())),
        Vedtak::Bortfalt { tidspunkt, .. } => (None, Some(*tidspunkt), None),
    };
    let Forslag {
        id,
        soknad,
        utfall,
        avtrykk,
        av: foreslatt_av,
        tidspunkt: foreslatt,
    } = vedtak.forslag();
    Ok(Model {
        id: id.to_string(),
        soknad: soknad.to_string(),
        lopenummer,
        tilstand: vedtak.tilstand().to_owned(),
        slag: utfall.slag.word().to_owned(),
        sokt: verdi::count("sokt", utfall.sokt)?,
        tildelt: verdi::json(&utfall.tildelt)?,
        venteliste: verdi::json(&utfall.venteliste)?,
        avtrykk: avtrykk.clone(),
        foreslatt_av: verdi::json(foreslatt_av)?,
        foreslatt: time::instant(*foreslatt)?,
        behandlet_av: av.map(verdi::json).transpose()?,
        behandlet: tidspunkt.map(time::instant).transpose()?,
        grunn,
    })
}

pub(super) fn from_model(model: Model) -> Result<Vedtak, StoreError> {
    let slag = |word: &str| VedtakSlag::ALL.into_iter().find(|slag| slag.word() == word);
    let forslag = Forslag {
        id: verdi::id(&model.id)?,
        soknad: verdi::id(&model.soknad)?,
        utfall: Utfall {
            slag: verdi::word("slag", &model.slag, slag)?,
            sokt: verdi::number("sokt", model.sokt)?,
            tildelt: verdi::from_json("tildelt", model.tildelt)?,
            venteliste: verdi::from_json("venteliste", model.venteliste)?,
        },
        avtrykk: model.avtrykk,
        av: verdi::from_json("foreslatt_av", model.foreslatt_av)?,
        tidspunkt: time::tidspunkt(model.foreslatt),
    };
    if model.tilstand == "forslag" {
        return Ok(Vedtak::Forslag(forslag));
    }
    let tidspunkt = time::tidspunkt(verdi::required("behandlet", model.behandlet)?);
    if model.tilstand == "bortfalt" {
        return Ok(Vedtak::Bortfalt { forslag, tidspunkt });
    }
    let av = verdi::from_json(
        "behandlet_av",
        verdi::required("behandlet_av", model.behandlet_av)?,
    )?;
    match model.tilstand.as_str() {
        "godkjent" => Ok(Vedtak::Godkjent(Godkjent {
            forslag,
            av,
            tidspunkt,
        })),
        "returnert" => Ok(Vedtak::Returnert {
            forslag,
            av,
            tidspunkt,
            grunn: model.grunn.unwrap_or_default(),
        }),
        other => Err(StoreError::ulesbar(format!("tilstand: {other}"))),
    }
}
