//! The open figures and their files.

use axum::http::StatusCode;
use regelverk::tid::Dato;

use crate::common::TestApp;

#[tokio::test]
async fn the_country_is_357_squares_and_the_same_figures_as_a_table() {
    let app = TestApp::new().await;
    let page = app.get("/tall").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.body.matches("hj-rute-treff").count(), 357);
    assert!(page.body.contains(&texts::nb().tall_vis_kommuner(34)));
    assert!(!page.body.contains(" style="));
    assert!(page.body.contains(&texts::nb().tall_kolonne_i_bruk()));
    assert!(!page.body.contains("tall-kolonne-"), "every column is explained");
}

#[tokio::test]
async fn the_known_round_of_2022_adds_up_in_the_files() {
    let app = TestApp::new().await;
    app.go_to(Dato::constant(2022, 3, 16));
    let json: serde_json::Value = serde_json::from_slice(&app.get("/tall/runder.json").await.bytes).unwrap();
    let round = &json["rader"][0];
    assert_eq!(
        (round["sokere"].as_u64(), round["onsket"].as_u64()),
        (Some(34), Some(91))
    );
    assert_eq!(round["tildelt"], serde_json::Value::Null, "nothing is decided");
    let json: serde_json::Value =
        serde_json::from_slice(&app.get("/tall/kommuner.json").await.bytes).unwrap();
    let rows = json["rader"].as_array().unwrap();
    assert_eq!(rows.len(), 357);
    let wanted: u64 = rows.iter().filter_map(|row| row["onsket"].as_u64()).sum();
    assert_eq!(wanted, 91);
    let csv = app.get("/tall/kommuner.csv").await;
    assert!(csv.body.starts_with("\u{feff}utlysning;kommunenummer;kommune;"));
    assert_eq!(csv.body.lines().count(), 358);
    assert!(app.get("/tall/kvote.xlsx").await.bytes.starts_with(b"PK"));
}

#[tokio::test]
async fn a_file_that_has_not_changed_is_not_sent_again() {
    let app = TestApp::new().await;
    for fil in ["kvote.csv", "runder.json", "kommuner.xlsx"] {
        let path = format!("/tall/{fil}");
        let first = app.get(&path).await;
        assert_eq!(first.status, StatusCode::OK, "{fil}");
        let again = app
            .get_with(&path, &[("if-none-match", &first.header("etag"))])
            .await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{fil}");
        assert!(again.bytes.is_empty());
    }
    app.go_to(Dato::constant(2022, 3, 16));
    for wrong in ["/tall/kvote", "/tall/kvote.pdf", "/tall/leger.csv"] {
        assert_eq!(app.get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}
