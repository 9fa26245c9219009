//! Sending the proposed answer to one application that came after the deadline back, with the reason.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::soknad::sendt::LONGEST_REASON;
use store::{EndringFeil, TilbakeFeil};

use super::data::{Rundebilde, Sak};
use crate::access::Attestant;
use crate::components::feilliste::{Feil as Skjemafeil, feilliste};
use crate::components::felt::Felt;
use crate::error::Feil;
use crate::form::{Skjema, TOKEN};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /attestering/{id}/tilbake-svar`: the form.
pub async fn ask(app: App, who: Attestant, Path(id): Path<String>) -> Result<Markup, Feil> {
    let (bilde, vedtak) = Rundebilde::of(&app, &id).await?;
    let sak = bilde.sak(vedtak.forslag()).filter(Sak::is_supplerende);
    Ok(page(&app, &who, &sak.ok_or(Feil::NotFound)?, "", None))
}

/// `POST /attestering/{id}/tilbake-svar`: sends it back.
pub async fn send_back(
    app: App,
    who: Attestant,
    Path(id): Path<String>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let (bilde, vedtak) = Rundebilde::of(&app, &id).await?;
    let sak = bilde.sak(vedtak.forslag()).filter(Sak::is_supplerende);
    let sak = sak.ok_or(Feil::NotFound)?;
    let grunn = felter.get("grunn").unwrap_or_default();
    let refused = |error: String| {
        let page = page(&app, &who, &sak, grunn, Some(error));
        (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
    };
    if grunn.chars().count() > LONGEST_REASON {
        return Ok(refused(t.attestering_tilbake_feil_lang(LONGEST_REASON)));
    }
    let spor = app.spor(who.aktor());
    let sent = app.store.send_back_supplerende(vedtak.id(), spor, grunn.trim());
    match sent.await {
        Ok(()) => Ok(Redirect::to("/attestering?kvittert=tilbake-svar").into_response()),
        Err(EndringFeil::Avvist(TilbakeFeil::Begrunnelse)) => Ok(refused(t.attestering_tilbake_feil_grunn())),
        Err(
            EndringFeil::Avvist(TilbakeFeil::IkkeForeslatt | TilbakeFeil::Vedtatt) | EndringFeil::Konflikt,
        ) => Ok(refused(t.etterfrist_tilbake_ikke())),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(error)) => Err(error.into()),
    }
}

fn page(app: &App, who: &Attestant, sak: &Sak<'_>, grunn: &str, error: Option<String>) -> Markup {
    let t = app.tekst;
    let listed: Vec<Skjemafeil> = error
        .iter()
        .map(|tekst| Skjemafeil {
            felt: "grunn".into(),
            tekst: tekst.clone(),
        })
        .collect();
    let here = format!("/attestering/{}", sak.forslag.id);
    let side = Side::new(app, Some(&who.innlogget), t.etterfrist_tilbake_tittel());
    side.aktiv(Menypunkt::Attestering).tett().render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            (feilliste(t, &listed))
            h1 class="ds-heading" data-size="md" { (t.etterfrist_tilbake_tittel()) }
            p class="hj-les" { (t.etterfrist_tilbake_ingress(sak.kommune())) }
        }
        div class="hj-ramme hj-sakskropp" {
            form class="hj-skjema" method="post" action={ (here) "/tilbake-svar" } {
                input type="hidden" name=(TOKEN) value=(who.innlogget.csrf);
                (Felt::new("grunn", t.etterfrist_tilbake_grunn())
                    .beskrivelse(t.attestering_tilbake_grunn_hjelp())
                    .feil(error)
                    .fritekst(grunn, 4))
                p class="hj-rad" {
                    button class="ds-button" data-color="accent" type="submit" { (t.etterfrist_tilbake_ja()) }
                    a href=(here) { (t.etterfrist_tilbake_nei()) }
                }
            }
        }
    })
}
