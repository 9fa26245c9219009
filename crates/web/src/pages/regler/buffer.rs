//! Pages that everybody sees alike may be kept by browsers and by what stands between, as long as they ask
//! whether the page is still the same.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, COOKIE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::session::COOKIE_NAME;

/// Kept, but asked for again every time: a page is never older than the rulebook.
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("public, no-cache");
/// The language is part of what is asked for, and the cookie may carry it.
const DEPENDS_ON: HeaderValue = HeaderValue::from_static("cookie, accept-language");

/// Middleware: gives the page a tag made from its content, and answers *not changed* to whoever has it. A page
/// for somebody who is logged in bears their name and is left alone.
pub async fn revalidate(request: Request, next: Next) -> Response {
    if request.method() != Method::GET || has_session(request.headers()) {
        return next.run(request).await;
    }
    let known: Vec<HeaderValue> = request.headers().get_all(IF_NONE_MATCH).iter().cloned().collect();
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let Ok(tag) = HeaderValue::from_str(&tag(&bytes)) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    let unchanged = known.iter().any(|sent| names(sent, &tag));
    parts.headers.insert(CACHE_CONTROL, ASK_AGAIN);
    parts.headers.insert(VARY, DEPENDS_ON);
    parts.headers.insert(ETAG, tag);
    if unchanged {
        parts.status = StatusCode::NOT_MODIFIED;
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// Whether the request may be somebody's who is logged in.
fn has_session(headers: &HeaderMap) -> bool {
    let cookies = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut names = cookies
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    names.any(|(name, _)| name == COOKIE_NAME)
}

/// Weak: the page is compressed on its way for some and not for others.
fn tag(bytes: &Bytes) -> String {
    let digest = Sha256::digest(bytes);
    let digits: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("W/\"{digits}\"")
}

fn names(sent: &HeaderValue, tag: &HeaderValue) -> bool {
    let (Ok(sent), Ok(tag)) = (sent.to_str(), tag.to_str()) else {
        return false;
    };
    sent.split(',').any(|one| one.trim() == tag || one.trim() == "*")
}
