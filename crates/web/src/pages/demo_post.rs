//! The mailbox of a demonstration. A demonstration sends nothing: what would have been sent can be read here, by
//! whoever sits at the machine.

use axum::Router;
use axum::response::Redirect;
use axum::routing::{get, post};
use maud::{Markup, html};
use sak::utlysning::Fase;

use crate::components::Level;
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::epost::as_page;
use crate::error::Feil;
use crate::jobb;
use crate::session::KanskjeInnlogget;
use crate::side::Side;
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/demo/post", get(show))
        .route("/demo/post/varsle", post(announce))
}

async fn show(app: App, KanskjeInnlogget(innlogget): KanskjeInnlogget) -> Result<Markup, Feil> {
    if !app.is_demo() {
        return Err(Feil::NotFound);
    }
    let t = app.tekst;
    let mails = app.store.waiting_mails().await?;
    let subscribers = app.store.count_abonnement().await?;
    Ok(Side::new(&app, innlogget.as_ref(), t.demopost_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.demopost_tittel()) }
                p class="hj-les" { (t.demopost_ingress()) }
                form class="hj-rad" method="post" action="/demo/post/varsle" {
                    button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                        (t.demopost_varsle())
                    }
                    span class="hj-dempet hj-liten" { (t.demopost_abonnenter(subscribers)) }
                }
            }
            @if mails.is_empty() {
                (tom(
                    Level::H2, "tom", &t.demopost_tom(), &t.demopost_tom_hvordan(),
                    Some(&Link::new(t.varsel_tittel(), "/varsel")),
                ))
            }
            @for (index, (mail, when)) in mails.iter().enumerate() {
                article class="hj-brevkort hj-stabel" data-luft="liten" aria-labelledby={ "post-" (index) } {
                    h2 class="ds-heading" data-size="xs" id={ "post-" (index) } { (mail.emne) }
                    p class="hj-liten hj-dempet" { (t.demopost_til(t.tidspunkt(*when), mail.til.as_str())) }
                    (as_page(&app, &mail.tekst))
                }
            }
        }
    }))
}

/// Tells subscribers once more of the calls that are open, so that the letter can be seen at any time.
async fn announce(app: App) -> Result<Redirect, Feil> {
    if !app.is_demo() {
        return Err(Feil::NotFound);
    }
    for call in app.store.utlysninger().await? {
        if matches!(call.fase(app.today()), Fase::Apen { .. }) {
            app.store.forget_announcement(&call.navn).await?;
        }
    }
    jobb::run_due(&app).await?;
    Ok(Redirect::to("/demo/post"))
}
