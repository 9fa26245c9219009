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
    pub async fn kvotestatus(&self, kvote: u64) -> Result<Kvotestatus, StoreError> {
        todo!()
    }
    pub async fn kvoteplasser(&self) -> Result<Vec<Kvoteplass>, StoreError> {
        todo!()
    }
    pub async fn kvoteplasser_for(&self, kommune: &Kommunenummer) -> Result<Vec<Kvoteplass>, StoreError> {
        todo!()
    }
}
