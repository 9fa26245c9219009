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
    pub async fn soknad(&self, id: SoknadId) -> Result<Option<Lagret<Soknad>>, StoreError> {
        todo!()
    }
    pub async fn soknad_in(
        &self,
        utlysning: &UtlysningNavn,
        kommune: &Kommunenummer,
    ) -> Result<Option<Lagret<Soknad>>, StoreError> {
        todo!()
    }
    pub async fn soknader_of(&self, kommune: &Kommunenummer) -> Result<Vec<Lagret<Soknad>>, StoreError> {
        todo!()
    }
    pub async fn begin_kladd(
        &self,
        felles: Felles,
        spor: Spor<'_>,
    ) -> Result<Lagret<Soknad>, EndringFeil<Infallible>> {
        todo!()
    }
    pub async fn save_step(
        &self,
        id: SoknadId,
        steg: Steg,
        expected: u64,
        svar: Svarskjema,
        spor: Spor<'_>,
    ) -> Result<StegInnhold, EndringFeil<Kollisjon>> {
        todo!()
    }
    pub async fn send(&self, id: SoknadId, spor: Spor<'_>) -> Result<Sendt, EndringFeil<SendFeil>> {
        todo!()
    }
    pub async fn import(
        &self,
        navn: &UtlysningNavn,
        rader: Vec<Import>,
        spor: Spor<'_>,
    ) -> Result<usize, EndringFeil<ImportFeil>> {
        todo!()
    }
    pub async fn change_soknad<E, F>(
        &self,
        id: SoknadId,
        expected: i64,
        spor: Spor<'_>,
        f: F,
    ) -> Result<i64, EndringFeil<E>>
    where
        F: FnOnce(Soknad, &Runde) -> Result<(Soknad, Vec<Hendelse>), E> + Send,
        E: Send,
    {
        todo!()
    }
}
