//! The login ran out while somebody wrote. The page holds all they typed until they are back.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::html;
use sak::soknad::Steg;

use super::{felter, svar};
use crate::components::fakta::{Faktum, Form, fakta};
use crate::form::Felter;
use crate::side::Side;
use crate::state::App;

/// The page: log in elsewhere, come back, save. The form has no token, so what it saves is shown once more
/// before it counts.
pub fn page(app: &App, path: &str, steg: Steg, sent: &Felter) -> Response {
    let t = app.tekst;
    let typed = felter::read(steg, sent);
    let facts: Vec<Faktum> = typed
        .iter()
        .map(|(felt, text)| Faktum::new(svar::name(t, *felt), felter::in_words(t, *felt, text)))
        .collect();
    let page = Side::new(app, None, t.soknad_utlogget_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.soknad_utlogget_tittel()) }
                p class="hj-les" { (t.soknad_utlogget_forklaring()) }
                ol class="ds-list" { li { (t.soknad_utlogget_steg_en()) } li { (t.soknad_utlogget_steg_to()) } }
            }
            form class="hj-rad" method="post" action=(path) {
                input type="hidden" name="versjon" value=[sent.get("versjon")];
                @for (felt, texts) in &typed {
                    @for text in texts { input type="hidden" name=(felt.name()) value=(text); }
                }
                a class="ds-button" data-color="accent" href={ "/logg-inn?neste=" (path) } target="_blank" {
                    (t.soknad_utlogget_logg_inn())
                }
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.soknad_utlogget_lagre())
                }
            }
            @if !facts.is_empty() {
                section class="hj-les hj-stabel" data-luft="liten" aria-labelledby="skrev" {
                    h2 class="ds-heading" data-size="xs" id="skrev" { (t.soknad_utlogget_skrev()) }
                    (fakta(Form::Stable, &facts))
                }
            }
        }
    });
    (StatusCode::UNAUTHORIZED, page).into_response()
}
