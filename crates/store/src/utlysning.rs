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
    pub async fn utlysninger(&self) -> Result<Vec<Utlysning>, StoreError> {
        todo!()
    }
    pub async fn utlysning(&self, navn: &UtlysningNavn) -> Result<Option<Utlysning>, StoreError> {
        todo!()
    }
    pub async fn create_utlysning(
        &self,
        utlysning: &Utlysning,
        spor: Spor<'_>,
    ) -> Result<(), EndringFeil<Infallible>> {
        todo!()
    }
}
