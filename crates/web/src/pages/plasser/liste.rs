//! All places: number, municipality, state and since when.

use std::collections::BTreeMap;

use axum::extract::RawQuery;
use maud::{Markup, html};
use sak::id::Kommunenummer;
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use texts::Tekst;

use super::bruk::{Avtalene, Plassbruk};
use super::filter::Filter;
use super::{href, state, tag};
use crate::access::{Innsyn, Tilgang};
use crate::components::Level;
use crate::components::fakta::{Faktum, tall};
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::components::sider::sider;
use crate::components::tom::tom;
use crate::eksport;
use crate::error::Feil;
use crate::pages::ko;
use crate::pages::prioritering::notis;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Places on one page.
const PER_SIDE: usize = 25;

/// `GET /plasser`.
pub async fn show(app: App, innsyn: Innsyn, RawQuery(query): RawQuery) -> Result<Markup, Feil> {
    let t = app.tekst;
    let filter = Filter::parse(query.as_deref().unwrap_or_default());
    let all = visible(&app, &innsyn).await?;
    let names = names(&app).await?;
    let avtaler = Avtalene::load(&app, &innsyn).await?;
    let figures = match &innsyn {
        Innsyn::Alle(_) => Some(figures(&app).await?),
        Innsyn::Egne(_) => None,
    };
    let own = matches!(innsyn, Innsyn::Egne(_));
    let waits = match &innsyn {
        Innsyn::Alle(_) => html! {},
        Innsyn::Egne(bruker) => ko::egne::section(&app, bruker).await?,
    };
    let left = query.as_deref() == Some("gjort=ut");
    let ingress = if own {
        t.plasser_ingress_egne()
    } else {
        t.plasser_ingress()
    };
    let mut side = Side::new(&app, Some(innsyn.innlogget()), t.plasser_tittel()).aktiv(Menypunkt::Plasser);
    side.tett = !own;
    Ok(side.render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            @if left { (notis::receipt(&t.ko_gjort_ut())) }
            div class="hj-stabel" data-luft="liten" {
                h1 class="ds-heading" data-size="md" { (t.plasser_tittel()) }
                p class="hj-les" { (ingress) }
            }
            @if let Some(figures) = figures {
                (figures)
                p { a href="/ko" { (t.plasser_til_koen()) } }
            }
            (waits)
            @if all.is_empty() { (nothing(t, own)) }
            @else { (filters(t, &filter)) (list(&app, &filter, &all, (&names, &avtaler))) }
        }
    }))
}

/// The places that this person may see.
pub async fn visible(app: &App, innsyn: &Innsyn) -> Result<Vec<Kvoteplass>, Feil> {
    Ok(match innsyn {
        Innsyn::Alle(_) => app.store.alle_kvoteplasser().await?,
        Innsyn::Egne(bruker) => app.store.alle_kvoteplasser_for(&bruker.kommune).await?,
    })
}

/// The names of the municipalities.
pub async fn names(app: &App) -> Result<BTreeMap<Kommunenummer, String>, Feil> {
    let kommuner = app.store.kommuner().await?;
    Ok(kommuner
        .into_iter()
        .map(|kommune| (kommune.nummer, kommune.navn))
        .collect())
}

async fn figures(app: &App) -> Result<Markup, Feil> {
    let t = app.tekst;
    let status = app.store.kvotestatus(ko::quota_today(app).await?).await?;
    let held = html! { (status.tildelt) " " small { (t.plasser_tall_av(status.kvote)) } };
    Ok(tall(
        &[
            Faktum::new(t.plasser_tall_holdt(), held),
            Faktum::new(t.plasser_tall_tilbudt(), status.tilbudt),
            Faktum::new(t.plasser_tall_ledige(), status.ledige()),
        ],
        2,
    ))
}

fn nothing(t: &Tekst, own: bool) -> Markup {
    let (what, how) = if own {
        (t.plasser_ingen_egne(), t.plasser_ingen_egne_hvordan())
    } else {
        (t.plasser_ingen(), t.plasser_ingen_hvordan())
    };
    let way = Link::new(t.plasser_til_oppgavene(), "/oppgaver");
    tom(Level::H2, "tom", &what, &how, Some(&way))
}

