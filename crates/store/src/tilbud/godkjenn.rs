//! Approving an offer: the place is issued, the letter kept, and the municipality told that it waits.

use sak::id::TilbudId;
use sak::tilbud::{Tilbud, TilbudFeil, Tilbudsstand};
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::{Feil, by_id, check, rad};
use crate::entity::tilbudsbrev;
use crate::store::finish;
use crate::{Dokument, EndringFeil, Notice, Spor, Store, StoreError, journal, ko, kvoteplass, outbox};

impl Store {
    /// Approves an offer: issues its place, keeps its letter, and tells the municipality that it waits.
    ///
    /// # Errors
    /// What the offer says. On [`TilbudFeil::Endret`] the proposal **is** void, and it is journaled.
    /// [`EndringFeil::Konflikt`] if the letter was made from another check than this.
    pub async fn approve_tilbud(
        &self,
        id: TilbudId,
        (dokument, notice): (Dokument, Notice<'_>),
        spor: Spor<'_>,
        new_id: &mut (dyn FnMut() -> Uuid + Send),
    ) -> Result<Tilbud, Feil> {
        let tx = self.begin_write().await?;
        let result = approve(&tx, id, (dokument, notice), spor, new_id).await;
        let tilbud = finish(tx, result).await?;
        match tilbud.stand {
            Tilbudsstand::Godkjent { .. } => Ok(tilbud),
            _ => Err(EndringFeil::Avvist(TilbudFeil::Endret)),
        }
    }
}

async fn approve(
    tx: &DatabaseTransaction,
    id: TilbudId,
    (dokument, notice): (Dokument, Notice<'_>),
    spor: Spor<'_>,
    new_id: &mut (dyn FnMut() -> Uuid + Send),
) -> Result<Tilbud, Feil> {
    let before = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let ko = ko::lock(tx, before.plass.soknad, spor).await?;
    let tilbud = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let kontroll = check(tx, &tilbud, &ko).await?;
    let (tilbud, hendelse) = match tilbud
        .clone()
        .approve(spor.aktor, kontroll.as_ref(), &ko, spor.now)
    {
        Ok(approved) => approved,
        Err(TilbudFeil::Endret) => {
            let (tilbud, hendelse) = tilbud.void(spor.now);
            rad::update(tx, &tilbud).await?;
            journal::write(tx, spor, vec![hendelse]).await?;
            return Ok(tilbud);
        }
        Err(refusal) => return Err(EndringFeil::Avvist(refusal)),
    };
    if dokument.avtrykk != tilbud.avtrykk {
        return Err(EndringFeil::Konflikt);
    }
    let koplass = ko.find(tilbud.plass).ok_or(EndringFeil::IkkeFunnet)?;
    let tildeling = kvoteplass::Tildeling {
        soknad: tilbud.plass.soknad,
        kommune: &koplass.kommune,
        vedtak: koplass.vedtak,
        tilbud: Some(id),
        plasser: &[tilbud.plass.plass],
        kvote: ko.kvote,
        spor,
    };
    if !kvoteplass::issue(tx, &tildeling, new_id).await? {
        return Err(EndringFeil::Avvist(TilbudFeil::Ko(sak::ko::KoFeil::IngenLedige)));
    }
    rad::update(tx, &tilbud).await?;
    keep(tx, id, dokument).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    outbox::tell(tx, tilbud.plass.soknad, notice, spor.now).await?;
    Ok(tilbud)
}

async fn keep(tx: &DatabaseTransaction, id: TilbudId, dokument: Dokument) -> Result<(), StoreError> {
    let row = tilbudsbrev::Model {
        tilbud: id.to_string(),
        nummer: dokument.nummer,
        avtrykk: dokument.avtrykk,
        brev: dokument.brev,
        pdf: dokument.pdf,
        sha256: dokument.sha256,
    };
    tilbudsbrev::Entity::insert(row.into_active_model())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}
