//! The public front page: how the quota stands, what is open, and what holds for one municipality.

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use maud::{Markup, html};
use regelverk::parameter::{FORESLATT_BEVILGNING, KOSTNAD_PER_AVTALE};
use regelverk::penger::Ore;
use regelverk::regel::Regeldag;
use sak::id::Kommunenummer;
use sak::utlysning::{Fase, Utlysning};
use serde::Deserialize;
use texts::Tekst;

use crate::components::Level;
use crate::components::felt::Felt;
use crate::components::kommunevalg::kommunevalg;
use crate::components::kvote::kvote;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::pages::kommuner::newest;
use crate::pages::kommuner::svar::{self, Svar};
use crate::pages::tall::bilde::{quota, squares};
use crate::session::KanskjeInnlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new().route("/", get(show))
}

#[derive(Debug, Default, Deserialize)]
struct Sporring {
    #[serde(default)]
    kommune: String,
}

async fn show(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let utlysninger = app.store.utlysninger().await?;
    let nyeste = newest(&app, &utlysninger);
    let total = nyeste.map_or_else(|| quota(app.today()), |call| call.kvote);
    let status = app.store.kvotestatus(total).await?;
    let kommuner = app.store.kommuner().await?;
    let svar = match Kommunenummer::parse(&sporring.kommune) {
        Some(nummer) => Svar::load(&app, &nummer, nyeste).await?,
        None => None,
    };
    let squares = squares(status, app.store.plasser_i_bruk(app.today()).await?);
    Ok(Side::new(&app, innlogget.as_ref(), t.forside_tittel()).aktiv(Menypunkt::Forside).render(html! {
        div class="hj-ramme" {
            div class="hj-to hj-topptekst" data-deling="lik" {
                div class="hj-stabel" {
                    h1 class="ds-heading" data-size="xl" { (t.forside_overskrift()) }
                    p class="ds-paragraph" data-size="lg" { (t.forside_ingress()) }
                    p { (t.forside_kort()) }
                    p class="hj-rad" {
                        a class="ds-button" data-color="accent" href="#finn" { (t.forside_finn()) }
                        a class="ds-button" data-variant="secondary" data-color="accent" href="/kan-vi-soke" {
                            (t.forside_kan_vi_soke())
                        }
                        a class="ds-button" data-variant="tertiary" data-color="accent" href="/regler" { (t.forside_regler()) }
                    }
                }
                div class="hj-stabel" data-luft="liten" {
                    (kvote(t, Level::H2, "kvote", &squares, &html! { (t.forside_kvote_dato(t.dato(app.today()))) }))
                    (why_quota(&app, total))
                }
            }
            (open_now(&app, &utlysninger))
            section class="hj-del hj-to" data-deling="finn" id="finn" aria-labelledby="finn-h" {
                div class="hj-stabel" {
                    h2 class="ds-heading" data-size="sm" id="finn-h" { (t.forside_finn_tittel()) }
                    form class="hj-stabel" method="get" action="/#finn" {
                        (kommunevalg(
                            &Felt::new("kommune", t.forside_kommune()), &t.forside_velg(), &kommuner,
                            svar.as_ref().map(|svar| svar.kommune().nummer.as_str()),
                        ))
                        div { button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                            (t.forside_vis_svar())
                        } }
                    }
                }
                @match &svar {
                    Some(svar) => (svar::view(&app, svar, nyeste, Level::H3)),
                    None => (tom(Level::H3, "svar-h", &t.forside_svar_velg_forst(), &t.forside_svar_velg_hvordan(), None)),
                }
            }
            (who(t))
        }
    }))
}

fn why_quota(app: &App, total: u64) -> Markup {
    let t = app.tekst;
    let Some(dag) = Regeldag::new(app.today()) else {
        return html! {};
    };
    let (budget, price) = (
        Ore(FORESLATT_BEVILGNING.on(dag).verdi),
        Ore(KOSTNAD_PER_AVTALE.on(dag).verdi),
    );
    let count = budget.whole_times(price).unwrap_or(0);
    html! {
        details class="hj-fold hj-liten" {
            summary { (t.forside_hvorfor_kvote(total)) }
            div class="hj-hjemmel" {
                p { (t.forside_kvote_forklaring(count, t.kroner(budget), t.kroner(price), total)) }
                p { a href="/regler/IA-41" { (t.komponent_se_regelen()) } }
            }
        }
    }
}

fn open_now(app: &App, utlysninger: &[Utlysning]) -> Markup {
    let t = app.tekst;
    html! {
        section class="hj-del hj-stabel" aria-labelledby="apent" {
            h2 class="ds-heading" data-size="sm" id="apent" { (t.forside_apent_tittel()) }
            @if utlysninger.is_empty() {
                (tom(Level::H3, "apent-tom", &t.forside_apent_ingen(), &t.forside_apent_ingen_hvordan(), None))
            } @else {
                p { (t.forside_apent_ingress()) }
                ul class="hj-apent" {
                    @for call in utlysninger {
                        li {
                            h3 class="ds-heading" data-size="2xs" { a href="#finn" { (call.tittel) } }
                            p { (t.forside_apent_ordning()) }
                            p { (when(app, call)) }
                        }
                    }
                }
            }
        }
    }
}

fn when(app: &App, call: &Utlysning) -> Markup {
    let t = app.tekst;
    match call.fase(app.today()) {
        Fase::Apen { dager_igjen } => html! {
            span class="hj-vekt" { time datetime=(call.frist) { (t.forside_frist(t.dato(call.frist))) } }
            br;
            span class="hj-dempet hj-liten" { (t.forside_dager_igjen(dager_igjen)) }
        },
        Fase::Kommer => html! { (t.forside_ikke_apen(t.dato(call.kunngjort))) },
        Fase::Lopende => html! { (t.forside_lopende(t.dato(call.frist))) },
        Fase::Lukket => html! { (t.forside_fristen_ute(t.dato(call.frist))) },
    }
}

fn who(t: &Tekst) -> Markup {
    let roles = [
        (
            "/logg-inn",
            t.forside_hvem_kommune(),
            t.forside_hvem_kommune_tekst(),
        ),
        (
            "/logg-inn",
            t.forside_hvem_direktorat(),
            t.forside_hvem_direktorat_tekst(),
        ),
        ("/regler", t.forside_hvem_alle(), t.forside_hvem_alle_tekst()),
        ("/tall", t.forside_hvem_tall(), t.forside_hvem_tall_tekst()),
        ("/varsel", t.forside_hvem_varsel(), t.forside_hvem_varsel_tekst()),
    ];
    html! {
        section class="hj-del hj-stabel" aria-labelledby="hvem" {
            h2 class="ds-heading" data-size="sm" id="hvem" { (t.forside_hvem_tittel()) }
            ul class="hj-roller" {
                @for (href, name, text) in roles {
                    li {
                        h3 class="ds-heading" data-size="2xs" { a href=(href) { (name) } }
                        p { (text) }
                    }
                }
            }
        }
    }
}
