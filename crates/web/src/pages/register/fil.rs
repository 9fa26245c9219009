//! The register as a file, in the form in which it can be taken in again.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::felles;
use crate::access::Leser;
use crate::error::Feil;
use crate::state::App;

/// So that a Norwegian spreadsheet program opens the file with its letters right.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// `GET …/utdanningsvirksomheter.csv`.
pub async fn csv(app: App, _leser: Leser) -> Result<Response, Feil> {
    let bytes = write(&app)
        .await?
        .map_err(|error| Feil::Internal(error.to_string()))?;
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}\"", app.tekst.register_filnavn()),
        ),
    ];
    Ok((headers, bytes).into_response())
}

async fn write(app: &App) -> Result<Result<Vec<u8>, csv::Error>, Feil> {
    let kept = app.store.kommuneopplysninger().await?;
    let kommuner = app.store.kommuner().await?;
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    let header = ["kommunenummer", "navn", "fylke", "status", "dato", "kilde"];
    let mut result = writer.write_record(header);
    for kommune in kommuner {
        let kilde = kept
            .get(&kommune.nummer)
            .and_then(|kept| kept.registerkilde.clone());
        let dato = kommune.utdanningsvirksomhet_dato.map(|dato| dato.to_string());
        let record = [
            kommune.nummer.as_str().to_owned(),
            kommune.navn,
            kommune.fylke,
            felles::word(kommune.utdanningsvirksomhet).to_owned(),
            dato.unwrap_or_default(),
            as_text(kilde.unwrap_or_default()),
        ];
        result = result.and_then(|()| writer.write_record(record));
    }
    Ok(result.and_then(|()| writer.into_inner().map_err(|error| error.into_error().into())))
}

/// A text that a spreadsheet would take for a formula begins with an apostrophe.
fn as_text(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@']) {
        format!("'{text}")
    } else {
        text
    }
}
