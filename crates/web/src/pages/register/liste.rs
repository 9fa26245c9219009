//! The list, with filters that live in the address.

use std::collections::BTreeMap;

use axum::extract::RawQuery;
use maud::{Markup, html};
use sak::id::Kommunenummer;
use sak::kommune::Kommune;
use store::Kommuneopplysning;
use texts::Tekst;

use super::{HREF, felles};
use crate::access::{Handling, Leser, allow};
use crate::components::Level;
use crate::components::felt::Felt;
use crate::components::layout::Link;
use crate::components::sider::sider;
use crate::components::tom::tom;
use crate::eksport;
use crate::error::Feil;
use crate::form::Felter;
use crate::pages::saker::filter::join;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Municipalities on one page.
const PER_SIDE: usize = 50;

/// What is asked for.
#[derive(Default)]
pub struct Filter {
    sok: String,
    status: Option<String>,
    side: usize,
}

impl Filter {
    /// Reads an address. What cannot be read is left out.
    pub fn parse(query: Option<String>) -> Self {
        let felter = Felter::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default();
        let status = felter
            .text("status")
            .filter(|word| felles::from_word(word).is_some());
        let side = felter.number("side").and_then(|side| usize::try_from(side).ok());
        Self {
            sok: felter.text("sok").unwrap_or_default().to_owned(),
            status: status.map(str::to_owned),
            side: side.unwrap_or(1),
        }
    }

    /// Whether a municipality is asked for.
    pub fn passes(&self, kommune: &Kommune) -> bool {
        let sok = self.sok.to_lowercase();
        let named = kommune.navn.to_lowercase().contains(&sok) || kommune.nummer.as_str().starts_with(&sok);
        let status = self.status.as_deref();
        named && status.is_none_or(|word| word == felles::word(kommune.utdanningsvirksomhet))
    }

    fn is_narrow(&self) -> bool {
        !self.sok.is_empty() || self.status.is_some()
    }

    fn at(&self, path: &str, side: Option<usize>) -> String {
        let side = side.map(|side| side.to_string());
        let status = self.status.as_deref().unwrap_or_default();
        let pairs = [
            ("sok", self.sok.as_str()),
            ("status", status),
            ("side", side.as_deref().unwrap_or_default()),
        ];
        let given: Vec<_> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        join(path, &serde_html_form::to_string(given).unwrap_or_default())
    }
}

/// Shows it.
pub async fn show(app: App, leser: Leser, RawQuery(query): RawQuery) -> Result<Markup, Feil> {
    let felter = Felter::parse(query.as_deref().unwrap_or_default().as_bytes()).unwrap_or_default();
    let filter = Filter::parse(query);
    let kept = app.store.kommuneopplysninger().await?;
    let chosen: Vec<Kommune> = app
        .store
        .kommuner()
        .await?
        .into_iter()
        .filter(|kommune| filter.passes(kommune))
        .collect();
    let t = app.tekst;
    let may = allow(leser.aktor().rolle, Handling::Saksbehandle);
    let taken = felter.number("tatt_inn");
    Ok(Side::new(&app, Some(&leser.innlogget), t.register_tittel())
        .aktiv(Menypunkt::Saker)
        .tett()
        .render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                @if let Some(count) = taken { p class="hj-endring" role="status" { (t.register_tatt_inn(count)) } }
                div class="hj-stabel" data-luft="liten" {
                    h1 class="ds-heading" data-size="md" { (t.register_tittel()) }
                    p class="hj-dempet" { (t.register_ingress()) }
                }
                @if may {
                    p {
                        a class="ds-button" data-variant="secondary" data-color="accent" href={ (HREF) "/importer" } {
                            (t.register_importer())
                        }
                    }
                }
                (form(t, &filter))
                (table(t, &filter, &chosen, &kept))
            }
        }))
}

fn form(t: &Tekst, filter: &Filter) -> Markup {
    html! {
        form class="hj-velger" role="search" method="get" action=(HREF) aria-label=(t.register_filter_navn()) {
            (Felt::new("sok", t.register_filter_sok()).filter(&filter.sok))
            (Felt::new("status", t.register_filter_status())
                .nedtrekk(Some(&t.register_filter_alle()), &felles::choices(t), filter.status.as_deref()))
            div class="hj-rad" {
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.register_filter_vis())
                }
                @if filter.is_narrow() { a href=(HREF) { (t.register_filter_nullstill()) } }
            }
        }
    }
}

fn table(
    t: &Tekst,
    filter: &Filter,
    chosen: &[Kommune],
    kept: &BTreeMap<Kommunenummer, Kommuneopplysning>,
) -> Markup {
    if chosen.is_empty() {
        let all = Link::new(t.register_filter_nullstill(), HREF);
        return tom(
            Level::H2,
            "tom",
            &t.register_tom(),
            &t.register_tom_hvordan(),
            Some(&all),
        );
    }
    let pages = chosen.len().div_ceil(PER_SIDE);
    let page = filter.side.clamp(1, pages);
    let first = (page - 1) * PER_SIDE;
    let shown = chosen.iter().skip(first).take(PER_SIDE);
    html! {
        p class="hj-liten hj-dempet" role="status" {
            @if pages > 1 {
                (t.register_viser_noen(chosen.len(), first + 1, (first + PER_SIDE).min(chosen.len())))
            } @else {
                (t.register_viser(chosen.len()))
            }
        }
        table class="ds-table hj-rang" data-hover {
            caption class="ds-sr-only" { (t.register_tittel()) }
            thead {
                tr {
                    th scope="col" { (t.register_kolonne_nummer()) }
                    th scope="col" { (t.register_kolonne_kommune()) }
                    th scope="col" class="hj-bred" { (t.register_kolonne_fylke()) }
                    th scope="col" { (t.register_kolonne_status()) }
                    th scope="col" class="hj-bred" { (t.register_kolonne_kilde()) }
                }
            }
            tbody {
                @for kommune in shown {
                    tr {
                        td class="hj-nr hj-liten" { (kommune.nummer) }
                        th scope="row" {
                            a href={ (HREF) "/" (kommune.nummer) } { (kommune.navn) }
                            small class="hj-smal" { (kommune.fylke) }
                        }
                        td class="hj-bred" { (kommune.fylke) }
                        td class="hj-merknad" { (felles::value_of(t, kommune)) }
                        td class="hj-bred hj-liten" { (source(t, kept.get(&kommune.nummer))) }
                    }
                }
            }
        }
        (eksport::links(t, |ending| filter.at(&format!("{HREF}.{ending}"), None)))
        (sider(t, page, pages, |side| filter.at(HREF, Some(side))))
    }
}

fn source(t: &Tekst, kept: Option<&Kommuneopplysning>) -> String {
    let kilde = kept.and_then(|kept| kept.registerkilde.clone());
    kilde.unwrap_or_else(|| t.register_ikke_oppgitt())
}
