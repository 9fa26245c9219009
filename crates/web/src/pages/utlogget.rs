//! The page for somebody whose login ran out while they wrote: it holds all that was typed until they are back.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::form::Felter;
use crate::pages::sak::svar::paragraphs;
use crate::side::Side;
use crate::state::App;

/// The page for a form where anything with a blank in it was written by hand.
pub fn page(app: &App, path: &str, felter: &Felter) -> Response {
    let words = felter.typed().map(|(_, value)| value.trim());
    let written: Vec<&str> = words.filter(|text| text.contains(char::is_whitespace)).collect();
    holding(app, path, felter, &written)
}

/// The page: log in elsewhere, come back, go on. The form has no token, so what it sends is shown once more before it
/// counts. `written` is shown here as well.
pub fn holding(app: &App, path: &str, felter: &Felter, written: &[&str]) -> Response {
    let t = app.tekst;
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
            @if !written.is_empty() {
                section class="hj-les hj-stabel" data-luft="liten" aria-labelledby="skrev" {
                    h2 class="ds-heading" data-size="xs" id="skrev" { (t.sak_utlogget_skrev()) }
                    @for text in written { blockquote class="hj-vet" { (paragraphs(text)) } }
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
