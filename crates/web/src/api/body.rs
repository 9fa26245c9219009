//! Bodies: of the kind that the description names, uncompressed, and no larger than it says.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};

use super::problem::{Kind, Problem};
use crate::state::App;

/// The largest JSON body, in bytes.
pub const LARGEST_JSON: usize = 2 * 1024 * 1024;
/// JSON.
pub const JSON: &str = "application/json";
/// CSV.
pub const CSV: &str = "text/csv";
/// A spreadsheet.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A JSON body, not yet read.
#[derive(Clone, Debug)]
pub struct Json(pub Bytes);

impl FromRequest<App> for Json {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        read(request, app, &[JSON]).await.map(Self)
    }
}

/// A file of applications, not yet read. What it is, is decided by its content.
#[derive(Clone, Debug)]
pub struct File(pub Bytes);

impl FromRequest<App> for File {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        read(request, app, &[CSV, XLSX]).await.map(Self)
    }
}

async fn read(request: Request, app: &App, kinds: &[&str]) -> Result<Bytes, Problem> {
    if !is_plain(request.headers()) || !is_one_of(request.headers(), kinds) {
        let t = texts::nb();
        return Err(Problem::with(
            Kind::Medietype,
            t.api_problem_medietyper(kinds.join(", ")),
        ));
    }
    let bytes = Bytes::from_request(request, app).await;
    bytes.map_err(|rejection| {
        Problem::of(if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Kind::ForStort
        } else {
            Kind::Avbrutt
        })
    })
}

fn is_plain(headers: &HeaderMap) -> bool {
    let encodings = headers.get_all(CONTENT_ENCODING);
    encodings
        .iter()
        .all(|encoding| encoding.as_bytes().eq_ignore_ascii_case(b"identity"))
}

/// The kind without its parameters, such as `charset`.
fn is_one_of(headers: &HeaderMap, kinds: &[&str]) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let kind = kind
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    kinds.iter().any(|known| kind.eq_ignore_ascii_case(known))
}
