//! The outbox, for whoever runs the program: how many letters wait, and which were given up. Whom they are to is
//! not shown: nobody needs it to mend what is wrong.

use axum::Router;
use axum::extract::Path;
use axum::response::Redirect;
use axum::routing::{get, post};
use maud::{Markup, html};
use store::OutboxStatus;
use texts::Tekst;
use uuid::Uuid;

use crate::access::Leder;
use crate::components::Level;
use crate::components::fakta::{Faktum, tall};
use crate::components::tom::tom;
use crate::error::Feil;
use crate::form::Skjema;
use crate::side::Side;
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/drift/utboks", get(show))
        .route("/drift/utboks/{id}/igjen", post(again))
}

async fn show(app: App, leder: Leder) -> Result<Markup, Feil> {
    let t = app.tekst;
    let status = app.store.outbox_status().await?;
    let csrf = leder.innlogget.csrf.as_str();
    Ok(Side::new(&app, Some(&leder.innlogget), t.utboks_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.utboks_tittel()) }
                p class="hj-les" { (t.utboks_ingress()) }
                @if !app.sends_mail() { p class="hj-endring hj-les" { (t.utboks_ikke_satt_opp()) } }
            }
            (tall(&[
                Faktum::new(t.utboks_venter(), html! {
                    (status.venter)
                    @if let Some(eldste) = status.eldste { " " small { (t.utboks_eldste(t.tidspunkt(eldste))) } }
                }),
                Faktum::new(t.utboks_sendt(), status.sendt),
                Faktum::new(t.utboks_oppgitt(), status.oppgitt.len()),
            ], 2))
            (given_up(t, &status, csrf))
        }
    }))
}

fn given_up(t: &Tekst, status: &OutboxStatus, csrf: &str) -> Markup {
    html! {
        div class="hj-stabel" data-luft="liten" {
            h2 class="ds-heading" data-size="xs" id="oppgitt-h" { (t.utboks_oppgitt_tittel()) }
            @if status.oppgitt.is_empty() {
                (tom(Level::H3, "tom", &t.utboks_tom(), &t.utboks_tom_hvordan(), None))
            } @else {
                div class="hj-rull" tabindex="0" role="region" aria-labelledby="oppgitt-h" {
                    table class="ds-table" data-size="sm" {
                        thead { tr {
                            @for name in [
                                t.utboks_brev(), t.utboks_laget(), t.utboks_forsok(), t.utboks_hvorfor(), t.utboks_gjor(),
                            ] { th scope="col" { (name) } }
                        } }
                        tbody { @for brev in &status.oppgitt { tr {
                            th scope="row" { (t.get(&format!("utboks-slag-{}", brev.slag), &[])) }
                            td class="hj-nr" { (t.tidspunkt(brev.opprettet)) }
                            td class="hj-nr" { (brev.forsok) }
                            td { code { (brev.feil) } }
                            td {
                                form method="post" action={ "/drift/utboks/" (brev.id) "/igjen" } {
                                    input type="hidden" name="csrf" value=(csrf);
                                    button class="ds-button" data-variant="secondary" data-color="accent" data-size="sm"
                                        type="submit" { (t.utboks_igjen()) }
                                }
                            }
                        } } }
                    }
                }
            }
        }
    }
}

async fn again(app: App, _leder: Leder, Path(id): Path<Uuid>, _skjema: Skjema) -> Result<Redirect, Feil> {
    if app.store.retry_mail(id, app.now()).await? {
        Ok(Redirect::to("/drift/utboks"))
    } else {
        Err(Feil::NotFound)
    }
}
