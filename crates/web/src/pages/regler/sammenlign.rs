//! Two days side by side: rules and values that are not the same.

use axum::extract::Query;
use maud::{Markup, html};
use regelverk::forskjell::{Forskjeller, Regelforskjell, Verdiforskjell};
use regelverk::parameter::Verdi;
use regelverk::regel::{FIRST_RULEBOOK, Regel, Regeldag, Versjon};
use regelverk::tid::Dato;
use serde::Deserialize;
use texts::{Tekst, regel};

use super::ramme::{Del, Ramme};
use crate::components::Level;
use crate::components::feilliste::{Feil as Skjemafeil, feilliste};
use crate::components::felt::Felt;
use crate::components::tom::tom;
use crate::components::vurdering::status_tag;
use crate::session::KanskjeInnlogget;
use crate::state::App;

/// The days as they were written.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sporring {
    fra: String,
    til: String,
}

/// A day that was written: usable, or what is wrong with it. `None` if nothing was written.
fn read(t: &Tekst, written: &str) -> Option<Result<Regeldag, String>> {
    let written = written.trim();
    if written.is_empty() {
        return None;
    }
    let Some(dato) = Dato::parse(written) else {
        return Some(Err(t.sammenlign_feil(FIRST_RULEBOOK.to_string())));
    };
    let day = Regeldag::new(dato);
    Some(day.ok_or_else(|| t.sammenlign_for_tidlig(t.dato(dato), t.dato(FIRST_RULEBOOK))))
}

/// `GET /regler/sammenlign?fra=&til=`.
pub async fn show(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Query(sporring): Query<Sporring>,
) -> Markup {
    let t = app.tekst;
    let (fra, til) = (read(t, &sporring.fra), read(t, &sporring.til));
    let wrong: Vec<Skjemafeil> = [("fra", &fra), ("til", &til)]
        .into_iter()
        .filter_map(|(felt, day)| {
            let tekst = day.as_ref()?.as_ref().err()?.clone();
            Some(Skjemafeil {
                felt: felt.into(),
                tekst,
            })
        })
        .collect();
    let error = |felt: &str| {
        wrong
            .iter()
            .find(|feil| feil.felt == felt)
            .map(|feil| feil.tekst.clone())
    };
    let page = Ramme {
        app: &app,
        innlogget: innlogget.as_ref(),
        del: Del::Sammenlign,
        tittel: t.sammenlign_tittel(),
        under: None,
    };
    let today = app.today().to_string();
    let shown = |written: &str, usual: &str| {
        if written.is_empty() {
            usual.to_owned()
        } else {
            written.to_owned()
        }
    };
    page.render(&html! {
        (feilliste(t, &wrong))
        p class="hj-les" { (t.sammenlign_ingress()) }
        form class="hj-velger" method="get" action=(Del::Sammenlign.href()) aria-label=(t.sammenlign_skjema()) {
            (Felt::new("fra", t.sammenlign_fra()).feil(error("fra"))
                .dato(&shown(&sporring.fra, &FIRST_RULEBOOK.to_string())))
            (Felt::new("til", t.sammenlign_til()).feil(error("til")).dato(&shown(&sporring.til, &today)))
            button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                (t.sammenlign_vis())
            }
        }
        @match (&fra, &til) {
            (Some(Ok(fra)), Some(Ok(til))) => (result(t, *fra, *til)),
            _ => @if wrong.is_empty() {
                p { a href=(address(Dato::constant(2021, 12, 31), Dato::constant(2022, 1, 1))) {
                    (t.sammenlign_forslag())
                } }
            },
        }
    })
}

fn address(fra: Dato, til: Dato) -> String {
    format!("{}?fra={fra}&til={til}", Del::Sammenlign.href())
}

