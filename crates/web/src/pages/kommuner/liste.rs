//! The list of municipalities.

use std::collections::BTreeMap;

use maud::{Markup, html};
use sak::kommune::Kommune;
use sak::tall::Kommunestatus;
use texts::Tekst;

use super::filter::Filter;
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::components::sider::sider;
use crate::components::tom::tom;
use crate::components::{Level, rute};
use crate::error::Feil;
use crate::pages::tall::bilde::Bilde;
use crate::session::KanskjeInnlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Municipalities on one page.
const PER_SIDE: usize = 25;

/// `GET /kommuner`.
pub async fn show(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    filter: Filter,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let bilde = Bilde::load(&app).await?;
    let chosen: Vec<&Kommune> = bilde
        .kommuner
        .iter()
        .filter(|kommune| filter.passes(kommune, bilde.status(&kommune.nummer)))
        .collect();
    Ok(Side::new(&app, innlogget.as_ref(), t.kommuner_tittel())
        .aktiv(Menypunkt::Kommuner)
        .render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                div class="hj-stabel" data-luft="liten" {
                    h1 class="ds-heading" data-size="md" { (t.kommuner_tittel()) }
                    p class="hj-les" { (t.kommuner_ingress(bilde.kommuner.len())) }
                }
                (filters(t, &filter, &bilde))
                @if chosen.is_empty() {
                    (tom(
                        Level::H2, "tom", &t.kommuner_tom(), &t.kommuner_tom_hvordan(bilde.kommuner.len()),
                        Some(&Link::new(t.kommuner_nullstill(), "/kommuner")),
                    ))
                } @else {
                    (list(t, &filter, &bilde, &chosen))
                }
            }
        }))
}

fn filters(t: &Tekst, filter: &Filter, bilde: &Bilde) -> Markup {
    let names: BTreeMap<&str, &str> = bilde
        .kommuner
        .iter()
        .map(|kommune| (kommune.fylkesnummer.as_str(), kommune.fylke.as_str()))
        .collect();
    let counties: Vec<Valg<'_>> = names
        .into_iter()
        .map(|(nummer, navn)| Valg::new(nummer, navn))
        .collect();
    let states = Kommunestatus::ALL.map(|status| Valg::new(status.word(), status_text(t, status)));
    html! {
        form class="hj-stabel" role="search" method="get" action="/kommuner" aria-label=(t.kommuner_filter()) {
            div class="hj-rad" {
                (Felt::new("sok", t.kommuner_sok()).filter(&filter.sok))
                (Felt::new("fylke", t.kommuner_fylke())
                    .nedtrekk(Some(&t.kommuner_alle_fylker()), &counties, filter.fylke.as_deref()))
                (Felt::new("status", t.kommuner_status())
                    .nedtrekk(Some(&t.kommuner_alle_statuser()), &states, filter.status.map(Kommunestatus::word)))
            }
            div class="hj-rad" {
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.kommuner_vis())
                }
                @if filter.is_narrow() { a href="/kommuner" { (t.kommuner_nullstill()) } }
            }
        }
    }
}

fn list(t: &Tekst, filter: &Filter, bilde: &Bilde, chosen: &[&Kommune]) -> Markup {
    let pages = chosen.len().div_ceil(PER_SIDE);
    let page = filter.side.clamp(1, pages);
    let first = (page - 1) * PER_SIDE;
    let last = (first + PER_SIDE).min(chosen.len());
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="liste-h" {
            h2 class="ds-sr-only" id="liste-h" { (t.kommuner_tabell()) }
            p class="hj-dempet hj-liten" role="status" { (t.kommuner_viser(chosen.len(), first + 1, last)) }
            table class="ds-table hj-rang" data-hover {
                caption class="ds-sr-only" { (t.kommuner_tabell()) }
                thead { tr {
                    th scope="col" { (t.kommuner_kolonne_nummer()) }
                    th scope="col" { (t.kommuner_kolonne_kommune()) }
                    th scope="col" class="hj-bred" { (t.kommuner_kolonne_fylke()) }
                    th scope="col" class="hj-bred" { (t.kommuner_kolonne_kontor()) }
                    th scope="col" class="hj-tallcelle" { (t.kommuner_kolonne_plasser()) }
                    th scope="col" { (t.kommuner_kolonne_status()) }
                } }
                tbody {
                    @for kommune in chosen.iter().skip(first).take(PER_SIDE) { (row(t, bilde, kommune)) }
                }
            }
            (sider(t, page, pages, |side| filter.on_page(side).href()))
        }
    }
}

fn row(t: &Tekst, bilde: &Bilde, kommune: &Kommune) -> Markup {
    let status = bilde.status(&kommune.nummer);
    let kontor = bilde
        .kontor(&kommune.fylkesnummer)
        .map(|(kontor, _)| kontor.navn.as_str());
    html! {
        tr {
            td class="hj-nr hj-liten" { (kommune.nummer) }
            th scope="row" {
                a href={ "/kommuner/" (kommune.nummer) } { (kommune.navn) }
                small class="hj-smal" { (kommune.fylke) }
            }
            td class="hj-bred" { (kommune.fylke) }
            td class="hj-bred" { (kontor.unwrap_or("–")) }
            td class="hj-tallcelle" { (bilde.plasser(&kommune.nummer)) }
            td class="hj-merknad" { span class="hj-tegn" { (rute::merke(status)) (status_text(t, status)) } }
        }
    }
}

/// Where a municipality stands, in words.
pub fn status_text(t: &Tekst, status: Kommunestatus) -> String {
    t.get(&format!("kommuner-status-{}", status.word()), &[])
}
