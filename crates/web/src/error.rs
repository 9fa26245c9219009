//! Everything that can go wrong in a request, and the one place where it becomes an answer: what happened,
//! that nothing was lost, what to do, and a reference number.

use axum::extract::multipart::MultipartError;
use axum::extract::rejection::BytesRejection;
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use sha2::{Digest, Sha256};
use store::StoreError;
use thiserror::Error;

use crate::access::Handling;
use crate::security::sending_page;

/// Why a request cannot be answered as asked.
#[derive(Debug, Error)]
pub enum Feil {
    /// Nobody is logged in. Leads to the login page, and from there back.
    #[error("not logged in")]
    NotLoggedIn {
        /// Where to come back to.
        neste: String,
    },
    /// The role may not do this.
    #[error("not allowed: {0:?}")]
    Forbidden(Handling),
    /// There is no such thing, or it is somebody else's.
    #[error("not found")]
    NotFound,
    /// The body is not a form.
    #[error("not a form")]
    BadForm,
    /// The form is larger than any of ours.
    #[error("the form is too large")]
    TooLarge,
    /// The form's token is not the session's: the form is old, or does not come from us.
    #[error("the form's token does not fit the session")]
    BadToken,
    /// Somebody else changed it in between.
    #[error("changed by somebody else")]
    Conflict,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A letter could not be made.
    #[error("letter: {0}")]
    Letter(#[from] letters::LetterError),
    /// The session could not be read or saved.
    #[error("session: {0}")]
    Session(String),
    /// Something that should not happen.
    #[error("internal: {0}")]
    Internal(String),
}

impl Feil {
    /// The session could not be read or saved.
    pub fn session(why: impl std::fmt::Display) -> Self {
        Self::Session(why.to_string())
    }

    /// Something that should not happen.
    pub fn internal(why: impl std::fmt::Display) -> Self {
        Self::Internal(why.to_string())
    }

    /// Leads to the login page. A page that was asked for is shown after the login; a form that was sent
    /// cannot be, so the way back is the page that it stood on, if the browser says which.
    pub fn log_in_first(parts: &Parts) -> Self {
        let neste = if parts.method == Method::GET {
            parts.uri.to_string()
        } else {
            sending_page(&parts.headers).unwrap_or("/oppgaver").to_owned()
        };
        Self::NotLoggedIn { neste }
    }

    /// A body that could not be read: it is too large, or broke off.
    pub fn body(rejection: &BytesRejection) -> Self {
        if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Self::TooLarge
        } else {
            Self::BadForm
        }
    }

    /// A form with files that could not be read: it is too large, or broke off.
    pub fn part(fault: &MultipartError) -> Self {
        if fault.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Self::TooLarge
        } else {
            Self::BadForm
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotLoggedIn { .. } => StatusCode::SEE_OTHER,
            Self::Forbidden(_) | Self::BadToken | Self::Store(StoreError::Inhabil) => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadForm => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Store(_) | Self::Letter(_) | Self::Session(_) | Self::Internal(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    /// The word of the text keys `feil-<word>-tittel` and `feil-<word>-forklaring`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotLoggedIn { .. } => "innlogging",
            Self::Forbidden(_) => "ingen-tilgang",
            Self::NotFound => "finnes-ikke",
            Self::BadForm => "skjema",
            Self::TooLarge => "for-stort",
            Self::BadToken => "gammelt-skjema",
            Self::Conflict => "endret-av-andre",
            Self::Store(StoreError::Inhabil) => "inhabil",
            Self::Store(_) | Self::Letter(_) | Self::Session(_) | Self::Internal(_) => "intern",
        }
    }

    /// A short number that the user can tell us and that stands in the log. The same error text gives the
    /// same number, so that one fault is one number.
    pub fn reference(&self) -> String {
        let digest = Sha256::digest(self.to_string().as_bytes());
        digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }
}

impl IntoResponse for Feil {
    fn into_response(self) -> Response {
        if let Self::NotLoggedIn { neste } = &self {
            let query = serde_html_form::to_string([("neste", neste)]).unwrap_or_default();
            return Redirect::to(&format!("/logg-inn?{query}")).into_response();
        }
        if self.status().is_server_error() {
            tracing::error!(reference = self.reference(), error = %self, "request failed");
        }
        crate::pages::feil::response(&self)
    }
}
