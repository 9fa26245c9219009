//! What every answer says to the browser about trust, and which requests are refused unread.

use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderName, ORIGIN, REFERER, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Nothing from elsewhere, nothing inline. `data:` images are the small pictures inside the stylesheet of the
/// design system (arrows, marks); an image can run no script. `frame-src` is for the preview of a letter.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
     connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);
/// For a document that the program's own pages show in a frame.
const FRAMED_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
     connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
);
const PERMISSIONS: HeaderValue =
    HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()");
const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Marks an answer that the program's own pages may show in a frame (a letter). Put it in the answer's
/// extensions.
#[derive(Clone, Copy, Debug)]
pub struct MayBeFramed;

/// Middleware: adds the security headers. An answer that says nothing of caching is not stored anywhere,
/// since most pages show what concerns somebody; static files and public figures say otherwise themselves.
pub async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let policy = if response.extensions().get::<MayBeFramed>().is_some() {
        FRAMED_POLICY
    } else {
        POLICY
    };
    let headers = response.headers_mut();
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(policy);
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(PERMISSIONS_POLICY, PERMISSIONS);
    headers.insert(OPENER_POLICY, HeaderValue::from_static("same-origin"));
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Middleware for installations behind TLS: browsers come back encrypted for a year.
pub async fn strict_transport(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let value = HeaderValue::from_static("max-age=31536000; includeSubDomains");
    response.headers_mut().insert(STRICT_TRANSPORT_SECURITY, value);
    response
}

/// A demonstration lets anybody in, so it answers only those who sit at the machine: a request that came
/// through a proxy, or under a name that is not the machine's own, is refused.
pub async fn loopback_only(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let forwarded = headers
        .keys()
        .any(|name| name == "forwarded" || name.as_str().starts_with("x-forwarded-"));
    let host = headers.get(HOST).map(|host| host.to_str().unwrap_or_default());
    if forwarded || host.is_some_and(|host| !is_loopback(host)) {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

/// Whether a `Host` header names this machine: `localhost`, `127.x.y.z` or `[::1]`, with or without a port.
fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let is_address = name
        .parse::<std::net::IpAddr>()
        .is_ok_and(|address| address.is_loopback());
    is_address || name.eq_ignore_ascii_case("localhost")
}

/// Middleware: refuses a request that changes something if another site's page sent it.
pub async fn same_origin(request: Request, next: Next) -> Response {
    if is_safe(request.method()) || is_own(request.headers()) {
        return next.run(request).await;
    }
    StatusCode::FORBIDDEN.into_response()
}

fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Browsers say where a request comes from in `Sec-Fetch-Site`, older ones in `Origin`. A request with
/// neither was not sent by a page (a script, the command line); the token of the session stops it where
/// there is a session.
fn is_own(headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get(SEC_FETCH_SITE) {
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = headers.get(ORIGIN) else {
        return true;
    };
    let authority = origin.to_str().ok().and_then(|text| text.split_once("://"));
    authority.is_some_and(|(_, authority)| is_here(headers, authority))
}

fn is_here(headers: &HeaderMap, authority: &str) -> bool {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    host.is_some_and(|host| host.eq_ignore_ascii_case(authority))
}

/// The page of ours that a request was sent from, as a path with its query.
pub fn sending_page(headers: &HeaderMap) -> Option<&str> {
    let (_, rest) = headers.get(REFERER)?.to_str().ok()?.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find('/')?);
    is_here(headers, authority).then_some(path)
}

#[cfg(test)]
mod tests;
