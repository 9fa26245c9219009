//! A file of claims comes in, piece by piece, straight to the disk: its size does not matter.

use std::path::Path;

use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use helfo::kontroll::look;
use kontrakt::kontroll::sentence;
use kontrakt::vis::file_name;
use sak::id::KravkontrollId;
use sak::vedtak::hex;
use sha2::{Digest, Sha256};
use store::Kravfil;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::kjoring::{self, Kontrollrom, Midlertidig};
use super::{HREF, liste};
use crate::access::Kontrollor;
use crate::error::Feil;
use crate::form::TOKEN;
use crate::state::App;

/// The largest file, in bytes: 8 GiB. Somewhere a mistake must end.
const LARGEST: u64 = 8 << 30;

/// What came.
enum Mottatt {
    Fil(Kravfil),
    /// Nothing was chosen.
    Ingen,
    ForStor,
}

/// `POST /helfo/kontroll`.
pub async fn receive(app: App, who: Kontrollor, request: Request) -> Result<Response, Feil> {
    let t = app.tekst;
    let rom = app.kontrollrom().ok_or(Feil::NotFound)?.clone();
    let id = KravkontrollId(app.new_id());
    let krav = rom.krav(id);
    rom.directory().map_err(Feil::internal)?;
    // Whoever breaks off in the middle leaves nothing behind.
    let midlertidig = Midlertidig::new(krav.clone());
    let refused = match take(&app, &who, request, &krav).await? {
        Mottatt::Fil(fil) => match look(&krav) {
            Ok(()) => return begin(&app, rom, (id, midlertidig), &fil, &who).await,
            Err(feil) => sentence(&feil, t),
        },
        Mottatt::Ingen => t.helfo_kontroll_velg(),
        Mottatt::ForStor => t.helfo_kontroll_for_stor(),
    };
    let page = liste::page(&app, &who, Some(&refused)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn begin(
    app: &App,
    rom: Kontrollrom,
    (id, midlertidig): (KravkontrollId, Midlertidig),
    fil: &Kravfil,
    who: &Kontrollor,
) -> Result<Response, Feil> {
    let registrerte = app.registrerte().await?;
    app.store
        .begin_kravkontroll(id, fil, registrerte.nr, app.spor(who.aktor()))
        .await?;
    kjoring::start(
        app.clone(),
        rom,
        (id, midlertidig),
        registrerte,
        who.aktor().clone(),
    );
    Ok(Redirect::to(&format!("{HREF}/{id}")).into_response())
}

/// Reads the form. The token comes first, so that nothing of a form that is not ours is kept.
async fn take(app: &App, who: &Kontrollor, request: Request, krav: &Path) -> Result<Mottatt, Feil> {
    let mut parts = Multipart::from_request(request, app)
        .await
        .map_err(|_| Feil::BadForm)?;
    let mut known = false;
    while let Some(part) = parts.next_field().await.map_err(|fault| Feil::part(&fault))? {
        match part.name() {
            Some(TOKEN) => known = says(part, &who.innlogget.csrf).await?,
            Some("fil") if known => return keep(part, krav).await,
            _ => {}
        }
        if !known {
            return Err(Feil::BadToken);
        }
    }
    if known {
        Ok(Mottatt::Ingen)
    } else {
        Err(Feil::BadToken)
    }
}

/// Whether a field says just this. No more of it is read than is needed to tell.
async fn says(mut part: Field<'_>, expected: &str) -> Result<bool, Feil> {
    let mut said = Vec::new();
    while let Some(piece) = part.chunk().await.map_err(|fault| Feil::part(&fault))? {
        said.extend_from_slice(&piece);
        if said.len() > expected.len() {
            return Ok(false);
        }
    }
    Ok(said == expected.as_bytes())
}

async fn keep(mut part: Field<'_>, krav: &Path) -> Result<Mottatt, Feil> {
    let navn = file_name(part.file_name().unwrap_or_default());
    let mut file = File::create(krav).await.map_err(Feil::internal)?;
    let mut hash = Sha256::new();
    let mut storrelse = 0;
    while let Some(piece) = part.chunk().await.map_err(|fault| Feil::part(&fault))? {
        storrelse += piece.len() as u64;
        if storrelse > LARGEST {
            return Ok(Mottatt::ForStor);
        }
        hash.update(&piece);
        file.write_all(&piece).await.map_err(Feil::internal)?;
    }
    file.flush().await.map_err(Feil::internal)?;
    // A browser sends a nameless, empty file where none was chosen.
    if storrelse == 0 && navn.is_empty() {
        return Ok(Mottatt::Ingen);
    }
    Ok(Mottatt::Fil(Kravfil {
        navn,
        sha256: hex(&hash.finalize()),
        storrelse,
    }))
}
