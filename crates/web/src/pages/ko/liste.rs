//! The queue: everybody in it, in order, with the next step.

use std::collections::BTreeMap;

use axum::extract::RawQuery;
use maud::{Markup, html};
use sak::id::Kommunenummer;
use sak::ko::{Ko, Koplass, Merknadsslag};
use texts::Tekst;

use super::filter::Filter;
use super::{href, origin};
use crate::access::Leser;
use crate::components::Level;
use crate::components::fakta::{Faktum, tall};
use crate::components::felt::Felt;
use crate::components::layout::Link;
use crate::components::sider::sider;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::pages::plasser::names;
use crate::pages::prioritering::notis;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Places on one page.
const PER_SIDE: usize = 20;

/// `GET /ko`.
pub async fn show(app: App, leser: Leser, RawQuery(query): RawQuery) -> Result<Markup, Feil> {
    let t = app.tekst;
    let filter = Filter::parse(query.as_deref().unwrap_or_default());
    let ko = app.store.ko(app.today()).await?;
    let names = names(&app).await?;
    let way = vec![
        Link::new(t.plasser_tittel(), "/plasser"),
        Link::new(t.ko_tittel(), "/ko"),
    ];
    let side = Side::new(&app, Some(&leser.innlogget), t.ko_tittel());
    Ok(side.aktiv(Menypunkt::Plasser).tett().smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            div class="hj-stabel" data-luft="liten" {
                h1 class="ds-heading" data-size="md" { (t.ko_tittel()) }
                p class="hj-les" { (t.ko_ingress()) }
            }
            (figures(t, &ko))
            @if ko.uavgjort > 0 {
                (notis::warning(&t.ko_uavgjort_tittel(), &html! { p { (t.ko_uavgjort(ko.uavgjort)) } }))
            } @else if ko.ledige() == 0 && !ko.plasser.is_empty() {
                p class="hj-les" { (t.ko_fullt()) }
            }
            @if !ko.ubehandlet.is_empty() { (undecided(t, &ko)) }
            @if ko.plasser.is_empty() {
                @let way = Link::new(t.ko_se_plassene(), "/plasser");
                (tom(Level::H2, "tom", &t.ko_ingen(), &t.ko_ingen_hvordan(), Some(&way)))
            } @else { (search(t, &filter)) (list(t, &filter, &ko, &names)) }
        }
    }))
}

/// Applications after the deadline that come behind the waiting list, once they are decided.
fn undecided(t: &Tekst, ko: &Ko) -> Markup {
    html! {
        p class="hj-les" {
            (t.etterfrist_ko_ubehandlet(ko.ubehandlet.len())) " "
            @for (index, one) in ko.ubehandlet.iter().enumerate() {
                @if index > 0 { ", " }
                a href={ "/saker/" (one.soknad) } { (one.saksnummer) }
            }
        }
    }
}

fn figures(t: &Tekst, ko: &Ko) -> Markup {
    let free = html! { (ko.ledige()) " " small { (t.ko_tall_av(ko.kvote)) } };
    tall(
        &[
            Faktum::new(t.ko_tall_ledige(), free),
            Faktum::new(t.ko_tall_venter(), ko.waiting().count()),
        ],
        0,
    )
}

fn search(t: &Tekst, filter: &Filter) -> Markup {
    html! {
        form class="hj-velger" role="search" method="get" action="/ko" aria-label=(t.ko_filter_navn()) {
            (Felt::new("sok", t.ko_filter_sok()).filter(&filter.sok))
            div class="hj-rad" {
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" { (t.ko_filter_vis()) }
                @if !filter.sok.is_empty() { a href="/ko" { (t.ko_filter_nullstill()) } }
            }
        }
    }
}

