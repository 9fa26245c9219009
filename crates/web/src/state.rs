//! What every handler can reach: the store, the texts, the clock, and whether this is a demonstration.

use std::convert::Infallible;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use regelverk::tid::{Dato, Tidspunkt};
use sha2::{Digest, Sha256};
use store::{Spor, Store, StoreError};
use texts::Tekst;
use uuid::Uuid;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use sak::aktor::Aktor;

use crate::maskinporten::Tillit;
use crate::pages::helfo::kjoring::Kontrollrom;
use crate::refusjonsrett::{Lager, Registrerte};
use crate::spraak;

/// Reads the clock. Given by the binary, or by a test that ticks it.
pub type Klokke = Arc<dyn Fn() -> Tidspunkt + Send + Sync>;
/// Makes a new id.
pub type NyId = Arc<dyn Fn() -> Uuid + Send + Sync>;

/// Makes a secret: 256 random bits.
pub type Hemmelig = Arc<dyn Fn() -> [u8; 32] + Send + Sync>;

/// The demonstration: it has a login that asks for no password, and a date that can be moved.
#[derive(Debug)]
pub struct Demonstrasjon {
    offset: AtomicI64,
    start: Dato,
}

impl Demonstrasjon {
    /// A demonstration whose clock shows `start` when the real one shows `now`.
    pub fn new(start: Tidspunkt, now: Tidspunkt) -> Self {
        Self {
            offset: AtomicI64::new(start.unix_seconds() - now.unix_seconds()),
            start: start.dato(),
        }
    }
}

/// What every handler can reach. Cheap to clone. A handler takes it as an argument of its own, not as `State`:
/// then its texts are in the language of whoever asks.
#[derive(Clone)]
pub struct App {
    /// The store.
    pub store: Store,
    /// The texts, in the reader's language.
    pub tekst: &'static Tekst,
    /// Serves `/metrics`; `None` in tests.
    pub metrics: Option<metrics_exporter_prometheus::PrometheusHandle>,
    klokke: Klokke,
    ny_id: NyId,
    hemmelig: Hemmelig,
    adresse: Arc<str>,
    sender_epost: bool,
    registrerte: Lager,
    kontrollrom: Option<Kontrollrom>,
    maskinporten: Option<Arc<Tillit>>,
    demo: Option<Arc<Demonstrasjon>>,
}

impl App {
    /// An application on a store.
    pub fn new(store: Store, klokke: Klokke, ny_id: NyId) -> Self {
        let ids = Arc::clone(&ny_id);
        Self {
            store,
            tekst: texts::nb(),
            metrics: None,
            klokke,
            ny_id,
            // Two ids are as random as the ids are; the binary gives better.
            hemmelig: Arc::new(move || {
                let seed = [ids().into_bytes(), ids().into_bytes()].concat();
                Sha256::digest(seed).into()
            }),
            adresse: "http://127.0.0.1:8080".into(),
            sender_epost: false,
            registrerte: Lager::default(),
            kontrollrom: None,
            maskinporten: None,
            demo: None,
        }
    }

    /// The same, with a source of secrets.
    #[must_use]
    pub fn with_secrets(mut self, hemmelig: Hemmelig) -> Self {
        self.hemmelig = hemmelig;
        self
    }

    /// The same, known to the public under an address such as `https://hjemmel.example`.
    #[must_use]
    pub fn with_address(mut self, adresse: &str) -> Self {
        self.adresse = adresse.trim_end_matches('/').into();
        self
    }

    /// The same, where letters by e-mail are sent and not only kept.
    #[must_use]
    pub fn with_mail(mut self) -> Self {
        self.sender_epost = true;
        self
    }

    /// The same, with a directory for files of claims while they are checked and for what deviates in them.
    #[must_use]
    pub fn with_files(mut self, mappe: &Path) -> Self {
        self.kontrollrom = Some(Kontrollrom::new(mappe));
        self
    }

    /// The same, where tokens of an issuer are keys to the API.
    #[must_use]
    pub fn with_maskinporten(mut self, tillit: Tillit) -> Self {
        self.maskinporten = Some(Arc::new(tillit));
        self
    }

    /// The same, as a demonstration.
    #[must_use]
    pub fn with_demo(mut self, demo: Demonstrasjon) -> Self {
        self.demo = Some(Arc::new(demo));
        self
    }

    /// The same, with metrics.
    #[must_use]
    pub fn with_metrics(mut self, handle: metrics_exporter_prometheus::PrometheusHandle) -> Self {
        self.metrics = Some(handle);
        self
    }

    /// The same, with texts in the language that a request asks for.
    #[must_use]
    fn for_reader(mut self, headers: &HeaderMap) -> Self {
        self.tekst = Tekst::for_language(spraak::wanted(headers));
        self
    }

    /// Now; in a demonstration, the demonstration's now.
    pub fn now(&self) -> Tidspunkt {
        let offset = self
            .demo
            .as_ref()
            .map_or(0, |demo| demo.offset.load(Ordering::Relaxed));
        (self.klokke)().plus_seconds(offset)
    }

    /// The clock itself, which a demonstration's date does not move.
    pub(crate) fn real_clock(&self) -> Klokke {
        Arc::clone(&self.klokke)
    }

    /// Today in Norway.
    pub fn today(&self) -> Dato {
        self.now().dato()
    }

    /// A new id.
    pub fn new_id(&self) -> Uuid {
        (self.ny_id)()
    }

    /// 256 random bits.
    pub fn secret(&self) -> [u8; 32] {
        (self.hemmelig)()
    }

    /// The address of a path as others reach it, for letters.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.adresse)
    }

    /// The agreements as they are registered to the payer of refunds.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn registrerte(&self) -> Result<Arc<Registrerte>, StoreError> {
        self.registrerte.now(&self.store).await
    }

    /// Whose tokens are keys to the API, if anybody's.
    pub fn maskinporten(&self) -> Option<&Tillit> {
        self.maskinporten.as_deref()
    }

    /// Where claims are checked; `None` if no directory is set up.
    pub fn kontrollrom(&self) -> Option<&Kontrollrom> {
        self.kontrollrom.as_ref()
    }

    /// Whether letters by e-mail are sent, and not only kept.
    pub fn sends_mail(&self) -> bool {
        self.sender_epost
    }

    /// Whether this is a demonstration.
    pub fn is_demo(&self) -> bool {
        self.demo.is_some()
    }

    /// The day that the demonstration began with; `None` outside one.
    pub fn demo_start(&self) -> Option<Dato> {
        self.demo.as_ref().map(|demo| demo.start)
    }

    /// Moves the demonstration's clock so that it shows `to` now. Does nothing outside a demonstration.
    pub fn move_demo_clock(&self, to: Tidspunkt) {
        if let Some(demo) = &self.demo {
            let offset = to.unix_seconds() - (self.klokke)().unix_seconds();
            demo.offset.store(offset, Ordering::Relaxed);
        }
    }

    /// Who and when, for the journal.
    pub fn spor<'a>(&self, aktor: &'a Aktor) -> Spor<'a> {
        Spor {
            aktor,
            now: self.now(),
        }
    }
}

impl FromRequestParts<Self> for App {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Self) -> Result<Self, Infallible> {
        Ok(app.clone().for_reader(&parts.headers))
    }
}
