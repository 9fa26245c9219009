//! Stub.
#![allow(
    missing_docs,
    unused_imports,
    unused_variables,
    clippy::allow_attributes_without_reason,
    clippy::allow_attributes
)]
use crate::*;
use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::hendelse::{Hendelse, Kjede};
use sak::id::*;
use sak::kommune::Kommune;
use sak::kvoteplass::{Kvoteplass, Kvotestatus};
use sak::prioritering::{Prioritering, PrioriteringFeil};
use sak::runde::Runde;
use sak::soknad::felt::Svarskjema;
use sak::soknad::kladd::{Kollisjon, SendFeil, StegInnhold};
use sak::soknad::{Felles, Sendt, Soknad, Steg};
use sak::utlysning::Utlysning;
use sak::vedtak::{GodkjenningFeil, Godkjent, Vedtak};
use std::convert::Infallible;
use uuid::Uuid;
impl Store {
    pub async fn vedtak(&self, id: VedtakId) -> Result<Option<Vedtak>, StoreError> {
        todo!()
    }
    pub async fn vedtak_of(&self, soknad: SoknadId) -> Result<Vec<Vedtak>, StoreError> {
        todo!()
    }
    pub async fn vedtak_in(&self, navn: &UtlysningNavn) -> Result<Vec<Vedtak>, StoreError> {
        todo!()
    }
    pub async fn approve(
        &self,
        id: VedtakId,
        dokument: Dokument,
        spor: Spor<'_>,
        new_id: &mut (dyn FnMut() -> Uuid + Send),
    ) -> Result<Godkjent, EndringFeil<GodkjenningFeil>> {
        todo!()
    }
    pub async fn dokument(&self, id: VedtakId) -> Result<Option<Dokument>, StoreError> {
        todo!()
    }
}
