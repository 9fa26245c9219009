//! One run: how far it has come, or what came of it.

use std::collections::BTreeMap;

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use helfo::Maned;
use helfo::kontroll::Utfall;
use maud::{Markup, html};
use regelverk::penger::Ore;
use sak::id::KravkontrollId;
use serde::Deserialize;
use store::{Kontrollstand, Kravkontroll};
use texts::Tekst;

use super::avvik;
use super::kjoring::{Hvor, where_it_goes_on};
use super::liste::{result, standing};
use super::svar::{Rader, Svar};
use super::{HREF, load};
use crate::access::Kontrollor;
use crate::components::fakta::{Faktum, Form, fakta, tall};
use crate::components::layout::Link;
use crate::eksport;
use crate::error::Feil;
use crate::form::{Skjema, TOKEN};
use crate::pages::prioritering::notis;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Outcomes of rows that reached the agreements, in the order of the columns.
pub const AVTALE: [Utfall; 4] = [
    Utfall::Ok,
    Utfall::UtenforPeriode,
    Utfall::IkkePart,
    Utfall::Permisjon,
];

/// The part of the address after `?`.
#[derive(Debug, Default, Deserialize)]
pub struct Sporring {
    kvittert: Option<String>,
}

/// `GET /helfo/kontroll/{id}`.
pub async fn show(
    app: App,
    who: Kontrollor,
    Path(id): Path<String>,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let run = load(&app, &id).await?;
    let body = match &run.stand {
        Kontrollstand::Kjorer => progress(&app, &who, &run),
        Kontrollstand::Stanset(why) => html! {
            p class="hj-les" { (t.helfo_kontroll_stanset_hvorfor(why.as_str())) }
            p { a href=(HREF) { (t.helfo_kontroll_ny()) } }
        },
        Kontrollstand::Ferdig(_) => match result(&run) {
            Some(svar) => outcome(t, &run, &svar, avvik::kept(&app, &run).is_some()),
            None => return Err(Feil::Internal(format!("the result of {id} cannot be read"))),
        },
    };
    let tittel = t.helfo_kontroll_en(run.fil.navn.as_str());
    let way = vec![
        Link::new(t.helfo_kontroll_tittel(), HREF),
        Link::new(run.fil.navn.clone(), format!("{HREF}/{id}")),
    ];
    let side = Side::new(&app, Some(&who.innlogget), tittel.clone()).aktiv(Menypunkt::Kontroll);
    Ok(side.tett().smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            @if sporring.kvittert.is_some() { (notis::receipt(&t.helfo_avvik_slettet_kvittert())) }
            h1 class="ds-heading" data-size="md" { (tittel) }
            (body)
            (about(&app, &run))
        }
    }))
}

/// A part that fetches itself again while the run goes on; without a script there is a link.
fn progress(app: &App, who: &Kontrollor, run: &Kravkontroll) -> Markup {
    let t = app.tekst;
    let here = format!("{HREF}/{}", run.id);
    let fremdrift = match where_it_goes_on(app, run) {
        Some(Hvor::Her(fremdrift)) => fremdrift,
        Some(Hvor::Andre) => {
            return html! {
                section class="hj-stabel" id="fremdrift" hx-get=(here) hx-trigger="every 3s" hx-select="#innhold"
                    hx-target="#innhold" hx-swap="outerHTML" {
                    p class="hj-les" role="status" { (t.helfo_kontroll_andre()) }
                    p { a href=(here) { (t.helfo_kontroll_oppdater()) } }
                }
            };
        }
        None => {
            return html! {
                p class="hj-les" { (t.helfo_kontroll_avbrutt_hjelp()) }
                p { a href=(HREF) { (t.helfo_kontroll_ny()) } }
            };
        }
    };
    let (read, all) = fremdrift.now();
    let percent = (read.saturating_mul(100)).checked_div(all).unwrap_or(0).min(100);
    html! {
        section class="hj-stabel" id="fremdrift" hx-get=(here) hx-trigger="every 1s" hx-select="#innhold" hx-target="#innhold"
            hx-swap="outerHTML" {
            p role="status" { (t.helfo_kontroll_fremdrift(percent.to_string())) }
            progress max="100" value=(percent) aria-label=(t.helfo_kontroll_fremdrift_navn()) { (percent) " %" }
            p { a href=(here) { (t.helfo_kontroll_oppdater()) } }
            form method="post" action={ (here) "/stans" } {
                input type="hidden" name=(TOKEN) value=(who.innlogget.csrf);
                button class="ds-button" data-variant="secondary" data-color="danger" type="submit" { (t.helfo_kontroll_stans()) }
            }
        }
    }
}

