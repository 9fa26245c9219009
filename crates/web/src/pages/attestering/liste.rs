//! What waits, by call.

use axum::extract::RawQuery;
use maud::{Markup, html};
use sak::vedtak::GodkjenningFeil;
use texts::{Tekst, regel};

use super::data::{Rundebilde, Sak, result};
use crate::access::{Handling, Leser, allow};
use crate::components::Level;
use crate::components::layout::Link;
use crate::components::symbol::{Merke, merke};
use crate::components::tom::tom;
use crate::eksport;
use crate::error::Feil;
use crate::form::Felter;
use crate::pages::prioritering::{begun, notis};
use crate::pages::tilbud;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /attestering`.
pub async fn show(app: App, leser: Leser, RawQuery(query): RawQuery) -> Result<Markup, Feil> {
    let t = app.tekst;
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let mut rounds = Vec::new();
    for call in begun(&app).await? {
        let vedtak = app.store.vedtak_in(&call.navn).await?;
        if vedtak.iter().any(|vedtak| vedtak.tilstand() == "forslag") {
            rounds.push(Rundebilde::with(&app, &call.navn, vedtak).await?);
        }
    }
    let offers = tilbud::lister::waiting(&app).await?;
    let receipt = receipt(&app, &query).await?;
    let side = Side::new(&app, Some(&leser.innlogget), t.attestering_tittel())
        .aktiv(Menypunkt::Attestering)
        .tett();
    let back = Link::new(t.attestering_tom_lenke(), "/prioritering");
    Ok(side.render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            @if let Some(receipt) = receipt { (notis::receipt(&receipt)) }
            h1 class="ds-heading" data-size="md" { (t.attestering_tittel()) }
            p class="hj-les" { (t.attestering_ingress()) }
        }
        div class="hj-ramme hj-sakskropp hj-stabel" data-luft="skjema" {
            @if rounds.is_empty() && offers.is_none() {
                (tom(Level::H2, "tom-h", &t.attestering_tom(), &t.attestering_tom_hvordan(), Some(&back)))
            }
            @if let Some(offers) = &offers { (offers) }
            @if !rounds.is_empty() { (eksport::links(t, |ending| format!("/attestering/liste.{ending}"))) }
            @for round in &rounds {
                (section(&app, &leser.innlogget, round))
                (late(&app, &leser.innlogget, round))
            }
        }
    }))
}

/// What was just done: one approved, all approved, or sent back.
async fn receipt(app: &App, query: &Felter) -> Result<Option<String>, Feil> {
    let t = app.tekst;
    if let Some(count) = query.number("godkjente") {
        return Ok(Some(t.attestering_kvittert_alle(count)));
    }
    match query.get("kvittert") {
        Some("tilbake") => return Ok(Some(t.attestering_kvittert_tilbake())),
        Some("tilbake-svar") => return Ok(Some(t.etterfrist_tilbake_kvittert())),
        _ => {}
    }
    let Some(id) = query.get("godkjent") else {
        return Ok(None);
    };
    let (bilde, vedtak) = Rundebilde::of(app, id).await?;
    Ok(Some(
        t.attestering_kvittert_siste(bilde.kommunenavn(vedtak.soknad())),
    ))
}

fn section(app: &App, innlogget: &Innlogget, round: &Rundebilde) -> Markup {
    let t = app.tekst;
    let navn = &round.runde.utlysning.navn;
    let tittel = round.runde.utlysning.tittel.as_str();
    let waiting = round.ranked();
    if waiting.is_empty() {
        return html! {};
    }
    let places: usize = waiting.iter().map(|sak| sak.forslag.utfall.tildelt.len()).sum();
    let heading = format!("h-{navn}");
    let changed = waiting.iter().filter(|sak| sak.unchanged().is_none()).count();
    html! {
        section class="hj-stabel" aria-labelledby=(heading) {
            div class="hj-rad" data-fordel {
                h2 class="ds-heading" data-size="xs" id=(heading) {
                    (t.attestering_utlysning(waiting.len(), tittel))
                }
                p class="hj-liten" { a href={ "/prioritering/" (navn) } { (t.attestering_se_prioritering()) } }
            }
            p class="hj-liten" {
                (t.attestering_sammendrag(waiting.len(), round.runde.ledige, places))
                @if round.approved() > 0 { " " (t.attestering_godkjent_antall(round.approved())) }
            }
            @if changed > 0 && round.approved() == 0 {
                (notis::warning(
                    &t.attestering_liste_endret_tittel(),
                    &html! { p { (t.attestering_liste_endret(changed)) } },
                ))
             }
            @if allow(innlogget.aktor.rolle, Handling::Attestere) {
                p class="hj-rad" {
                    a class="ds-button" data-color="accent" href={ "/attestering/" (navn) "/godkjenn-alle" } {
                        (t.attestering_godkjenn_alle())
                    }
                    @if round.approved() == 0 {
                        a class="ds-button" data-variant="secondary" data-color="accent"
                            href={ "/attestering/" (navn) "/tilbake" } { (t.attestering_send_tilbake()) }
                    }
                }
            }
            (table(app, innlogget, &waiting, &t.attestering_liste_navn(tittel)))
        }
    }
}

/// The proposals on applications that came after the deadline: each is approved by itself.
fn late(app: &App, innlogget: &Innlogget, round: &Rundebilde) -> Markup {
    let t = app.tekst;
    let waiting = round.supplerende();
    let heading = format!("s-{}", round.runde.utlysning.navn);
    let title = t.etterfrist_attestering(waiting.len());
    html! {
        @if !waiting.is_empty() {
            section class="hj-stabel" aria-labelledby=(heading) {
                h2 class="ds-heading" data-size="xs" id=(heading) { (title) }
                p class="hj-liten" { (t.etterfrist_ingress()) }
                (table(app, innlogget, &waiting, &title))
            }
        }
    }
}

fn table(app: &App, innlogget: &Innlogget, waiting: &[Sak<'_>], caption: &str) -> Markup {
    let t = app.tekst;
    html! {
        table class="ds-table hj-rang" data-hover {
            caption class="ds-sr-only" { (caption) }
            thead {
                tr {
                    th scope="col" class="hj-tallcelle" { (t.attestering_nummer()) }
                    th scope="col" { (t.attestering_kommune()) }
                    th scope="col" { (t.attestering_resultat()) }
                    th scope="col" class="hj-bred" { (t.attestering_regel()) }
                    th scope="col" class="hj-bred" { (t.attestering_forberedt()) }
                    th scope="col" class="hj-bred" { (t.attestering_kontroll()) }
                }
            }
            tbody {
                @for (index, sak) in waiting.iter().enumerate() { (row(app, innlogget, sak, index + 1)) }
            }
        }
    }
}

fn row(app: &App, innlogget: &Innlogget, sak: &Sak<'_>, number: usize) -> Markup {
    let t = app.tekst;
    let prepared = sak
        .innstilt()
        .map(|innstilt| innstilt.av.navn.as_str())
        .unwrap_or_default();
    let own = matches!(sak.check(&innlogget.aktor), Err(GodkjenningFeil::SammePerson));
    let (mark, word) = if own {
        (Merke::Info, t.attestering_eget())
    } else if sak.unchanged().is_some() {
        (Merke::Oppfylt, t.attestering_uendret())
    } else {
        (Merke::IkkeOppfylt, t.attestering_endret())
    };
    html! {
        tr {
            td class="hj-tallcelle hj-dempet" { (number) }
            th scope="row" {
                a href={ "/attestering/" (sak.forslag.id) } { (sak.kommune()) }
                small class="hj-smal" { (t.attestering_smal(word.as_str(), sak.decisive().join(", "))) }
            }
            td { (result(t, &sak.forslag.utfall)) }
            td class="hj-bred" { (rules(t, sak)) }
            td class="hj-bred" { (prepared) }
            td class="hj-bred" { span class="hj-rad" data-fast { (merke(mark)) (word) } }
        }
    }
}

/// The rules that decided, by id with the title behind it.
fn rules(t: &Tekst, sak: &Sak<'_>) -> Markup {
    html! {
        @for (index, id) in sak.decisive().iter().enumerate() {
            @if index > 0 { ", " }
            @if let Some(rule) = regelverk::register::find(id) {
                abbr title=(regel::tittel(t, rule.id)) { (id) }
            }
        }
    }
}
