//! What the payer of refunds is told of the agreements, and acknowledging it for a receiver without a machine.

pub mod fil;

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::avtale::melding::Meldingsslag;
use sak::id::AvtaleId;
use serde::Deserialize;
use store::{EndringFeil, Kvittering, Melding};
use texts::Tekst;

use crate::access::{Handling, Kontrollor, allow};
use crate::components::Level;
use crate::components::layout::Link;
use crate::components::sider::sider;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::form::{Skjema, TOKEN};
use crate::pages::oppgaver::gjoremal::Gjoremal;
use crate::pages::prioritering::notis;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The address.
pub const HREF: &str = "/helfo/registrering";
/// Messages on a page.
const ON_A_PAGE: usize = 50;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    vis: String,
    #[serde(default)]
    side: String,
    #[serde(default)]
    kvittert: String,
}

/// `GET /helfo/registrering`.
pub async fn show(app: App, who: Kontrollor, Query(asked): Query<Asked>) -> Result<Markup, Feil> {
    let t = app.tekst;
    let last = app.store.siste_kvittering().await?;
    let known = last.as_ref().map_or(0, |last| last.til);
    let every = app.store.meldinger(0, u64::MAX >> 1).await?;
    let none = every.is_empty();
    let newest = every.last().cloned();
    let waiting = every.iter().filter(|melding| melding.nr > known).count();
    let all = asked.vis == "alle";
    let rows: Vec<&Melding> = every
        .iter()
        .rev()
        .filter(|melding| all || melding.nr > known)
        .collect();
    let pages = rows.len().div_ceil(ON_A_PAGE).max(1);
    let page = asked.side.parse().unwrap_or(1).clamp(1, pages);
    let shown = rows.iter().skip((page - 1) * ON_A_PAGE).take(ON_A_PAGE);
    let vis = if all { "alle" } else { "nye" };
    let side = Side::new(&app, Some(&who.innlogget), t.helfo_reg_tittel()).aktiv(Menypunkt::Registrering);
    Ok(side.tett().render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            @if asked.kvittert == "ja" { (notis::receipt(&t.helfo_reg_kvittert(known.to_string()))) }
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.helfo_reg_tittel()) }
                p class="hj-les" { (t.helfo_reg_ingress()) }
                p { (standing(t, last.as_ref(), waiting)) }
            }
            @if none {
                (tom(Level::H2, "tom", &t.helfo_reg_tom(), &t.helfo_reg_tom_hvordan(), None))
            } @else {
                @if let Some(newest) = newest.filter(|newest| newest.nr > known) {
                    form class="hj-rad" method="post" action={ (HREF) "/kvitter" } {
                        input type="hidden" name=(TOKEN) value=(who.innlogget.csrf);
                        input type="hidden" name="til" value=(newest.nr);
                        input type="hidden" name="hash" value=(newest.hash);
                        button class="ds-button" data-color="accent" type="submit" { (t.helfo_reg_kvitter(newest.nr.to_string())) }
                        span class="hj-dempet" { (t.helfo_reg_kvitter_hjelp()) }
                    }
                }
                (filter(t, all, waiting, every.len()))
                @if rows.is_empty() {
                    (tom(Level::H2, "tom", &t.helfo_reg_ingen_nye(), &t.helfo_reg_ingen_nye_hvordan(), None))
                } @else {
                    (table(t, shown.copied(), known))
                    (sider(t, page, pages, |side| format!("{HREF}?vis={vis}&side={side}")))
                }
                p class="hj-rad hj-liten" {
                    span { (t.helfo_reg_som_fil()) }
                    @for ending in ["xlsx", "csv", "jsonl"] {
                        a href={ (HREF) "/meldinger." (ending) } download { (ending.to_ascii_uppercase()) }
                    }
                }
            }
        }
    }))
}

fn standing(t: &Tekst, last: Option<&Kvittering>, waiting: usize) -> Markup {
    html! {
        @match last {
            Some(last) => (t.helfo_reg_sist_kvittert(last.av.navn.as_str(), last.til.to_string(), t.tidspunkt(last.tidspunkt))),
            None => (t.helfo_reg_aldri_kvittert()),
        }
        " " span class="hj-vekt" { (t.helfo_reg_venter(waiting)) }
    }
}

