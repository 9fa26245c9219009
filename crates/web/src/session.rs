//! The login session: a random id in a cookie, the rest in the database.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use serde::{Deserialize, Serialize};
use store::Store;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result as SessionResult};
use tower_sessions::{Expiry, Session, SessionManagerLayer, SessionStore};

use crate::error::Feil;
use crate::state::{App, Klokke};

/// The cookie that holds the id of the session.
pub const COOKIE_NAME: &str = "hjemmel";
const KEY: &str = "innlogget";
/// When the session was last written, in seconds.
const RENEWED: &str = "fornyet";
/// How long an unused session lives.
const IDLE: time::Duration = time::Duration::hours(2);
/// How long a session is used before it is written again with a later end: reading a page must not cost a write.
const RENEW_AFTER: i64 = 10 * 60;

/// Keeps sessions in the store.
#[derive(Clone)]
pub struct Sesjonslager {
    store: Store,
    /// The real clock, also in a demonstration: the end of a session is counted on it.
    klokke: Klokke,
}

impl std::fmt::Debug for Sesjonslager {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sesjonslager")
    }
}

fn backend(error: impl std::fmt::Display) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait::async_trait]
impl SessionStore for Sesjonslager {
    /// A login, which is also the moment to sweep away the sessions that nobody ended.
    async fn create(&self, record: &mut Record) -> SessionResult<()> {
        let now = (self.klokke)();
        self.store.delete_expired_sesjoner(now).await.map_err(backend)?;
        self.write(record).await
    }

    /// A session that was ended while a request was under way stays ended.
    async fn save(&self, record: &Record) -> SessionResult<()> {
        if self.load(&record.id).await?.is_none() {
            return Ok(());
        }
        self.write(record).await
    }

    /// Refuses what has expired: the session layer leaves that to the store.
    async fn load(&self, id: &Id) -> SessionResult<Option<Record>> {
        let found = self
            .store
            .load_sesjon(&id.to_string(), (self.klokke)())
            .await
            .map_err(backend)?;
        found
            .map(|data| serde_json::from_str(&data).map_err(|error| Error::Decode(error.to_string())))
            .transpose()
    }

    async fn delete(&self, id: &Id) -> SessionResult<()> {
        self.store.delete_sesjon(&id.to_string()).await.map_err(backend)
    }
}

impl Sesjonslager {
    async fn write(&self, record: &Record) -> SessionResult<()> {
        let data = serde_json::to_string(record).map_err(|error| Error::Encode(error.to_string()))?;
        let expires = Tidspunkt::from_unix_seconds(record.expiry_date.unix_timestamp());
        self.store
            .save_sesjon(&record.id.to_string(), &data, expires)
            .await
            .map_err(backend)
    }
}

/// The session layer. The cookie is bound to this site, hidden from scripts, and sent over HTTPS only unless
/// `insecure` (a demonstration on loopback).
pub fn layer(store: Store, klokke: Klokke, insecure: bool) -> SessionManagerLayer<Sesjonslager> {
    SessionManagerLayer::new(Sesjonslager { store, klokke })
        .with_name(COOKIE_NAME)
        .with_secure(!insecure)
        .with_same_site(tower_sessions::cookie::SameSite::Lax)
        .with_http_only(true)
        .with_expiry(Expiry::OnInactivity(IDLE))
}

/// Who is logged in, with the token that every form carries.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Innlogget {
    /// The person.
    pub aktor: Aktor,
    /// The token against forged requests.
    pub csrf: String,
}

impl Innlogget {
    /// Logs somebody in under a new session id, so that an id from before the login is worth nothing.
    ///
    /// # Errors
    /// If the session cannot be saved.
    pub async fn begin(session: &Session, aktor: Aktor, csrf: String) -> Result<(), Feil> {
        session.cycle_id().await.map_err(Feil::session)?;
        session
            .insert(KEY, Self { aktor, csrf })
            .await
            .map_err(Feil::session)
    }
}

/// Who is logged in, if anybody.
#[derive(Clone, Debug)]
pub struct KanskjeInnlogget(pub Option<Innlogget>);

impl FromRequestParts<App> for KanskjeInnlogget {
    type Rejection = Feil;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Feil> {
        let session = Session::from_request_parts(parts, app)
            .await
            .map_err(|(_, why)| Feil::session(why))?;
        let found = session.get(KEY).await.map_err(Feil::session)?;
        if found.is_some() {
            renew(&session, (app.real_clock())()).await?;
        }
        Ok(Self(found))
    }
}

/// Keeps a session alive that is in use.
async fn renew(session: &Session, now: Tidspunkt) -> Result<(), Feil> {
    let now = now.unix_seconds();
    let last: Option<i64> = session.get(RENEWED).await.map_err(Feil::session)?;
    if last.is_some_and(|last| now.abs_diff(last) < RENEW_AFTER.unsigned_abs()) {
        return Ok(());
    }
    session.insert(RENEWED, now).await.map_err(Feil::session)
}