/// `POST /helfo/kontroll/{id}/stans`.
pub async fn stop(
    app: App,
    _who: Kontrollor,
    Path(id): Path<String>,
    Skjema(_): Skjema,
) -> Result<Response, Feil> {
    let id: KravkontrollId = id.parse().map_err(|_| Feil::NotFound)?;
    if let Some(fremdrift) = app.kontrollrom().and_then(|rom| rom.fremdrift(id)) {
        fremdrift.stop();
    }
    Ok(Redirect::to(&format!("{HREF}/{id}")).into_response())
}

/// An amount.
pub fn kroner(t: &Tekst, ore: i64) -> String {
    t.kroner(Ore(ore))
}

/// The name of an outcome.
pub fn navn(t: &Tekst, utfall: Utfall) -> String {
    t.get(&format!("helfo-utfall-{}", utfall.word().replace('_', "-")), &[])
}

/// The sums, with links to the rows behind them if those are kept.
fn outcome(t: &Tekst, run: &Kravkontroll, svar: &Svar, kept: bool) -> Markup {
    let here = format!("{HREF}/{}", run.id);
    let rows = |query: String| kept.then(|| format!("{here}/avvik?{query}"));
    let off = svar.avvik();
    let unreadable = svar.of(Utfall::Ugyldig).antall;
    let key = [
        Faktum::new(t.helfo_kontroll_kol_rader(), t.tall(svar.rader)),
        Faktum::new(t.helfo_kontroll_kol_avvik(), t.tall(off.antall)),
        Faktum::new(t.helfo_kontroll_avvik_belop(), kroner(t, off.belop_ore)),
        Faktum::new(navn(t, Utfall::Ugyldig), t.tall(unreadable)),
    ];
    html! {
        @if unreadable > svar.rader / 2 {
            (notis::warning(&t.helfo_kontroll_uleselig(), &html! { p { (t.helfo_kontroll_uleselig_hjelp()) } }))
        }
        (tall(&key, 1))
        p class="hj-les" { (t.helfo_kontroll_regnet_med()) }
        p class="hj-les" { (t.helfo_kontroll_anklager_ingen()) }
        (by_outcome(t, svar, rows))
        p class="hj-rad" {
            @if kept { a class="ds-button" data-color="accent" href={ (here) "/avvik" } { (t.helfo_kontroll_se_avvik()) } }
            @else { span { (t.helfo_avvik_slettet()) } }
            (eksport::links(t, |ending| format!("{here}/resultat.{ending}")))
        }
        (groups(t, "maned", &t.helfo_kontroll_per_maned(), &t.helfo_kontroll_maned(), svar.grouped(|detalj| detalj.maned.clone()), |name| (maned(t, name), rows(format!("maned={name}")))))
        (groups(t, "lege", &t.helfo_kontroll_per_lege(), &t.helfo_reg_lis(), svar.grouped(|detalj| detalj.lis.to_string()), |name| (name.to_owned(), rows(format!("lege={name}")))))
        (groups(t, "kontor", &t.helfo_kontroll_per_kontor(), &t.helfo_legekontor(), svar.grouped(|detalj| {
            detalj.legekontor.clone().unwrap_or_else(|| t.helfo_kontroll_uten_kontor())
        }), |name| (name.to_owned(), None)))
        @if kept { p { a href={ (here) "/slett" } { (t.helfo_avvik_slett()) } } }
    }
}

