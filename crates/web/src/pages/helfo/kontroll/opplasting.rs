//! A file of claims comes in, piece by piece, straight to the disk: its size does not matter.

use std::path::Path;

use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use helfo::kontroll::{Fremdrift, Kontroll};
use kontrakt::kontroll::sentence;
use sak::id::KravkontrollId;
use sak::vedtak::hex;
use sha2::{Digest, Sha256};
use store::Kravfil;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::kjoring::{self, Kontrollrom};
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
    rom.directory()
        .map_err(|error| Feil::Internal(error.to_string()))?;
    let received = take(&app, &who, request, &krav).await;
    let refused = match received {
        Ok(Mottatt::Fil(fil)) => match look(&krav) {
            Ok(()) => return begin(&app, rom, id, &fil, &who).await,
            Err(feil) => sentence(&feil, t),
        },
        Ok(Mottatt::Ingen) => t.helfo_kontroll_velg(),
        Ok(Mottatt::ForStor) => t.helfo_kontroll_for_stor(),
        Err(feil) => {
            remove(&krav);
            return Err(feil);
        }
    };
    // Whatever it held, it is not to stay here.
    remove(&krav);
    let page = liste::page(&app, &who, Some(&refused)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn remove(krav: &Path) {
    if let Err(error) = std::fs::remove_file(krav)
        && error.kind() != std::io::ErrorKind::NotFound
    {
        tracing::error!(%error, "a file of claims could not be deleted");
    }
}

/// Whether the columns are those that they should be.
fn look(krav: &Path) -> Result<(), helfo::kontroll::KontrollFeil> {
    let kontroll = Kontroll {
        register: &helfo::Register::default(),
        detaljer: false,
        alle: false,
        trader: std::num::NonZeroUsize::MIN,
        fremdrift: &Fremdrift::default(),
    };
    kontroll.look(krav)
}

async fn begin(
    app: &App,
    rom: Kontrollrom,
    id: KravkontrollId,
    fil: &Kravfil,
    who: &Kontrollor,
) -> Result<Response, Feil> {
    let registrerte = app.registrerte().await?;
    app.store
        .begin_kravkontroll(id, fil, registrerte.nr, app.spor(who.aktor()))
        .await?;
    kjoring::start(app.clone(), rom, id, registrerte, who.aktor().clone());
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
            Some(TOKEN) => {
                let token = part.text().await.map_err(|fault| Feil::part(&fault))?;
                known = token == who.innlogget.csrf;
            }
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

async fn keep(mut part: Field<'_>, krav: &Path) -> Result<Mottatt, Feil> {
    let failed = |error: std::io::Error| Feil::Internal(error.to_string());
    let navn = part.file_name().unwrap_or_default().to_owned();
    let mut file = File::create(krav).await.map_err(failed)?;
    let mut hash = Sha256::new();
    let mut storrelse = 0;
    while let Some(piece) = part.chunk().await.map_err(|fault| Feil::part(&fault))? {
        storrelse += piece.len() as u64;
        if storrelse > LARGEST {
            return Ok(Mottatt::ForStor);
        }
        hash.update(&piece);
        file.write_all(&piece).await.map_err(failed)?;
    }
    file.flush().await.map_err(failed)?;
    if storrelse == 0 {
        return Ok(Mottatt::Ingen);
    }
    Ok(Mottatt::Fil(Kravfil {
        navn,
        sha256: hex(&hash.finalize()),
        storrelse,
    }))
}
