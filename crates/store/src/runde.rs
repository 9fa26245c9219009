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
    pub async fn runde(&self, navn: &UtlysningNavn) -> Result<Option<Lagret<Runde>>, StoreError> {
        todo!()
    }
    pub async fn change_prioritering<E, F>(
        &self,
        navn: &UtlysningNavn,
        expected: i64,
        spor: Spor<'_>,
        f: F,
    ) -> Result<i64, EndringFeil<E>>
    where
        F: FnOnce(Prioritering, &Runde) -> Result<(Prioritering, Hendelse), E> + Send,
        E: Send,
    {
        todo!()
    }
    pub async fn send_for_approval(
        &self,
        navn: &UtlysningNavn,
        expected: i64,
        spor: Spor<'_>,
        new_id: &mut (dyn FnMut() -> Uuid + Send),
    ) -> Result<(), EndringFeil<PrioriteringFeil>> {
        todo!()
    }
    pub async fn send_back(
        &self,
        navn: &UtlysningNavn,
        spor: Spor<'_>,
        grunn: &str,
    ) -> Result<(), EndringFeil<TilbakeFeil>> {
        todo!()
    }
}
