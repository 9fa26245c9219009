//! The list.

use axum::extract::Query;
use maud::{Markup, html};
use sak::oppdrag::{Oppdrag, Tilstand};

use super::filter::{Filter, OVER};
use super::{source, state, time_left};
use crate::access::{Handling, Leser, allow};
use crate::components::Level;
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::components::sider::sider;
use crate::components::tom::tom;
use crate::eksport;
use crate::error::Feil;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Assignments on one page.
const PER_SIDE: usize = 25;

/// `GET /oppdrag`.
pub async fn show(app: App, leser: Leser, Query(filter): Query<Filter>) -> Result<Markup, Feil> {
    let t = app.tekst;
    let alle = app.store.oppdragsliste().await?;
    let follows = allow(leser.aktor().rolle, Handling::FolgeOppOppdrag);
    let side = Side::new(&app, Some(&leser.innlogget), t.oppdrag_tittel());
    Ok(side.aktiv(Menypunkt::Oppdrag).tett().render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            div class="hj-rad" data-fordel {
                h1 class="ds-heading" data-size="md" { (t.oppdrag_tittel()) }
                @if follows {
                    a class="ds-button" data-color="accent" href="/oppdrag/nytt" { (t.oppdrag_nytt()) }
                }
            }
            p class="hj-les" { (t.oppdrag_ingress()) }
            @if alle.is_empty() {
                (none(&app, &leser, follows))
            } @else {
                (filters(&app, &filter))
                (list(&app, &filter, &alle))
            }
        }
    }))
}

fn none(app: &App, leser: &Leser, follows: bool) -> Markup {
    let t = app.tekst;
    if !follows {
        return tom(Level::H2, "tom", &t.oppdrag_tom(), &t.oppdrag_tom_leser(), None);
    }
    html! {
        (tom(Level::H2, "tom", &t.oppdrag_tom(), &t.oppdrag_tom_hvordan(), None))
        form method="post" action="/oppdrag/kjente" {
            input type="hidden" name="csrf" value=(leser.innlogget.csrf);
            button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                (t.oppdrag_kjente_knapp())
            }
        }
    }
}

fn filters(app: &App, filter: &Filter) -> Markup {
    let t = app.tekst;
    let mut choices = vec![Valg::new(OVER, t.oppdrag_filter_over())];
    choices.extend(Tilstand::ALL.map(|one| {
        Valg::new(
            one.word(),
            t.get(&format!("oppdrag-tilstand-{}", one.word()), &[]),
        )
    }));
    html! {
        form class="hj-velger" role="search" method="get" action="/oppdrag" aria-label=(t.oppdrag_filter_navn()) {
            (Felt::new("sok", t.oppdrag_filter_sok()).filter(&filter.sok))
            (Felt::new("vis", t.oppdrag_filter_vis())
                .nedtrekk(Some(&t.oppdrag_filter_alle()), &choices, filter.chosen()))
            div class="hj-rad" {
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.oppdrag_filter_knapp())
                }
                @if filter.is_narrow() { a href="/oppdrag" { (t.oppdrag_filter_nullstill()) } }
            }
        }
    }
}

fn list(app: &App, filter: &Filter, alle: &[Oppdrag]) -> Markup {
    let t = app.tekst;
    let chosen = filter.choose(alle, app.today());
    if chosen.is_empty() {
        let all = Link::new(t.oppdrag_filter_nullstill(), "/oppdrag");
        let how = t.oppdrag_filter_tom_hvordan(alle.len());
        return tom(Level::H2, "ingen", &t.oppdrag_filter_tom(), &how, Some(&all));
    }
    let pages = chosen.len().div_ceil(PER_SIDE);
    let page = filter.page().clamp(1, pages);
    let shown = chosen.iter().skip((page - 1) * PER_SIDE).take(PER_SIDE);
    html! {
        section class="hj-stabel" data-luft="liten" {
            p class="hj-dempet hj-liten" role="status" { (t.oppdrag_viser(alle.len(), chosen.len())) }
            div class="hj-rullbar" tabindex="0" role="region" aria-label=(t.oppdrag_tabell()) {
                table class="ds-table" data-size="sm" {
                    caption class="ds-sr-only" { (t.oppdrag_tabell()) }
                    thead { tr {
                        @for name in [
                            t.oppdrag_kolonne_oppdrag(), t.oppdrag_kolonne_frist(), t.oppdrag_kolonne_tilstand(),
                            t.oppdrag_kolonne_ansvarlig(), t.oppdrag_kolonne_kilde(),
                        ] { th scope="col" { (name) } }
                    } }
                    tbody { @for oppdrag in shown { (row(app, oppdrag)) } }
                }
            }
            (eksport::links(t, |ending| filter.at(&format!("/oppdrag/liste.{ending}"), None)))
            (sider(t, page, pages, |number| filter.at_page(number)))
        }
    }
}

fn row(app: &App, oppdrag: &Oppdrag) -> Markup {
    let t = app.tekst;
    let apent = oppdrag.apent();
    let over = oppdrag.days_left(app.today()).is_some_and(|days| days < 0);
    html! {
        tr {
            th scope="row" { a href={ "/oppdrag/" (apent.id) } { (apent.innhold.tittel) } }
            td {
                span class="hj-nr" { (t.dato_kort(apent.frist)) }
                @if let Some(left) = time_left(app, oppdrag) {
                    br;
                    @if over { span class="hj-merkelapp" { (left) } } @else { small class="hj-dempet" { (left) } }
                }
            }
            td {
                (state(t, oppdrag))
                @if let Some(svar) = oppdrag.svar() {
                    br; small class="hj-dempet" { (t.dato_kort(svar.dato)) }
                } @else if !apent.purringer.is_empty() {
                    " " span class="hj-merkelapp" { (t.oppdrag_purret()) }
                }
            }
            td { (apent.innhold.ansvarlig.as_deref().unwrap_or(&t.oppdrag_ikke_oppgitt())) }
            td { (source(t, &apent.innhold.kilde)) }
        }
    }
}