fn filters(t: &Tekst, filter: &Filter) -> Markup {
    let states = PlassTilstand::ALL.map(|tilstand| Valg::new(tilstand.word(), state(t, tilstand)));
    let uses = Plassbruk::ALL.map(|bruk| Valg::new(bruk.word(), bruk.text(t)));
    html! {
        form class="hj-stabel" role="search" method="get" action="/plasser" aria-label=(t.plasser_filter_navn()) {
            div class="hj-rad" {
                (Felt::new("sok", t.plasser_filter_sok()).filter(&filter.sok))
                (Felt::new("tilstand", t.plasser_filter_tilstand()).nedtrekk(
                    Some(&t.plasser_filter_tilstand_alle()), &states, filter.tilstand.map(PlassTilstand::word)))
                (Felt::new("bruk", t.plasser_filter_bruk()).nedtrekk(
                    Some(&t.plasser_filter_bruk_alle()), &uses, filter.bruk.map(Plassbruk::word)))
            }
            div class="hj-rad" {
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.plasser_filter_vis())
                }
                @if filter.is_narrow() { a href="/plasser" { (t.plasser_filter_nullstill()) } }
            }
        }
    }
}

fn list(
    app: &App,
    filter: &Filter,
    all: &[Kvoteplass],
    (names, avtaler): (&BTreeMap<Kommunenummer, String>, &Avtalene),
) -> Markup {
    let t = app.tekst;
    let chosen: Vec<&Kvoteplass> = all
        .iter()
        .filter(|plass| filter.takes(plass, name_of(names, plass), avtaler))
        .collect();
    if chosen.is_empty() {
        let way = Link::new(t.plasser_filter_nullstill(), "/plasser");
        let (what, how) = (t.plasser_tom_filter(), t.plasser_tom_filter_hvordan());
        return tom(Level::H2, "tom", &what, &how, Some(&way));
    }
    let pages = chosen.len().div_ceil(PER_SIDE);
    let page = filter.side.clamp(1, pages);
    let first = (page - 1) * PER_SIDE;
    let last = (first + PER_SIDE).min(chosen.len());
    let shown = if pages > 1 {
        t.plasser_viser_av(chosen.len(), first + 1, last)
    } else {
        t.plasser_viser(chosen.len())
    };
    html! {
        section class="hj-stabel" data-luft="liten" aria-label=(t.plasser_tabell()) {
            p class="hj-dempet hj-liten" role="status" { (shown) }
            table class="ds-table hj-rang" data-hover {
                caption class="ds-sr-only" { (t.plasser_tabell()) }
                thead {
                    tr {
                        th scope="col" class="hj-tallcelle" { (t.plasser_nummer()) }
                        th scope="col" { (t.plasser_kommune()) }
                        th scope="col" { (t.plasser_tilstand()) }
                        th scope="col" class="hj-bred" { (t.plasser_siden()) }
                        th scope="col" class="hj-bred" { (t.plasser_svarfrist()) }
                    }
                }
                tbody { @for plass in &chosen[first..last] { (row(app, plass, name_of(names, plass), avtaler.is(plass, Plassbruk::IBruk))) } }
            }
            (eksport::links(t, |ending| filter.at(&format!("/plasser/liste.{ending}"), 0)))
            (sider(t, page, pages, |side| filter.on_page(side)))
        }
    }
}

/// The municipality's name, or its number if it is unknown.
pub fn name_of<'a>(names: &'a BTreeMap<Kommunenummer, String>, plass: &'a Kvoteplass) -> &'a str {
    names
        .get(&plass.kommune)
        .map_or(plass.kommune.as_str(), String::as_str)
}

fn row(app: &App, plass: &Kvoteplass, name: &str, used: bool) -> Markup {
    let t = app.tekst;
    let deadline = plass
        .svarfrist
        .filter(|_| plass.tilstand == PlassTilstand::Tilbudt);
    html! {
        tr {
            td class="hj-tallcelle" {
                a href=(href(plass.id)) aria-label=(t.plasser_nummer_navn(plass.nummer)) { (plass.nummer) }
            }
            th scope="row" {
                (name)
                small class="hj-smal" { (t.dato_kort(plass.since())) }
            }
            td {
                (tag(t, plass, app.today()))
                @if used { " " span class="ds-tag" data-color="neutral" { (Plassbruk::IBruk.text(t)) } }
            }
            td class="hj-bred hj-nr" { (t.dato_kort(plass.since())) }
            td class="hj-bred hj-nr" { @if let Some(deadline) = deadline { (t.dato_kort(deadline)) } }
        }
    }
}
