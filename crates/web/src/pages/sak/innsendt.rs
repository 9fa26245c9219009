//! What the form of a case sent. A login that had run out must not cost anybody their text, so here it is not
//! an error but one of three cases.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use super::skjema::{ANTALL, BEGRUNNELSE, GRUNN, HOVEDFORMAL, INNSTILLING, Utfylt};
use super::svar::paragraphs;
use crate::access::Saksbehandler;
use crate::error::Feil;
use crate::form::{Felter, TOKEN};
use crate::side::Side;
use crate::state::App;

/// The form, as it came.
pub enum Innsendt {
    /// From somebody who is logged in, with the token of the session.
    Gyldig(Saksbehandler, Felter),
    /// From somebody who has logged in again since the page was shown. Nothing may be saved before they have
    /// seen it once more.
    Gammelt(Saksbehandler, Felter),
    /// From somebody who is not logged in any more.
    Utlogget(Felter),
}

impl FromRequest<App> for Innsendt {
    type Rejection = Feil;

    async fn from_request(request: Request, app: &App) -> Result<Self, Feil> {
        let (mut parts, body) = request.into_parts();
        let found = Saksbehandler::from_request_parts(&mut parts, app).await;
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

/// The page that holds what was typed: log in elsewhere, come back, go on. The form has no token, so what it
/// sends is shown once more before it counts.
pub fn logged_out(app: &App, path: &str, felter: &Felter) -> Response {
    let t = app.tekst;
    let typed = Utfylt::read(felter);
    let reasons: Vec<&str> = typed
        .begrunnelser
        .values()
        .chain([&typed.grunn])
        .map(String::as_str)
        .filter(|text| !text.trim().is_empty())
        .collect();
    let page = Side::new(app, None, t.sak_utlogget_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.sak_utlogget_tittel()) }
                p class="hj-les" { (t.sak_utlogget_forklaring()) }
            }
            form class="hj-rad" method="post" action=(path) {
                (hidden(felter))
                a class="ds-button" data-color="accent" href="/logg-inn?neste=/oppgaver" target="_blank" {
                    (t.sak_utlogget_logg_inn())
                }
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.sak_utlogget_videre())
                }
            }
            @if !reasons.is_empty() {
                section class="hj-les hj-stabel" data-luft="liten" aria-labelledby="skrev" {
                    h2 class="ds-heading" data-size="xs" id="skrev" { (t.sak_utlogget_skrev()) }
                    @for text in reasons { blockquote class="hj-vet" { (paragraphs(text)) } }
                }
            }
        }
    });
    (StatusCode::UNAUTHORIZED, page).into_response()
}

/// All that was typed, and the version that it was typed on.
fn hidden(felter: &Felter) -> Markup {
    let fixed = ["versjon", HOVEDFORMAL, INNSTILLING, ANTALL, GRUNN];
    html! {
        @for name in fixed {
            @if let Some(value) = felter.get(name) { input type="hidden" name=(name) value=(value); }
        }
        @for (rule, text) in felter.with_prefix(BEGRUNNELSE) {
            input type="hidden" name={ (BEGRUNNELSE) (rule) } value=(text);
        }
    }
}
