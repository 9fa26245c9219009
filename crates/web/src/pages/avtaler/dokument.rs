//! The documents: the agreement, its amendments, and the confirmation for Helfo. What all have signed is archived
//! once; what comes later is read from the archive, byte for byte.

use axum::extract::Path;
use axum::response::Response;
use letters::Brev;
use letters::avtale::{self as brev, Avtalebrev, Bekreftelse, Endringsbrev};
use sak::avtale::Avtale;
use sak::id::AvtaleId;
use store::{Dokument, EndringFeil};

use super::bilde::Bilde;
use crate::access::Avtaleinnsyn;
use crate::error::Feil;
use crate::fil::framed_pdf;
use crate::pages::attestering::{document, render};
use crate::state::App;

/// `GET /avtaler/{id}/avtale.pdf`: as archived, or as it will be.
pub async fn avtale(app: App, innsyn: Avtaleinnsyn, Path(id): Path<AvtaleId>) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    if bilde.signert().is_some() {
        let kept = archive(&app, &innsyn, id, 0).await?;
        return Ok(pdf(kept.nummer, kept.pdf));
    }
    let sak = bilde.brevsak(&app);
    let t = letters::tekst_for(bilde.kommune.maalform);
    let draft = match &bilde.avtale {
        Avtale::Utkast(utkast) => Avtalebrev::of_utkast(sak, utkast, app.today()),
        Avtale::TilSignering(venter) => Avtalebrev::of_signering(sak, venter),
        _ => return Err(Feil::NotFound),
    };
    preview(&app, brev::brev(t, &draft)).await
}

/// `GET /avtaler/{id}/endringer/{nr}/endring.pdf`.
pub async fn endring(
    app: App,
    innsyn: Avtaleinnsyn,
    Path((id, nr)): Path<(AvtaleId, u64)>,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    let inngatt = bilde.inngatt()?;
    let found = inngatt.endringer.iter().find(|endring| endring.nr == nr);
    let endring = found.ok_or(Feil::NotFound)?;
    if endring.has_effect() {
        let kept = archive(&app, &innsyn, id, nr).await?;
        return Ok(pdf(kept.nummer, kept.pdf));
    }
    let t = letters::tekst_for(bilde.kommune.maalform);
    let draft = Endringsbrev {
        sak: bilde.brevsak(&app),
        inngatt,
        endring,
    };
    preview(&app, brev::endring(t, &draft)).await
}

/// `GET /avtaler/{id}/bekreftelse.pdf`: made anew each time, as of today.
pub async fn bekreftelse(app: App, innsyn: Avtaleinnsyn, Path(id): Path<AvtaleId>) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    let t = letters::tekst_for(bilde.kommune.maalform);
    let letter = Bekreftelse {
        sak: bilde.brevsak(&app),
        inngatt: bilde.inngatt()?,
        dato: app.today(),
    };
    preview(&app, brev::bekreftelse(t, &letter)).await
}

/// The archived document of an agreement (0) or an amendment (its number) that all have signed; made now if nobody
/// has asked for it before.
///
/// # Errors
/// Not found, or the database.
pub async fn archive(app: &App, innsyn: &Avtaleinnsyn, id: AvtaleId, nr: u64) -> Result<Dokument, Feil> {
    if let Some(kept) = app.store.avtaledokument(id, nr).await? {
        return Ok(kept);
    }
    let bilde = Bilde::load(app, innsyn, id).await?;
    let t = letters::tekst_for(bilde.kommune.maalform);
    let (sak, inngatt) = (bilde.brevsak(app), bilde.signert().ok_or(Feil::NotFound)?);
    let (letter, avtrykk) = if nr == 0 {
        (
            brev::brev(t, &Avtalebrev::of_inngatt(sak, inngatt)),
            &inngatt.avtrykk,
        )
    } else {
        let signed = inngatt.signed().into_iter().find(|endring| endring.nr == nr);
        let endring = signed.ok_or(Feil::NotFound)?;
        let letter = Endringsbrev {
            sak,
            inngatt,
            endring,
        };
        (brev::endring(t, &letter), &endring.avtrykk)
    };
    let made = document(app, avtrykk, Some(letter), app.now()).await?;
    let spor = app.spor(innsyn.aktor());
    match app.store.keep_avtaledokument(id, nr, made, spor).await {
        Ok(kept) => Ok(kept),
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet | EndringFeil::Konflikt) => Err(Feil::NotFound),
        Err(EndringFeil::Avvist(never)) => match never {},
    }
}

/// Archives what was just signed. The signature stands whatever becomes of the document: should it fail, it is made
/// when somebody asks for it.
pub async fn archive_now(app: &App, innsyn: &Avtaleinnsyn, id: AvtaleId, nr: u64) {
    if let Err(feil) = archive(app, innsyn, id, nr).await {
        tracing::warn!(avtale = %id, endring = nr, ?feil, "the document is not archived yet");
    }
}

async fn preview(app: &App, letter: Brev) -> Result<Response, Feil> {
    let nummer = letter.dokumentnummer.clone();
    let (_, bytes) = render(letter, app.now()).await?;
    Ok(pdf(nummer, bytes))
}

fn pdf(nummer: String, bytes: Vec<u8>) -> Response {
    framed_pdf(&format!("{}.pdf", nummer.replace('/', "-")), bytes)
}
