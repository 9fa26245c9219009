//! The issuer's keys as they are known here: fetched when they are needed, not too often, and kept for a while.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use regelverk::tid::Tidspunkt;
use tokio::sync::OwnedMutexGuard;

use super::Oppsett;
use super::avvist::Avvist;
use super::nokkelsett::{self, Nokkel, Nokkelsett};

/// A fetch under way: the key set as JSON, or why there is none.
pub type Henting = Pin<Box<dyn Future<Output = Result<String, String>> + Send>>;
/// Fetches the issuer's key set. Given by the binary, or by a test. It sets its own limits of time and size.
pub type Hent = Arc<dyn Fn() -> Henting + Send + Sync>;

/// What is known.
#[derive(Default)]
struct Kjent {
    sett: Nokkelsett,
    // When the set was asked for that is kept.
    hentet: Option<Tidspunkt>,
    // When a set was last asked for.
    forsokt: Option<Tidspunkt>,
    // Whether there was no answer then.
    feilet: bool,
}

/// The keys.
pub(super) struct Nokler {
    hent: Hent,
    levetid: i64,
    pause: i64,
    kjent: Mutex<Kjent>,
    // Held by whoever fetches: the issuer is asked by one at a time.
    henter: Arc<tokio::sync::Mutex<()>>,
}

/// Whether less than `seconds` lie between the two. A clock that was set back has not made anything younger.
fn within(seconds: i64, then: Option<Tidspunkt>, now: Tidspunkt) -> bool {
    then.is_some_and(|then| then.unix_seconds().abs_diff(now.unix_seconds()) < seconds.unsigned_abs())
}

impl Nokler {
    /// No keys yet.
    pub(super) fn new(oppsett: &Oppsett, hent: Hent) -> Arc<Self> {
        Arc::new(Self {
            hent,
            levetid: oppsett.levetid,
            pause: oppsett.pause,
            kjent: Mutex::default(),
            henter: Arc::default(),
        })
    }

    /// The key with this id.
    ///
    /// A key that is known opens at once; in the second half of its life the set is fetched anew beside it, so that
    /// an issuer that does not answer for a moment is no trouble. One that is not known is waited for.
    ///
    /// # Errors
    /// [`Avvist::UkjentNokkel`] or [`Avvist::IngenNokler`].
    pub(super) async fn find(self: &Arc<Self>, kid: &str, now: Tidspunkt) -> Result<Nokkel, Avvist> {
        if let Some(nokkel) = self.known(kid, now) {
            if self.ages(now)
                && let Ok(turn) = Arc::clone(&self.henter).try_lock_owned()
            {
                self.fetch(now, turn);
            }
            return Ok(nokkel);
        }
        let turn = Arc::clone(&self.henter).lock_owned().await;
        if let Some(fetching) = self.fetch(now, turn) {
            // Should it have panicked, the keys are as they were.
            let _ = fetching.await;
        }
        self.known(kid, now).ok_or_else(|| self.why_not(now))
    }

    fn kjent(&self) -> MutexGuard<'_, Kjent> {
        self.kjent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn known(&self, kid: &str, now: Tidspunkt) -> Option<Nokkel> {
        let kjent = self.kjent();
        kjent
            .sett
            .get(kid)
            .filter(|_| within(self.levetid, kjent.hentet, now))
            .cloned()
    }

    fn ages(&self, now: Tidspunkt) -> bool {
        let kjent = self.kjent();
        !within(self.levetid / 2, kjent.hentet, now)
    }

    fn why_not(&self, now: Tidspunkt) -> Avvist {
        let kjent = self.kjent();
        if kjent.feilet || !within(self.levetid, kjent.hentet, now) {
            Avvist::IngenNokler
        } else {
            Avvist::UkjentNokkel
        }
    }

    /// Fetches the keys, unless somebody has just done so. It is a task of its own: if whoever asked goes away, the
    /// keys come all the same, and nobody can keep them from coming by hanging up.
    fn fetch(
        self: &Arc<Self>,
        now: Tidspunkt,
        turn: OwnedMutexGuard<()>,
    ) -> Option<tokio::task::JoinHandle<()>> {
        let mut kjent = self.kjent();
        if within(self.pause, kjent.forsokt, now) {
            return None;
        }
        kjent.forsokt = Some(now);
        kjent.feilet = true;
        drop(kjent);
        let own = Arc::clone(self);
        Some(tokio::spawn(async move {
            let answer = (own.hent)().await;
            match answer.and_then(|json| nokkelsett::read(&json)) {
                Ok(sett) => {
                    let mut kjent = own.kjent();
                    kjent.sett = sett;
                    kjent.hentet = Some(now);
                    kjent.feilet = false;
                }
                Err(error) => tracing::warn!(error, "the issuer's keys were not fetched"),
            }
            drop(turn);
        }))
    }
}
