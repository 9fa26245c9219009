//! The places as a file: those that pass the filters, of all pages.

use axum::extract::RawQuery;
use axum::response::Response;
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use texts::Tekst;

use super::bruk::{Avtalene, Plassbruk};
use super::filter::Filter;
use super::liste::{name_of, names, visible};
use super::state;
use crate::access::Innsyn;
use crate::eksport::{Celle, Fil};
use crate::error::Feil;
use crate::state::App;

/// `GET /plasser/liste.csv`.
pub async fn csv(app: App, innsyn: Innsyn, RawQuery(query): RawQuery) -> Result<Response, Feil> {
    read(&app, &innsyn, query).await?.csv()
}

/// `GET /plasser/liste.xlsx`.
pub async fn xlsx(app: App, innsyn: Innsyn, RawQuery(query): RawQuery) -> Result<Response, Feil> {
    read(&app, &innsyn, query).await?.xlsx(&app)
}

async fn read(app: &App, innsyn: &Innsyn, query: Option<String>) -> Result<Fil, Feil> {
    let t = app.tekst;
    let filter = Filter::parse(query.as_deref().unwrap_or_default());
    let all = visible(app, innsyn).await?;
    let names = names(app).await?;
    let avtaler = Avtalene::load(app, innsyn).await?;
    let rows = all.iter().map(|plass| (plass, name_of(&names, plass)));
    let chosen = rows.filter(|(plass, name)| filter.takes(plass, name, &avtaler));
    Ok(Fil {
        navn: t.eksport_plasser_navn(),
        ark: t.eksport_plasser_ark(),
        hode: vec![
            t.plasser_nummer(),
            t.eksport_saker_kommunenummer(),
            t.plasser_kommune(),
            t.plasser_tilstand(),
            t.plasser_siden(),
            t.plasser_svarfrist(),
            t.plasser_tildelt(),
            t.plasser_kvoten_da(),
            t.plasser_bruk_i_bruk(),
        ],
        rader: chosen
            .map(|(plass, name)| cells(t, plass, (name, &avtaler)))
            .collect(),
    })
}

fn cells(t: &Tekst, plass: &Kvoteplass, (name, avtaler): (&str, &Avtalene)) -> Vec<Celle> {
    let open = plass.tilstand == PlassTilstand::Tilbudt;
    let used = avtaler.is(plass, Plassbruk::IBruk);
    vec![
        plass.nummer.into(),
        plass.kommune.as_str().into(),
        name.into(),
        state(t, plass.tilstand).into(),
        plass.since().into(),
        plass.svarfrist.filter(|_| open).into(),
        plass.tildelt.into(),
        plass.kvote.into(),
        (if used { t.felles_ja() } else { t.felles_nei() }).into(),
    ]
}
