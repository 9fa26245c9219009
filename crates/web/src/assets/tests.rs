use axum::body::{Body, to_bytes};
use axum::http::Request;
use tower::ServiceExt;

use super::*;

async fn fetch(url: &str, headers: &[(&str, &str)]) -> (StatusCode, HeaderMap, Vec<u8>) {
    let mut request = Request::get(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = routes::<()>()
        .oneshot(request.body(Body::empty()).unwrap())
        .await
        .unwrap();
    let (parts, body) = response.into_parts();
    (
        parts.status,
        parts.headers,
        to_bytes(body, usize::MAX).await.unwrap().to_vec(),
    )
}

#[tokio::test]
async fn a_file_is_kept_for_ever_under_its_address() {
    let (status, headers, body) = fetch(&asset_url("hjemmel.css"), &[]).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers[CONTENT_TYPE], CSS);
    assert_eq!(headers[CACHE_CONTROL], FOR_EVER);
    assert!(!headers.contains_key(CONTENT_ENCODING));
    assert_eq!(body, include_bytes!("../../static/hjemmel.css"));
}

#[tokio::test]
async fn an_old_address_gives_the_new_file_without_keeping_it() {
    let (status, headers, _) = fetch("/static/000000000000/hjemmel.css", &[]).await;
    assert_eq!((status, &headers[CACHE_CONTROL]), (StatusCode::OK, &ASK_AGAIN));
    assert_eq!(
        fetch("/static/000000000000/..%2fCargo.toml", &[]).await.0,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn text_is_compressed_for_those_who_take_it_and_fonts_never() {
    let gzip = [("accept-encoding", "br, gzip;q=0.8")];
    let (_, headers, body) = fetch(&asset_url("designsystemet.css"), &gzip).await;
    assert_eq!(headers[CONTENT_ENCODING], "gzip");
    assert_eq!(body[..2], [0x1f, 0x8b]);
    let (_, headers, _) = fetch(&asset_url("inter.woff2"), &gzip).await;
    assert!(!headers.contains_key(CONTENT_ENCODING));
    let refused = [("accept-encoding", "gzip;q=0")];
    let (_, headers, _) = fetch(&asset_url("designsystemet.css"), &refused).await;
    assert!(!headers.contains_key(CONTENT_ENCODING));
}

#[tokio::test]
async fn a_known_file_is_not_sent_again() {
    let url = asset_url("hjemmel.js");
    let (_, headers, _) = fetch(&url, &[]).await;
    let etag = headers[ETAG].to_str().unwrap();
    let (status, _, body) = fetch(&url, &[("if-none-match", etag)]).await;
    assert_eq!((status, body.len()), (StatusCode::NOT_MODIFIED, 0));
    assert_eq!(
        fetch(&url, &[("if-none-match", "\"other\"")]).await.0,
        StatusCode::OK
    );
}

/// The promise is 100 kB for the whole first page; what is left over is for the page itself.
#[test]
fn everything_a_first_page_needs_is_under_85_kb() {
    let first = SOURCES
        .iter()
        .zip(COMPRESSED.iter())
        .filter(|(source, _)| source.name != "inter-samisk.woff2");
    let total: usize = first
        .map(|(source, gzip)| gzip.as_ref().map_or(source.bytes.len(), Vec::len))
        .sum();
    assert!(total < 85_000, "{total} bytes");
}

#[test]
fn stylesheets_fetch_nothing_from_elsewhere() {
    for source in SOURCES.iter().filter(|source| source.content_type == CSS) {
        let text = std::str::from_utf8(source.bytes).unwrap();
        assert!(!text.contains("@import"), "{}", source.name);
        for url in text.split("url(").skip(1) {
            let own = SOURCES.iter().any(|other| url.starts_with(other.name));
            assert!(
                own || url.starts_with("\"data:") || url.starts_with("'data:"),
                "{}: {}",
                source.name,
                &url[..20]
            );
        }
    }
}
