//! The harness itself: a browser is driven by keyboard, and what is wrong with a page is seen.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod server;

use server::Server;
use std::fs;
use testkit::browser::{ColourScheme, DESKTOP, Key, PHONE, journey};

#[tokio::test]
async fn a_form_is_filled_in_and_sent_by_keyboard_alone() {
    let server = Server::start().await;
    journey("harness-form", async |page| {
        page.open(&server.url("/good")).await;
        assert_eq!(page.heading().await, "A good page");
        page.fill("Name", "Ærlig Øyvind Åsen").await;
        page.fill("Remarks", "one").await;
        page.fill("Remarks", "two").await;
        page.check("I agree").await;
        page.choose("Blue").await;
        page.select("Size", "Large").await;
        page.follow("Send").await;
        assert_eq!(page.heading().await, "Sent");
        let sent = "name=%C3%86rlig+%C3%98yvind+%C3%85sen&remarks=two&agree=on&colour=blue&size=l&paper=";
        assert_eq!(page.path().await, format!("/sent?{sent}"));
        page.expect_text("Thank you").await;
        page.expect_clean_console().await;
    })
    .await;
}

#[tokio::test]
async fn the_same_form_works_without_scripts() {
    let server = Server::start().await;
    journey("harness-no-scripts", async |page| {
        page.scripts(false).await;
        page.open(&server.url("/script")).await;
        page.activate("Tell").await;
        page.expect_no_text("told").await;
        page.open(&server.url("/good")).await;
        page.fill("Name", "Kari").await;
        page.choose("Red").await;
        page.follow("Send").await;
        assert_eq!(
            page.path().await,
            "/sent?name=Kari&remarks=&colour=red&size=s&paper="
        );
        page.axe().await;
    })
    .await;
}

#[tokio::test]
async fn tab_stops_are_named_in_order() {
    let server = Server::start().await;
    journey("harness-tabs", async |page| {
        page.open(&server.url("/good")).await;
        let stops = [
            "To the content",
            "Name",
            "Remarks",
            "I agree",
            "Red",
            "Size",
            "Paper",
            "Send",
        ];
        assert_eq!(page.tab_stops().await, stops);
        page.shift_tab().await;
        page.focus("Paper").await;
        page.shift_tab().await;
        assert_eq!(page.focused().await, "Size");
        assert_eq!(page.focused_role().await, "combobox");
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "no control `Nowhere` on /good within 200 tabs; passed:\n  To the content\n  Name")]
async fn a_control_out_of_reach_is_told_with_those_passed() {
    let server = Server::start().await;
    journey("harness-out-of-reach", async |page| {
        page.open(&server.url("/good")).await;
        page.focus("Nowhere").await;
    })
    .await;
}

#[tokio::test]
async fn a_file_is_given_to_a_file_field() {
    let server = Server::start().await;
    journey("harness-file", async |page| {
        page.open(&server.url("/good")).await;
        page.attach(
            "Paper",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml").as_ref(),
        )
        .await;
        page.follow("Send").await;
        assert!(
            page.path().await.ends_with("&paper=Cargo.toml"),
            "{}",
            page.path().await
        );
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_wrong_with_a_good_page() {
    let server = Server::start().await;
    journey("harness-good", async |page| {
        page.open(&server.url("/good")).await;
        page.axe().await;
        page.size(PHONE).await;
        page.axe().await;
        page.expect_no_sideways_scroll().await;
        page.expect_clean_console().await;
    })
    .await;
}

#[tokio::test]
async fn axe_finds_what_is_planted_in_a_bad_page() {
    let server = Server::start().await;
    journey("harness-bad", async |page| {
        page.open(&server.url("/bad")).await;
        let violations = page.axe_violations().await;
        let found: Vec<_> = violations
            .iter()
            .map(|v| (v.rule.as_str(), v.impact.as_str(), v.scheme))
            .collect();
        let expected = [
            ("color-contrast", "serious", ColourScheme::Dark),
            ("image-alt", "critical", ColourScheme::Dark),
            ("image-alt", "critical", ColourScheme::Light),
        ];
        assert_eq!(found, expected, "{violations:#?}");
        assert!(violations[1].targets[0].starts_with("img: "), "{violations:#?}");
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "image-alt (critical, in light): Images must have alternative text\n      img: ")]
async fn what_axe_finds_fails_the_journey() {
    let server = Server::start().await;
    journey("harness-bad-fails", async |page| {
        page.open(&server.url("/bad")).await;
        page.axe().await;
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "/bad is ")]
async fn a_page_that_must_be_scrolled_sideways_is_seen() {
    let server = Server::start().await;
    journey("harness-wide", async |page| {
        page.size(PHONE).await;
        page.open(&server.url("/bad")).await;
        page.expect_no_sideways_scroll().await;
    })
    .await;
}

#[tokio::test]
async fn scripts_run_and_what_they_change_is_waited_for() {
    let server = Server::start().await;
    journey("harness-script", async |page| {
        page.open(&server.url("/script")).await;
        page.activate("Tell").await;
        page.expect_text("told").await;
        page.press(Key::Escape).await;
        page.expect_text("closed").await;
        page.expect_clean_console().await;
    })
    .await;
}

#[tokio::test]
async fn errors_in_the_console_are_seen() {
    let server = Server::start().await;
    journey("harness-console", async |page| {
        page.open(&server.url("/noisy")).await;
        let errors = page.console_errors().await;
        let seen = |part: &str| {
            assert!(
                errors.iter().any(|e| e.contains(part)),
                "{part} is not in {errors:#?}"
            )
        };
        seen("planted error");
        seen("Content Security Policy");
        seen("/absent.css");
        assert_eq!(page.console_errors().await, Vec::<String>::new(), "read twice");
    })
    .await;
}

#[tokio::test]
async fn a_refused_page_is_no_error_of_its_own() {
    let server = Server::start().await;
    journey("harness-refused", async |page| {
        page.open(&server.url("/refused")).await;
        page.expect_clean_console().await;
    })
    .await;
}

#[tokio::test]
async fn a_picture_shows_the_whole_page_at_its_width() {
    let server = Server::start().await;
    journey("harness-picture", async |page| {
        page.open(&server.url("/good")).await;
        page.size(PHONE).await;
        let narrow = page.picture("harness-picture").await;
        page.size(DESKTOP).await;
        let wide = page.picture("harness-picture").await;
        assert!(
            narrow.ends_with("target/screenshots/harness-picture-390.png"),
            "{narrow:?}"
        );
        assert!(
            wide.ends_with("target/screenshots/harness-picture-1280.png"),
            "{wide:?}"
        );
        assert_eq!(width(&fs::read(narrow).unwrap()), 390);
        assert_eq!(width(&fs::read(wide).unwrap()), 1280);
    })
    .await;
}

/// The width that a PNG's header tells.
fn width(picture: &[u8]) -> u32 {
    u32::from_be_bytes(picture[16..20].try_into().unwrap())
}
