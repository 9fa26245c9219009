//! One question: has this doctor refund right on this list on this day?

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use helfo::refusjonsrett::Svar;
use maud::{Markup, html};
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use sak::avtale::melding::Registrert;
use sak::id::Hpr;
use serde::Deserialize;
use texts::Tekst;

use crate::access::Kontrollor;
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::feilliste::{self, feilliste};
use crate::components::felt::Felt;
use crate::components::tom::tom;
use crate::components::vurdering::{Visning, vurdering};
use crate::error::Feil;
use crate::form::read_date;
use crate::refusjonsrett::Registrerte;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// What is asked for, as typed.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    lis: Option<String>,
    #[serde(default)]
    liste: String,
    #[serde(default)]
    dato: String,
}

struct Question {
    lis: Hpr,
    liste: Hpr,
    dag: Regeldag,
}

impl Asked {
    fn question(&self, t: &Tekst) -> Result<Question, Vec<(&'static str, String)>> {
        let hpr = |text: &str| text.trim().replace(' ', "").parse().ok().and_then(Hpr::new);
        let lis = self.lis.as_deref().and_then(hpr);
        let liste = hpr(&self.liste);
        let dato = read_date(self.dato.trim());
        let dag = dato.and_then(Regeldag::new);
        let mut faults = Vec::new();
        if lis.is_none() {
            faults.push(("lis", t.helfo_rett_feil_hpr()));
        }
        if liste.is_none() {
            faults.push(("liste", t.helfo_rett_feil_liste()));
        }
        match (dato, dag) {
            (None, _) => faults.push(("dato", t.helfo_rett_feil_dato())),
            (Some(_), None) => faults.push(("dato", t.helfo_rett_feil_for_regelverket())),
            _ => {}
        }
        match (lis, liste, dag) {
            (Some(lis), Some(liste), Some(dag)) => Ok(Question { lis, liste, dag }),
            _ => Err(faults),
        }
    }
}

/// `GET /helfo/refusjonsrett`.
pub async fn show(app: App, who: Kontrollor, Query(asked): Query<Asked>) -> Result<Response, Feil> {
    let t = app.tekst;
    let question = asked.lis.is_some().then(|| asked.question(t));
    let faults = match &question {
        Some(Err(faults)) => faults.clone(),
        _ => Vec::new(),
    };
    let found = match question {
        Some(Ok(question)) => {
            let registrerte = app.registrerte().await?;
            Some(answer(&app, &question, &registrerte))
        }
        _ => None,
    };
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let today = app.today().to_string();
    let dato = if asked.lis.is_some() {
        asked.dato.as_str()
    } else {
        today.as_str()
    };
    let error = |name: &str| {
        faults
            .iter()
            .find(|(felt, _)| *felt == name)
            .map(|(_, text)| text.as_str())
    };
    let listed: Vec<feilliste::Feil> = faults
        .iter()
        .map(|(felt, tekst)| feilliste::Feil {
            felt: (*felt).to_owned(),
            tekst: tekst.clone(),
        })
        .collect();
    let side = Side::new(&app, Some(&who.innlogget), t.helfo_rett_tittel()).aktiv(Menypunkt::Refusjonsrett);
    let page = side.render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            (feilliste(t, &listed))
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.helfo_rett_tittel()) }
                p class="hj-les" { (t.helfo_rett_ingress()) }
            }
            form class="hj-skjema" method="get" action="/helfo/refusjonsrett" {
                (Felt::new("lis", t.helfo_rett_lis()).beskrivelse(t.helfo_rett_lis_hjelp())
                    .feil(error("lis")).tekst(asked.lis.as_deref().unwrap_or_default()))
                (Felt::new("liste", t.helfo_rett_liste()).beskrivelse(t.helfo_rett_liste_hjelp())
                    .feil(error("liste")).tekst(&asked.liste))
                (Felt::new("dato", t.helfo_rett_dato()).feil(error("dato")).dato(dato))
                p { button class="ds-button" data-color="accent" type="submit" { (t.helfo_rett_knapp()) } }
            }
            @if let Some(found) = found { (found) }
            p class="hj-les hj-dempet" { (t.helfo_rett_maskin()) " " a href="/api#adresser" { (t.helfo_rett_api()) } }
        }
    });
    Ok((status, page).into_response())
}

