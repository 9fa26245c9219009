//! The queue as a file: the cases that pass the filters, in their order, of all pages.

use axum::response::Response;
use regelverk::tid::Dato;
use sak::saksarbeid::Saksarbeid;
use texts::Tekst;

use super::begun;
use super::filter::Filter;
use super::tabell::recommendation;
use super::utvalg::{Rad, rader_for, velg};
use crate::access::Leser;
use crate::components::symbol::Merke;
use crate::eksport::{Celle, Fil};
use crate::error::Feil;
use crate::state::App;

/// `GET /saker/liste.csv`.
pub async fn csv(app: App, leser: Leser, filter: Filter) -> Result<Response, Feil> {
    read(&app, &leser, &filter).await?.csv()
}

/// `GET /saker/liste.xlsx`.
pub async fn xlsx(app: App, leser: Leser, filter: Filter) -> Result<Response, Feil> {
    read(&app, &leser, &filter).await?.xlsx(&app)
}

async fn read(app: &App, leser: &Leser, filter: &Filter) -> Result<Fil, Feil> {
    let t = app.tekst;
    let calls = begun(app).await?;
    let chosen = match &filter.utlysning {
        Some(navn) => calls.iter().find(|call| call.navn == *navn),
        None => calls.first(),
    };
    let call = chosen.ok_or(Feil::NotFound)?;
    let runde = app.store.runde(&call.navn).await?.ok_or(Feil::NotFound)?.verdi;
    let kommuner = app.store.kommuner_in(&call.navn).await?;
    let arbeid = app.store.saksarbeid_in(&call.navn).await?;
    let all = rader_for(&runde, &kommuner, &arbeid, &leser.aktor().id);
    let rows = velg(all, filter);
    Ok(Fil {
        navn: format!("{}-{}", t.eksport_saker_navn(), call.navn),
        ark: t.eksport_saker_ark(),
        hode: head(t),
        rader: rows.iter().map(|rad| cells(t, rad, app.today())).collect(),
    })
}

fn head(t: &Tekst) -> Vec<String> {
    vec![
        t.saker_kolonne_saksnummer(),
        t.eksport_saker_kommunenummer(),
        t.saker_kolonne_kommune(),
        t.saker_kolonne_fylke(),
        t.saker_kolonne_mottatt(),
        t.saker_kolonne_plasser(),
        t.saker_kolonne_tilstand(),
        t.eksport_saker_saksbehandler(),
        t.eksport_saker_alder(),
        t.eksport_saker_ventet(),
        t.eksport_saker_venter_til(),
        t.eksport_saker_ikke_oppfylt(),
        t.eksport_saker_mangler(),
        t.eksport_saker_ubesvart(),
        t.eksport_saker_innstilling(),
    ]
}

fn cells(t: &Tekst, rad: &Rad<'_>, today: Dato) -> Vec<Celle> {
    let received = rad.sendt.mottatt.dato();
    let nothing = Saksarbeid::default();
    let arbeid = rad.arbeid.unwrap_or(&nothing);
    let days = |days: i64| Celle::Tall(u64::try_from(days).unwrap_or_default());
    let count = |count: usize| Celle::Tall(count as u64);
    vec![
        rad.sendt.saksnummer.as_str().into(),
        rad.sendt.felles.kommune.as_str().into(),
        rad.navn().into(),
        rad.kommune.map(|kommune| kommune.fylke.as_str()).into(),
        received.into(),
        rad.antall().into(),
        t.get(&format!("tilstand-{}", rad.soknad.tilstand().word()), &[])
            .into(),
        rad.saksbehandler().map(|aktor| aktor.navn.as_str()).into(),
        days(arbeid.age(received, today)),
        days(arbeid.waited(today)),
        rad.venter().map(|open| open.frist).into(),
        count(rad.count(Merke::IkkeOppfylt)),
        count(rad.count(Merke::Mangler)),
        count(rad.ubesvart),
        rad.soknad
            .innstilt()
            .map(|innstilt| recommendation(t, &innstilt.innstilling))
            .into(),
    ]
}
