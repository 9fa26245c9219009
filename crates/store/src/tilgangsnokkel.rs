//! Access keys for the API.

use std::collections::BTreeMap;
use std::convert::Infallible;

use regelverk::tid::Dato;
use sak::hendelse::Hendelse;
use sak::id::{Kommunenummer, TilgangsnokkelId};
use sak::tilgangsnokkel::{Gyldig, Omfang, Organisasjon, Tilbakekalt, Tilgangsnokkel};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryOrder,
};

use crate::entity::tilgangsnokkel::{Column, Entity, Model};
use crate::entity::tilgangsnokkel_bruk as bruk;
use crate::store::finish;
use crate::{EndringFeil, Lagret, NokkelRad, Spor, Store, StoreError, journal, las, time, verdi};

impl Store {
    /// Every key, the newest first, with the day it was last used.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn tilgangsnokler(&self) -> Result<Vec<NokkelRad>, StoreError> {
        let tx = self.begin_read().await?;
        let result = all(&tx).await;
        finish(tx, result).await
    }

    /// One key, with its version.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn tilgangsnokkel(
        &self,
        id: TilgangsnokkelId,
    ) -> Result<Option<Lagret<Tilgangsnokkel>>, StoreError> {
        load(self.reader(), id).await
    }

    /// Keeps a key that was made.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if there is one with the id; [`EndringFeil::IkkeFunnet`] if its municipality
    /// is unknown.
    pub async fn save_tilgangsnokkel(
        &self,
        nokkel: &Gyldig,
        hendelse: Hendelse,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<Infallible>> {
        let tx = self.begin_write().await?;
        let result = insert(&tx, nokkel, hendelse, spor).await;
        finish(tx, result).await
    }

    /// Revokes a key.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if it is revoked already.
    pub async fn revoke_tilgangsnokkel(
        &self,
        id: TilgangsnokkelId,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<Infallible>> {
        let tx = self.begin_write().await?;
        let result = revoke(&tx, id, spor).await;
        finish(tx, result).await
    }

    /// Notes that a key was used on a day. Writes at most once a day for each key.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn note_tilgangsnokkel(&self, id: TilgangsnokkelId, dato: Dato) -> Result<(), StoreError> {
        let found = bruk::Entity::find_by_id(id.to_string())
            .one(self.reader())
            .await?;
        let sist = time::date(dato)?;
        if found.is_some_and(|row| row.sist == sist) {
            return Ok(());
        }
        let row = bruk::Model {
            nokkel: id.to_string(),
            sist,
        };
        let replace = OnConflict::column(bruk::Column::Nokkel)
            .update_column(bruk::Column::Sist)
            .to_owned();
        let tx = self.begin_write().await?;
        let result = bruk::Entity::insert(row.into_active_model())
            .on_conflict(replace)
            .exec_without_returning(&tx)
            .await;
        finish(tx, result).await?;
        Ok(())
    }
}

async fn all(db: &impl ConnectionTrait) -> Result<Vec<NokkelRad>, StoreError> {
    let used = bruk::Entity::find().all(db).await?;
    let used: BTreeMap<String, _> = used.into_iter().map(|row| (row.nokkel, row.sist)).collect();
    let newest_first = Entity::find()
        .order_by_desc(Column::Opprettet)
        .order_by_desc(Column::Id);
    let models = newest_first.all(db).await?;
    let row = |model: Model| {
        let sist_brukt = used.get(&model.id).copied().map(time::dato).transpose()?;
        let nokkel = from_model(model)?.verdi;
        Ok(NokkelRad { nokkel, sist_brukt })
    };
    models.into_iter().map(row).collect()
}

async fn load(
    db: &impl ConnectionTrait,
    id: TilgangsnokkelId,
) -> Result<Option<Lagret<Tilgangsnokkel>>, StoreError> {
    let model = Entity::find_by_id(id.to_string()).one(db).await?;
    model.map(from_model).transpose()
}

