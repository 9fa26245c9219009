//! The page for a case worker whose login has run out: it holds what was typed.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use super::skjema::Utfylt;
use super::svar::paragraphs;
use crate::form::Felter;
use crate::side::Side;
use crate::state::App;

/// The page that holds what was typed: log in elsewhere, come back, go on. The form has no token, so what it
/// sends is shown once more before it counts.
pub fn page(app: &App, path: &str, felter: &Felter) -> Response {
    let t = app.tekst;
    let typed = Utfylt::read(felter);
    let reasons: Vec<&str> = typed
        .begrunnelser
        .values()
        .chain([&typed.grunn])
        .map(String::as_str)
        .filter(|text| !text.trim().is_empty())
        .collect();
    let shown = Side::new(app, None, t.sak_utlogget_tittel()).render(html! {
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
    (StatusCode::UNAUTHORIZED, shown).into_response()
}

/// All that was typed, and the version that it was typed on.
fn hidden(felter: &Felter) -> Markup {
    html! { @for (name, value) in felter.typed() { input type="hidden" name=(name) value=(value); } }
}
