//! The values that rules read: those of a day, and the history of one.

use axum::extract::{Path, Query};
use maud::{Markup, html};
use regelverk::hjemmel::Status;
use regelverk::parameter::{self, Parameter, Verdi};
use regelverk::regel::{Regel, Regeldag};
use regelverk::register;
use texts::{Tekst, regel};

use super::dag::{Dag, Sporring};
use super::ramme::{self, Del, Ramme};
use crate::components::layout::Link;
use crate::components::vurdering::status_tag;
use crate::error::Feil;
use crate::session::KanskjeInnlogget;
use crate::state::App;

/// `GET /regler/parametre`: every parameter with the value of a day.
pub async fn all(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Query(sporring): Query<Sporring>,
) -> Markup {
    let t = app.tekst;
    let dag = sporring.dag(&app);
    let list = match dag.regeldag() {
        Some(day) => values_of_day(t, &dag, day),
        None => ramme::no_rulebook(t, &dag, Del::Parametre.href()),
    };
    let page = Ramme {
        app: &app,
        innlogget: innlogget.as_ref(),
        del: Del::Parametre,
        tittel: t.parametre_tittel(),
        under: None,
    };
    page.render(&html! {
        p class="hj-les" { (t.parametre_ingress()) }
        (ramme::day_form(t, Del::Parametre.href(), &dag, &t.parametre_filter_vis()))
        (list)
    })
}

fn values_of_day(t: &Tekst, dag: &Dag, day: Regeldag) -> Markup {
    let name = t.parametre_tabell(t.dato(day.dato()));
    html! {
        div class="hj-rullbar" tabindex="0" role="region" aria-label=(name) {
            table class="ds-table" {
                caption class="ds-sr-only" { (name) }
                thead { tr {
                    @for heading in [
                        t.parametre_navn(), t.regler_verdi(), t.regler_verdi_fra(), t.parametre_kilde(),
                        t.parametre_status(), t.parametre_brukt_av(),
                    ] { th scope="col" { (heading) } }
                } }
                tbody {
                    @for (navn, found, _) in parameter::all() {
                        @let value = found.on(day);
                        tr {
                            th scope="row" {
                                a href=(dag.keep(&format!("/regler/parametre/{navn}"))) {
                                    (regel::parameter_navn(t, navn))
                                }
                            }
                            td { (regel::parameter_verdi(t, navn, value)) }
                            td { (t.dato_kort(value.virker_fra)) (known_later(t, value, day)) }
                            td { (regel::dokument(t, value.dokument)) ", " (value.punkt) }
                            td { (status_cell(t, value.status)) }
                            td { (readers(t, navn)) }
                        }
                    }
                }
            }
        }
    }
}

/// That nobody knew the value on the day that it is shown for.
fn known_later(t: &Tekst, value: &Verdi, day: Regeldag) -> Markup {
    html! {
        @if value.kunngjort > day.dato() {
            " " small class="hj-dempet" { (t.parametre_kjent_senere(t.dato_kort(value.kunngjort))) }
        }
    }
}

fn status_cell(t: &Tekst, status: Status) -> Markup {
    html! {
        @if status == Status::Bekreftet { (regel::status(t, status)) } @else { (status_tag(t, status)) }
    }
}

/// The rules that read a parameter.
fn users(navn: &str) -> Vec<&'static Regel> {
    let reads = |rule: &&Regel| rule.parametere.contains(&navn);
    register::ALL.iter().copied().filter(reads).collect()
}

fn readers(t: &Tekst, navn: &str) -> Markup {
    let rules = users(navn);
    html! {
        @if rules.is_empty() { (t.parametre_ikke_brukt_kort()) }
        @for (index, rule) in rules.iter().enumerate() {
            @if index > 0 { ", " }
            a href={ "/regler/" (rule.id) } { (rule.id) }
        }
    }
}

/// `GET /regler/parametre/{navn}`: every value that a parameter has had.
pub async fn one(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Path(navn): Path<String>,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let found = parameter::find(&navn).ok_or(Feil::NotFound)?;
    let dag = sporring.dag(&app);
    let title = regel::parameter_navn(t, &navn);
    let day = dag.regeldag();
    let page = Ramme {
        app: &app,
        innlogget: innlogget.as_ref(),
        del: Del::Parametre,
        under: Some(Link::new(title.as_str(), format!("/regler/parametre/{navn}"))),
        tittel: title,
    };
    Ok(page.render(&html! {
        p class="hj-les" { (regel::parameter_beskrivelse(t, &navn)) }
        @match day {
            Some(day) => {
                @let value = found.on(day);
                p class="hj-les" {
                    span class="hj-vekt" { (regel::parameter_verdi(t, &navn, value)) } ", "
                    (t.regelbok_regel_den_dagen(t.dato(day.dato()))) (known_later(t, value, day))
                }
            }
            None => (ramme::no_rulebook(t, &dag, &format!("/regler/parametre/{navn}"))),
        }
        section class="hj-stabel" aria-labelledby="historikk" {
            h2 class="ds-heading" data-size="xs" id="historikk" { (t.parametre_historikk()) }
            (history(t, found))
        }
        section class="hj-stabel" data-luft="liten" aria-labelledby="brukt" {
            h2 class="ds-heading" data-size="xs" id="brukt" { (t.parametre_brukt_av()) }
            @if users(&navn).is_empty() { p class="hj-les" { (t.parametre_ikke_brukt()) } }
            ul class="ds-list" {
                @for rule in users(&navn) {
                    li { a href={ "/regler/" (rule.id) } { (rule.id) ": " (regel::tittel(t, rule.id)) } }
                }
            }
        }
        p { a href=(dag.keep(Del::Parametre.href())) { (t.parametre_alle()) } }
    }))
}

/// Every dated value, the latest first.
pub fn history(t: &Tekst, found: &Parameter) -> Markup {
    let name = t.parametre_historikk_tabell(regel::parameter_navn(t, &found.navn));
    html! {
        div class="hj-rullbar" tabindex="0" role="region" aria-label=(name) {
            table class="ds-table" data-size="sm" {
                thead { tr {
                    @for heading in [
                        t.regler_verdi_fra(), t.parametre_kunngjort(), t.regler_verdi(), t.parametre_kilde(),
                        t.parametre_status(), t.parametre_kontrollert(),
                    ] { th scope="col" { (heading) } }
                } }
                tbody { @for value in found.verdi.iter().rev() {
                    tr id={ "fra-" (value.virker_fra) } {
                        th scope="row" class="hj-nr" { (t.dato_kort(value.virker_fra)) }
                        td class="hj-nr" { (t.dato_kort(value.kunngjort)) }
                        td { (regel::parameter_verdi(t, &found.navn, value)) }
                        td { (regel::dokument(t, value.dokument)) ", " (value.punkt) }
                        td {
                            (status_cell(t, value.status))
                            @if value.status != Status::Bekreftet {
                                " " a href={ "/regler/sporsmal#" (found.navn) "-" (value.virker_fra) } {
                                    (t.parametre_sporsmal())
                                }
                            }
                        }
                        td class="hj-nr" { (t.dato_kort(value.sist_kontrollert)) }
                    }
                } }
            }
        }
    }
}
