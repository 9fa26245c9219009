//! One place: who has it, what can be done now, and all that has happened to it.

use axum::extract::{Path, RawQuery};
use maud::{Markup, html};
use sak::avtale::Avtale;
use sak::id::{Hpr, KvoteplassId};
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use texts::Tekst;

use super::{avtaler, find, historie, href, liste, state, tag, tid};
use crate::access::{Handling, Innsyn, Tilgang, allow};
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Felter;
use crate::pages::prioritering::notis;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /plasser/{id}`.
pub async fn show(
    app: App,
    innsyn: Innsyn,
    Path(id): Path<KvoteplassId>,
    RawQuery(query): RawQuery,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let plass = find(&app, &innsyn, id).await?;
    let names = liste::names(&app).await?;
    let name = names
        .get(&plass.kommune)
        .map_or(plass.kommune.as_str(), String::as_str);
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let title = t.plasser_plass_tittel(name, plass.nummer);
    let story = historie::of(&app, &innsyn, &plass).await?;
    let others = match &innsyn {
        Innsyn::Alle(_) => earlier(&app, &plass).await?,
        Innsyn::Egne(_) => Vec::new(),
    };
    let under = app.store.avtaler_under(id).await?;
    let perioder = app.store.perioder(plass.soknad).await?;
    let all: Vec<Avtale> = under.iter().map(|sak| sak.avtale.clone()).collect();
    let name_of = |hpr: Hpr| {
        let known = all.iter().find_map(|avtale| avtale.navn(hpr));
        known.map_or_else(|| hpr.to_string(), str::to_owned)
    };
    let accepted = plass.tilstand == PlassTilstand::Tildelt || !all.is_empty();
    let grunnlag = tid::Grunnlag {
        t,
        plass: &plass,
        avtaler: &all,
        navn: &name_of,
        idag: app.today(),
        perioder,
        sporring: &query,
        kan_endre: matches!(innsyn, Innsyn::Egne(_)),
    };
    let way = vec![
        Link::new(t.plasser_tittel(), "/plasser"),
        Link::new(t.plasser_nummer_navn(plass.nummer), href(id)),
    ];
    let side = Side::new(&app, Some(innsyn.innlogget()), title.as_str());
    Ok(side.aktiv(Menypunkt::Plasser).smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            @if let Some(done) = receipt(t, query.get("gjort")) { (notis::receipt(&done)) }
            div class="hj-rad" {
                h1 class="ds-heading" data-size="md" { (title) }
                (tag(t, &plass, app.today()))
            }
            (next(&app, &innsyn, &plass))
            (tid::maal(&grunnlag))
        }
        div class="hj-ramme hj-stabel" data-luft="stor" {
            (avtaler::section(&app, &innsyn, &plass, &under, perioder))
            @if accepted { (tid::section(&grunnlag)) }
            div class="hj-del hj-to" data-deling="skjema" {
                section class="hj-stabel" aria-labelledby="historie-h" {
                    h2 class="ds-heading" data-size="xs" id="historie-h" { (t.plasser_historien()) }
                    (historie::list(t, "historie-h", &story))
                    @if !others.is_empty() {
                        h2 class="ds-heading" data-size="xs" { (t.plasser_tidligere(plass.nummer)) }
                        ul class="hj-dok" {
                            @for other in &others {
                                @let name = names.get(&other.kommune).map_or(other.kommune.as_str(), String::as_str);
                                li { a href=(href(other.id)) {
                                    (t.plasser_tidligere_linje(t.dato_kort(other.since()), name, state(t, other.tilstand)))
                                } }
                            }
                        }
                    }
                }
                aside class="hj-side hj-stabel" aria-labelledby="om" { (about(&app, &innsyn, &plass, name)) }
            }
        }
    }))
}

/// What was just done, by the word in the address.
fn receipt(t: &Tekst, done: Option<&str>) -> Option<String> {
    Some(match done? {
        "takk-ja" => t.plasser_takk_ja_gjort(),
        "takk-nei" => t.plasser_takk_nei_gjort(),
        "gi-tilbake" => t.plasser_gi_tilbake_gjort(),
        "avslutt" => t.plasser_avslutt_gjort(),
        "utsett" => t.plasser_utsett_gjort(),
        "trekk" => t.plasser_trekk_gjort(),
        _ => return None,
    })
}

/// Others that have had the number, last first.
async fn earlier(app: &App, plass: &Kvoteplass) -> Result<Vec<Kvoteplass>, Feil> {
    let all = app.store.alle_kvoteplasser().await?;
    let mut others: Vec<Kvoteplass> = all
        .into_iter()
        .filter(|other| other.nummer == plass.nummer && other.id != plass.id)
        .collect();
    others.sort_by_key(|other| std::cmp::Reverse(other.tildelt));
    Ok(others)
}

/// How it stands, and what this person can do about it.
fn next(app: &App, innsyn: &Innsyn, plass: &Kvoteplass) -> Markup {
    let t = app.tekst;
    let link = |word: &str, text: String, primary: bool| {
        let variant = (!primary).then_some("secondary");
        html! {
            a class="ds-button" data-variant=[variant] data-color="accent" href={ (href(plass.id)) "/" (word) } {
                (text)
            }
        }
    };
    let overdue = plass.is_overdue(app.today());
    let own = matches!(innsyn, Innsyn::Egne(_));
    let deadline = plass.svarfrist.map(|last| t.dato(last)).unwrap_or_default();
    let case_worker = allow(innsyn.innlogget().aktor.rolle, Handling::Saksbehandle);
    html! {
        @if overdue {
            @let why = if own { t.plasser_over_fristen_kommune() } else { t.plasser_over_fristen_saksbehandler() };
            (notis::warning(&t.plasser_over_fristen_tittel(deadline.as_str()), &html! { p { (why) } }))
        }
        @match plass.tilstand {
            PlassTilstand::Tilbudt if own => {
                @if !overdue && !deadline.is_empty() { p class="hj-vekt" { (t.plasser_svar_tittel(deadline.as_str())) } }
                p class="hj-les" { (t.plasser_svar_forklaring()) }
                p class="hj-rad" {
                    (link("takk-ja", t.plasser_takk_ja(), true))
                    (link("takk-nei", t.plasser_takk_nei(), false))
                }
            },
            PlassTilstand::Tilbudt if case_worker => p class="hj-rad" {
                (link("utsett", t.plasser_utsett(), overdue))
                @if overdue { (link("trekk", t.plasser_trekk(), false)) }
            },
            _ => {},
        }
    }
}

fn about(app: &App, innsyn: &Innsyn, plass: &Kvoteplass, name: &str) -> Markup {
    let t = app.tekst;
    let case = match innsyn {
        Innsyn::Alle(_) => format!("/saker/{}", plass.soknad),
        Innsyn::Egne(_) => format!("/soknad/{}", plass.soknad),
    };
    let mut facts = vec![
        Faktum::new(t.plasser_kommune(), name),
        Faktum::new(t.plasser_tilstand(), state(t, plass.tilstand)),
        Faktum::new(t.plasser_siden(), t.dato(plass.since())),
        Faktum::new(t.plasser_tildelt(), t.dato(plass.tildelt)),
    ];
    if let Some(last) = plass.svarfrist {
        facts.push(Faktum::new(t.plasser_svarfrist(), t.dato(last)));
    }
    facts.push(Faktum::new(
        t.plasser_soknaden(),
        html! { a href=(case) { (t.plasser_i_soknaden()) " " (plass.plass) } },
    ));
    facts.push(Faktum::new(t.plasser_kvoten_da(), plass.kvote));
    html! {
        h2 class="ds-heading" data-size="xs" id="om" { (t.plasser_om()) }
        div class="hj-liten" { (fakta(Form::Lik, &facts)) }
    }
}
