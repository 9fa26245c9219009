//! Offers from the queue: proposed, approved or sent back, with their letters.

mod godkjenn;
mod rad;

use sak::id::{SoknadId, TilbudId};
use sak::ko::Ko;
use sak::prioritering::PlassRef;
use sak::soknad::{Innstilt, Soknad};
use sak::tilbud::{DagensFakta, Kontroll, Tilbud, TilbudFeil};
use sak::utlysning::Utlysning;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::entity::tilbud::{Column, Entity};
use crate::entity::tilbudsbrev;
use crate::store::finish;
use crate::{Dokument, EndringFeil, Spor, Store, StoreError, journal, ko, kommune, soknad, utlysning};

type Feil = EndringFeil<TilbudFeil>;

impl Store {
    /// One offer.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn tilbud(&self, id: TilbudId) -> Result<Option<Tilbud>, StoreError> {
        by_id(self.reader(), id).await
    }

    /// The offers that wait for approval, first proposed first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn tilbud_til_attestering(&self) -> Result<Vec<Tilbud>, StoreError> {
        let query = Entity::find()
            .filter(Column::Tilstand.eq("forslag"))
            .order_by_asc(Column::Foreslatt)
            .order_by_asc(Column::Id);
        let rows = query.all(self.reader()).await?;
        rows.into_iter().map(rad::from_model).collect()
    }

    /// The offers of an application's places, in whichever state, first proposed first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn tilbud_of(&self, soknad: SoknadId) -> Result<Vec<Tilbud>, StoreError> {
        let query = Entity::find()
            .filter(Column::Soknad.eq(soknad.to_string()))
            .order_by_asc(Column::Foreslatt)
            .order_by_asc(Column::Id);
        let rows = query.all(self.reader()).await?;
        rows.into_iter().map(rad::from_model).collect()
    }

    /// The letter of an approved offer.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn tilbudsbrev(&self, id: TilbudId) -> Result<Option<Dokument>, StoreError> {
        let model = tilbudsbrev::Entity::find_by_id(id.to_string())
            .one(self.reader())
            .await?;
        Ok(model.map(|model| Dokument {
            nummer: model.nummer,
            avtrykk: model.avtrykk,
            brev: model.brev,
            pdf: model.pdf,
            sha256: model.sha256,
        }))
    }

    /// Proposes an offer of a place in the queue, checked anew with the facts of today.
    ///
    /// # Errors
    /// If it is not its turn, no place is free, or the new check fails.
    pub async fn propose_tilbud(
        &self,
        plass: PlassRef,
        spor: Spor<'_>,
        new_id: &mut (dyn FnMut() -> Uuid + Send),
    ) -> Result<Tilbud, Feil> {
        let tx = self.begin_write().await?;
        let result = propose(&tx, plass, spor, new_id).await;
        finish(tx, result).await
    }

    /// Sends a proposed offer back, with the reason.
    ///
    /// # Errors
    /// Without a reason, or if it does not wait for approval.
    pub async fn send_back_tilbud(&self, id: TilbudId, spor: Spor<'_>, grunn: &str) -> Result<(), Feil> {
        let tx = self.begin_write().await?;
        let result = async {
            let before = by_id(&tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
            ko::lock::<TilbudFeil>(&tx, before.plass.soknad, spor).await?;
            let tilbud = by_id(&tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
            let sent = tilbud.send_back(grunn, spor.aktor, spor.now);
            let (tilbud, hendelse) = sent.map_err(EndringFeil::Avvist)?;
            rad::update(&tx, &tilbud).await?;
            Ok(journal::write(&tx, spor, vec![hendelse]).await?)
        }
        .await;
        finish(tx, result).await
    }
}

async fn propose(
    tx: &DatabaseTransaction,
    plass: PlassRef,
    spor: Spor<'_>,
    new_id: &mut (dyn FnMut() -> Uuid + Send),
) -> Result<Tilbud, Feil> {
    let ko = ko::lock(tx, plass.soknad, spor).await?;
    let (innstilt, call) = case(tx, plass.soknad).await?;
    let fakta = DagensFakta {
        utdanningsvirksomhet: register(tx, &innstilt).await?,
        kvote: ko.kvote,
        ledige: ko.ledige(),
    };
    let kontroll = Kontroll::work_out(&innstilt, &call, plass, &ko, fakta).ok_or(EndringFeil::IkkeFunnet)?;
    let id = TilbudId(new_id());
    let proposed = Tilbud::propose(id, plass, &kontroll, &ko, spor.aktor, spor.now);
    let (tilbud, hendelse) = proposed.map_err(EndringFeil::Avvist)?;
    rad::insert(tx, &tilbud).await?;
    journal::write(tx, spor, vec![hendelse]).await?;
    Ok(tilbud)
}

/// What an offer rests on, worked out anew with what the register says now.
async fn check(tx: &DatabaseTransaction, tilbud: &Tilbud, ko: &Ko) -> Result<Option<Kontroll>, Feil> {
    let (innstilt, call) = case(tx, tilbud.plass.soknad).await?;
    let fakta = DagensFakta {
        utdanningsvirksomhet: register(tx, &innstilt).await?,
        kvote: tilbud.kvote,
        ledige: tilbud.ledige,
    };
    Ok(Kontroll::work_out(&innstilt, &call, tilbud.plass, ko, fakta))
}

/// The decided application with its call.
async fn case(tx: &DatabaseTransaction, id: SoknadId) -> Result<(Innstilt, Utlysning), Feil> {
    let found = soknad::by_id(tx, id).await?.ok_or(EndringFeil::IkkeFunnet)?;
    let Soknad::Avgjort(avgjort) = found.verdi else {
        return Err(EndringFeil::IkkeFunnet);
    };
    let navn = &avgjort.innstilt.sendt.felles.utlysning;
    let call = utlysning::load(tx, navn).await?.ok_or(EndringFeil::IkkeFunnet)?;
    Ok((avgjort.innstilt, call))
}

/// What the register says of the municipality.
async fn register(
    tx: &DatabaseTransaction,
    innstilt: &Innstilt,
) -> Result<Option<regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet>, StoreError> {
    let nummer = &innstilt.sendt.felles.kommune;
    let kommune = kommune::by_nummer(tx, nummer).await?;
    Ok(kommune.and_then(|kommune| kommune.utdanningsvirksomhet))
}

async fn by_id(db: &impl ConnectionTrait, id: TilbudId) -> Result<Option<Tilbud>, StoreError> {
    let model = Entity::find_by_id(id.to_string()).one(db).await?;
    model.map(rad::from_model).transpose()
}
