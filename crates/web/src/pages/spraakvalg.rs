//! Choosing a language: a link that any page has at its foot, and that leads back to the page.

use axum::Router;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect};
use axum::routing::get;
use texts::Spraak;

use crate::error::Feil;
use crate::security::sending_page;
use crate::spraak::COOKIE_NAME;
use crate::state::App;

/// How long the choice is kept, in seconds: a year.
const KEPT: u32 = 365 * 24 * 60 * 60;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new().route("/spraak/{tag}", get(choose))
}

/// Keeping a wish of the reader changes nothing for anybody else, so a link may do it.
async fn choose(headers: HeaderMap, Path(tag): Path<String>) -> Result<impl IntoResponse, Feil> {
    let spraak = Spraak::from_tag(&tag).ok_or(Feil::NotFound)?;
    let back = sending_page(&headers).unwrap_or("/").to_owned();
    let cookie = format!(
        "{COOKIE_NAME}={}; Path=/; Max-Age={KEPT}; SameSite=Lax; HttpOnly",
        spraak.tag()
    );
    Ok((AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to(&back)))
}
