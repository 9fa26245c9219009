//! One rule: what it says, version by version, what it reads, what it may answer, and the cases it is tried on.

use axum::extract::{Path, Query};
use maud::{Markup, html};
use regelverk::hjemmel::{Hjemmel, Status};
use regelverk::parameter::{self, Parameter};
use regelverk::regel::{Regel, Versjon};
use regelverk::register;
use texts::{Tekst, regel};

use super::dag::{Dag, Sporring};
use super::liste::subjects;
use super::ramme::{self, Del, Ramme};
use super::{parametre, tilfeller};
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::layout::Link;
use crate::components::vurdering::status_tag;
use crate::error::Feil;
use crate::session::{Innlogget, KanskjeInnlogget};
use crate::state::App;

/// `GET /regler/{id}`: every version, the latest first. A day in the address marks the version of that day.
pub async fn all_versions(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Path(id): Path<String>,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let rule = register::find(&id).ok_or(Feil::NotFound)?;
    let dag = sporring.dag(&app);
    let tittel = regel::tittel(t, rule.id);
    let of_day = rule.versjon_on(dag.dato).filter(|_| dag.valgt);
    let before = dag.valgt && dag.regeldag().is_none();
    Ok(page(
        &app,
        innlogget.as_ref(),
        rule,
        format!("{id}: {tittel}"),
        &html! {
            @if before { (ramme::no_rulebook(t, &dag, &format!("/regler/{id}"))) }
            p class="hj-linjefakta" { (t.regelbok_regel_gjelder()) ": " (subjects(t, rule)) }
            section class="hj-stabel hj-les" aria-labelledby="versjoner" {
                h2 class="ds-heading" data-size="xs" id="versjoner" { (t.regler_versjoner()) }
                @for version in rule.versjoner.iter().rev() {
                    (version_block(t, rule, version, of_day.filter(|found| *found == version).map(|_| &dag)))
                }
            }
            (values(t, rule))
            (answers(t, rule))
            (worked_cases(t, rule))
            p { a href=(dag.keep(Del::Regler.href())) { (t.regler_tilbake()) } }
        },
    ))
}

/// `GET /regler/{id}/{versjon}`: one version under an address that always shows the same.
pub async fn one_version(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Path((id, number)): Path<(String, u32)>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let rule = register::find(&id).ok_or(Feil::NotFound)?;
    let version = rule.versjoner.iter().find(|version| version.nummer == number);
    let version = version.ok_or(Feil::NotFound)?;
    let title = t.regelbok_regel_versjon_side(id.as_str(), number);
    Ok(page(
        &app,
        innlogget.as_ref(),
        rule,
        title,
        &html! {
            div class="hj-stabel hj-les" {
                h2 class="ds-heading" data-size="xs" { (regel::tittel(t, rule.id)) }
                (version_block(t, rule, version, None))
                p {
                    (t.regelbok_regel_annen_versjon()) " "
                    a href={ "/regler/" (rule.id) } { (t.regelbok_regel_alle_versjoner()) }
                }
            }
        },
    ))
}

fn page(app: &App, innlogget: Option<&Innlogget>, rule: &Regel, tittel: String, body: &Markup) -> Markup {
    let frame = Ramme {
        app,
        innlogget,
        del: Del::Regler,
        tittel,
        under: Some(Link::new(rule.id.to_string(), format!("/regler/{}", rule.id))),
    };
    frame.render(body)
}