fn by_outcome(t: &Tekst, svar: &Svar, rows: impl Fn(String) -> Option<String>) -> Markup {
    let all = Utfall::GYLDIGE.into_iter().chain([Utfall::Ugyldig]);
    html! {
        div class="hj-rull" tabindex="0" role="region" aria-label=(t.helfo_kontroll_per_utfall()) {
            table class="ds-table hj-belop" {
                caption class="ds-sr-only" { (t.helfo_kontroll_per_utfall()) }
                thead { tr {
                    th scope="col" { (t.helfo_kontroll_utfall()) }
                    th scope="col" { (t.helfo_kontroll_betyr()) }
                    th scope="col" class="hj-nr" { (t.helfo_kontroll_kol_rader()) }
                    th scope="col" class="hj-nr" { (t.helfo_kontroll_belop()) }
                } }
                tbody { @for utfall in all {
                    @let rader = svar.of(utfall);
                    tr {
                        th scope="row" {
                            @let has_rows = utfall.is_deviation(false) && rader.antall > 0;
                            @if let Some(link) = rows(format!("utfall={}", utfall.word())).filter(|_| has_rows) {
                                a href=(link) { (navn(t, utfall)) }
                            } @else { (navn(t, utfall)) }
                        }
                        td { (t.get(&format!("helfo-utfall-{}-hva", utfall.word().replace('_', "-")), &[])) }
                        td class="hj-nr" { (t.tall(rader.antall)) }
                        td class="hj-nr" { @if utfall == Utfall::Ugyldig { "–" } @else { (kroner(t, rader.belop_ore)) } }
                    }
                } }
            }
        }
    }
}

/// `mars 2022` for `2022-03`.
fn maned(t: &Tekst, name: &str) -> String {
    Maned::parse(name).map_or_else(
        || name.to_owned(),
        |maned| {
            let first = maned.first();
            t.maned(first.year(), first.month().unsigned_abs())
        },
    )
}

/// One table of what reached the agreements. `row` says what a group is called, and what leads to its deviations, if
/// anything does.
fn groups(
    t: &Tekst,
    id: &str,
    tittel: &str,
    kolonne: &str,
    groups: BTreeMap<String, BTreeMap<&str, Rader>>,
    row: impl Fn(&str) -> (String, Option<String>),
) -> Markup {
    html! {
        @if !groups.is_empty() {
            details class="hj-stabel" open[groups.len() <= 24] {
                summary { span class="hj-vekt" id=(id) { (tittel) } " (" (groups.len()) ")" }
                div class="hj-rull" tabindex="0" role="region" aria-labelledby=(id) {
                    table class="ds-table hj-regn" data-size="sm" {
                        thead { tr {
                            th scope="col" { (kolonne) }
                            @for utfall in AVTALE { th scope="col" class="hj-nr" { (navn(t, utfall)) } }
                            th scope="col" class="hj-nr" { (t.helfo_kontroll_avvik_belop()) }
                        } }
                        tbody { @for (name, sums) in &groups {
                            @let of = |utfall: Utfall| sums.get(utfall.word()).copied().unwrap_or_default();
                            @let off = AVTALE.into_iter().skip(1).map(of).fold(Rader::default(), Rader::and);
                            tr {
                                th scope="row" {
                                    @let (name, link) = row(name);
                                    @if let Some(link) = link.filter(|_| off.antall > 0) { a href=(link) { (name) } } @else { (name) }
                                }
                                @for utfall in AVTALE { td class="hj-nr" { (t.tall(of(utfall).antall)) } }
                                td class="hj-nr" { (kroner(t, off.belop_ore)) }
                            }
                        } }
                    }
                }
            }
        }
    }
}

/// What the run rests on.
fn about(app: &App, run: &Kravkontroll) -> Markup {
    let t = app.tekst;
    let ended = run.ferdig.map_or_else(String::new, |at| t.tidspunkt(at));
    let facts = [
        Faktum::new(t.helfo_kontroll_kol_stand(), standing(app, run)),
        Faktum::new(
            t.helfo_kontroll_mot(),
            t.helfo_kontroll_mot_melding(run.melding.to_string()),
        ),
        Faktum::new(t.helfo_kontroll_kol_av(), run.av.navn.as_str()),
        Faktum::new(t.helfo_kontroll_kol_startet(), t.tidspunkt(run.startet)),
        Faktum::new(t.helfo_kontroll_sluttet(), ended),
        Faktum::new(
            t.helfo_kontroll_storrelse(),
            t.helfo_kontroll_byte(t.tall(run.fil.storrelse)),
        ),
        Faktum::new(
            t.helfo_kontroll_sha(),
            html! { code class="hj-bryt" { (run.fil.sha256) } },
        ),
    ];
    html! {
        section class="hj-stabel" aria-labelledby="om" {
            h2 class="ds-heading" data-size="xs" id="om" { (t.helfo_kontroll_om()) }
            (fakta(Form::Stable, &facts))
        }
    }
}
