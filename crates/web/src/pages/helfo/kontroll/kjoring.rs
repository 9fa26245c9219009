//! Runs that go on in this program: how far they have come, and where their files lie.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use helfo::kontroll::{DELVIS, Fremdrift, Kontroll, KontrollFeil, Skriver};
use helfo::{Avtale, Register};
use kontrakt::kontroll::sentence;
use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::id::KravkontrollId;
use serde_json::Value;
use store::Kravkontroll;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use super::svar::Svar;
use crate::refusjonsrett::Registrerte;
use crate::state::App;

/// The ending of claims that are checked.
const KRAV: &str = "krav";

/// Where files are while they are checked, and where deviations are kept; and the runs that go on.
#[derive(Clone, Debug)]
pub struct Kontrollrom {
    mappe: Arc<Path>,
    kjorer: Arc<Mutex<HashMap<KravkontrollId, Arc<Fremdrift>>>>,
    /// One run uses every core, so they take turns.
    tur: Arc<Semaphore>,
}

impl Kontrollrom {
    /// In a directory, which is made when it is needed.
    pub fn new(mappe: &Path) -> Self {
        Self {
            mappe: mappe.into(),
            kjorer: Arc::default(),
            tur: Arc::new(Semaphore::new(1)),
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
        self.mappe.join(format!("{id}.{KRAV}"))
    }

    /// The deviations of a run.
    pub fn avvik(&self, id: KravkontrollId) -> PathBuf {
        self.mappe.join(format!("{id}.avvik.parquet"))
    }

    /// Deletes claims and unfinished deviations that were left behind when the program stopped in the middle of a run:
    /// those that nothing has been written to since `before`.
    ///
    /// # Errors
    /// If the directory or a file in it cannot be read or deleted.
    pub fn sweep(&self, before: Tidspunkt) -> std::io::Result<()> {
        let before = system_time(before);
        if !self.mappe.exists() {
            return Ok(());
        }
        for entry in std::fs::read_dir(&self.mappe)? {
            let path = entry?.path();
            let ends = path.extension();
            if ends.is_some_and(|ending| ending == KRAV || ending == DELVIS) {
                // A run that goes on may end in between, and take it away itself.
                if_there(remove_older(&path, before))?;
            }
        }
        Ok(())
    }

    /// How far a run has come; `None` if it does not go on in this program.
    pub fn fremdrift(&self, id: KravkontrollId) -> Option<Arc<Fremdrift>> {
        self.lock().get(&id).cloned()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<KravkontrollId, Arc<Fremdrift>>> {
        self.kjorer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a run may go on in another program that shares the directory: its claims are there, and were written after
    /// `since`.
    fn may_go_on_elsewhere(&self, id: KravkontrollId, since: Tidspunkt) -> bool {
        let written = self.krav(id).metadata().and_then(|claims| claims.modified());
        written.is_ok_and(|written| written >= system_time(since))
    }

    /// Stops every run that goes on here, since the program is to end.
    pub fn stop_all(&self) {
        self.lock().values().for_each(|fremdrift| fremdrift.stop());
    }

    fn begin(&self, id: KravkontrollId) -> Arc<Fremdrift> {
        let fremdrift = Arc::new(Fremdrift::default());
        self.lock().insert(id, Arc::clone(&fremdrift));
        fremdrift
    }
}

fn system_time(at: Tidspunkt) -> SystemTime {
    let seconds = u64::try_from(at.unix_seconds()).unwrap_or_default();
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// That a file is not there any longer is no fault.
fn if_there(done: std::io::Result<()>) -> std::io::Result<()> {
    done.or_else(|error| match error.kind() {
        ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    })
}

fn remove_older(path: &Path, than: SystemTime) -> std::io::Result<()> {
    if path.metadata()?.modified()? < than {
        std::fs::remove_file(path)?;
    }
    Ok(())
}

/// Claims on the disk. They go with this value: they are kept no longer than it takes to check them, however that ends.
pub struct Midlertidig(PathBuf);

impl Midlertidig {
    /// Of the file with this path, which need not be there yet.
    pub const fn new(path: PathBuf) -> Self {
        Self(path)
    }
}

impl Drop for Midlertidig {
    fn drop(&mut self) {
        if let Err(error) = if_there(std::fs::remove_file(&self.0)) {
            tracing::error!(%error, "a file of claims could not be deleted");
        }
    }
}

/// How long after its file came a run is believed to go on in another program, seconds: far longer than the largest takes.
const PATIENCE: i64 = 10 * 60;

/// Where a run goes on.
pub enum Hvor {
    /// In this program.
    Her(Arc<Fremdrift>),
    /// In another one on the same database and directory.
    Andre,
}

/// Where a run goes on; `None` if it broke off.
pub fn where_it_goes_on(app: &App, run: &Kravkontroll) -> Option<Hvor> {
    let rom = app.kontrollrom()?;
    let since = (app.real_clock())().plus_seconds(-PATIENCE);
    match rom.fremdrift(run.id) {
        Some(fremdrift) => Some(Hvor::Her(fremdrift)),
        None => rom.may_go_on_elsewhere(run.id, since).then_some(Hvor::Andre),
    }
}

/// Checks the claims of a run against the agreements, beside the request that asked for it, and keeps what comes of it.
pub fn start(
    app: App,
    rom: Kontrollrom,
    (id, krav): (KravkontrollId, Midlertidig),
    registrerte: Arc<Registrerte>,
    av: Aktor,
) {
    let fremdrift = rom.begin(id);
    tokio::spawn(async move {
        let t = app.tekst;
        let avvik = rom.avvik(id);
        let turn = rom.tur.acquire().await;
        let work = spawn_blocking(move || check(&krav.0, &avvik, &registrerte, &fremdrift));
        let ended = work.await;
        drop(turn);
        let result = match ended {
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
