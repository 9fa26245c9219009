//! "May we apply?", without a login: the same rules as the application is judged by, a topic at a time. Nothing
//! is stored: what has been answered stands in the address, so that the page can be kept, shared and printed.

mod bilde;
mod resultat;
mod sporring;
mod steg;
mod stegside;
mod vei;

use axum::Router;
use axum::extract::RawQuery;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::error::Feil;
use crate::session::KanskjeInnlogget;
use crate::state::App;
use bilde::Bilde;
pub use sporring::Sporring;
use steg::Steg;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new().route("/kan-vi-soke", get(show))
}

/// A step that was answered leads on to the next, unless something in it must be mended. A script that only asks
/// how the verdicts stand gets the same step back.
async fn show(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Feil> {
    let sporring = Sporring::parse(query.as_deref().unwrap_or_default());
    let bilde = Bilde::load(&app, sporring).await?;
    let by_script = headers.contains_key("hx-request");
    let answered = bilde.sporring.fra.filter(|_| !by_script);
    if let Some(from) = answered
        && bilde.is_sound(from)
    {
        let next = bilde.after(from);
        return Ok(Redirect::to(&bilde.sporring.href(next)).into_response());
    }
    let shown = bilde.shown();
    let page = if shown == Steg::Svar {
        resultat::page(&app, innlogget.as_ref(), &bilde)
    } else {
        let kommuner = if shown == Steg::Kommune {
            app.store.kommuner().await?
        } else {
            Vec::new()
        };
        let visning = stegside::Visning {
            bilde: &bilde,
            steg: shown,
            kommuner: &kommuner,
            tried: answered.is_some(),
        };
        stegside::page(&app, innlogget.as_ref(), &visning)
    };
    Ok(page.into_response())
}
