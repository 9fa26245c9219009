//! The home page of whoever is logged in: what waits, how much of it, and where to begin. Not a menu.

mod etterfrist;
pub mod gjoremal;
mod runde;

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};
use sak::utlysning::Fase;

use crate::access::{Avtaleinnsyn, Bruker, Handling, Kommunebruker, allow};
use crate::components::Level;
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::pages::{avtaler, helfo, oppdrag};
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;
use gjoremal::Gjoremal;
use runde::Oversikt;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new().route("/oppgaver", get(show))
}

async fn show(app: App, Bruker(innlogget): Bruker) -> Result<Response, Feil> {
    if let Some(bruker) = Kommunebruker::of(innlogget.clone()) {
        return crate::pages::soknad::oppgaver::oppgaver(&app, &bruker)
            .await
            .map(IntoResponse::into_response);
    }
    if let Some(innsyn) = Avtaleinnsyn::of(innlogget.clone()).filter(|innsyn| innsyn.hpr().is_some()) {
        return avtaler::lege::page(&app, &innsyn)
            .await
            .map(IntoResponse::into_response);
    }
    if allow(innlogget.aktor.rolle, Handling::KontrollereRefusjon) {
        // The payer of refunds sees the agreements as they are registered, and no cases.
        let waiting = helfo::oppgaver(&app, &innlogget).await?.into_iter().collect();
        return Ok(page(&app, &innlogget, &[], waiting, &[]).into_response());
    }
    let mut rounds = Vec::new();
    for call in app.store.utlysninger().await? {
        if call.fase(app.today()) != Fase::Kommer {
            let Some(runde) = app.store.runde(&call.navn).await? else {
                continue;
            };
            let vedtak = app.store.vedtak_in(&call.navn).await?;
            rounds.push(Oversikt {
                runde: runde.verdi,
                vedtak,
            });
        }
    }
    let mut others = gjoremal::of_places(&app, &innlogget, &rounds).await?;
    others.extend(avtaler::oppgaver::to_follow_up(&app, &innlogget.aktor).await?);
    others.extend(unsent(&app, &innlogget).await?);
    let frister = oppdrag::frister::tasks(&app, &innlogget).await?;
    Ok(page(&app, &innlogget, &rounds, others, &frister).into_response())
}

/// Letters by e-mail that were given up, for the leader.
async fn unsent(app: &App, innlogget: &Innlogget) -> Result<Option<Gjoremal>, Feil> {
    if !allow(innlogget.aktor.rolle, Handling::Lede) {
        return Ok(None);
    }
    let t = app.tekst;
    let count = app.store.outbox_status().await?.oppgitt.len();
    Ok((count > 0).then(|| Gjoremal {
        hva: t.utboks_oppgave(count),
        forklaring: t.utboks_oppgave_forklaring(),
        lenker: vec![Link::new(t.utboks_oppgave_se(), "/drift/utboks")],
    }))
}

fn page(
    app: &App,
    innlogget: &Innlogget,
    rounds: &[Oversikt],
    others: Vec<Gjoremal>,
    frister: &[Gjoremal],
) -> Markup {
    let t = app.tekst;
    let rolle = innlogget.aktor.rolle;
    let waiting: Vec<Gjoremal> = rounds
        .iter()
        .flat_map(|round| gjoremal::of(app, innlogget, round))
        .chain(others)
        .collect();
    let role = t.get(&format!("rolle-{}", rolle.word()), &[]);
    Side::new(app, Some(innlogget), t.oppgave_tittel()).aktiv(Menypunkt::Oppgaver).tett().render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="stor" {
            div class="hj-stabel" data-luft="liten" {
                h1 class="ds-heading" data-size="md" { (t.oppgave_tittel()) }
                p class="hj-dempet" { (t.oppgave_hilsen(innlogget.aktor.navn.as_str(), role)) }
            }
            @if waiting.is_empty() {
                (tom(Level::H2, "tom", &t.oppgave_tom(), &runde::what_comes(app, rolle, rounds.first()), None))
            } @else {
                section class="hj-stabel" aria-labelledby="venter" {
                    h2 class="ds-heading" data-size="xs" id="venter" { (t.oppgave_antall(waiting.len())) }
                    ul class="hj-apent" { @for one in &waiting { (one.render()) } }
                }
            }
            @if !frister.is_empty() {
                section class="hj-stabel" aria-labelledby="frister" {
                    h2 class="ds-heading" data-size="xs" id="frister" { (t.oppdrag_oppgave_tittel()) }
                    ul class="hj-apent" { @for one in frister { (one.render()) } }
                }
            }
            @if let Some(round) = rounds.first() { (round.facts(app)) }
        }
    })
}
