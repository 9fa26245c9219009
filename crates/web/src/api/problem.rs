//! What goes wrong, as RFC 9457 says it: always `application/problem+json`, with a word for the kind, a
//! sentence for people, and the places that are at fault.
//!
//! A handler answers with a bare status that carries the problem; the layer here, which knows the address and
//! the number of the request, writes it. What the framework itself refuses goes the same way.

use axum::body::Body;
use axum::extract::{OriginalUri, Request};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH, WWW_AUTHENTICATE,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sak::tilgangsnokkel::Omfang;
use serde::Serialize;
use store::StoreError;

use crate::state::App;

/// Carries the number of a request, from the client or from here.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// The longest number that a client may give.
const LONGEST_ID: usize = 64;
/// The most faults that are listed; `feil_antall` says how many there are.
pub const MOST_FAULTS: usize = 1000;

/// The kinds. Each has a heading on the page about the API, which `type` leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The body broke off.
    Avbrutt,
    /// No access key, or one that opens nothing.
    Nokkel,
    /// The access key does not open this.
    Omfang,
    /// A demonstration that is asked from elsewhere.
    Avvist,
    /// No such thing, or it is somebody else's.
    FinnesIkke,
    /// The address does not know the method.
    Metode,
    /// It can no longer be done.
    Konflikt,
    /// The body is too large.
    ForStort,
    /// The body is of another kind than is read here.
    Medietype,
    /// What was sent is not what the description says.
    UgyldigInnhold,
    /// Something failed here.
    Intern,
}

impl Kind {
    /// All kinds, by status.
    pub const ALL: [Self; 11] = [
        Self::Avbrutt,
        Self::Nokkel,
        Self::Omfang,
        Self::Avvist,
        Self::FinnesIkke,
        Self::Metode,
        Self::Konflikt,
        Self::ForStort,
        Self::Medietype,
        Self::UgyldigInnhold,
        Self::Intern,
    ];

    /// The word of the address and of the text keys `api-problem-<word>` and `api-problem-<word>-hva`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Avbrutt => "avbrutt",
            Self::Nokkel => "nokkel",
            Self::Omfang => "omfang",
            Self::Avvist => "avvist",
            Self::FinnesIkke => "finnes-ikke",
            Self::Metode => "metode",
            Self::Konflikt => "konflikt",
            Self::ForStort => "for-stort",
            Self::Medietype => "medietype",
            Self::UgyldigInnhold => "ugyldig-innhold",
            Self::Intern => "intern",
        }
    }

    /// The HTTP status.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Avbrutt => StatusCode::BAD_REQUEST,
            Self::Nokkel => StatusCode::UNAUTHORIZED,
            Self::Omfang | Self::Avvist => StatusCode::FORBIDDEN,
            Self::FinnesIkke => StatusCode::NOT_FOUND,
            Self::Metode => StatusCode::METHOD_NOT_ALLOWED,
            Self::Konflikt => StatusCode::CONFLICT,
            Self::ForStort => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Medietype => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::UgyldigInnhold => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Intern => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// For what the framework refuses by itself.
    fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::FORBIDDEN => Self::Avvist,
            StatusCode::NOT_FOUND => Self::FinnesIkke,
            StatusCode::METHOD_NOT_ALLOWED => Self::Metode,
            StatusCode::PAYLOAD_TOO_LARGE => Self::ForStort,
            status if status.is_server_error() => Self::Intern,
            _ => Self::Avbrutt,
        }
    }

    fn text(self, part: &str) -> String {
        texts::nb().get(&format!("api-problem-{}{part}", self.word()), &[])
    }
}

/// One fault and where it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The place in a JSON body, as a JSON pointer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peker: Option<String>,
    /// The parameter of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The line of a file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linje: Option<usize>,
    /// The column of a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kolonne: Option<String>,
    /// What is wrong and what to do.
    pub detail: String,
}

/// Why a request is not answered as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    kind: Kind,
    detail: String,
    faults: Vec<Fault>,
    challenge: Option<String>,
}

impl Problem {
    /// A problem that its kind says everything about.
    pub fn of(kind: Kind) -> Self {
        Self::with(kind, kind.text("-hva"))
    }

    /// A problem that this sentence tells about.
    pub fn with(kind: Kind, detail: impl Into<String>) -> Self {
        Self {
            kind,
            detail: detail.into(),
            faults: Vec::new(),
            challenge: None,
        }
    }

    /// What was sent is faulty. One fault is told as it is, several are counted.
    pub fn invalid(faults: Vec<Fault>) -> Self {
        let detail = match faults.as_slice() {
            [one] => one.detail.clone(),
            many => texts::nb().api_problem_flere(many.len()),
        };
        Self {
            faults,
            ..Self::with(Kind::UgyldigInnhold, detail)
        }
    }

