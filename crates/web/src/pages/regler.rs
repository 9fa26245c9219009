//! The rulebook: every rule with its versions, sources and values.

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use maud::{Markup, html};
use regelverk::hjemmel::{Hjemmel, Status};
use regelverk::parameter::{self, Parameter};
use regelverk::regel::{FIRST_RULEBOOK, Regel, Versjon};
use regelverk::register;
use texts::{Tekst, regel};

use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::layout::Link;
use crate::components::vurdering::status_tag;
use crate::error::Feil;
use crate::session::KanskjeInnlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/regler", get(all))
        .route("/regler/{id}", get(one))
}

async fn all(app: App, KanskjeInnlogget(innlogget): KanskjeInnlogget) -> Markup {
    let t = app.tekst;
    let open = register::ALL.iter().filter(|rule| rule.is_open()).count();
    Side::new(&app, innlogget.as_ref(), t.regler_tittel())
        .aktiv(Menypunkt::Regler)
        .render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                h1 class="ds-heading" data-size="md" { (t.regler_tittel()) }
                p class="hj-les" { (t.regler_ingress(t.dato(FIRST_RULEBOOK))) }
                p class="hj-les" { (t.regler_det_apne(open)) }
                div class="hj-rullbar" tabindex="0" role="region" aria-label=(t.regler_caption()) {
                    table class="ds-table" {
                        caption class="ds-sr-only" { (t.regler_caption()) }
                        thead { tr {
                            @for name in [
                                t.regler_kolonne_regel(), t.regler_kolonne_innhold(), t.regler_kolonne_art(),
                                t.regler_kolonne_kilde(), t.regler_kolonne_status(),
                            ] { th scope="col" { (name) } }
                        } }
                        tbody { @for rule in register::ALL { (row(t, rule)) } }
                    }
                }
            }
        })
}

fn newest(rule: &Regel) -> &Versjon {
    &rule.versjoner[rule.versjoner.len() - 1]
}

fn row(t: &Tekst, rule: &Regel) -> Markup {
    let version = newest(rule);
    html! {
        tr {
            th scope="row" class="hj-nr" { a href={ "/regler/" (rule.id) } { (rule.id) } }
            td { (regel::tittel(t, rule.id)) }
            td { (regel::art(t, version.art)) }
            td { (regel::henvisning(t, &version.hjemmel)) }
            td { (status_tag(t, least_certain(rule))) }
        }
    }
}

/// The status of the newest version; of an older one that is not confirmed if the newest is.
fn least_certain(rule: &Regel) -> Status {
    let mut statuses = rule.versjoner.iter().rev().map(|version| version.hjemmel.status);
    statuses
        .find(|status| *status != Status::Bekreftet)
        .unwrap_or(Status::Bekreftet)
}

async fn one(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Path(id): Path<String>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let rule = register::find(&id).ok_or(Feil::NotFound)?;
    let tittel = regel::tittel(t, rule.id);
    let smuler = vec![
        Link::new(t.regler_tittel(), "/regler"),
        Link::new(id.clone(), format!("/regler/{id}")),
    ];
    Ok(Side::new(&app, innlogget.as_ref(), format!("{id}: {tittel}"))
        .aktiv(Menypunkt::Regler)
        .smuler(smuler)
        .render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                h1 class="ds-heading" data-size="md" { (id) ": " (tittel) }
                section class="hj-stabel hj-les" aria-labelledby="versjoner" {
                    h2 class="ds-heading" data-size="xs" id="versjoner" { (t.regler_versjoner()) }
                    @for version in rule.versjoner.iter().rev() { (version_block(t, rule, version)) }
                }
                @if !rule.parametere.is_empty() {
                    section class="hj-stabel hj-les" aria-labelledby="verdier" {
                        h2 class="ds-heading" data-size="xs" id="verdier" { (t.regler_parametere()) }
                        @for (_, found, _) in parameter::all().iter().filter(|(name, ..)| rule.parametere.contains(name)) {
                            (values(t, found))
                        }
                    }
                }
                p { a href="/regler" { (t.regler_tilbake()) } }
            }
        }))
}

fn version_block(t: &Tekst, rule: &Regel, version: &Versjon) -> Markup {
    let source: &Hjemmel = &version.hjemmel;
    html! {
        div class="hj-hjemmel" {
            h3 class="ds-heading" data-size="2xs" { (t.regler_versjon(t.dato(version.fra), version.nummer)) }
            p { (regel::gjengivelse(t, rule.id, version.nummer)) }
            (fakta(Form::Smal, &[
                Faktum::new(t.regler_kolonne_art(), regel::art_betydning(t, version.art)),
                Faktum::new(t.komponent_dokument(), regel::dokument(t, source.dokument)),
                Faktum::new(t.komponent_dato(), regel::datering(t, source.dokument)),
                Faktum::new(t.regler_punkt(), source.punkt),
                Faktum::new(t.regler_kolonne_status(), status(t, source.status)),
            ]))
        }
    }
}

fn status(t: &Tekst, status: Status) -> Markup {
    html! { (status_tag(t, status)) " " (regel::status_betydning(t, status)) }
}

fn values(t: &Tekst, found: &Parameter) -> Markup {
    html! {
        h3 class="ds-heading" data-size="2xs" { (regel::parameter_navn(t, &found.navn)) }
        p { (regel::parameter_beskrivelse(t, &found.navn)) }
        div class="hj-rullbar" tabindex="0" role="region" aria-label=(regel::parameter_navn(t, &found.navn)) {
            table class="ds-table" data-size="sm" {
                thead { tr {
                    @for name in [
                        t.regler_verdi_fra(), t.regler_verdi(), t.regler_kolonne_kilde(), t.regler_kolonne_status(),
                    ] { th scope="col" { (name) } }
                } }
                tbody { @for value in found.verdi.iter().rev() {
                    tr {
                        th scope="row" class="hj-nr" { (t.dato(value.virker_fra)) }
                        td { (regel::parameter_verdi(t, &found.navn, value)) }
                        td { (regel::dokument(t, value.dokument)) ", " (value.punkt) }
                        td { (status_tag(t, value.status)) }
                    }
                } }
            }
        }
    }
}
