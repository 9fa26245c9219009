//! Subscription to new calls: an address, a language, perhaps a municipality. Nothing counts before the owner of
//! the address has opened the link in the letter and pressed the button there; nobody learns from the answer
//! whether an address is known.

mod lenke;
mod skjema;

use axum::Router;
use axum::routing::get;
use maud::{Markup, html};

use crate::components::layout::Link;
use crate::session::Innlogget;
use crate::side::Side;
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/varsel", get(skjema::show).post(skjema::send))
        .route("/varsel/sendt", get(skjema::sent))
        .route(
            "/varsel/bekreft/{nokkel}",
            get(lenke::ask_confirm).post(lenke::confirm),
        )
        .route("/varsel/bekreftet", get(lenke::confirmed))
        .route("/varsel/avslutt/{nokkel}", get(lenke::ask_end).post(lenke::end))
}

/// A page that says one thing, with what one can do now.
fn plain(
    app: &App,
    innlogget: Option<&Innlogget>,
    tittel: &str,
    avsnitt: &[String],
    knapp: &Markup,
) -> Markup {
    let t = app.tekst;
    Side::new(app, innlogget, tittel)
        .smuler(vec![
            Link::new(t.meny_forside(), "/"),
            Link::new(t.varsel_tittel(), "/varsel"),
        ])
        .render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" {
                h1 class="ds-heading" data-size="md" { (tittel) }
                @for tekst in avsnitt { p class="hj-les" { (tekst) } }
                (knapp)
            }
        })
}
