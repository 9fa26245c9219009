//! The list of offices: a municipality's own, or those of the municipality that a reader asks for.

use axum::extract::Query;
use maud::{Markup, html};
use sak::id::Kommunenummer;
use sak::legekontor::Legekontor;
use serde::Deserialize;
use texts::Tekst;

use super::HREF;
use crate::access::{Innsyn, Tilgang};
use crate::components::Level;
use crate::components::felt::Felt;
use crate::components::kommunevalg::kommunevalg;
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::pages::prioritering::notis;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The part of the address after `?`.
#[derive(Debug, Default, Deserialize)]
pub struct Sporring {
    kommune: Option<String>,
    lagret: Option<String>,
}

/// `GET /legekontor`.
pub async fn show(app: App, innsyn: Innsyn, Query(sporring): Query<Sporring>) -> Result<Markup, Feil> {
    let t = app.tekst;
    let content = match &innsyn {
        Innsyn::Egne(bruker) => own(t, &app.store.legekontorer(&bruker.kommune).await?),
        Innsyn::Alle(_) => {
            let asked = sporring.kommune.as_deref().and_then(Kommunenummer::parse);
            others(&app, asked.as_ref()).await?
        }
    };
    let tittel = t.legekontor_tittel();
    let side = Side::new(&app, Some(innsyn.innlogget()), tittel.as_str());
    let way = vec![
        Link::new(t.avtaler_tittel(), "/avtaler"),
        Link::new(tittel.as_str(), HREF),
    ];
    Ok(side.aktiv(Menypunkt::Avtaler).smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            @if sporring.lagret.is_some() { (notis::receipt(&t.legekontor_lagret())) }
            div class="hj-stabel" data-luft="liten" {
                h1 class="ds-heading" data-size="md" { (tittel) }
                p class="hj-les" { (t.legekontor_ingress()) }
            }
            (content)
        }
    }))
}

fn own(t: &Tekst, kontorer: &[Legekontor]) -> Markup {
    let new = Link::new(t.legekontor_ny(), "/legekontor/ny");
    html! {
        @if kontorer.is_empty() {
            (tom(Level::H2, "ingen", &t.legekontor_ingen(), &t.legekontor_ingen_hvordan(), Some(&new)))
        } @else {
            (list(t, kontorer))
            p { a class="ds-button" data-color="accent" href=(new.href) { (new.text) } }
        }
    }
}

async fn others(app: &App, asked: Option<&Kommunenummer>) -> Result<Markup, Feil> {
    let t = app.tekst;
    let kommuner = app.store.kommuner().await?;
    let felt = Felt::new("kommune", t.legekontor_kommune());
    let found = match asked {
        Some(nummer) => Some(app.store.legekontorer(nummer).await?),
        None => None,
    };
    Ok(html! {
        form class="hj-skjema" method="get" action=(HREF) {
            (kommunevalg(&felt, &t.legekontor_kommune_velg(), &kommuner, asked.map(Kommunenummer::as_str)))
            p { button class="ds-button" data-color="accent" type="submit" { (t.legekontor_kommune_vis()) } }
        }
        @if let Some(kontorer) = found {
            @if kontorer.is_empty() {
                (tom(Level::H2, "ingen", &t.legekontor_ingen(), &t.legekontor_ingen_andre(), None))
            } @else {
                (list(t, &kontorer))
            }
        }
    })
}

fn list(t: &Tekst, kontorer: &[Legekontor]) -> Markup {
    html! {
        ul class="hj-dok hj-les" {
            @for kontor in kontorer {
                li {
                    a href={ (HREF) "/" (kontor.id) } { (kontor.navn) }
                    " " span class="hj-liten hj-dempet" { (t.legekontor_antall(kontor.fastleger.len())) }
                }
            }
        }
    }
}