fn answer(app: &App, question: &Question, registrerte: &Registrerte) -> Markup {
    let t = app.tekst;
    let dato = question.dag.dato();
    let svar = registrerte.oppslag.svar(question.lis, question.liste, dato);
    let verdict = svar.vurder(question.dag);
    let others: Vec<&Registrert> = registrerte.oppslag.of_lis(question.lis).collect();
    html! {
        section class="hj-stabel" aria-labelledby="svar" {
            h2 class="ds-heading" data-size="sm" id="svar" { (headline(t, &svar, dato)) }
            (vurdering(t, &verdict, Visning { open: true, tillegg: None }))
            @if let Some(avtale) = svar.avtale { (agreement(t, avtale, registrerte)) }
            @if !svar.er_ja() {
                p class="hj-les" { (t.helfo_rett_andre_grunnlag()) }
                @if others.is_empty() {
                    (tom(Level::H3, "ingen", &t.helfo_rett_ingen_avtaler(), &t.helfo_rett_ingen_avtaler_hvordan(), None))
                } @else if svar.avtale.is_none() {
                    h3 class="ds-heading" data-size="2xs" { (t.helfo_rett_andre_avtaler()) }
                    ul { @for avtale in others { li { (t.helfo_rett_periode(t.dato(avtale.dager.fra), t.dato(avtale.dager.til))) } } }
                }
            }
        }
    }
}

fn headline(t: &Tekst, svar: &Svar<'_>, dato: Dato) -> String {
    if svar.er_ja() {
        t.helfo_rett_ja(t.dato(dato))
    } else {
        t.helfo_rett_nei(t.dato(dato))
    }
}

fn agreement(t: &Tekst, avtale: &Registrert, registrerte: &Registrerte) -> Markup {
    let lists: Vec<String> = avtale
        .fastleger
        .iter()
        .map(|part| {
            t.helfo_rett_liste_dager(
                t.dato_kort(part.dager.fra),
                part.hpr.to_string(),
                t.dato_kort(part.dager.til),
            )
        })
        .collect();
    let mut facts = vec![
        Faktum::new(t.helfo_avtale(), avtale.avtale.to_string()),
        Faktum::new(
            t.helfo_rett_avtaleperiode(),
            t.helfo_rett_periode(t.dato(avtale.dager.fra), t.dato(avtale.dager.til)),
        ),
        Faktum::new(
            t.helfo_rett_lister(),
            html! { ul class="hj-liste" { @for list in &lists { li { (list) } } } },
        ),
    ];
    if !avtale.permisjoner.is_empty() {
        let leave = avtale.permisjoner.iter();
        let leave = leave.map(|leave| t.helfo_rett_periode(t.dato(leave.fra), t.dato(leave.til)));
        facts.push(Faktum::new(
            t.helfo_rett_permisjoner(),
            html! { ul class="hj-liste" { @for one in leave { li { (one) } } } },
        ));
    }
    if let Some(kontor) = &avtale.legekontor {
        facts.push(Faktum::new(t.helfo_legekontor(), kontor.as_str()));
    }
    let known = registrerte.is_acknowledged(avtale.avtale);
    let nr = registrerte
        .siste_melding(avtale.avtale)
        .unwrap_or_default()
        .to_string();
    let registered = if known {
        t.helfo_stand_registrert(nr)
    } else {
        t.helfo_stand_avventer(nr)
    };
    facts.push(Faktum::new(t.helfo_stand(), registered));
    html! {
        (fakta(Form::Stable, &facts))
    }
}
