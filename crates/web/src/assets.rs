//! The static files: compiled in, served under an address that changes with their content, so that a browser
//! may keep them for ever.

use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Router, routing::get};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("no-cache");

/// One file, as it stands in the program.
struct Source {
    name: &'static str,
    content_type: &'static str,
    bytes: &'static [u8],
}

macro_rules! sources {
    ($($name:literal from $path:literal as $content_type:expr;)*) => {
        const SOURCES: &[Source] = &[$(Source {
            name: $name,
            content_type: $content_type,
            bytes: include_bytes!(concat!("../static/", $path)),
        }),*];
    };
}

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const FONT: &str = "font/woff2";

sources! {
    "designsystemet.css" from "vendor/designsystemet/designsystemet.css" as CSS;
    "tema.css" from "vendor/designsystemet/tema.css" as CSS;
    "hjemmel.css" from "hjemmel.css" as CSS;
    "htmx.js" from "vendor/htmx/htmx.min.js" as JS;
    "hjemmel.js" from "hjemmel.js" as JS;
    "inter.woff2" from "vendor/inter/inter.woff2" as FONT;
    "inter-samisk.woff2" from "vendor/inter/inter-samisk.woff2" as FONT;
    "ikon.svg" from "ikon.svg" as "image/svg+xml";
    "symboler.svg" from "symboler.svg" as "image/svg+xml";
}

/// One hash for all files: stylesheets name fonts beside them, so they share an address.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let digest = SOURCES.iter().fold(Sha256::new(), |hash, source| {
        hash.chain_update(source.name)
            .chain_update([0])
            .chain_update(source.bytes)
    });
    digest
        .finalize()
        .iter()
        .take(6)
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
});

/// Compressed once, with all the effort there is; `None` where it does not help.
static COMPRESSED: LazyLock<Vec<Option<Vec<u8>>>> = LazyLock::new(|| {
    SOURCES
        .iter()
        .map(|source| compress(source).ok().flatten())
        .collect()
});

fn compress(source: &Source) -> std::io::Result<Option<Vec<u8>>> {
    if source.content_type == FONT {
        return Ok(None);
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(source.bytes)?;
    let bytes = encoder.finish()?;
    Ok((bytes.len() < source.bytes.len()).then_some(bytes))
}

/// The address of a static file: `/static/<version>/<name>`.
pub fn asset_url(name: &str) -> String {
    debug_assert!(
        SOURCES.iter().any(|source| source.name == name),
        "no static file is called {name}"
    );
    format!("/static/{}/{name}", *VERSION)
}

/// The route that serves the static files.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/static/{version}/{name}", get(serve))
}

async fn serve(Path((version, name)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let Some((index, source)) = SOURCES.iter().enumerate().find(|(_, source)| source.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    // A page from before an upgrade gets the new file, but may not keep it under the old address.
    let caching = if version == *VERSION { FOR_EVER } else { ASK_AGAIN };
    let compressed = COMPRESSED
        .get(index)
        .and_then(Option::as_deref)
        .filter(|_| accepts_gzip(&headers));
    let encoding = if compressed.is_some() { "-gz" } else { "" };
    let etag = format!("\"{}{encoding}\"", *VERSION);
    let common = [
        (CACHE_CONTROL, caching),
        (VARY, HeaderValue::from_static("accept-encoding")),
    ];
    let matches = headers
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok());
    if matches
        .flat_map(|value| value.split(','))
        .any(|tag| tag.trim().trim_start_matches("W/") == etag)
    {
        return (StatusCode::NOT_MODIFIED, common, [(ETAG, etag)]).into_response();
    }
    let content = [(CONTENT_TYPE, source.content_type)];
    match compressed {
        Some(bytes) => (
            common,
            [(ETAG, etag)],
            content,
            [(CONTENT_ENCODING, "gzip")],
            bytes,
        )
            .into_response(),
        None => (common, [(ETAG, etag)], content, source.bytes).into_response(),
    }
}

fn accepts_gzip(headers: &HeaderMap) -> bool {
    let offered = headers
        .get_all(ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok());
    offered.flat_map(|value| value.split(',')).any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        let named = parts
            .next()
            .is_some_and(|name| name.eq_ignore_ascii_case("gzip") || name == "*");
        let refused = parts.any(|part| {
            matches!(
                part.replace(' ', "").as_str(),
                "q=0" | "q=0.0" | "q=0.00" | "q=0.000"
            )
        });
        named && !refused
    })
}

#[cfg(test)]
mod tests;
