//! What HTTP asks for: kinds, sizes, pages, numbers, and *not modified*.

use axum::http::{StatusCode, header};
use serde_json::Value;

use super::{body, get, request};
use crate::common::{Answer, TestApp};

fn is_problem(answer: &Answer, status: StatusCode, word: &str) -> Value {
    assert_eq!(answer.status, status, "{}", answer.body);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    let problem = body(answer);
    assert_eq!(problem["type"], format!("/api#{word}"));
    assert_eq!(problem["status"], status.as_u16());
    problem
}

const VURDER: &str = "/vurder/introduksjonsavtale-soknad";
const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn a_body_of_another_kind_compressed_or_too_large_is_refused() {
    let app = TestApp::new().await;
    let facts = br#"{"dato": "2022-03-10"}"#;
    for headers in [
        &[][..],
        &[("content-type", "text/plain")],
        &[JSON, ("content-encoding", "gzip")],
    ] {
        let answer = app.send(request("POST", VURDER, None, headers, facts)).await;
        is_problem(&answer, StatusCode::UNSUPPORTED_MEDIA_TYPE, "medietype");
    }
    let with_charset = [("content-type", "Application/JSON; charset=utf-8")];
    let answer = app
        .send(request("POST", VURDER, None, &with_charset, facts))
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    let large = vec![b' '; web::api::body::LARGEST_JSON + 1];
    let answer = app.send(request("POST", VURDER, None, &[JSON], &large)).await;
    is_problem(&answer, StatusCode::PAYLOAD_TOO_LARGE, "for-stort");
}

#[tokio::test]
async fn a_fault_is_told_with_its_place() {
    let app = TestApp::new().await;
    let facts = br#"{"dato": "2022-03-10", "antall": 1.0}"#;
    let answer = app.send(request("POST", VURDER, None, &[JSON], facts)).await;
    let problem = is_problem(&answer, StatusCode::UNPROCESSABLE_ENTITY, "ugyldig-innhold");
    assert_eq!(problem["peker"], "/antall");
    assert_eq!(problem["instance"], format!("/api/v1{VURDER}"));
    let wrong = [
        "/kommuner?side=0",
        "/kommuner?side=1&side=1",
        "/kommuner?antall=501",
        "/kommuner?antall=1.5",
        "/kommuner?ukjent=1",
        "/regler?dato=2022-02-30",
        "/regler?dato=2020-10-26",
        "/regler/IA-24?side=1",
        "/runder/fristrunden-2022?x",
    ];
    for path in wrong {
        let answer = get(&app, path, None).await;
        let problem = is_problem(&answer, StatusCode::UNPROCESSABLE_ENTITY, "ugyldig-innhold");
        assert!(problem["feil"][0]["parameter"].is_string(), "{path}");
    }
    for path in [
        "/finnes-ikke",
        "/regler/IA-99",
        "/runder/finnes-ikke",
        "/runder/%FF",
        "/runder/A%00",
    ] {
        is_problem(&get(&app, path, None).await, StatusCode::NOT_FOUND, "finnes-ikke");
    }
    let answer = app.send(request("DELETE", "/kommuner", None, &[], b"")).await;
    is_problem(&answer, StatusCode::METHOD_NOT_ALLOWED, "metode");
    assert!(answer.headers[header::ALLOW].to_str().unwrap().contains("GET"));
}

#[tokio::test]
async fn pages_are_disjoint_cover_everything_and_lead_to_each_other() {
    let app = TestApp::new().await;
    let mut seen: Vec<Value> = Vec::new();
    let mut next = Some("/kommuner?antall=100".to_owned());
    while let Some(path) = next {
        let answer = get(&app, &path, None).await;
        seen.extend(body(&answer)["elementer"].as_array().unwrap().iter().cloned());
        let link = answer.headers[header::LINK].to_str().unwrap().to_owned();
        next = link.split(", ").find_map(|one| {
            let (address, rel) = one.split_once(">; rel=")?;
            let path = address.strip_prefix("</api/v1")?;
            (rel == "\"next\"").then(|| path.to_owned())
        });
    }
    assert_eq!(
        seen,
        *body(&get(&app, "/kommuner?antall=500", None).await)["elementer"]
            .as_array()
            .unwrap()
    );
    let beyond = get(&app, "/kommuner?side=1000000000", None).await;
    assert_eq!(body(&beyond)["elementer"].as_array().unwrap().len(), 0);
    let dated = get(&app, "/regler?dato=2022-03-15&antall=1", None).await;
    assert!(
        dated.headers[header::LINK]
            .to_str()
            .unwrap()
            .contains("dato=2022-03-15")
    );
}

#[tokio::test]
async fn what_the_client_has_is_not_sent_again_and_head_is_get_without_a_body() {
    let app = TestApp::new().await;
    let first = get(&app, "/regler", None).await;
    let etag = first.headers[header::ETAG].to_str().unwrap().to_owned();
    for known in [etag.as_str(), "*", &format!("\"x\", {etag}")] {
        let again = app
            .send(request("GET", "/regler", None, &[("if-none-match", known)], b""))
            .await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{known}");
        assert!(again.bytes.is_empty());
        assert_eq!(again.headers[header::ETAG], etag.as_str());
    }
    let other = app
        .send(request(
            "GET",
            "/regler",
            None,
            &[("if-none-match", "\"x\"")],
            b"",
        ))
        .await;
    assert_eq!(other.status, StatusCode::OK);
    let head = app.send(request("HEAD", "/regler", None, &[], b"")).await;
    assert_eq!((head.status, head.bytes.len()), (StatusCode::OK, 0));
    assert_eq!(head.headers[header::ETAG], etag.as_str());
}

#[tokio::test]
async fn a_request_keeps_its_number_if_that_is_a_plain_word() {
    let app = TestApp::new().await;
    let with = async |number: &str| {
        let asked = request("GET", "/finnes-ikke", None, &[("x-request-id", number)], b"");
        app.send(asked).await.headers["x-request-id"]
            .to_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(with("abc-123_x.y").await, "abc-123_x.y");
    let long = "x".repeat(65);
    for odd in ["", "a b", "<script>", long.as_str()] {
        assert_ne!(with(odd).await, odd);
    }
    assert!(
        get(&app, "/regler", None)
            .await
            .headers
            .contains_key("x-request-id")
    );
}
