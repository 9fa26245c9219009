//! A browser of its own for each journey.
//!
//! ```text
//! #[tokio::test]
//! async fn a_municipality_applies() {
//!     testkit::browser::journey("soknad", async |page| {
//!         page.open(&format!("{}/logg-inn", app.url())).await;
//!         page.follow("Kari Kommune").await;
//!         page.fill("Antall plasser", "2").await;
//!         page.follow("Lagre og gå videre").await;
//!         page.expect_text("Lagret").await;
//!         page.axe().await;
//!         page.expect_clean_console().await;
//!     })
//!     .await;
//! }
//! ```
//!
//! People without a mouse come first: a control is reached by pressing Tab, as often as it takes, and used with
//! Enter, Space and the arrows. A control is named as a screen reader names it. A journey that fails leaves
//! `target/screenshots/failed-<journey>.png` behind.

mod axe;
mod command;
mod controls;
mod driver;
mod keyboard;
mod page;

pub use axe::{ColourScheme, Violation};
pub use fantoccini::key::Key;
pub use page::Page;

use crate::failure::caught;
use driver::Driver;
use std::panic::resume_unwind;

/// The width and height that a journey starts with.
pub const DESKTOP: (u32, u32) = (1280, 900);

/// A small phone.
pub const PHONE: (u32, u32) = (390, 844);

/// Starts a browser, goes the journey, and ends the browser, also when the journey panics.
///
/// The name becomes part of file names: small letters and hyphens.
pub async fn journey<F>(name: &str, journey: impl FnOnce(Page) -> F)
where
    F: Future<Output = ()>,
{
    let driver = Driver::start().await;
    let page = Page::new(driver.session().await, name);
    page.size(DESKTOP).await;
    let outcome = caught(journey(page.clone())).await;
    if outcome.is_err() {
        page.picture_of_failure().await;
    }
    page.close().await;
    driver.stop().await;
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}
