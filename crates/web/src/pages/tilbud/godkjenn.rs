//! The approval of an offer, and the sending back.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use sak::id::TilbudId;
use sak::ko::KoFeil;
use sak::tilbud::{Tilbud, TilbudFeil};
use store::{EndringFeil, Mailbox};

use super::{load, vis};
use crate::access::{Attestant, Innsyn, Leser};
use crate::components::felt::Felt;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::{Sendt, Skjema};
use crate::kommunepost::Beskjed;
use crate::pages::attestering::document;
use crate::pages::ko::bilde::Kobilde;
use crate::pages::ko::{hindring, words};
use crate::pages::sporsmal::{BEGRUNNELSE, Hindring, Sporsmal};
use crate::side::Menypunkt;
use crate::state::App;

/// Whoever may approve may read.
fn reader(who: &Attestant) -> Innsyn {
    Innsyn::Alle(Leser {
        innlogget: who.innlogget.clone(),
    })
}

/// `POST /tilbud/{id}/godkjenn`: makes the letter, issues the place and keeps the letter.
pub async fn approve(
    app: App,
    who: Attestant,
    Path(id): Path<TilbudId>,
    Skjema(_): Skjema,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let innsyn = reader(&who);
    let (tilbud, bilde) = load(&app, &innsyn, id).await?;
    let spor = app.spor(who.aktor());
    let brev = bilde.brev(&app, &tilbud, Some((who.aktor(), spor.now)));
    let dokument = document(&app, &tilbud.avtrykk, brev, spor.now).await?;
    let beskjed = Beskjed::offer(id, spor.now);
    let notice = |mailbox: &Mailbox| beskjed.write(&app, mailbox);
    let mut new_id = || app.new_id();
    let approved = app
        .store
        .approve_tilbud(id, (dokument, &notice), spor, &mut new_id);
    let (status, refused) = match approved.await {
        Ok(_) => return Ok(Redirect::to(&format!("/tilbud/{id}?gjort=godkjent")).into_response()),
        Err(EndringFeil::Store(error)) => return Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
        Err(EndringFeil::Konflikt) => (StatusCode::CONFLICT, t.tilbud_feil_konflikt()),
        Err(EndringFeil::Avvist(feil)) => match feil {
            TilbudFeil::Ko(feil) => (StatusCode::CONFLICT, words(t, feil)),
            TilbudFeil::Endret => (StatusCode::CONFLICT, t.tilbud_feil_endret()),
            TilbudFeil::IkkeForslag => (StatusCode::CONFLICT, t.tilbud_feil_konflikt()),
            TilbudFeil::Kontroll(_) => (StatusCode::CONFLICT, t.tilbud_feil_kontroll()),
            TilbudFeil::SammePerson => (StatusCode::FORBIDDEN, t.tilbud_samme_person()),
            TilbudFeil::IkkeAttestant => (StatusCode::FORBIDDEN, t.tilbud_ikke_attestant()),
        },
    };
    let (tilbud, bilde) = load(&app, &innsyn, id).await?;
    let page = vis::page(&app, &innsyn, &tilbud, &bilde, None, Some(&refused)).await?;
    Ok((status, page).into_response())
}

fn question<'a>(
    app: &'a App,
    who: &'a Attestant,
    tilbud: &Tilbud,
    bilde: &Kobilde,
    typed: &str,
    hindring: &Hindring,
) -> Sporsmal<'a> {
    let t = app.tekst;
    let back = format!("/tilbud/{}", tilbud.id);
    let action = format!("{back}/tilbake");
    Sporsmal {
        app,
        innlogget: &who.innlogget,
        aktiv: Menypunkt::Attestering,
        vei: vec![
            Link::new(t.attestering_tittel(), "/attestering"),
            Link::new(t.tilbud_tittel(bilde.kommune.navn.as_str()), back.as_str()),
            Link::new(t.tilbud_send_tilbake(), action.as_str()),
        ],
        action,
        tilbake: back,
        tittel: t.tilbud_tilbake_tittel(),
        ingress: t.tilbud_tilbake_ingress(bilde.kommune.navn.as_str()),
        felter: Felt::new(BEGRUNNELSE, t.tilbud_tilbake_grunn())
            .feil(hindring.of(BEGRUNNELSE))
            .fritekst(typed, 3),
        knapp: t.tilbud_tilbake_ja(),
    }
}

/// `GET /tilbud/{id}/tilbake`.
pub async fn ask_back(app: App, who: Attestant, Path(id): Path<TilbudId>) -> Result<Response, Feil> {
    let (tilbud, bilde) = load(&app, &reader(&who), id).await?;
    let nothing = Hindring::Ingen;
    Ok(question(&app, &who, &tilbud, &bilde, "", &nothing).page(&nothing))
}

/// `POST /tilbud/{id}/tilbake`: sends the proposal back, with the reason.
pub async fn send_back(
    app: App,
    Path(id): Path<TilbudId>,
    Sendt { who, felter, gammelt }: Sendt<Attestant>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let (tilbud, bilde) = load(&app, &reader(&who), id).await?;
    let typed = felter.get(BEGRUNNELSE).unwrap_or_default();
    if gammelt {
        let hindring = Hindring::Gammelt;
        return Ok(question(&app, &who, &tilbud, &bilde, typed, &hindring).page(&hindring));
    }
    let refused = match app.store.send_back_tilbud(id, app.spor(who.aktor()), typed).await {
        Ok(()) => return Ok(Redirect::to(&format!("/tilbud/{id}?gjort=tilbake")).into_response()),
        Err(EndringFeil::Store(error)) => return Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
        Err(EndringFeil::Avvist(TilbudFeil::Ko(feil @ (KoFeil::Begrunnelse | KoFeil::ForLang)))) => {
            hindring(t, feil)
        }
        Err(EndringFeil::Konflikt | EndringFeil::Avvist(_)) => Hindring::Last(t.tilbud_feil_konflikt()),
    };
    Ok(question(&app, &who, &tilbud, &bilde, typed, &refused).page(&refused))
}
