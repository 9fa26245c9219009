//! The single keys, on a page of their own: for those without JavaScript, and for a link.

use axum::Router;
use axum::routing::get;
use maud::{Markup, html};

use crate::access::Bruker;
use crate::side::Side;
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new().route("/hurtigtaster", get(show))
}

async fn show(app: App, Bruker(innlogget): Bruker) -> Markup {
    let t = app.tekst;
    let keys = [
        (["j", "n"].as_slice(), t.komponent_hurtigtast_neste()),
        (&["k", "p"], t.komponent_hurtigtast_forrige()),
        (&["/"], t.komponent_hurtigtast_filter()),
        (&["?"], t.komponent_hurtigtast_denne()),
    ];
    Side::new(&app, Some(&innlogget), t.hurtigtast_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            h1 class="ds-heading" data-size="md" { (t.hurtigtast_tittel()) }
            p class="hj-les" { (t.hurtigtast_ingress()) }
            table class="ds-table hj-les" {
                caption class="ds-sr-only" { (t.hurtigtast_tittel()) }
                thead { tr { th scope="col" { (t.hurtigtast_tast()) } th scope="col" { (t.hurtigtast_gjor()) } } }
                tbody {
                    @for (names, meaning) in &keys {
                        tr {
                            th scope="row" { @for name in *names { kbd { (name) } " " } }
                            td { (meaning) }
                        }
                    }
                }
            }
            p class="hj-les hj-dempet" { (t.hurtigtast_uten()) }
        }
    })
}
