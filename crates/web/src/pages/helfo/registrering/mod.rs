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
use crate::components::filter::filter;
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
const ON_A_PAGE: u64 = 50;

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
    let count = app.store.siste_melding().await?;
    let newest = app.store.meldinger(count.saturating_sub(1), 1).await?.pop();
    let waiting = count.saturating_sub(known);
    let all = asked.vis == "alle";
    // The numbers have no gaps, so they tell how many there are, and which stand on a page: the newest first.
    let before = if all { 0 } else { known };
    let rows = count.saturating_sub(before);
    let pages = rows.div_ceil(ON_A_PAGE).max(1);
    let page = asked.side.parse().unwrap_or(1).clamp(1, pages);
    let last_shown = count.saturating_sub((page - 1) * ON_A_PAGE);
    let first_before = last_shown.saturating_sub(ON_A_PAGE).max(before);
    let shown = app
        .store
        .meldinger(first_before, last_shown.saturating_sub(first_before))
        .await?;
    let vis = if all { "alle" } else { "nye" };
    let parts = [
        Link::new(t.helfo_reg_vis_nye(number(waiting)), HREF),
        Link::new(t.helfo_reg_vis_alle(number(count)), format!("{HREF}?vis=alle")),
    ];
    let side = Side::new(&app, Some(&who.innlogget), t.helfo_reg_tittel()).aktiv(Menypunkt::Registrering);
    Ok(side.tett().render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            @if asked.kvittert == "ja" { (notis::receipt(&t.helfo_reg_kvittert(known.to_string()))) }
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.helfo_reg_tittel()) }
                p class="hj-les" { (t.helfo_reg_ingress()) }
                p { (standing(t, last.as_ref(), waiting)) }
            }
            @if count == 0 {
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
                (filter(&t.helfo_reg_vis(), &parts, usize::from(all)))
                @if shown.is_empty() {
                    (tom(Level::H2, "tom", &t.helfo_reg_ingen_nye(), &t.helfo_reg_ingen_nye_hvordan(), None))
                } @else {
                    (table(t, &shown, known))
                    (sider(t, number(page), number(pages), |side| format!("{HREF}?vis={vis}&side={side}")))
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

fn standing(t: &Tekst, last: Option<&Kvittering>, waiting: u64) -> Markup {
    html! {
        @match last {
            Some(last) => (t.helfo_reg_sist_kvittert(last.av.navn.as_str(), last.til.to_string(), t.tidspunkt(last.tidspunkt))),
            None => (t.helfo_reg_aldri_kvittert()),
        }
        " " span class="hj-vekt" { (t.helfo_reg_venter(number(waiting))) }
    }
}

fn table(t: &Tekst, rows: &[Melding], known: u64) -> Markup {
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
                tbody { @for row in rows.iter().rev() {
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

fn number(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
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
    let waiting = number(registrerte.nr.saturating_sub(registrerte.kvittert));
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
