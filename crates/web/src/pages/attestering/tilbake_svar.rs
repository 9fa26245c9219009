//! Sending the proposed answer to one application that came after the deadline back, with the reason.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use sak::soknad::sendt::LONGEST_REASON;
use store::{EndringFeil, TilbakeFeil};

use super::data::{Rundebilde, Sak};
use crate::access::Attestant;
use crate::components::felt::Felt;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Sendt;
use crate::pages::sporsmal::{BEGRUNNELSE, Hindring, Sporsmal};
use crate::side::Menypunkt;
use crate::state::App;

/// `GET /attestering/{id}/tilbake-svar`: the form.
pub async fn ask(app: App, who: Attestant, Path(id): Path<String>) -> Result<Response, Feil> {
    question(&app, &who, &id, "", &Hindring::Ingen).await
}

/// `POST /attestering/{id}/tilbake-svar`: sends it back.
pub async fn send_back(
    app: App,
    Path(id): Path<String>,
    Sendt { who, felter, gammelt }: Sendt<Attestant>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let grunn = felter.get(BEGRUNNELSE).unwrap_or_default();
    if gammelt {
        return question(&app, &who, &id, grunn, &Hindring::Gammelt).await;
    }
    if grunn.chars().count() > LONGEST_REASON {
        let too_long = Hindring::Felt(BEGRUNNELSE, t.attestering_tilbake_feil_lang(LONGEST_REASON));
        return question(&app, &who, &id, grunn, &too_long).await;
    }
    let vedtak = id.parse().map_err(|_| Feil::NotFound)?;
    let spor = app.spor(who.aktor());
    let hindring = match app.store.send_back_supplerende(vedtak, spor, grunn.trim()).await {
        Ok(()) => return Ok(Redirect::to("/attestering?kvittert=tilbake-svar").into_response()),
        Err(EndringFeil::Avvist(TilbakeFeil::Begrunnelse)) => {
            Hindring::Felt(BEGRUNNELSE, t.attestering_tilbake_feil_grunn())
        }
        Err(
            EndringFeil::Avvist(TilbakeFeil::IkkeForeslatt | TilbakeFeil::Vedtatt) | EndringFeil::Konflikt,
        ) => Hindring::Last(t.etterfrist_tilbake_ikke()),
        Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
        Err(EndringFeil::Store(error)) => return Err(error.into()),
    };
    question(&app, &who, &id, grunn, &hindring).await
}

/// The question, with what was typed and what is in the way.
async fn question(
    app: &App,
    who: &Attestant,
    id: &str,
    typed: &str,
    hindring: &Hindring,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let (bilde, vedtak) = Rundebilde::of(app, id).await?;
    let sak = bilde.sak(vedtak.forslag()).filter(Sak::is_supplerende);
    let kommune = sak.ok_or(Feil::NotFound)?.kommune();
    let back = format!("/attestering/{id}");
    let action = format!("{back}/tilbake-svar");
    let sporsmal = Sporsmal {
        app,
        innlogget: &who.innlogget,
        aktiv: Menypunkt::Attestering,
        vei: vec![
            Link::new(t.attestering_tittel(), "/attestering"),
            Link::new(kommune.as_str(), back.as_str()),
            Link::new(t.etterfrist_tilbake_tittel(), action.as_str()),
        ],
        action,
        tilbake: back,
        tittel: t.etterfrist_tilbake_tittel(),
        ingress: t.etterfrist_tilbake_ingress(kommune),
        felter: Felt::new(BEGRUNNELSE, t.etterfrist_tilbake_grunn())
            .beskrivelse(t.attestering_tilbake_grunn_hjelp())
            .feil(hindring.of(BEGRUNNELSE))
            .fritekst(typed, 4),
        knapp: t.etterfrist_tilbake_ja(),
    };
    Ok(sporsmal.page(hindring))
}
