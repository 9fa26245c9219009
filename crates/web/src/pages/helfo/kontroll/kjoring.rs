//! Runs that go on in this program: how far they have come, and where their files lie.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use helfo::kontroll::{Fremdrift, Kontroll, KontrollFeil, Skriver};
use helfo::{Avtale, Register};
use kontrakt::kontroll::sentence;
use sak::aktor::Aktor;
use sak::id::KravkontrollId;
use serde_json::Value;
use tokio::task::spawn_blocking;

use super::svar::Svar;
use crate::refusjonsrett::Registrerte;
use crate::state::App;

/// Where files are while they are checked, and where deviations are kept; and the runs that go on.
#[derive(Clone, Debug)]
pub struct Kontrollrom {
    mappe: Arc<Path>,
    kjorer: Arc<Mutex<HashMap<KravkontrollId, Arc<Fremdrift>>>>,
}

impl Kontrollrom {
    /// In a directory, which is made when it is needed.
    pub fn new(mappe: &Path) -> Self {
        Self {
            mappe: mappe.into(),
            kjorer: Arc::default(),
        }
    }

    /// The directory, made if it is not there.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn directory(&self) -> std::io::Result<&Path> {
        std::fs::create_dir_all(&self.mappe)?;
        Ok(&self.mappe)
    }

    /// The claims of a run, until they are checked.
    pub fn krav(&self, id: KravkontrollId) -> PathBuf {
        self.mappe.join(format!("{id}.krav"))
    }

    /// The deviations of a run.
    pub fn avvik(&self, id: KravkontrollId) -> PathBuf {
        self.mappe.join(format!("{id}.avvik.parquet"))
    }

    /// How far a run has come; `None` if it does not go on in this program.
    pub fn fremdrift(&self, id: KravkontrollId) -> Option<Arc<Fremdrift>> {
        self.lock().get(&id).cloned()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<KravkontrollId, Arc<Fremdrift>>> {
        self.kjorer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, id: KravkontrollId) -> Arc<Fremdrift> {
        let fremdrift = Arc::new(Fremdrift::default());
        self.lock().insert(id, Arc::clone(&fremdrift));
        fremdrift
    }
}

/// Checks the claims of a run against the agreements, beside the request that asked for it, and keeps what comes of it.
pub fn start(app: App, rom: Kontrollrom, id: KravkontrollId, registrerte: Arc<Registrerte>, av: Aktor) {
    let fremdrift = rom.begin(id);
    tokio::spawn(async move {
        let t = app.tekst;
        let (krav, avvik) = (rom.krav(id), rom.avvik(id));
        let work = spawn_blocking(move || {
            let result = check(&krav, &avvik, &registrerte, &fremdrift);
            // Claims are kept no longer than it takes to check them.
            let deleted = std::fs::remove_file(&krav);
            if result.is_err() {
                let _ = std::fs::remove_file(&avvik);
            }
            if let Err(error) = deleted {
                tracing::error!(%error, %id, "a file of claims could not be deleted");
            }
            result
        });
        let result = match work.await {
            Ok(result) => result.map_err(|feil| sentence(&feil, t)),
            Err(error) => {
                tracing::error!(%error, %id, "a run of claim control broke off");
                Err(t.helfo_kontroll_brast())
            }
        };
        if let Err(error) = app.store.end_kravkontroll(id, result, app.spor(&av)).await {
            tracing::error!(%error, %id, "a run of claim control could not be kept");
        }
        rom.lock().remove(&id);
    });
}

fn check(
    krav: &Path,
    avvik: &Path,
    registrerte: &Registrerte,
    fremdrift: &Fremdrift,
) -> Result<Value, KontrollFeil> {
    let avtaler = registrerte.oppslag.avtaler();
    let signed: Vec<Avtale> = avtaler.iter().filter_map(Avtale::of).collect();
    let register = Register::new(&signed);
    let kontroll = Kontroll {
        register: &register,
        detaljer: true,
        alle: false,
        trader: thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
        fremdrift,
    };
    let mut skriver = Skriver::create(avvik)?;
    let sum = kontroll.check(krav, Some(&mut skriver))?;
    skriver.finish()?;
    serde_json::to_value(Svar::new(&sum, &register, avtaler))
        .map_err(|error| KontrollFeil::Ulesbar(error.to_string()))
}