    /// A JSON body is faulty: the very line that the command line prints.
    pub fn json(feil: &kontrakt::Feil) -> Self {
        Self::invalid(vec![Fault {
            peker: Some(feil.peker.clone()),
            detail: feil.linje(texts::nb()),
            ..Fault::default()
        }])
    }

    /// There is no such thing, or it is somebody else's.
    pub fn not_found() -> Self {
        Self::of(Kind::FinnesIkke)
    }

    /// No access key, or (`given`) one that opens nothing.
    pub fn no_key(given: bool) -> Self {
        let error = if given { r#", error="invalid_token""# } else { "" };
        Self {
            challenge: Some(format!(r#"Bearer realm="hjemmel"{error}"#)),
            ..Self::of(Kind::Nokkel)
        }
    }

    /// The access key does not open `omfang`.
    pub fn scope(omfang: Omfang) -> Self {
        let word = omfang.word();
        Self {
            challenge: Some(format!(
                r#"Bearer realm="hjemmel", error="insufficient_scope", scope="{word}""#
            )),
            ..Self::with(Kind::Omfang, texts::nb().api_problem_omfang_mangler(word))
        }
    }

    /// Something failed here. The log says what.
    pub fn internal(why: impl std::fmt::Display) -> Self {
        tracing::error!(error = %why, "request failed");
        Self::of(Kind::Intern)
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Self::internal(error)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.kind.status().into_response();
        let challenge = self.challenge.as_deref().map(HeaderValue::from_str);
        if let Some(Ok(challenge)) = challenge {
            response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
        }
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Serialize)]
struct Written<'a> {
    r#type: String,
    title: String,
    status: u16,
    detail: &'a str,
    instance: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    peker: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    linje: Option<usize>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    feil: &'a [Fault],
    #[serde(skip_serializing_if = "Option::is_none")]
    feil_antall: Option<usize>,
}

fn written(problem: &Problem, instance: &str) -> Vec<u8> {
    let first = problem.faults.first();
    let body = Written {
        r#type: format!("/api#{}", problem.kind.word()),
        title: problem.kind.text(""),
        status: problem.kind.status().as_u16(),
        detail: &problem.detail,
        instance,
        peker: first.and_then(|fault| fault.peker.as_deref()),
        linje: first.and_then(|fault| fault.linje),
        feil: problem.faults.get(..MOST_FAULTS).unwrap_or(&problem.faults),
        feil_antall: first.map(|_| problem.faults.len()),
    };
    serde_json::to_vec(&body).unwrap_or_default()
}

/// Writes problems, gives every answer the number of its request, and answers *not modified* where the client
/// has the same already.
pub async fn layer(app: App, request: Request, next: Next) -> Response {
    let address = request
        .extensions()
        .get::<OriginalUri>()
        .map(|uri| uri.path().to_owned());
    let known = request.headers().get(IF_NONE_MATCH).cloned();
    let number = number(&app, &request);
    let mut response = next.run(request).await;
    let status = response.status();
    if status.is_client_error() || status.is_server_error() {
        let told = response.extensions_mut().remove::<Problem>();
        let problem = told.unwrap_or_else(|| Problem::of(Kind::of_status(status)));
        if status.is_server_error() {
            tracing::error!(request = ?number, status = status.as_u16(), "answered with a server error");
        }
        *response.status_mut() = problem.kind.status();
        *response.body_mut() = Body::from(written(&problem, address.as_deref().unwrap_or_default()));
        let headers = response.headers_mut();
        headers.remove(CONTENT_LENGTH);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    } else if status == StatusCode::OK && same(known.as_ref(), response.headers().get(ETAG)) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        *response.body_mut() = Body::empty();
        response.headers_mut().remove(CONTENT_LENGTH);
        response.headers_mut().remove(CONTENT_TYPE);
    }
    response.headers_mut().insert(REQUEST_ID, number);
    response
}

/// The client's number for the request if it is a plain word, otherwise one of ours.
fn number(app: &App, request: &Request) -> HeaderValue {
    let plain = |value: &&HeaderValue| {
        let bytes = value.as_bytes();
        (1..=LONGEST_ID).contains(&bytes.len())
            && bytes
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte))
    };
    let given = request.headers().get(REQUEST_ID).filter(plain).cloned();
    given.unwrap_or_else(|| {
        HeaderValue::from_str(&app.new_id().to_string()).unwrap_or(HeaderValue::from_static("0"))
    })
}

/// Whether what the client has is what it would get (RFC 9110, 13.1.2; ours are weak, and so is the test).
fn same(known: Option<&HeaderValue>, etag: Option<&HeaderValue>) -> bool {
    let (Some(Ok(known)), Some(Ok(etag))) = (
        known.map(|value| value.to_str()),
        etag.map(|value| value.to_str()),
    ) else {
        return false;
    };
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    known.trim() == "*" || known.split(',').any(|tag| opaque(tag) == opaque(etag))
}
