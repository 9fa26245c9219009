//! One assignment: what is asked, by when, the answer, and all that has happened.

use axum::extract::{Path, Query};
use maud::{Markup, html};
use regelverk::sporsmal;
use sak::id::OppdragId;
use sak::oppdrag::{Oppdrag, Svar, Tilstand};
use serde::Deserialize;
use store::{HistorikkRad, Lagret};
use texts::{Tekst, sporsmal as ord};

use super::gjor::Hva;
use super::{given, source, state, time_left};
use crate::access::{Handling, Leser, allow};
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::historikk::{Hendelse, historikk};
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::pages::prioritering::notis;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The part of the address after `?`.
#[derive(Debug, Default, Deserialize)]
pub struct Sporring {
    kvittert: Option<String>,
}

/// `GET /oppdrag/{id}`.
pub async fn show(
    app: App,
    leser: Leser,
    Path(id): Path<OppdragId>,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let lagret = app.store.oppdrag(id).await?.ok_or(Feil::NotFound)?;
    let oppdrag = &lagret.verdi;
    let events = app.store.historikk(&oppdrag.apent().kjede()).await?;
    let tittel = oppdrag.apent().innhold.tittel.as_str();
    let smuler = vec![
        Link::new(t.oppdrag_tittel(), "/oppdrag"),
        Link::new(tittel, format!("/oppdrag/{id}")),
    ];
    let side = Side::new(&app, Some(&leser.innlogget), tittel).aktiv(Menypunkt::Oppdrag);
    Ok(side.tett().smuler(smuler).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            @if sporring.kvittert.is_some() { (notis::receipt(&t.oppdrag_kvittert())) }
            h1 class="ds-heading" data-size="md" { (tittel) }
            div class="hj-les" { (facts(&app, oppdrag)) }
            @match oppdrag.svar() {
                Some(svar) => (answer(t, svar)),
                None => (tom(Level::H2, "svar", &t.oppdrag_svar_ingen(), &t.oppdrag_svar_ingen_hvordan(), None)),
            }
            @if allow(leser.aktor().rolle, Handling::FolgeOppOppdrag) { (next(&app, &leser, &lagret)) }
            (deadlines(t, oppdrag))
            section class="hj-stabel" data-luft="liten" {
                h2 class="ds-heading" data-size="xs" id="historikk" { (t.oppdrag_historikk()) }
                (history(t, "historikk", &events))
            }
            p { a href="/oppdrag" { (t.oppdrag_tilbake()) } }
        }
    }))
}

fn facts(app: &App, oppdrag: &Oppdrag) -> Markup {
    let t = app.tekst;
    let apent = oppdrag.apent();
    let mut rows = vec![
        Faktum::new(t.oppdrag_kilde(), source(t, &apent.innhold.kilde)),
        Faktum::new(t.oppdrag_gitt(), given(t, oppdrag)),
        Faktum::new(
            t.oppdrag_frist(),
            html! {
                (t.dato(apent.frist))
                @if let Some(left) = time_left(app, oppdrag) { " (" (left) ")" }
            },
        ),
        Faktum::new(t.oppdrag_status(), state(t, oppdrag)),
    ];
    if let Some(dato) = apent.arbeid_fra {
        rows.push(Faktum::new(t.oppdrag_arbeid_fra(), t.dato(dato)));
    }
    let responsible = apent.innhold.ansvarlig.clone();
    rows.push(Faktum::new(
        t.oppdrag_ansvarlig(),
        responsible.unwrap_or_else(|| t.oppdrag_ikke_oppgitt()),
    ));
    fakta(Form::Stable, &rows)
}

