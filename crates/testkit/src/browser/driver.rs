//! The driver process (chromedriver), and a browser session in it.

use crate::failure::must;
use fantoccini::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use std::process::Stdio;
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;

const STARTING: Duration = Duration::from_secs(60);

/// A chromedriver of our own on a free port. It dies with this, and the browser with it.
pub(super) struct Driver {
    child: Child,
    port: u16,
    /// Held open, or the driver would be stopped by its next line.
    _lines: Lines<BufReader<ChildStdout>>,
    /// Home and profile of the browser: nothing of the user's own is read or left behind.
    home: TempDir,
}

impl Driver {
    /// Starts it and waits until it says on which port it listens.
    pub(super) async fn start() -> Self {
        let home = must(tempfile::tempdir(), "making a home for the browser");
        let mut child = must(
            Command::new("chromedriver")
                .args(["--port=0", "--log-level=WARNING"])
                .env("HOME", home.path())
                .env("XDG_CONFIG_HOME", home.path().join("config"))
                .env("XDG_CACHE_HOME", home.path().join("cache"))
                .env("LANGUAGE", "nb")
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .kill_on_drop(true)
                .spawn(),
            "starting chromedriver (./test installs it; Debian's package is chromium-driver)",
        );
        let Some(output) = child.stdout.take() else {
            panic!("chromedriver has no output");
        };
        let mut lines = BufReader::new(output).lines();
        let port = must(
            timeout(STARTING, port(&mut lines)).await,
            "waiting for chromedriver's port",
        );
        Self {
            child,
            port,
            _lines: lines,
            home,
        }
    }

    /// A new browser with an empty profile.
    pub(super) async fn session(&self) -> Client {
        let address = format!("http://127.0.0.1:{}", self.port);
        let capabilities = self.capabilities();
        let session = Client::with_capabilities_and_connector(&address, &capabilities, HttpConnector::new());
        must(session.await, "starting the browser")
    }

    /// Ends the driver, and waits for it to be gone.
    pub(super) async fn stop(mut self) {
        let _ = self.child.kill().await;
    }

    fn capabilities(&self) -> Map<String, Value> {
        let profile = format!("--user-data-dir={}", self.home.path().join("profile").display());
        let mut capabilities = Map::new();
        capabilities.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
        capabilities.insert(
            "goog:chromeOptions".into(),
            json!({
                "args": ARGUMENTS.iter().copied().chain([profile.as_str()]).collect::<Vec<_>>(),
                "prefs": { "intl.accept_languages": "nb,no" },
            }),
        );
        capabilities
    }
}

/// The sandbox is left out because it needs rights that root and containers do not have, and only our own pages
/// are opened: no other host can even be looked up, so a page that asks a third party for anything fails its
/// journey.
const ARGUMENTS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--force-device-scale-factor=1",
    "--lang=nb",
];

async fn port(lines: &mut Lines<BufReader<ChildStdout>>) -> u16 {
    while let Some(line) = must(lines.next_line().await, "reading what chromedriver says") {
        if let Some(port) = line.rsplit_once("successfully on port ") {
            return must(
                port.1.trim_end_matches('.').parse(),
                format!("reading the port in `{line}`"),
            );
        }
    }
    panic!("chromedriver ended before it said on which port it listens");
}
