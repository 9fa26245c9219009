//! What commands on an agreement share: whom nothing is told, and where a refusal leads.

use axum::response::{IntoResponse, Redirect, Response};
use store::{Avtalesak, EndringFeil, Mail, Mailbox};

use crate::error::Feil;

/// Tells nobody.
pub fn nobody(_: &Avtalesak, _: Option<&Mailbox>) -> Vec<Mail> {
    Vec::new()
}

/// Why a command was not carried out.
pub enum Avslag<E> {
    /// The agreement is not in the state that the page was shown for.
    Annen,
    /// The command says no.
    Nei(E),
}

/// Where to go after a command: on, back to the agreement if it is in another state now, or to the page again with
/// the refusal.
///
/// # Errors
/// Not found, or the database.
pub fn answer<E>(
    done: Result<Avtalesak, EndringFeil<Avslag<E>>>,
    next: &str,
    back: &str,
    refused: impl FnOnce(E) -> Response,
) -> Result<Response, Feil> {
    match done {
        Ok(_) => Ok(Redirect::to(next).into_response()),
        Err(EndringFeil::Avvist(Avslag::Nei(feil))) => Ok(refused(feil)),
        Err(EndringFeil::Avvist(Avslag::Annen) | EndringFeil::Konflikt) => {
            Ok(Redirect::to(back).into_response())
        }
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(error)) => Err(error.into()),
    }
}
