//! What a step's form sent. A login that had run out must not cost anybody their text, so here it is not an
//! error but one of three cases.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};

use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::form::{Felter, TOKEN};
use crate::state::App;

/// A form of a step, as it came.
pub enum Innsendt {
    /// From somebody who is logged in, with the token of the session.
    Gyldig(Kommunebruker, Felter),
    /// From somebody who has logged in again since the page was shown. Nothing may be saved before they
    /// have seen it once more.
    Gammelt(Kommunebruker, Felter),
    /// From somebody who is not logged in any more.
    Utlogget(Felter),
}

impl FromRequest<App> for Innsendt {
    type Rejection = Feil;

    async fn from_request(request: Request, app: &App) -> Result<Self, Feil> {
        let (mut parts, body) = request.into_parts();
        let found = Kommunebruker::from_request_parts(&mut parts, app).await;
        let body = Bytes::from_request(Request::from_parts(parts, body), app)
            .await
            .map_err(|rejection| Feil::body(&rejection))?;
        let felter = Felter::parse(&body)?;
        match found {
            Ok(bruker) if felter.get(TOKEN) == Some(bruker.innlogget.csrf.as_str()) => {
                Ok(Self::Gyldig(bruker, felter))
            }
            Ok(bruker) => Ok(Self::Gammelt(bruker, felter)),
            Err(Feil::NotLoggedIn { .. }) => Ok(Self::Utlogget(felter)),
            Err(feil) => Err(feil),
        }
    }
}
