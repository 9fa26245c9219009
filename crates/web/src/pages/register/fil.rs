//! The register as a file, in the form in which it can be taken in again: the municipalities that pass the filters, of
//! all pages.

use axum::extract::RawQuery;
use axum::response::Response;

use super::felles;
use super::liste::Filter;
use crate::access::Leser;
use crate::eksport::{Celle, Fil};
use crate::error::Feil;
use crate::state::App;

/// The columns, by the names that the import reads; the same in every language.
const COLUMNS: [&str; 6] = ["kommunenummer", "navn", "fylke", "status", "dato", "kilde"];

/// `GET …/utdanningsvirksomheter.csv`.
pub async fn csv(app: App, _leser: Leser, RawQuery(query): RawQuery) -> Result<Response, Feil> {
    read(&app, &Filter::parse(query)).await?.csv()
}

/// `GET …/utdanningsvirksomheter.xlsx`.
pub async fn xlsx(app: App, _leser: Leser, RawQuery(query): RawQuery) -> Result<Response, Feil> {
    read(&app, &Filter::parse(query)).await?.xlsx(&app)
}

async fn read(app: &App, filter: &Filter) -> Result<Fil, Feil> {
    let kept = app.store.kommuneopplysninger().await?;
    let kommuner = app.store.kommuner().await?;
    let chosen = kommuner.into_iter().filter(|kommune| filter.passes(kommune));
    let rows = chosen.map(|kommune| {
        let kilde = kept
            .get(&kommune.nummer)
            .and_then(|kept| kept.registerkilde.clone());
        // As text, since the import reads days as the command line writes them.
        let dato = kommune.utdanningsvirksomhet_dato.map(|dato| dato.to_string());
        vec![
            Celle::from(kommune.nummer.as_str()),
            kommune.navn.into(),
            kommune.fylke.into(),
            felles::word(kommune.utdanningsvirksomhet).into(),
            dato.into(),
            kilde.into(),
        ]
    });
    let navn = app.tekst.register_filnavn();
    Ok(Fil {
        ark: navn.clone(),
        navn,
        hode: COLUMNS.map(str::to_owned).to_vec(),
        rader: rows.collect(),
    })
}