fn filter(t: &Tekst, all: bool, waiting: usize, count: usize) -> Markup {
    let link = |text: String, href: &str, current: bool| {
        html! { li {
            @if current { span class="hj-vekt" aria-current="true" { (text) } } @else { a href=(href) { (text) } }
        } }
    };
    html! {
        nav aria-label=(t.helfo_reg_vis()) {
            ul class="hj-telling" {
                (link(t.helfo_reg_vis_nye(waiting), HREF, !all))
                (link(t.helfo_reg_vis_alle(count), &format!("{HREF}?vis=alle"), all))
            }
        }
    }
}

fn table<'a>(t: &Tekst, rows: impl Iterator<Item = &'a Melding>, known: u64) -> Markup {
    html! {
        div class="hj-rull" tabindex="0" role="region" aria-label=(t.helfo_reg_tabell()) {
            table class="ds-table" {
                caption class="ds-sr-only" { (t.helfo_reg_tabell()) }
                thead { tr {
                    @for name in [
                        t.helfo_reg_nr(), t.helfo_reg_slag(), t.helfo_reg_tid(), t.helfo_reg_lis(), t.helfo_reg_lister(),
                        t.helfo_reg_periode(), t.helfo_reg_permisjon(), t.helfo_reg_stand(),
                    ] { th scope="col" { (name) } }
                } }
                tbody { @for row in rows {
                    tr {
                        th scope="row" class="hj-nr" { (row.nr) }
                        td { (kind(t, row.slag)) }
                        td class="hj-nr" { (t.tidspunkt(row.tidspunkt)) }
                        td class="hj-nr" { (row.registrert.lis) }
                        td class="hj-nr" { @for part in &row.registrert.fastleger { (part.hpr) " " } }
                        td { (t.dato_kort(row.registrert.dager.fra)) "–" (t.dato_kort(row.registrert.dager.til)) }
                        td { @for leave in &row.registrert.permisjoner {
                            (t.dato_kort(leave.fra)) "–" (t.dato_kort(leave.til)) " "
                        } }
                        td { @if row.nr <= known { (t.helfo_reg_er_kvittert()) } @else { (t.helfo_reg_er_ny()) } }
                    }
                } }
            }
        }
    }
}

/// The name of a kind of message.
pub fn kind(t: &Tekst, slag: Meldingsslag) -> String {
    t.get(&format!("helfo-slag-{}", slag.word()), &[])
}

/// `POST /helfo/registrering/kvitter`.
pub async fn acknowledge(app: App, who: Kontrollor, Skjema(felter): Skjema) -> Result<Response, Feil> {
    let til = felter.number("til").ok_or(Feil::BadForm)?;
    let hash = felter.get("hash").ok_or(Feil::BadForm)?;
    match app.store.acknowledge(til, hash, app.spor(who.aktor())).await {
        Ok(_) => Ok(Redirect::to(&format!("{HREF}?kvittert=ja")).into_response()),
        Err(EndringFeil::Avvist(_) | EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => Err(feil.into()),
    }
}

/// What waits for whoever works at the payer of refunds.
///
/// # Errors
/// If the database fails.
pub async fn oppgaver(app: &App, innlogget: &Innlogget) -> Result<Option<Gjoremal>, Feil> {
    if !allow(innlogget.aktor.rolle, Handling::KontrollereRefusjon) {
        return Ok(None);
    }
    let t = app.tekst;
    let registrerte = app.registrerte().await?;
    let waiting = usize::try_from(registrerte.nr.saturating_sub(registrerte.kvittert)).unwrap_or(usize::MAX);
    Ok((waiting > 0).then(|| Gjoremal {
        hva: t.helfo_oppgave(waiting),
        forklaring: t.helfo_oppgave_forklaring(),
        lenker: vec![Link::new(t.helfo_oppgave_se(), HREF)],
    }))
}

/// Whether the payer of refunds has acknowledged an agreement as it is now, in words; `None` if it was never told of it.
///
/// # Errors
/// If the database fails.
pub async fn status(app: &App, avtale: AvtaleId) -> Result<Option<String>, Feil> {
    let t = app.tekst;
    let registrerte = app.registrerte().await?;
    let nr = registrerte.siste_melding(avtale);
    Ok(nr.map(|nr| match registrerte.is_acknowledged(avtale) {
        true => t.helfo_stand_registrert(nr.to_string()),
        false => t.helfo_stand_avventer(nr.to_string()),
    }))
}
