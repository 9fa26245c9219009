//! Opening a page and looking at it.

use super::command::one_line;
use crate::failure::must;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How long to wait for a page before giving it up. Not a measure of speed.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the browser shows. Clones show the same.
#[derive(Debug, Clone)]
pub struct Page {
    client: Client,
    journey: Arc<str>,
    size: Arc<(AtomicU32, AtomicU32)>,
    scripts_off: Arc<AtomicBool>,
}

impl Page {
    pub(super) fn new(client: Client, journey: &str) -> Self {
        Self {
            client,
            journey: journey.into(),
            size: Arc::default(),
            scripts_off: Arc::default(),
        }
    }

    /// The WebDriver client, for what this type does not offer.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Goes to an address and waits until it is loaded.
    pub async fn open(&self, url: &str) {
        must(self.client.goto(url).await, format!("opening {url}"));
    }

    /// Sets the size of what is seen: [`DESKTOP`](super::DESKTOP), [`PHONE`](super::PHONE) or another.
    pub async fn size(&self, (width, height): (u32, u32)) {
        self.size.0.store(width, Ordering::Relaxed);
        self.size.1.store(height, Ordering::Relaxed);
        self.show(width, height).await;
    }

    async fn show(&self, width: u32, height: u32) {
        let parameters = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", parameters)
            .await;
    }

    /// Turns the page's own scripts off (or on again), from the next page on: everything must work without.
    pub async fn scripts(&self, on: bool) {
        self.scripts_off.store(!on, Ordering::Relaxed);
        self.let_scripts(on).await;
    }

    /// Whether the page's own scripts may run.
    pub(super) fn has_scripts(&self) -> bool {
        !self.scripts_off.load(Ordering::Relaxed)
    }

    pub(super) async fn let_scripts(&self, run: bool) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !run }))
            .await;
    }

    /// The address' path and query, without the host: `/soknader/7?steg=2`.
    pub async fn path(&self) -> String {
        let url = must(self.client.current_url().await, "asking for the address");
        match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        }
    }

    /// The page's title.
    pub async fn title(&self) -> String {
        one_line(&must(self.client.title().await, "asking for the title"))
    }

    /// The first main heading.
    pub async fn heading(&self) -> String {
        let heading = must(
            self.client.find(Locator::Css("h1")).await,
            "finding the main heading",
        );
        one_line(&must(heading.text().await, "reading the main heading"))
    }

    /// All text that can be seen, each run of white space as one space.
    pub async fn text(&self) -> String {
        let body = must(self.client.find(Locator::Css("body")).await, "finding the body");
        one_line(&must(body.text().await, "reading the page"))
    }

    /// Waits until a text can be seen; panics with the page's text if it never is.
    pub async fn expect_text(&self, wanted: &str) {
        let wanted = one_line(wanted);
        if !self
            .waited_for(async || self.text().await.contains(&wanted))
            .await
        {
            panic!(
                "`{wanted}` is not on {}, which says: {}",
                self.path().await,
                self.text().await
            );
        }
    }

    /// Panics if a text can be seen now.
    pub async fn expect_no_text(&self, unwanted: &str) {
        let text = self.text().await;
        let path = self.path().await;
        assert!(
            !text.contains(&one_line(unwanted)),
            "`{unwanted}` is on {path}, which says: {text}"
        );
    }

    /// Panics if the page is wider than what is seen, so that one must scroll sideways to read it.
    pub async fn expect_no_sideways_scroll(&self) {
        let script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        let beyond = self.execute(script).await.as_i64().unwrap_or_default();
        let width = self.size.0.load(Ordering::Relaxed);
        assert!(
            beyond <= 0,
            "{} is {beyond} pixels wider than {width}",
            self.path().await
        );
    }

    /// The console's errors since the last call. A refusal (4xx) of a page or a file is among them.
    pub async fn console_errors(&self) -> Vec<String> {
        let lines = self.console().await;
        let errors = lines.iter().filter(|line| line["level"] == "SEVERE");
        errors
            .map(|line| line["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Panics if the console has errors since the last call. That the page itself was refused (4xx) is no error
    /// here: a form answered with its faults is a page like others.
    pub async fn expect_clean_console(&self) {
        let here = must(self.client.current_url().await, "asking for the address");
        let own = format!("{here} - Failed to load resource: the server responded with a status of 4");
        let errors: Vec<_> = self
            .console_errors()
            .await
            .into_iter()
            .filter(|e| !e.starts_with(&own))
            .collect();
        assert!(
            errors.is_empty(),
            "the console of {here} has errors:\n  {}",
            errors.join("\n  ")
        );
    }

    /// Saves the whole page, from top to bottom, as `target/screenshots/<name>-<width>.png`.
    pub async fn picture(&self, name: &str) -> PathBuf {
        let (width, height) = (
            self.size.0.load(Ordering::Relaxed),
            self.size.1.load(Ordering::Relaxed),
        );
        let tall = self.execute("return document.documentElement.scrollHeight").await;
        let tall = tall
            .as_u64()
            .and_then(|tall| u32::try_from(tall).ok())
            .unwrap_or(height);
        self.show(width, tall.max(height)).await;
        let path = self.save(&format!("{name}-{width}")).await;
        self.show(width, height).await;
        path
    }

    pub(super) async fn picture_of_failure(&self) {
        if let Ok(picture) = self.client.screenshot().await {
            write(&format!("failed-{}", self.journey), &picture);
        }
    }

    async fn save(&self, name: &str) -> PathBuf {
        write(name, &must(self.client.screenshot().await, "taking a picture"))
    }

    pub(super) async fn close(self) {
        let _ = self.client.close().await;
    }

    pub(super) async fn execute(&self, script: &str) -> Value {
        must(
            self.client.execute(script, Vec::new()).await,
            format!("running `{script}`"),
        )
    }

    /// Tries until it is so, or until patience ends.
    pub(super) async fn waited_for(&self, is_so: impl AsyncFn() -> bool) -> bool {
        let start = Instant::now();
        while !is_so().await {
            if start.elapsed() > PATIENCE {
                return false;
            }
            sleep(Duration::from_millis(25)).await;
        }
        true
    }
}

fn write(name: &str, picture: &[u8]) -> PathBuf {
    let directory = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/screenshots"));
    must(fs::create_dir_all(&directory), "making target/screenshots");
    let path = directory.join(format!("{name}.png"));
    must(fs::write(&path, picture), format!("writing {}", path.display()));
    path
}
