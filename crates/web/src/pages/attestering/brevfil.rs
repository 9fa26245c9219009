//! The letter as a document: as it was sent, or as it will be.

use axum::extract::Path;
use axum::response::Response;
use letters::Brev;
use regelverk::tid::Tidspunkt;
use sak::vedtak::Vedtak;
use store::Dokument;

use super::data::Rundebilde;
use crate::access::Leser;
use crate::error::Feil;
use crate::fil::framed_pdf;
use crate::state::App;

/// `GET /attestering/{id}/brev.pdf`. A letter that was sent is the one that was kept, byte for byte.
pub async fn show(app: App, _leser: Leser, Path(id): Path<String>) -> Result<Response, Feil> {
    let (bilde, vedtak) = Rundebilde::of(&app, &id).await?;
    let (nummer, pdf) = if let Vedtak::Godkjent(_) = &vedtak {
        let dokument = app.store.dokument(vedtak.id()).await?.ok_or(Feil::NotFound)?;
        (dokument.nummer, dokument.pdf)
    } else {
        let sak = bilde.sak(vedtak.forslag()).ok_or(Feil::NotFound)?;
        let brev = sak.brev(&app, None).ok_or(Feil::NotFound)?;
        (brev.dokumentnummer.clone(), render(brev, app.now()).await?.1)
    };
    let name = app.tekst.attestering_filnavn(nummer.replace('/', "-"));
    Ok(framed_pdf(&name, pdf))
}

/// Sets a letter, away from the threads that answer requests.
pub async fn render(brev: Brev, at: Tidspunkt) -> Result<(Brev, Vec<u8>), Feil> {
    let task = tokio::task::spawn_blocking(move || {
        let pdf = letters::render(&brev, at.unix_seconds())?;
        Ok::<_, letters::LetterError>((brev, pdf))
    });
    Ok(task.await.map_err(Feil::internal)??)
}

/// The document that is kept when a decision or an offer is approved: `avtrykk` is the fingerprint of what it rests
/// on. If something has changed there is no letter; the empty one fits no proposal, so it can never be kept.
pub async fn document(app: &App, avtrykk: &str, brev: Option<Brev>, at: Tidspunkt) -> Result<Dokument, Feil> {
    let Some(brev) = brev else { return Ok(empty()) };
    debug_assert!(app.is_demo() == brev.demonstrasjon.is_some());
    let task = tokio::task::spawn_blocking(move || letters::archive(brev, at.unix_seconds()));
    let kept = task.await.map_err(Feil::internal)??;
    Ok(Dokument {
        nummer: kept.nummer,
        avtrykk: avtrykk.to_owned(),
        brev: kept.brev,
        pdf: kept.pdf,
        sha256: kept.sha256,
    })
}

fn empty() -> Dokument {
    Dokument {
        nummer: String::new(),
        avtrykk: String::new(),
        brev: serde_json::Value::Null,
        pdf: Vec::new(),
        sha256: String::new(),
    }
}
