//! How the queue looks: figures, filters, the list, and what stands there while it is empty.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use sak::aktor::Aktor;
use sak::id::{Kommunenummer, SoknadId};
use sak::kommune::Kommune;
use sak::runde::Runde;
use sak::saksarbeid::Saksarbeid;
use sak::soknad::{Tilstand, Trukket};
use sak::utlysning::Utlysning;

use super::filter::{Filter, Hvem, Krav, Nokkel};
use super::tabell::tabell;
use super::utvalg::{Rad, rader_for, velg};
use super::valgte;
use crate::access::{Handling, Leser, allow};
use crate::components::fakta::{Faktum, tall};
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::components::sider::sider;
use crate::components::tom::tom;
use crate::components::{Level, symbol};
use crate::eksport;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Cases on one page.
const PER_SIDE: usize = 25;

/// All that the queue shows.
pub struct Ko<'a> {
    /// The application.
    pub app: &'a App,
    /// Who reads.
    pub leser: &'a Leser,
    /// The calls that have begun, newest first.
    pub utlysninger: &'a [Utlysning],
    /// The round that is shown.
    pub runde: &'a Runde,
    /// Every municipality.
    pub kommuner: &'a [Kommune],
    /// What was withdrawn in the round.
    pub trukne: &'a [Trukket],
    /// What stands around the applications.
    pub arbeid: &'a BTreeMap<SoknadId, Saksarbeid>,
    /// The case workers that cases can be given to.
    pub kolleger: &'a [Aktor],
    /// Whether every case on the page is chosen beforehand.
    pub velg_alle: bool,
    /// The cases that are chosen, on whichever page.
    pub valgt: BTreeSet<SoknadId>,
    /// What is asked for.
    pub filter: Filter,
}

/// The page while no call has begun.
pub fn no_call(app: &App, leser: &Leser) -> Markup {
    let t = app.tekst;
    frame(
        app,
        leser,
        html! {
            h1 class="ds-heading" data-size="md" { (t.saker_tittel()) }
            (tom(Level::H2, "tom", &t.saker_tom_utlysning(), &t.saker_tom_utlysning_hvordan(), None))
        },
    )
}

