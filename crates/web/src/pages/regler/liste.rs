//! The rules of a day.

use axum::extract::Query;
use maud::{Markup, html};
use regelverk::regel::{Art, FIRST_RULEBOOK, Gjelder, Regel, Versjon};
use regelverk::register;
use regelverk::{hjemmel::Status, regel::Regeldag};
use texts::{Tekst, regel};

use super::filter::{Filter, Sporring};
use super::ramme::{self, Del, Ramme};
use crate::components::Level;
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::components::vurdering::status_tag;
use crate::session::KanskjeInnlogget;
use crate::state::App;

/// `GET /regler`.
pub async fn all(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Query(sporring): Query<Sporring>,
) -> Markup {
    let t = app.tekst;
    let filter = Filter::read(&app, &sporring);
    let open = register::ALL.iter().filter(|rule| rule.is_open()).count();
    let list = match filter.dag.regeldag() {
        Some(dag) => list(t, &filter, dag),
        None => ramme::no_rulebook(t, &filter.dag, Del::Regler.href()),
    };
    let page = Ramme {
        app: &app,
        innlogget: innlogget.as_ref(),
        del: Del::Regler,
        tittel: t.regler_tittel(),
        under: None,
    };
    page.render(&html! {
        p class="hj-les" { (t.regler_ingress(t.dato(FIRST_RULEBOOK))) " " (t.regler_det_apne(open)) }
        (filters(t, &filter))
        (list)
    })
}

fn filters(t: &Tekst, filter: &Filter) -> Markup {
    let gjelder = Gjelder::ALL.map(|one| Valg::new(one.word(), subject(t, one)));
    let arter = Art::ALL.map(|art| Valg::new(art.word(), regel::art(t, art)));
    let statuser = Status::ALL.map(|status| Valg::new(status.word(), regel::status(t, status)));
    let every = t.regelbok_filter_alle();
    html! {
        form class="hj-velger" role="search" method="get" action="/regler" aria-label=(t.regelbok_filter_navn()) {
            (ramme::day_field(t, &filter.dag))
            (Felt::new("gjelder", t.regelbok_filter_gjelder())
                .nedtrekk(Some(&every), &gjelder, filter.gjelder.map(Gjelder::word)))
            (Felt::new("art", t.regelbok_filter_art()).nedtrekk(Some(&every), &arter, filter.art.map(Art::word)))
            (Felt::new("status", t.regelbok_filter_status())
                .nedtrekk(Some(&every), &statuser, filter.status.map(Status::word)))
            div class="hj-rad" {
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.regelbok_filter_vis())
                }
                @if filter.is_narrow() {
                    a href=(filter.dag.keep(Del::Regler.href())) { (t.regelbok_filter_nullstill()) }
                }
            }
        }
    }
}

/// What a rule is tried on, as people call it.
pub fn subject(t: &Tekst, gjelder: Gjelder) -> String {
    t.get(&format!("regelbok-gjelder-{}", gjelder.word()), &[])
}

fn list(t: &Tekst, filter: &Filter, dag: Regeldag) -> Markup {
    let of_day: Vec<(&Regel, &Versjon)> = register::ALL
        .iter()
        .filter_map(|rule| Some((*rule, rule.versjon_on(dag.dato())?)))
        .collect();
    let total = of_day.len();
    let shown: Vec<_> = of_day
        .into_iter()
        .filter(|(rule, version)| filter.takes(rule, version))
        .collect();
    let date = t.dato(dag.dato());
    if shown.is_empty() {
        let all = Link::new(t.regelbok_filter_nullstill(), filter.dag.keep(Del::Regler.href()));
        return tom(
            Level::H2,
            "ingen",
            &t.regelbok_ingen(),
            &t.regelbok_ingen_hvordan(date),
            Some(&all),
        );
    }
    let count = if filter.is_narrow() {
        t.regelbok_viser_filtrert(total, shown.len(), date)
    } else {
        t.regelbok_viser(total, date)
    };
    html! {
        section class="hj-stabel" data-luft="liten" {
            p class="hj-dempet hj-liten" role="status" { (count) }
            div class="hj-rullbar" tabindex="0" role="region" aria-label=(t.regler_caption()) {
                table class="ds-table" {
                    caption class="ds-sr-only" { (t.regler_caption()) }
                    thead { tr {
                        @for name in [
                            t.regler_kolonne_regel(), t.regler_kolonne_innhold(), t.regler_kolonne_art(),
                            t.regelbok_kolonne_gjelder(), t.regler_kolonne_kilde(), t.regelbok_kolonne_fra(),
                            t.regler_kolonne_status(),
                        ] { th scope="col" { (name) } }
                    } }
                    tbody { @for (rule, version) in &shown { (row(t, filter, rule, version)) } }
                }
            }
            p class="hj-liten" { a href={ "/regler.json?dato=" (dag.dato()) } { (t.regelbok_json()) } }
        }
    }
}

fn row(t: &Tekst, filter: &Filter, rule: &Regel, version: &Versjon) -> Markup {
    html! {
        tr {
            th scope="row" class="hj-nr" {
                a href=(filter.dag.keep(&format!("/regler/{}", rule.id))) { (rule.id) }
            }
            td { (regel::tittel(t, rule.id)) }
            td { (regel::art(t, version.art)) }
            td { (subjects(t, rule)) }
            td { (regel::henvisning(t, &version.hjemmel)) }
            td class="hj-nr" { (t.dato_kort(version.fra)) }
            td { @if version.hjemmel.status == Status::Bekreftet {
                (regel::status(t, version.hjemmel.status))
            } @else { (status_tag(t, version.hjemmel.status)) } }
        }
    }
}

/// All that a rule is tried on.
pub fn subjects(t: &Tekst, rule: &Regel) -> String {
    let names: Vec<String> = rule.gjelder.iter().map(|one| subject(t, *one)).collect();
    names.join(", ")
}
