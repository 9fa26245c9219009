use axum::body::Body;
use axum::routing::{get, post};
use axum::{Extension, Router, middleware};
use tower::ServiceExt;

use super::*;

fn app() -> Router {
    Router::new()
        .route("/side", get(|| async { "side" }))
        .route("/brev", get(|| async { Extension(MayBeFramed) }))
        .route("/fast", get(|| async { ([(CACHE_CONTROL, "public")], "fast") }))
        .route("/send", post(|| async { "sendt" }))
        .layer(middleware::from_fn(same_origin))
        .layer(middleware::from_fn(headers))
}

async fn answer(method: &str, path: &str, headers: &[(&str, &str)]) -> Response {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", "127.0.0.1:8080");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    app().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
}

#[tokio::test]
async fn every_answer_bears_a_strict_policy() {
    let response = answer("GET", "/side", &[]).await;
    let policy = response.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'"));
    assert!(!policy.contains("unsafe"));
    assert!(policy.contains("frame-ancestors 'none'"));
    assert_eq!(response.headers()[X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(response.headers()[CACHE_CONTROL], "no-store");
    assert_eq!(
        answer("GET", "/fast", &[]).await.headers()[CACHE_CONTROL],
        "public"
    );
}

#[tokio::test]
async fn only_a_marked_answer_may_be_framed_and_only_by_us() {
    let response = answer("GET", "/brev", &[]).await;
    let policy = response.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(policy.contains("frame-ancestors 'self'"));
}

#[tokio::test]
async fn a_change_sent_by_another_site_is_refused() {
    for (headers, allowed) in [
        (&[("sec-fetch-site", "same-origin")][..], true),
        (&[("sec-fetch-site", "none")], true),
        (&[("sec-fetch-site", "cross-site")], false),
        (&[("sec-fetch-site", "same-site")], false),
        (
            &[
                ("sec-fetch-site", "cross-site"),
                ("origin", "http://127.0.0.1:8080"),
            ],
            false,
        ),
        (&[("origin", "http://127.0.0.1:8080")], true),
        (&[("origin", "http://127.0.0.1:9999")], false),
        (&[("origin", "https://eksempel.example")], false),
        (&[("origin", "null")], false),
        (&[], true),
    ] {
        let response = answer("POST", "/send", headers).await;
        let expected = if allowed {
            StatusCode::OK
        } else {
            StatusCode::FORBIDDEN
        };
        assert_eq!(response.status(), expected, "{headers:?}");
        assert!(
            response.headers().contains_key(CONTENT_SECURITY_POLICY),
            "refusals bear the headers too"
        );
    }
}

#[tokio::test]
async fn reading_is_open_to_links_from_elsewhere() {
    let response = answer("GET", "/side", &[("sec-fetch-site", "cross-site")]).await;
    assert_eq!(response.status(), StatusCode::OK);
}

#[test]
fn the_page_that_sent_a_form_is_found_only_if_it_is_ours() {
    let page = |referer: &'static str| {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_static("127.0.0.1:8080"));
        headers.insert(REFERER, HeaderValue::from_static(referer));
        sending_page(&headers).map(str::to_owned)
    };
    assert_eq!(
        page("http://127.0.0.1:8080/saker/1?a=b").as_deref(),
        Some("/saker/1?a=b")
    );
    for elsewhere in ["https://example.org/saker", "http://127.0.0.1:8080", "/saker", ""] {
        assert_eq!(page(elsewhere), None, "{elsewhere}");
    }
}

#[tokio::test]
async fn a_demonstration_answers_only_at_the_machine_itself() {
    let app = Router::new()
        .route("/side", get(|| async { "side" }))
        .layer(middleware::from_fn(loopback_only));
    for (headers, allowed) in [
        (&[("host", "127.0.0.1:8080")][..], true),
        (&[("host", "localhost:8080")], true),
        (&[("host", "[::1]:8080")], true),
        (&[], true),
        (&[("host", "hjemmel.example")], false),
        (&[("host", "127.0.0.1.example:8080")], false),
        (
            &[("host", "127.0.0.1"), ("x-forwarded-for", "203.0.113.5")],
            false,
        ),
        (&[("host", "127.0.0.1"), ("forwarded", "for=203.0.113.5")], false),
    ] {
        let mut request = Request::builder().uri("/side");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = app
            .clone()
            .oneshot(request.body(Body::empty()).unwrap())
            .await
            .unwrap();
        assert_eq!(response.status() == StatusCode::OK, allowed, "{headers:?}");
    }
}