fn version_block(t: &Tekst, rule: &Regel, version: &Versjon, of_day: Option<&Dag>) -> Markup {
    let source: &Hjemmel = &version.hjemmel;
    let address = format!("/regler/{}/{}", rule.id, version.nummer);
    let period = match rule.last_day(version) {
        Some(last) => t.regelbok_regel_periode_til(t.dato(version.fra), t.dato(last)),
        None => t.regelbok_regel_periode(t.dato(version.fra)),
    };
    html! {
        div class="hj-hjemmel" id={ "versjon-" (version.nummer) } {
            h3 class="ds-heading" data-size="2xs" {
                (t.regler_versjon(t.dato(version.fra), version.nummer))
                @if let Some(dag) = of_day {
                    " " span class="hj-merkelapp" { (t.regelbok_regel_den_dagen(t.dato(dag.dato))) }
                }
            }
            p { (regel::gjengivelse(t, rule.id, version.nummer)) }
            (fakta(Form::Smal, &[
                Faktum::new(t.regler_kolonne_art(), html! {
                    (regel::art(t, version.art)) ". " (regel::art_betydning(t, version.art))
                }),
                Faktum::new(t.komponent_dokument(), html! {
                    a href={ "/regler/kilder#" (source.dokument.code()) } { (regel::dokument(t, source.dokument)) }
                }),
                Faktum::new(t.komponent_dato(), regel::datering(t, source.dokument)),
                Faktum::new(t.regler_punkt(), source.punkt),
                Faktum::new(t.regler_kolonne_status(), status(t, rule, version)),
                Faktum::new(t.sporsmalsliste_periode(), period),
            ]))
            p class="hj-mini" { a href=(address) { (t.regelbok_regel_fast_adresse()) } }
        }
    }
}

fn status(t: &Tekst, rule: &Regel, version: &Versjon) -> Markup {
    let status = version.hjemmel.status;
    html! {
        (status_tag(t, status)) " " (regel::status_betydning(t, status))
        @if status != Status::Bekreftet {
            " " a href={ "/regler/sporsmal#" (rule.tekstnokkel()) "-" (version.nummer) } {
                (t.regelbok_regel_sporsmal())
            }
        }
    }
}

fn values(t: &Tekst, rule: &Regel) -> Markup {
    let read: Vec<&Parameter> = rule
        .parametere
        .iter()
        .filter_map(|name| parameter::find(name))
        .collect();
    html! {
        @if !read.is_empty() {
            section class="hj-stabel" aria-labelledby="verdier" {
                h2 class="ds-heading" data-size="xs" id="verdier" { (t.regler_parametere()) }
                @for found in read {
                    h3 class="ds-heading" data-size="2xs" { (regel::parameter_navn(t, &found.navn)) }
                    p class="hj-les" { (regel::parameter_beskrivelse(t, &found.navn)) }
                    (parametre::history(t, found))
                    p class="hj-liten" {
                        a href={ "/regler/parametre/" (found.navn) } { (t.regelbok_regel_historikk()) }
                    }
                }
            }
        }
    }
}

/// Every explanation. Without a case there are no values, so each variable is shown by its name.
fn answers(t: &Tekst, rule: &Regel) -> Markup {
    html! {
        section class="hj-stabel hj-les" aria-labelledby="svar" {
            h2 class="ds-heading" data-size="xs" id="svar" { (t.regelbok_regel_svar()) }
            p class="hj-dempet hj-liten" { (t.regelbok_regel_svar_om()) }
            dl class="hj-fakta" data-smal {
                @for key in rule.forklaringer {
                    @let id = format!("regel-{}-{key}", rule.tekstnokkel());
                    div {
                        dt { code { (key) } }
                        dd { (t.get(&id, &[]).replace("{$", "[").replace('}', "]")) }
                    }
                }
            }
        }
    }
}

fn worked_cases(t: &Tekst, rule: &Regel) -> Markup {
    html! {
        section class="hj-stabel" aria-labelledby="tilfeller" {
            h2 class="ds-heading" data-size="xs" id="tilfeller" { (t.regelbok_regel_tilfeller()) }
            p class="hj-les" { (t.regelbok_regel_tilfeller_om()) }
            details class="hj-fold" {
                summary { (t.regelbok_regel_tilfeller_vis()) }
                div class="hj-stabel" { (tilfeller::cases(t, rule.id)) }
            }
        }
    }
}
