//! Drafts: begun, and saved at every change. Nothing of a draft is journaled but that it was begun.

use sak::avtale::{Avtale, BegynnFeil, LagreFeil, Utfylt, Utkast};
use sak::id::{AvtaleId, KvoteplassId};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{Avtalesak, Lagringsmerke, endre, rad};
use crate::entity::avtale::{Column, Entity};
use crate::store::finish;
use crate::{EndringFeil, Spor, Store, StoreError, journal, kvoteplass, las, soknad, verdi};

impl Store {
    /// Begins a draft under a place, in a frame of it (from 1), with what is known from before.
    ///
    /// # Errors
    /// [`EndringFeil::IkkeFunnet`] if there is no such place; and what the command says.
    pub async fn begin_avtale(
        &self,
        id: AvtaleId,
        (plass, ramme): (KvoteplassId, u64),
        utfylt: Utfylt,
        spor: Spor<'_>,
    ) -> Result<Avtalesak, EndringFeil<BegynnFeil>> {
        let tx = self.begin_write().await?;
        let result = begin(&tx, id, (plass, ramme), utfylt, spor).await;
        finish(tx, result).await
    }

    /// Saves a draft. `expected` is the version that the writer saw.
    ///
    /// # Errors
    /// [`EndringFeil::Konflikt`] if it is no draft any more; and what the command says.
    pub async fn save_avtale(
        &self,
        id: AvtaleId,
        expected: u64,
        utfylt: Utfylt,
        spor: Spor<'_>,
    ) -> Result<Avtalesak, EndringFeil<LagreFeil>> {
        let tx = self.begin_write().await?;
        let result = save(&tx, id, expected, utfylt, spor).await;
        finish(tx, result).await
    }
}

/// How many frames a place has: what the application wanted, one if it does not say.
pub(crate) async fn perioder(
    db: &impl sea_orm::ConnectionTrait,
    id: sak::id::SoknadId,
) -> Result<u64, StoreError> {
    let found = soknad::by_id(db, id).await?;
    let sendt = found.as_ref().and_then(|soknad| soknad.verdi.sendt());
    Ok(sendt.and_then(|sendt| sendt.innhold.perioder).unwrap_or(1))
}

async fn begin(
    tx: &DatabaseTransaction,
    id: AvtaleId,
    (plass, ramme): (KvoteplassId, u64),
    utfylt: Utfylt,
    spor: Spor<'_>,
) -> Result<Avtalesak, EndringFeil<BegynnFeil>> {
    let before = kvoteplass::by_id(tx, plass)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    let navn = soknad::utlysning_of(tx, before.soknad)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    las::utlysning(tx, &navn).await?;
    las::soknad(tx, before.soknad).await?;
    let plass = kvoteplass::by_id(tx, plass)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    let perioder = perioder(tx, plass.soknad).await?;
    let (utkast, hendelse) = Utkast::begin(id, &plass, ramme, perioder).map_err(EndringFeil::Avvist)?;
    let utkast = utkast.with_known(utfylt).map_err(EndringFeil::Avvist)?;
    let last: Option<i64> = Entity::find()
        .select_only()
        .column(Column::Nummer)
        .filter(Column::Soknad.eq(plass.soknad.to_string()))
        .order_by_desc(Column::Nummer)
        .into_tuple()
        .one(tx)
        .await?;
    let nummer = verdi::number::<u64>("nummer", last.unwrap_or(0))? + 1;
    let avtale = Avtale::Utkast(utkast.clone());
    rad::insert(tx, &avtale, nummer).await?;
    rad::keep_draft(tx, &utkast, None).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(Avtalesak {
        avtale,
        nummer,
        lagret: None,
    })
}

async fn save(
    tx: &DatabaseTransaction,
    id: AvtaleId,
    expected: u64,
    utfylt: Utfylt,
    spor: Spor<'_>,
) -> Result<Avtalesak, EndringFeil<LagreFeil>> {
    let Avtalesak {
        avtale,
        nummer,
        lagret,
    } = endre::lock(tx, id).await?;
    let Avtale::Utkast(utkast) = avtale else {
        return Err(EndringFeil::Konflikt);
    };
    let before = utkast.versjon;
    let utkast = utkast.save(expected, utfylt).map_err(EndringFeil::Avvist)?;
    let lagret = if utkast.versjon == before {
        lagret
    } else {
        let merke = Lagringsmerke {
            av: spor.aktor.clone(),
            tidspunkt: spor.now,
        };
        rad::keep_draft(tx, &utkast, Some(&merke)).await?;
        Some(merke)
    };
    Ok(Avtalesak {
        avtale: Avtale::Utkast(utkast),
        nummer,
        lagret,
    })
}
