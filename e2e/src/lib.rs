//! What the journeys stand on: the whole application, served on loopback from the demonstration world.

pub mod avtale;
pub mod reise;

use std::sync::Arc;

use demo::Stand;
use regelverk::tid::Tidspunkt;
use store::Store;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use uuid::Uuid;
use web::state::{App, Demonstrasjon};

/// A running application. It stops when it is dropped.
pub struct Served {
    /// The address, without a slash at the end.
    pub url: String,
    /// The store beneath it.
    pub store: Store,
    server: JoinHandle<()>,
    _folder: tempfile::TempDir,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Ids from the machine's randomness: several journeys run on worlds of their own.
#[expect(
    clippy::disallowed_methods,
    reason = "a journey is run from outside, as the binary is"
)]
fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// The real clock; the demonstration shifts it to its own date.
#[expect(
    clippy::disallowed_methods,
    reason = "a journey is run from outside, as the binary is"
)]
fn now() -> Tidspunkt {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    Tidspunkt::from_unix_seconds(since.map_or(0, |since| since.as_secs().try_into().unwrap_or(0)))
}

/// Serves the demonstration world with as much case work done as `stand` says.
///
/// # Panics
/// If the world cannot be made or served.
pub async fn serve(stand: Stand) -> Served {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let url = format!("sqlite:{}", folder.path().join("hjemmel.db").display());
    let store = Store::open(&url).await.expect("a database");
    let ids: demo::NyId = Arc::new(new_id);
    demo::fill(&store, texts::nb(), stand, &ids)
        .await
        .expect("the demonstration world");
    let demonstration = Demonstrasjon::new(demo::start(stand), now());
    let app = App::new(store.clone(), Arc::new(now), ids)
        .with_demo(demonstration)
        .with_files(&folder.path().join("filer"));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let server = tokio::spawn(async move {
        axum::serve(listener, web::router(app))
            .await
            .expect("a server that goes on");
    });
    Served {
        url: format!("http://{address}"),
        store,
        server,
        _folder: folder,
    }
}
