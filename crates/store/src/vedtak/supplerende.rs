//! Decisions on supplementary applications: each proposed, sent back or voided by itself.

use sak::hendelse::Hendelse;
use sak::id::{SoknadId, VedtakId};
use sak::runde::Runde;
use sak::vedtak::{Forslag, GodkjenningFeil, Grunnlag, SupplerendeFeil, Vedtak};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::{Slutt, by_id, close_proposals, insert};
use crate::entity::vedtak::{Column, Entity};
use crate::store::finish;
use crate::{
    EndringFeil, Lagret, Spor, Store, StoreError, TilbakeFeil, journal, ko, runde, saksarbeid, soknad,
};

type Feil = EndringFeil<SupplerendeFeil>;

impl Store {
    /// Proposes the decision on a supplementary application, as things stand.
    ///
    /// # Errors
    /// Why none follows yet; [`EndringFeil::IkkeFunnet`] if there is no such application.
    pub async fn propose_supplerende(
        &self,
        id: SoknadId,
        spor: Spor<'_>,
        new_id: &mut (dyn FnMut() -> Uuid + Send),
    ) -> Result<Forslag, Feil> {
        let tx = self.begin_write().await?;
        let result = propose(&tx, id, spor, new_id).await;
        finish(tx, result).await
    }

    /// Sends the proposed decision on a supplementary application back, with the reason.
    ///
    /// # Errors
    /// Without a reason, if it does not wait for approval, or if it belongs to a ranking.
    pub async fn send_back_supplerende(
        &self,
        id: VedtakId,
        spor: Spor<'_>,
        grunn: &str,
    ) -> Result<(), EndringFeil<TilbakeFeil>> {
        let tx = self.begin_write().await?;
        let result = send_back(&tx, id, spor, grunn).await;
        finish(tx, result).await
    }
}

/// What the decision would be now; `None` if none follows any more. The quota must be locked.
///
/// # Errors
/// [`GodkjenningFeil::RundenPagar`] while none can be known.
pub(super) async fn current(
    tx: &DatabaseTransaction,
    runde: &Runde,
    id: SoknadId,
    spor: Spor<'_>,
) -> Result<Option<Grunnlag>, EndringFeil<GodkjenningFeil>> {
    let ko = ko::load(tx, spor.now.dato()).await?;
    match runde.grunnlag_supplerende(id, &ko) {
        Ok((_, grunnlag, _)) => Ok(Some(grunnlag)),
        Err(SupplerendeFeil::RundenPagar) => Err(EndringFeil::Avvist(GodkjenningFeil::RundenPagar)),
        Err(_) => Ok(None),
    }
}

/// Ends the proposal on one application, if there is one, and gives what is to be journaled. Its call must be locked.
pub(crate) async fn lapse_one(
    tx: &DatabaseTransaction,
    id: SoknadId,
    spor: Spor<'_>,
) -> Result<Vec<Hendelse>, StoreError> {
    let closed = close_proposals(tx, &[id].into(), Slutt::Bortfalt, spor.now).await?;
    Ok(closed.iter().map(Forslag::void).collect())
}

async fn propose(
    tx: &DatabaseTransaction,
    id: SoknadId,
    spor: Spor<'_>,
    new_id: &mut (dyn FnMut() -> Uuid + Send),
) -> Result<Forslag, Feil> {
    let ko = ko::lock(tx, id, spor).await?;
    let navn = soknad::utlysning_of(tx, id)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    let Lagret { verdi: runde, .. } = runde::load(tx, &navn).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let standing = Entity::find()
        .filter(Column::Soknad.eq(id.to_string()))
        .filter(Column::Tilstand.eq("forslag"));
    if standing.count(tx).await? > 0 {
        return Err(EndringFeil::Avvist(SupplerendeFeil::Foreslatt));
    }
    let found = runde.grunnlag_supplerende(id, &ko);
    let (_, grunnlag, _) = found.map_err(EndringFeil::Avvist)?;
    let (forslag, hendelse) = Forslag::propose(VedtakId(new_id()), id, &grunnlag, spor.aktor, spor.now);
    insert(tx, vec![forslag.clone()]).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(forslag)
}

async fn send_back(
    tx: &DatabaseTransaction,
    id: VedtakId,
    spor: Spor<'_>,
    grunn: &str,
) -> Result<(), EndringFeil<TilbakeFeil>> {
    let before = by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let soknad = before.soknad();
    saksarbeid::demand_habil(tx, spor.aktor, &[soknad].into()).await?;
    let navn = soknad::utlysning_of(tx, soknad)
        .await?
        .ok_or(EndringFeil::IkkeFunnet)?;
    let Lagret { verdi: runde, .. } = runde::lock(tx, &navn).await?;
    if !runde.is_supplerende(soknad) {
        return Err(EndringFeil::IkkeFunnet);
    }
    if grunn.trim().is_empty() {
        return Err(EndringFeil::Avvist(TilbakeFeil::Begrunnelse));
    }
    let Some(Vedtak::Forslag(_)) = by_id(tx, id).await? else {
        return Err(EndringFeil::Avvist(TilbakeFeil::IkkeForeslatt));
    };
    let slutt = Slutt::Returnert {
        av: spor.aktor,
        grunn,
    };
    let closed = close_proposals(tx, &[soknad].into(), slutt, spor.now).await?;
    let events = closed.iter().map(|forslag| forslag.sent_back(grunn)).collect();
    Ok(journal::write(tx, spor, events).await?)
}
