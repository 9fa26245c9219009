//! The agreements as they are registered, kept in memory until something new is registered or acknowledged.

use std::sync::{Arc, Mutex, PoisonError};

use helfo::refusjonsrett::{Oppslag, Svar};
use rustc_hash::FxHashMap;
use sak::avtale::melding::Registrert;
use sak::id::AvtaleId;
use store::{Store, StoreError};

/// The agreements as they are registered after a message.
#[derive(Debug, Default)]
pub struct Registrerte {
    /// The number of the message; 0 before the first.
    pub nr: u64,
    /// Up to which message everything is acknowledged; 0 before the first acknowledgement.
    pub kvittert: u64,
    /// To be asked.
    pub oppslag: Oppslag,
    /// The last message about each agreement.
    siste: FxHashMap<AvtaleId, u64>,
}

impl Registrerte {
    /// Whether the payer of refunds has acknowledged what it was told last of an agreement.
    pub fn is_acknowledged(&self, avtale: AvtaleId) -> bool {
        self.siste.get(&avtale).is_some_and(|nr| *nr <= self.kvittert)
    }

    /// The last message about an agreement; `None` if there was none.
    pub fn siste_melding(&self, avtale: AvtaleId) -> Option<u64> {
        self.siste.get(&avtale).copied()
    }

    /// Whether what an answer rests on is acknowledged; `None` if it rests on no agreement.
    pub fn acknowledged(&self, svar: &Svar<'_>) -> Option<bool> {
        svar.avtale
            .map(|avtale: &Registrert| self.is_acknowledged(avtale.avtale))
    }
}

/// Keeps the last that was read.
#[derive(Clone, Debug, Default)]
pub struct Lager(Arc<Mutex<Arc<Registrerte>>>);

impl Lager {
    /// The agreements as they are registered now. Asks the database for two numbers, and for the rest only if one of them
    /// is new.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn now(&self, store: &Store) -> Result<Arc<Registrerte>, StoreError> {
        let kvittert = store.siste_kvittering().await?.map_or(0, |last| last.til);
        let nr = store.siste_melding().await?;
        let kept = Arc::clone(&self.0.lock().unwrap_or_else(PoisonError::into_inner));
        if (kept.nr, kept.kvittert) == (nr, kvittert) {
            return Ok(kept);
        }
        let register = store.registrerte(None).await?;
        let read = Arc::new(Registrerte {
            nr: register.nr,
            kvittert,
            oppslag: Oppslag::new(register.avtaler.into_values()),
            siste: register.siste.into_iter().collect(),
        });
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&read);
        Ok(read)
    }
}
