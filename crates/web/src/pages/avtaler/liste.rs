//! All agreements that one may see.

use axum::extract::RawQuery;
use letters::avtale::avtalenummer;
use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::avtale::Avtale;
use store::Avtalesak;
use texts::Tekst;

use super::filter::Filter;
use super::href;
use super::stand::Stand;
use crate::access::{Avtaleinnsyn, Tilgang};
use crate::components::Level;
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::components::sider::sider;
use crate::components::tom::tom;
use crate::eksport;
use crate::error::Feil;
use crate::pages::plasser::names;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Agreements on one page.
const PER_SIDE: usize = 25;

/// An agreement of the list.
pub struct Rad {
    /// The agreement.
    pub sak: Avtalesak,
    /// The number that people call it by.
    pub nummer: String,
    /// The name of the municipality.
    pub kommune: String,
    /// The name of the doctor in specialisation, if there is one.
    pub lis: Option<String>,
    /// First and last day, as they are now.
    pub fra: Option<Dato>,
    /// The last day.
    pub til: Option<Dato>,
    /// The state today.
    pub stand: Stand,
}

/// The agreements that somebody may see, newest first.
///
/// # Errors
/// The database.
pub async fn visible(app: &App, innsyn: &Avtaleinnsyn) -> Result<Vec<Rad>, Feil> {
    let all = match (innsyn.kommune(), innsyn.hpr()) {
        (Some(kommune), _) => app.store.avtaler_for(kommune).await?,
        (None, Some(hpr)) => app.store.avtaler_for_lege(hpr).await?,
        (None, None) => app.store.avtaler().await?,
    };
    let names = names(app).await?;
    let numbers = app.store.saksnumre().await?;
    let mut rows = Vec::new();
    let given_up = |avtale: &Avtale| matches!(avtale, Avtale::Kansellert(over) if !over.was_sent());
    let shown = all
        .into_iter()
        .filter(|sak| innsyn.sees(&sak.avtale) && !given_up(&sak.avtale));
    for sak in shown {
        let felles = sak.avtale.felles();
        let saksnummer = numbers.get(&felles.soknad).map_or("", String::as_str);
        let innhold = &sak.avtale.utfylt().innhold;
        let forlop = sak.avtale.inngatt().map(sak::avtale::Inngatt::forlop);
        rows.push(Rad {
            nummer: avtalenummer(saksnummer, sak.nummer),
            kommune: names.get(&felles.kommune).cloned().unwrap_or_default(),
            lis: innhold.lis.navn.clone(),
            fra: innhold.fra,
            til: forlop.map(|forlop| forlop.til).or(innhold.til),
            stand: Stand::of(&sak.avtale, app.today()),
            sak,
        });
    }
    rows.sort_by(|a, b| (a.stand, b.fra, &a.nummer).cmp(&(b.stand, a.fra, &b.nummer)));
    Ok(rows)
}

/// `GET /avtaler`.
pub async fn show(app: App, innsyn: Avtaleinnsyn, RawQuery(query): RawQuery) -> Result<Markup, Feil> {
    let t = app.tekst;
    let filter = Filter::parse(query.as_deref().unwrap_or_default());
    let all = visible(&app, &innsyn).await?;
    let ingress = match (innsyn.kommune(), innsyn.hpr()) {
        (Some(_), _) => t.avtaler_ingress_kommune(),
        (None, Some(_)) => t.avtaler_ingress_lege(),
        (None, None) => t.avtaler_ingress(),
    };
    let mut side = Side::new(&app, Some(innsyn.innlogget()), t.avtaler_tittel()).aktiv(Menypunkt::Avtaler);
    side.tett = innsyn.kommune().is_none() && innsyn.hpr().is_none();
    Ok(side.render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            div class="hj-stabel" data-luft="liten" {
                h1 class="ds-heading" data-size="md" { (t.avtaler_tittel()) }
                p class="hj-les" { (ingress) }
                @if innsyn.kommune().is_some() { p { a href="/legekontor" { (t.avtaler_til_legekontorene()) } } }
            }
            @if all.is_empty() { (nothing(t, &innsyn)) }
            @else { (filters(t, &filter)) (list(t, &filter, &all)) }
        }
    }))
}