fn result(t: &Tekst, fra: Regeldag, til: Regeldag) -> Markup {
    let found = Forskjeller::between(fra, til);
    let (from, to) = (t.dato(fra.dato()), t.dato(til.dato()));
    if found.is_empty() {
        return tom(
            Level::H2,
            "ingen",
            &t.sammenlign_ingen(),
            &t.sammenlign_ingen_hvordan(from.as_str(), to.as_str()),
            None,
        );
    }
    let days = [from.as_str(), to.as_str()];
    let rules = t.sammenlign_regler(found.regler.len());
    let values = t.sammenlign_verdier(found.verdier.len());
    html! {
        div class="hj-rad" data-fordel {
            h2 class="ds-heading" data-size="xs" { (t.sammenlign_resultat(days[0], days[1])) }
            a href=(address(til.dato(), fra.dato())) { (t.sammenlign_bytt()) }
        }
        section class="hj-stabel" aria-labelledby="regler" {
            h3 class="ds-heading" data-size="2xs" id="regler" { (rules) }
            @if !found.regler.is_empty() {
                (table(&rules, &[&t.sammenlign_regel(), &t.sammenlign_hva(), days[0], days[1]],
                    &html! { @for rule in &found.regler { (rule_row(t, rule, days)) } }))
            }
        }
        section class="hj-stabel" aria-labelledby="verdier" {
            h3 class="ds-heading" data-size="2xs" id="verdier" { (values) }
            @if !found.verdier.is_empty() {
                (table(&values, &[&t.sammenlign_parameter(), &t.sammenlign_hva(), days[0], days[1]],
                    &html! { @for value in &found.verdier { (value_row(t, value, days)) } }))
            }
        }
    }
}

fn table(name: &str, head: &[&str], rows: &Markup) -> Markup {
    html! {
        div class="hj-rullbar" tabindex="0" role="region" aria-label=(name) {
            table class="ds-table hj-sideomside" {
                thead { tr { @for heading in head { th scope="col" { (heading) } } } }
                tbody { (rows) }
            }
        }
    }
}

fn rule_row(t: &Tekst, found: &Regelforskjell, days: [&str; 2]) -> Markup {
    html! {
        tr {
            th scope="row" {
                a href={ "/regler/" (found.regel.id) } { (found.regel.id) } " " (regel::tittel(t, found.regel.id))
            }
            td { @for what in changes(t, found) { div { (what) } } }
            td data-navn=(days[0]) { (version_cell(t, found.regel, found.fra)) }
            td data-navn=(days[1]) { (version_cell(t, found.regel, found.til)) }
        }
    }
}

/// In which ways the two versions differ.
fn changes(t: &Tekst, found: &Regelforskjell) -> Vec<String> {
    let (fra, til) = match (found.fra, found.til) {
        (None, _) => return vec![t.sammenlign_ny()],
        (_, None) => return vec![t.sammenlign_utgatt()],
        (Some(fra), Some(til)) => (fra, til),
    };
    let source = |version: &Versjon| (version.hjemmel.dokument, version.hjemmel.punkt);
    let says = |version: &Versjon| regel::gjengivelse(t, found.regel.id, version.nummer);
    let parts = [
        (fra.art != til.art, t.sammenlign_annen_art()),
        (says(fra) != says(til), t.sammenlign_annet_innhold()),
        (source(fra) != source(til), t.sammenlign_annen_kilde()),
        (
            fra.hjemmel.status != til.hjemmel.status,
            t.sammenlign_annen_status(),
        ),
    ];
    parts
        .into_iter()
        .filter_map(|(differs, what)| differs.then_some(what))
        .collect()
}

fn version_cell(t: &Tekst, rule: &Regel, version: Option<&Versjon>) -> Markup {
    let Some(version) = version else {
        return html! { span class="hj-dempet" { (t.sammenlign_gjaldt_ikke()) } };
    };
    html! {
        p { (regel::gjengivelse(t, rule.id, version.nummer)) }
        p class="hj-liten hj-dempet" {
            (regel::art(t, version.art)) ". " (regel::henvisning(t, &version.hjemmel))
            (status_tag(t, version.hjemmel.status))
        }
    }
}

fn value_row(t: &Tekst, found: &Verdiforskjell, days: [&str; 2]) -> Markup {
    let navn = found.parameter.navn.as_str();
    html! {
        tr {
            th scope="row" { a href={ "/regler/parametre/" (navn) } { (regel::parameter_navn(t, navn)) } }
            td {
                @if found.is_other_figure() { (t.sammenlign_annen_verdi()) } @else { (t.sammenlign_samme_tall()) }
            }
            td data-navn=(days[0]) { (value_cell(t, navn, found.fra)) }
            td data-navn=(days[1]) { (value_cell(t, navn, found.til)) }
        }
    }
}

fn value_cell(t: &Tekst, navn: &str, value: &Verdi) -> Markup {
    html! {
        p { (regel::parameter_verdi(t, navn, value)) }
        p class="hj-liten hj-dempet" {
            (regel::dokument(t, value.dokument)) ", " (value.punkt) ". "
            (t.sammenlign_kjent(t.dato(value.kunngjort))) (status_tag(t, value.status))
        }
    }
}
