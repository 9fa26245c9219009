//! What the system is, and how it treats people and their data.

use axum::Router;
use axum::routing::get;
use maud::{Markup, html};

use crate::session::KanskjeInnlogget;
use crate::side::Side;
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new().route("/om", get(om))
}

async fn om(app: App, KanskjeInnlogget(innlogget): KanskjeInnlogget) -> Markup {
    let t = app.tekst;
    let regler = t.om_regler();
    let (before, after) = regler.split_once("<a>").unwrap_or((&regler, ""));
    let (link, rest) = after.split_once("</a>").unwrap_or((after, ""));
    Side::new(&app, innlogget.as_ref(), t.om_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            h1 class="ds-heading" data-size="md" { (t.om_tittel()) }
            p class="hj-les" { (t.om_ingress()) }
            section class="hj-les hj-stabel" data-luft="liten" {
                h2 class="ds-heading" data-size="xs" { (t.om_regler_tittel()) }
                p { (before) a href="/regler" { (link) } (rest) }
            }
            section class="hj-les hj-stabel" data-luft="liten" {
                h2 class="ds-heading" data-size="xs" { (t.om_personvern_tittel()) }
                p { (t.om_personvern()) }
                p { (t.om_personvern_epost()) }
                p { (t.om_personvern_vedlegg()) }
            }
            section class="hj-les hj-stabel" data-luft="liten" {
                h2 class="ds-heading" data-size="xs" { (t.om_tilgjengelighet_tittel()) }
                p { (t.om_tilgjengelighet()) }
            }
            @if app.is_demo() {
                section class="hj-les hj-stabel" data-luft="liten" {
                    h2 class="ds-heading" data-size="xs" { (t.om_demo_tittel()) }
                    p { (t.om_demo()) }
                    p { (t.om_kilde_kommuner()) }
                }
            }
        }
    })
}
