//! Answers: one line of JSON, written as the command line writes it.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, LINK, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use sak::vedtak::hex;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::problem::Problem;
use super::query::Page;

/// Who may keep an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keep {
    /// Nobody: it answers a body.
    Nobody,
    /// Anybody, if they ask each time whether it still holds.
    Anybody,
    /// The client alone, likewise: what is shown depends on the key.
    Client,
}

/// An answer that is JSON.
#[derive(Debug)]
pub struct Answer {
    bytes: Vec<u8>,
    keep: Keep,
    link: Option<String>,
}

impl Answer {
    /// The answer to what was sent: kept by nobody.
    ///
    /// # Errors
    /// If it cannot be written as JSON.
    pub fn json(body: &impl Serialize) -> Result<Self, Problem> {
        let mut bytes = Vec::new();
        kontrakt::json::write(body, &mut bytes).map_err(Problem::internal)?;
        Ok(Self {
            bytes,
            keep: Keep::Nobody,
            link: None,
        })
    }

    /// The same for everybody.
    #[must_use]
    pub fn open(mut self) -> Self {
        self.keep = Keep::Anybody;
        self
    }

    /// Depends on the access key.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.keep = Keep::Client;
        self
    }

    /// With links to the other pages.
    #[must_use]
    pub fn linked(mut self, link: Option<String>) -> Self {
        self.link = link;
        self
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let digest = Sha256::digest(&self.bytes);
        let etag = format!("W/\"{}\"", hex(&digest[..16]));
        let mut response = (StatusCode::OK, self.bytes).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let cache = match self.keep {
            Keep::Nobody => "no-store",
            Keep::Anybody => "public, no-cache",
            Keep::Client => "private, no-cache",
        };
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
        if self.keep == Keep::Client {
            headers.insert(VARY, HeaderValue::from_static("authorization"));
        }
        if self.keep != Keep::Nobody {
            headers.extend(HeaderValue::from_str(&etag).map(|etag| (ETAG, etag)));
        }
        headers.extend(
            self.link
                .and_then(|link| Some((LINK, HeaderValue::from_str(&link).ok()?))),
        );
        response
    }
}

/// One page of a list.
#[derive(Debug, Serialize)]
pub struct Listed<T> {
    elementer: Vec<T>,
    side: usize,
    antall: usize,
    totalt: usize,
}

/// The wanted page of `all`, with links to the others. `address` is the list's, without its query.
///
/// # Errors
/// If it cannot be written as JSON.
pub fn page<T: Serialize>(address: &str, wanted: Page, all: Vec<T>) -> Result<Answer, Problem> {
    page_for(address, [], wanted, all)
}

/// The same for a list that was asked for with more than the page: the links keep these words.
///
/// # Errors
/// If it cannot be written as JSON.
pub fn page_for<T: Serialize>(
    address: &str,
    kept: impl IntoIterator<Item = (&'static str, String)>,
    wanted: Page,
    all: Vec<T>,
) -> Result<Answer, Problem> {
    let Page { side, antall } = wanted;
    let totalt = all.len();
    let skipped = side.saturating_sub(1).saturating_mul(antall);
    let elementer = all.into_iter().skip(skipped).take(antall).collect();
    let last = totalt.div_ceil(antall).max(1);
    let mut links = vec![("first", 1), ("last", last)];
    links.extend((side > 1).then(|| ("prev", (side - 1).min(last))));
    links.extend((side < last).then_some(("next", side + 1)));
    let root = super::ROOT;
    let kept: String = kept
        .into_iter()
        .map(|(name, value)| format!("&{name}={value}"))
        .collect();
    let links: Vec<String> = links
        .into_iter()
        .map(|(rel, side)| format!("<{root}{address}?side={side}&antall={antall}{kept}>; rel=\"{rel}\""))
        .collect();
    let body = Listed {
        elementer,
        side,
        antall,
        totalt,
    };
    Ok(Answer::json(&body)?.linked(Some(links.join(", "))))
}