fn frame(app: &App, leser: &Leser, body: Markup) -> Markup {
    Side::new(app, Some(&leser.innlogget), app.tekst.saker_tittel())
        .aktiv(Menypunkt::Saker)
        .tett()
        .render(html! { div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" { (body) } })
}

impl Ko<'_> {
    /// The page. `ferdig` is the case that was just assessed as the last one.
    pub fn render(&self, ferdig: Option<SoknadId>) -> Markup {
        let t = self.app.tekst;
        let call = &self.runde.utlysning;
        let alle = rader_for(self.runde, self.kommuner, self.arbeid, &self.leser.aktor().id);
        let total = alle.len();
        let notice = ferdig
            .and_then(|id| alle.iter().find(|rad| rad.id() == id))
            .map(|rad| self.all_done(rad));
        let body = if alle.is_empty() {
            let how = t.saker_tom_soknader_hvordan(t.dato(call.frist));
            tom(Level::H2, "tom", &t.saker_tom_soknader(), &how, None)
        } else {
            let chosen = velg(alle, &self.filter);
            html! { (self.filters()) (self.list(&chosen, total)) }
        };
        frame(
            self.app,
            self.leser,
            html! {
                @if let Some(notice) = notice { (notice) }
                div class="hj-stabel" data-luft="liten" {
                    h1 class="ds-heading" data-size="md" { (t.saker_tittel()) }
                    p class="hj-dempet" { (t.saker_ingress(t.dato(call.frist), call.tittel.as_str())) }
                    @if allow(self.leser.aktor().rolle, Handling::Saksbehandle) {
                        p { a href="/saker/ny" { (t.registrering_tittel()) } }
                    }
                }
                (self.figures(total))
                (body)
                (self.withdrawn())
            },
        )
    }

    /// What was withdrawn is in no list, but can be read.
    fn withdrawn(&self) -> Markup {
        let t = self.app.tekst;
        let name = |nummer: &Kommunenummer| {
            let found = self.kommuner.iter().find(|kommune| kommune.nummer == *nummer);
            found.map_or_else(|| nummer.to_string(), |kommune| kommune.navn.clone())
        };
        html! {
            @if !self.trukne.is_empty() {
                p class="hj-liten hj-rad" {
                    span class="hj-dempet" { (t.endring_saker_trukket(self.trukne.len())) }
                    @for Trukket { sendt, .. } in self.trukne {
                        a href=(self.filter.case(sendt.felles.id)) {
                            (sendt.saksnummer) " " (name(&sendt.felles.kommune))
                        }
                    }
                }
            }
        }
    }

    fn all_done(&self, rad: &Rad<'_>) -> Markup {
        let t = self.app.tekst;
        html! {
            div class="hj-endring hj-rad" role="status" {
                span class="hj-lagret" { (symbol::hake()) (t.saker_alle_vurdert(rad.navn())) }
                @if !rad.is_supplerende() {
                    a href={ "/prioritering/" (self.runde.utlysning.navn) } { (t.saker_til_prioritering()) }
                }
                a href=(self.filter.case(rad.id())) { (t.saker_tilbake_til(rad.navn())) }
            }
        }
    }

    fn figures(&self, total: usize) -> Markup {
        let t = self.app.tekst;
        let all = || self.runde.alle().filter_map(|soknad| soknad.sendt());
        let wanted: u64 = all().filter_map(|sendt| sendt.innhold.antall).sum();
        let left = self
            .runde
            .alle()
            .filter(|soknad| soknad.tilstand() == Tilstand::Sendt)
            .count();
        let places = html! {
            (wanted) " " small { (t.saker_tall_ledige(self.runde.ledige)) }
        };
        tall(
            &[
                Faktum::new(t.saker_tall_soknader(), total),
                Faktum::new(t.saker_tall_plasser(), places),
                Faktum::new(t.saker_tall_gjenstar(), left),
            ],
            2,
        )
    }

    fn filters(&self) -> Markup {
        let t = self.app.tekst;
        let chosen = &self.filter;
        let states = [Tilstand::Sendt, Tilstand::Innstilt, Tilstand::Avgjort]
            .map(|state| Valg::new(state.word(), t.get(&format!("tilstand-{}", state.word()), &[])));
        let demands = Krav::ALL.map(|k| {
            Valg::new(
                k.word(),
                t.get(&format!("saker-filter-vurdering-{}", k.word()), &[]),
            )
        });
        let owners = Hvem::ALL.map(|hvem| {
            Valg::new(
                hvem.word(),
                t.get(&format!("saker-filter-hvem-{}", hvem.word()), &[]),
            )
        });
        let counties: Vec<Valg<'_>> = self
            .counties()
            .into_iter()
            .map(|(nummer, navn)| Valg::new(nummer, navn))
            .collect();
        let calls: Vec<Valg<'_>> = self
            .utlysninger
            .iter()
            .map(|call| Valg::new(call.navn.as_str(), call.tittel.as_str()))
            .collect();
        html! {
            form class="hj-stabel" role="search" method="get" action="/saker" aria-label=(t.saker_filter_navn()) {
                div class="hj-rad" {
                    (Felt::new("sok", t.saker_filter_sok()).filter(&chosen.sok))
                    (Felt::new("vurdering", t.saker_filter_vurdering())
                        .nedtrekk(Some(&t.saker_filter_vurdering_alle()), &demands, chosen.krav.map(Krav::word)))
                    (Felt::new("tilstand", t.saker_filter_tilstand())
                        .nedtrekk(Some(&t.saker_filter_tilstand_alle()), &states, chosen.tilstand.map(Tilstand::word)))
                    (Felt::new("hvem", t.eksport_saker_saksbehandler())
                        .nedtrekk(Some(&t.saker_filter_hvem_alle()), &owners, chosen.hvem.map(Hvem::word)))
                    (Felt::new("fylke", t.saker_filter_fylke())
                        .nedtrekk(Some(&t.saker_filter_fylke_alle()), &counties, chosen.fylke.as_deref()))
                    @if calls.len() > 1 {
                        (Felt::new("utlysning", t.saker_filter_utlysning())
                            .nedtrekk(None, &calls, Some(self.runde.utlysning.navn.as_str())))
                    }
                    @if chosen.synkende || chosen.nokkel != Nokkel::default() { (self.kept_order()) }
                }
                div class="hj-rad" {
                    button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                        (t.saker_filter_vis())
                    }
                    @if chosen.is_narrow() { a href=(chosen.cleared().href()) { (t.saker_filter_nullstill()) } }
                }
            }
        }
    }

    /// The order stays when the filters change.
    fn kept_order(&self) -> Markup {
        let sign = if self.filter.synkende { "-" } else { "" };
        html! { input type="hidden" name="sorter" value={ (sign) (self.filter.nokkel.word()) }; }
    }

    /// The counties that somebody has applied from, by name.
    fn counties(&self) -> Vec<(&str, &str)> {
        let applied = |kommune: &&Kommune| {
            self.runde
                .alle()
                .any(|soknad| soknad.felles().kommune == kommune.nummer)
        };
        let mut counties: Vec<(&str, &str)> = self
            .kommuner
            .iter()
            .filter(applied)
            .map(|kommune| (kommune.fylkesnummer.as_str(), kommune.fylke.as_str()))
            .collect();
        counties.sort_unstable();
        counties.dedup();
        counties
    }

    fn list(&self, chosen: &[Rad<'_>], total: usize) -> Markup {
        let t = self.app.tekst;
        if chosen.is_empty() {
            let link = Link::new(t.saker_filter_nullstill(), self.filter.cleared().href());
            return tom(
                Level::H2,
                "tom",
                &t.saker_tom_filter(),
                &t.saker_tom_filter_hvordan(total),
                Some(&link),
            );
        }
        let may_choose = allow(self.leser.aktor().rolle, Handling::Saksbehandle);
        let pages = chosen.len().div_ceil(PER_SIDE);
        let page = self.filter.side.clamp(1, pages);
        let first = (page - 1) * PER_SIDE;
        let shown = || chosen.iter().skip(first).take(PER_SIDE);
        let ticked = |id: SoknadId| self.velg_alle || self.valgt.contains(&id);
        let mut carried = self.valgt.clone();
        carried.extend(shown().map(Rad::id).filter(|_| self.velg_alle));
        html! {
            section class="hj-stabel" data-luft="liten" aria-labelledby="liste-h" {
                h2 class="ds-sr-only" id="liste-h" { (t.saker_tabell(self.runde.utlysning.tittel.as_str())) }
                div class="hj-rad hj-liten" data-fordel {
                    p class="hj-dempet" role="status" { (self.shown(chosen.len(), total, first, pages)) }
                    (self.order())
                }
                @if may_choose {
                    form class="hj-stabel" data-luft="liten" method="post" action=(self.filter.at("/saker/valgte")) data-valg {
                        (tabell(t, &self.filter, shown(), Some(&ticked)))
                        (valgte::elsewhere(self, shown()))
                        (valgte::bar(self))
                    }
                } @else {
                    (tabell(t, &self.filter, shown(), None))
                }
                (eksport::links(t, |ending| self.filter.on_page(0).at(&format!("/saker/liste.{ending}"))))
                div data-valg-med { (sider(t, page, pages, |side| valgte::with(self.filter.on_page(side).href(), &carried))) }
            }
        }
    }

    fn shown(&self, chosen: usize, total: usize, first: usize, pages: usize) -> String {
        let t = self.app.tekst;
        if pages > 1 {
            t.saker_viser_noen(chosen, first + 1, (first + PER_SIDE).min(chosen))
        } else if chosen < total {
            t.saker_viser_filtrert(total, chosen)
        } else {
            t.saker_viser(total)
        }
    }

    fn order(&self) -> Markup {
        let t = self.app.tekst;
        html! {
            nav class="hj-rad" aria-labelledby="sorter" {
                span class="hj-dempet" id="sorter" { (t.saker_sorter()) }
                @for nokkel in Nokkel::ALL {
                    @let current = self.filter.nokkel == nokkel;
                    a href=(self.filter.ordered_by(nokkel).href()) aria-current=[current.then_some("true")] {
                        (t.get(&format!("saker-sorter-{}", nokkel.word()), &[]))
                        @if current {
                            @let (arrow, way) = if self.filter.synkende {
                                ("↓", t.saker_sorter_synkende())
                            } else {
                                ("↑", t.saker_sorter_stigende())
                            };
                            span aria-hidden="true" { " " (arrow) }
                            span class="ds-sr-only" { " (" (way) ")" }
                        }
                    }
                }
            }
        }
    }
}