fn nothing(t: &Tekst, innsyn: &Avtaleinnsyn) -> Markup {
    let how = match (innsyn.kommune(), innsyn.hpr()) {
        (Some(_), _) => t.avtaler_ingen_kommune(),
        (None, Some(_)) => t.avtaler_ingen_lege(),
        (None, None) => t.avtaler_ingen_hvordan(),
    };
    let way = innsyn
        .kommune()
        .map(|_| Link::new(t.avtaler_til_plassene(), "/plasser"));
    tom(Level::H2, "tom", &t.avtaler_ingen(), &how, way.as_ref())
}

fn filters(t: &Tekst, filter: &Filter) -> Markup {
    let states = Stand::ALL.map(|stand| Valg::new(stand.word(), stand.text(t)));
    html! {
        form class="hj-stabel" role="search" method="get" action="/avtaler" aria-label=(t.avtaler_filter_navn()) {
            div class="hj-rad" {
                (Felt::new("sok", t.avtaler_filter_sok()).filter(&filter.sok))
                (Felt::new("stand", t.plasser_tilstand()).nedtrekk(
                    Some(&t.plasser_filter_tilstand_alle()), &states, filter.stand.map(Stand::word)))
            }
            div class="hj-rad" {
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.plasser_filter_vis())
                }
                @if filter.is_narrow() { a href="/avtaler" { (t.plasser_filter_nullstill()) } }
            }
        }
    }
}

fn list(t: &Tekst, filter: &Filter, all: &[Rad]) -> Markup {
    let chosen: Vec<&Rad> = all.iter().filter(|rad| filter.takes(rad)).collect();
    if chosen.is_empty() {
        let way = Link::new(t.plasser_filter_nullstill(), "/avtaler");
        let (what, how) = (t.avtaler_tom_filter(), t.avtaler_tom_filter_hvordan());
        return tom(Level::H2, "tom", &what, &how, Some(&way));
    }
    let pages = chosen.len().div_ceil(PER_SIDE);
    let page = filter.side.clamp(1, pages);
    let first = (page - 1) * PER_SIDE;
    let last = (first + PER_SIDE).min(chosen.len());
    html! {
        section class="hj-stabel" data-luft="liten" aria-label=(t.avtaler_tittel()) {
            p class="hj-dempet hj-liten" role="status" { (t.avtaler_viser(chosen.len(), first + 1, last)) }
            table class="ds-table hj-rang" data-hover {
                caption class="ds-sr-only" { (t.avtaler_tittel()) }
                thead {
                    tr {
                        th scope="col" { (t.avtaler_kolonne_nummer()) }
                        th scope="col" { (t.avtaler_kolonne_lege()) }
                        th scope="col" class="hj-bred" { (t.plasser_kommune()) }
                        th scope="col" class="hj-bred" { (t.avtaler_kolonne_fra()) }
                        th scope="col" class="hj-bred" { (t.avtaler_kolonne_til()) }
                        th scope="col" { (t.plasser_tilstand()) }
                    }
                }
                tbody { @for rad in &chosen[first..last] { (row(t, rad)) } }
            }
            (eksport::links(t, |ending| filter.at(&format!("/avtaler/liste.{ending}"), 0)))
            (sider(t, page, pages, |side| filter.at("/avtaler", side)))
        }
    }
}

fn row(t: &Tekst, rad: &Rad) -> Markup {
    let id = rad.sak.avtale.felles().id;
    let to = match rad.sak.avtale {
        Avtale::Utkast(_) => format!("{}/utkast/parter", href(id)),
        _ => href(id),
    };
    let day = |dato: Option<Dato>| dato.map(|dato| t.dato_kort(dato)).unwrap_or_default();
    html! {
        tr {
            td { a class="hj-nr" href=(to) { (rad.nummer) } }
            th scope="row" {
                (rad.lis.clone().unwrap_or_else(|| t.avtaler_uten_lege()))
                small class="hj-smal" { (rad.kommune) " " (day(rad.fra)) "–" (day(rad.til)) }
            }
            td class="hj-bred" { (rad.kommune) }
            td class="hj-bred hj-nr" { (day(rad.fra)) }
            td class="hj-bred hj-nr" { (day(rad.til)) }
            td { (rad.stand.tag(t)) }
        }
    }
}
