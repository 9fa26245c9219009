//! The agreements as a file: those that pass the filters, of all pages.

use axum::extract::RawQuery;
use axum::response::Response;
use texts::Tekst;

use super::filter::Filter;
use super::liste::{Rad, visible};
use crate::access::Avtaleinnsyn;
use crate::eksport::{Celle, Fil};
use crate::error::Feil;
use crate::state::App;

/// `GET /avtaler/liste.csv`.
pub async fn csv(app: App, innsyn: Avtaleinnsyn, RawQuery(query): RawQuery) -> Result<Response, Feil> {
    read(&app, &innsyn, query).await?.csv()
}

/// `GET /avtaler/liste.xlsx`.
pub async fn xlsx(app: App, innsyn: Avtaleinnsyn, RawQuery(query): RawQuery) -> Result<Response, Feil> {
    read(&app, &innsyn, query).await?.xlsx(&app)
}

async fn read(app: &App, innsyn: &Avtaleinnsyn, query: Option<String>) -> Result<Fil, Feil> {
    let t = app.tekst;
    let filter = Filter::parse(query.as_deref().unwrap_or_default());
    let all = visible(app, innsyn).await?;
    let chosen = all.iter().filter(|rad| filter.takes(rad));
    Ok(Fil {
        navn: t.eksport_avtaler_navn(),
        ark: t.eksport_avtaler_ark(),
        hode: vec![
            t.avtaler_kolonne_nummer(),
            t.eksport_saker_kommunenummer(),
            t.plasser_kommune(),
            t.avtaler_kolonne_lege(),
            t.avtaler_kolonne_fra(),
            t.avtaler_kolonne_til(),
            t.plasser_tilstand(),
        ],
        rader: chosen.map(|rad| cells(t, rad)).collect(),
    })
}

fn cells(t: &Tekst, rad: &Rad) -> Vec<Celle> {
    vec![
        rad.nummer.as_str().into(),
        rad.sak.avtale.felles().kommune.as_str().into(),
        rad.kommune.as_str().into(),
        rad.lis.as_deref().into(),
        rad.fra.into(),
        rad.til.into(),
        rad.stand.text(t).into(),
    ]
}
