//! The API for people: what it is for, how to get a key, what can go wrong.

use axum::Router;
use axum::routing::get;
use maud::{Markup, html};
use sak::tilgangsnokkel::Omfang;
use texts::Tekst;

use crate::access::{Handling, allow};
use crate::api::operation::{Access, Operation};
use crate::api::problem::Kind;
use crate::api::{self, query};
use crate::session::KanskjeInnlogget;
use crate::side::Side;
use crate::state::App;

/// A request that anybody can try, with the facts of the description's own example.
const TRY: &str = "curl http://127.0.0.1:8080/api/v1/vurder/introduksjonsavtale-soknad \\
  -H 'Content-Type: application/json' \\
  -d '{\"dato\": \"2022-03-10\", \"antall\": 2, \"pasientgrunnlag\": 900}'";
/// A request with a key.
const WITH_KEY: &str = "curl http://127.0.0.1:8080/api/v1/runder/fristrunden-2022/soknader \\
  -H \"Authorization: Bearer $HJEMMEL_NOKKEL\"";

/// The routes.
pub fn routes() -> Router<App> {
    Router::new().route("/api", get(show))
}

async fn show(app: App, KanskjeInnlogget(innlogget): KanskjeInnlogget) -> Markup {
    let t = app.tekst;
    let makes_keys = innlogget
        .as_ref()
        .is_some_and(|who| allow(who.aktor.rolle, Handling::Administrere));
    Side::new(&app, innlogget.as_ref(), t.api_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            h1 class="ds-heading" data-size="md" { (t.api_tittel()) }
            p class="hj-les" { (t.api_ingress()) }
            section class="hj-stabel" data-luft="liten" {
                h2 class="ds-heading" data-size="xs" { (t.api_start_tittel()) }
                p class="hj-les" { (t.api_start()) }
                (code(&t.api_start_tittel(), TRY))
            }
            section class="hj-stabel hj-les" data-luft="liten" {
                h2 class="ds-heading" data-size="xs" { (t.api_beskrivelse_tittel()) }
                p { (t.api_beskrivelse()) }
                p { a href={ (api::ROOT) "/openapi.json" } { (t.api_beskrivelse_lenke()) } }
            }
            (operations(t))
            section class="hj-stabel" data-luft="liten" id="nokkel-hvordan" {
                h2 class="ds-heading" data-size="xs" { (t.api_nokkel_tittel()) }
                p class="hj-les" { (t.api_nokkel()) }
                @if makes_keys { p { a href="/tilgangsnokler" { (t.api_nokkel_lenke()) } } }
                p class="hj-les" { (t.api_nokkel_bruk()) }
                (code(&t.api_nokkel_bruk(), WITH_KEY))
                h3 class="ds-heading" data-size="2xs" { (t.api_omfang_tittel()) }
                dl class="hj-fakta hj-les" data-stable {
                    @for omfang in Omfang::ALL {
                        div { dt { code { (omfang.word()) } } dd { (opens(t, omfang)) } }
                    }
                }
            }
            section class="hj-stabel hj-les" data-luft="liten" {
                h2 class="ds-heading" data-size="xs" { (t.api_sider_tittel()) }
                p { (t.api_sider(query::MOST.to_string())) }
                p { (t.api_uendret()) }
            }
            (problems(t))
        }
    })
}

/// What a scope opens, in words.
fn opens(t: &Tekst, omfang: Omfang) -> String {
    match omfang {
        Omfang::RundeLes => t.api_omfang_runde_les(),
        Omfang::RundeInnhold => t.api_omfang_runde_innhold(),
        Omfang::SoknadSkriv => t.api_omfang_soknad_skriv(),
        Omfang::Refusjonsrett => t.api_omfang_refusjonsrett(),
        Omfang::Registrering => t.api_omfang_registrering(),
    }
}

fn code(name: &str, text: &str) -> Markup {
    html! {
        div class="hj-rull" tabindex="0" role="region" aria-label=(name) { pre class="hj-kode" { code { (text) } } }
    }
}

fn operations(t: &Tekst) -> Markup {
    let all = api::resources()
        .into_iter()
        .flat_map(|resource| resource.operations);
    html! {
        section class="hj-stabel" data-luft="liten" {
            h2 class="ds-heading" data-size="xs" id="adresser" { (t.api_liste_tittel()) }
            div class="hj-rull" tabindex="0" role="region" aria-labelledby="adresser" {
                table class="ds-table" data-size="sm" {
                    thead { tr {
                        @for name in [t.api_kolonne_adresse(), t.api_kolonne_hva(), t.api_kolonne_adgang()] {
                            th scope="col" { (name) }
                        }
                    } }
                    tbody { @for operation in all { (row(t, &operation)) } }
                }
            }
        }
    }
}

fn row(t: &Tekst, operation: &Operation) -> Markup {
    let access = match operation.access {
        Access::Open => t.api_apen(),
        Access::Optional(omfang) => t.api_valgfri(omfang.word()),
        Access::Key(omfang) => t.api_krever(omfang.word()),
    };
    html! {
        tr {
            th scope="row" { code { (operation.method.to_uppercase()) " " (api::ROOT) (operation.path) } }
            td { (t.get(&format!("api-hva-{}", operation.id.replace('_', "-")), &[])) }
            td { (access) }
        }
    }
}

/// Every kind of problem, at the address that its `type` leads to.
fn problems(t: &Tekst) -> Markup {
    html! {
        section class="hj-stabel" data-luft="liten" {
            h2 class="ds-heading" data-size="xs" id="problemer" { (t.api_problem_tittel()) }
            p class="hj-les" { (t.api_problem_ingress()) }
            div class="hj-rull" tabindex="0" role="region" aria-labelledby="problemer" {
                table class="ds-table" data-size="sm" {
                    thead { tr {
                        @for name in [
                            t.api_problem_kolonne_status(), t.api_problem_kolonne_type(), t.api_problem_kolonne_hva(),
                        ] { th scope="col" { (name) } }
                    } }
                    tbody { @for kind in Kind::ALL {
                        tr id=(kind.word()) {
                            th scope="row" class="hj-nr" { (kind.status().as_u16()) }
                            td { code { (kind.word()) } }
                            td {
                                span class="hj-vekt" { (t.get(&format!("api-problem-{}", kind.word()), &[])) } " "
                                (t.get(&format!("api-problem-{}-hva", kind.word()), &[]))
                            }
                        }
                    } }
                }
            }
        }
    }
}