async fn insert(
    tx: &DatabaseTransaction,
    nokkel: &Gyldig,
    hendelse: Hendelse,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<Infallible>> {
    let model = to_model(&Tilgangsnokkel::Gyldig(nokkel.clone()), 1)?;
    Entity::insert(model.into_active_model())
        .exec_without_returning(tx)
        .await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(())
}

async fn revoke(
    tx: &DatabaseTransaction,
    id: TilgangsnokkelId,
    spor: Spor<'_>,
) -> Result<(), EndringFeil<Infallible>> {
    if !las::tilgangsnokkel(tx, id).await? {
        return Err(EndringFeil::IkkeFunnet);
    }
    let Lagret { verdi, versjon } = load(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let Tilgangsnokkel::Gyldig(nokkel) = verdi else {
        return Err(EndringFeil::Konflikt);
    };
    let (tilbakekalt, hendelse) = nokkel.revoke(spor.aktor, spor.now);
    let model = to_model(&Tilgangsnokkel::Tilbakekalt(tilbakekalt), versjon + 1)?;
    model.into_active_model().reset_all().update(tx).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(())
}

fn to_model(tilgangsnokkel: &Tilgangsnokkel, versjon: i64) -> Result<Model, StoreError> {
    let nokkel = tilgangsnokkel.nokkel();
    let slutt = match tilgangsnokkel {
        Tilgangsnokkel::Gyldig(_) => None,
        Tilgangsnokkel::Tilbakekalt(slutt) => Some(slutt),
    };
    let words: Vec<&str> = nokkel.omfang.iter().map(|omfang| omfang.word()).collect();
    Ok(Model {
        id: nokkel.id.to_string(),
        navn: nokkel.navn.clone(),
        organisasjon: nokkel.organisasjon.word().to_owned(),
        kommune: nokkel.organisasjon.kommune().map(Kommunenummer::to_string),
        omfang: words.join(" "),
        avtrykk: nokkel.avtrykk.clone(),
        siste_dag: time::date(nokkel.siste_dag)?,
        versjon,
        opprettet: time::instant(nokkel.opprettet)?,
        opprettet_av: verdi::json(&nokkel.av)?,
        tilbakekalt: slutt.map(|slutt| time::instant(slutt.tidspunkt)).transpose()?,
        tilbakekalt_av: slutt.map(|slutt| verdi::json(&slutt.av)).transpose()?,
    })
}

fn from_model(model: Model) -> Result<Lagret<Tilgangsnokkel>, StoreError> {
    let kommune = model.kommune.as_deref().map(verdi::kommunenummer).transpose()?;
    let organisasjon = |word: &str| Organisasjon::from_word(word, kommune.clone());
    let words = model.omfang.split_whitespace();
    let nokkel = Gyldig {
        id: verdi::id(&model.id)?,
        navn: model.navn,
        organisasjon: verdi::word("organisasjon", &model.organisasjon, organisasjon)?,
        omfang: words
            .map(|word| verdi::word("omfang", word, Omfang::from_word))
            .collect::<Result<_, _>>()?,
        avtrykk: model.avtrykk,
        opprettet: time::tidspunkt(model.opprettet),
        av: verdi::from_json("opprettet_av", model.opprettet_av)?,
        siste_dag: time::dato(model.siste_dag)?,
    };
    let verdi = match (model.tilbakekalt, model.tilbakekalt_av) {
        (Some(tidspunkt), Some(av)) => Tilgangsnokkel::Tilbakekalt(Tilbakekalt {
            nokkel,
            tidspunkt: time::tidspunkt(tidspunkt),
            av: verdi::from_json("tilbakekalt_av", av)?,
        }),
        _ => Tilgangsnokkel::Gyldig(nokkel),
    };
    Ok(Lagret {
        verdi,
        versjon: model.versjon,
    })
}