fn answer(t: &Tekst, svar: &Svar) -> Markup {
    let mut rows = vec![
        Faktum::new(t.oppdrag_svar_dato(), t.dato(svar.dato)),
        Faktum::new(t.oppdrag_svar_sammendrag(), svar.sammendrag.as_str()),
    ];
    if let Some(referanse) = &svar.referanse {
        rows.push(Faktum::new(t.oppdrag_svar_referanse(), referanse.as_str()));
    }
    if !svar.sporsmal.is_empty() {
        rows.push(Faktum::new(
            t.oppdrag_svar_sporsmal(),
            questions(t, &svar.sporsmal),
        ));
    }
    rows.push(Faktum::new(t.oppdrag_svar_av(), svar.av.navn.as_str()));
    html! {
        section class="hj-stabel hj-les" data-luft="liten" aria-labelledby="svar" {
            h2 class="ds-heading" data-size="xs" id="svar" { (t.oppdrag_svar_tittel()) }
            (fakta(Form::Stable, &rows))
        }
    }
}

/// Links to the questions. One that has been settled since has left the list, and its name stays.
fn questions(t: &Tekst, koder: &[String]) -> Markup {
    html! {
        ul class="ds-list" {
            @for kode in koder {
                li {
                    @match sporsmal::find(kode) {
                        Some(found) => a href={ "/regler/sporsmal#" (kode) } { (ord::sporsmal(t, &found)) },
                        None => (kode),
                    }
                }
            }
        }
    }
}

/// What can be done in this state: the likeliest as a button.
fn next(app: &App, leser: &Leser, lagret: &Lagret<Oppdrag>) -> Markup {
    let t = app.tekst;
    let id = lagret.verdi.id();
    let tilstand = lagret.verdi.tilstand();
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="videre" {
            h2 class="ds-heading" data-size="xs" id="videre" { (t.oppdrag_videre()) }
            div class="hj-rad" {
                @if tilstand == Tilstand::Mottatt {
                    form method="post" action={ "/oppdrag/" (id) "/begynn" } {
                        input type="hidden" name="csrf" value=(leser.innlogget.csrf);
                        input type="hidden" name="versjon" value=(lagret.versjon);
                        button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                            (t.oppdrag_begynn())
                        }
                    }
                }
                @for hva in Hva::ALL.into_iter().filter(|hva| hva.fits(tilstand)) {
                    @let href = format!("/oppdrag/{id}/{}", hva.word());
                    @if hva == Hva::Svar {
                        a class="ds-button" data-color="accent" href=(href) { (hva.name(t)) }
                    } @else { a href=(href) { (hva.name(t)) } }
                }
            }
        }
    }
}

fn deadlines(t: &Tekst, oppdrag: &Oppdrag) -> Markup {
    let apent = oppdrag.apent();
    html! {
        @if !apent.utsettelser.is_empty() {
            section class="hj-stabel hj-les" data-luft="liten" {
                h2 class="ds-heading" data-size="xs" { (t.oppdrag_utsettelser()) }
                ul class="ds-list" {
                    @for one in &apent.utsettelser {
                        li { (t.oppdrag_utsettelse(t.dato(one.fra), one.grunn.as_str(), t.dato(one.til))) }
                    }
                }
            }
        }
        @if !apent.purringer.is_empty() {
            section class="hj-stabel hj-les" data-luft="liten" {
                h2 class="ds-heading" data-size="xs" { (t.oppdrag_purringer()) }
                ul class="ds-list" {
                    @for one in &apent.purringer { li { (t.oppdrag_purring(t.dato(one.dato), one.merknad.as_str())) } }
                }
            }
        }
    }
}

/// Who did what. The details stand above, and earlier ones in the journal.
pub fn history(t: &Tekst, labelled_by: &str, rader: &[HistorikkRad]) -> Markup {
    let sentence = |rad: &HistorikkRad| {
        let rolle = t.get(&format!("rolle-{}", rad.rolle.word()), &[]);
        let hvem = t.hendelse_hvem(rad.aktor_navn.as_str(), rolle);
        t.get(&format!("hendelse-{}", rad.slag.word()), &[("hvem", hvem.into())])
    };
    let events: Vec<Hendelse> = rader
        .iter()
        .map(|rad| Hendelse {
            tidspunkt: rad.tidspunkt,
            tekst: sentence(rad),
            kommer: false,
        })
        .collect();
    historikk(t, labelled_by, &events)
}
