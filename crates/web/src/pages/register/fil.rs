//! The register as a file, in the form in which it can be taken in again.

use axum::response::Response;

use super::felles;
use crate::access::Leser;
use crate::eksport::{Celle, Fil};
use crate::error::Feil;
use crate::state::App;

/// The columns, by the names that the import reads; the same in every language.
const COLUMNS: [&str; 6] = ["kommunenummer", "navn", "fylke", "status", "dato", "kilde"];

/// `GET …/utdanningsvirksomheter.csv`.
pub async fn csv(app: App, _leser: Leser) -> Result<Response, Feil> {
    let kept = app.store.kommuneopplysninger().await?;
    let rows = app.store.kommuner().await?.into_iter().map(|kommune| {
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
    let fil = Fil {
        ark: navn.clone(),
        navn,
        hode: COLUMNS.map(str::to_owned).to_vec(),
        rader: rows.collect(),
    };
    fil.csv()
}