fn list(t: &Tekst, filter: &Filter, ko: &Ko, names: &BTreeMap<Kommunenummer, String>) -> Markup {
    let chosen: Vec<&Koplass> = ko
        .plasser
        .iter()
        .filter(|koplass| filter.takes(koplass, name_of(names, koplass)))
        .collect();
    if chosen.is_empty() {
        let all = Link::new(t.ko_filter_nullstill(), "/ko");
        let how = t.ko_filter_tom_hvordan(ko.plasser.len());
        return tom(Level::H2, "tom", &t.ko_filter_tom(), &how, Some(&all));
    }
    let pages = chosen.len().div_ceil(PER_SIDE);
    let page = filter.side.clamp(1, pages);
    let first = (page - 1) * PER_SIDE;
    let last = (first + PER_SIDE).min(chosen.len());
    html! {
        section class="hj-stabel" data-luft="liten" aria-label=(t.ko_navn()) {
            p class="hj-dempet hj-liten" role="status" {
                @if pages > 1 { (t.plasser_viser_av(chosen.len(), first + 1, last)) }
                @else { (t.plasser_viser(chosen.len())) }
            }
            (table(t, ko, &chosen[first..last], names))
            (sider(t, page, pages, |side| filter.on_page(side)))
        }
    }
}

/// The municipality's name, or its number if it is unknown.
fn name_of<'a>(names: &'a BTreeMap<Kommunenummer, String>, koplass: &'a Koplass) -> &'a str {
    names
        .get(&koplass.kommune)
        .map_or(koplass.kommune.as_str(), String::as_str)
}

fn table(t: &Tekst, ko: &Ko, shown: &[&Koplass], names: &BTreeMap<Kommunenummer, String>) -> Markup {
    html! {
        table class="ds-table hj-rang" data-hover {
            caption class="ds-sr-only" { (t.ko_navn()) }
            thead {
                tr {
                    th scope="col" class="hj-tallcelle" { (t.ko_nummer()) }
                    th scope="col" { (t.ko_kommune()) }
                    th scope="col" class="hj-bred" { (t.ko_plass()) }
                    th scope="col" class="hj-bred" { (t.ko_opphav()) }
                    th scope="col" { (t.ko_stand()) }
                }
            }
            tbody { @for koplass in shown { (row(t, ko, koplass, names)) } }
        }
    }
}

fn row(t: &Tekst, ko: &Ko, koplass: &Koplass, names: &BTreeMap<Kommunenummer, String>) -> Markup {
    let name = name_of(names, koplass);
    html! {
        tr {
            td class="hj-tallcelle" { @if let Some(number) = ko.number(koplass.plass) { (number) } @else { "–" } }
            th scope="row" {
                a href=(href(koplass.plass)) { (name) }
                small class="hj-smal" { (origin(t, &koplass.opphav)) }
            }
            td class="hj-bred hj-nr" { (koplass.plass.plass) " " span class="hj-dempet" { (koplass.saksnummer) } }
            td class="hj-bred" { (origin(t, &koplass.opphav)) }
            td {
                (stand(t, ko, koplass))
                @if let Some(merknad) = &koplass.merknad {
                    p class="hj-liten hj-dempet hj-les" { (t.hendelse_begrunnelse(merknad.begrunnelse.as_str())) }
                }
            }
        }
    }
}

/// What comes next for a place.
pub fn stand(t: &Tekst, ko: &Ko, koplass: &Koplass) -> Markup {
    let (colour, text) = match (&koplass.merknad, koplass.forslag) {
        (Some(merknad), _) if merknad.slag == Merknadsslag::Trukket => ("neutral", t.ko_stand_trukket()),
        (Some(_), _) => ("warning", t.ko_stand_forbigatt()),
        (None, Some(_)) => ("accent", t.ko_stand_til_attestering()),
        (None, None) if ko.check_proposal(koplass.plass).is_ok() => ("success", t.ko_stand_tur()),
        (None, None) => ("neutral", t.ko_stand_venter()),
    };
    html! { span class="ds-tag" data-color=(colour) { (text) } }
}
