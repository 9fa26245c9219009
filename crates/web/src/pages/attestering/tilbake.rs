//! Sending the whole ranking back, with the reason.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::id::UtlysningNavn;
use sak::soknad::sendt::LONGEST_REASON;
use sak::utlysning::Utlysning;
use store::{EndringFeil, TilbakeFeil};

use crate::access::Attestant;
use crate::components::feilliste::{Feil as Skjemafeil, feilliste};
use crate::components::felt::Felt;
use crate::error::Feil;
use crate::form::Sendt;
use crate::pages::prioritering::notis;
use crate::pages::sporsmal::gammelt;
use crate::side::{Menypunkt, Side};
use crate::state::App;

async fn load(app: &App, navn: &str) -> Result<Utlysning, Feil> {
    let navn = UtlysningNavn::parse(navn).ok_or(Feil::NotFound)?;
    app.store.utlysning(&navn).await?.ok_or(Feil::NotFound)
}

/// `GET /attestering/{navn}/tilbake`: the form.
pub async fn ask(app: App, who: Attestant, Path(navn): Path<String>) -> Result<Markup, Feil> {
    let call = load(&app, &navn).await?;
    Ok(page(&app, &who, &call, "", &Hindring::Ingen))
}

/// What is in the way.
enum Hindring {
    Ingen,
    /// Something must be put right in the form.
    Felt(String),
    /// It cannot be sent back at all.
    Last(String),
    /// Typed before the login ran out.
    Gammelt,
}

/// `POST /attestering/{navn}/tilbake`: sends it back.
pub async fn send_back(
    app: App,
    Path(navn): Path<String>,
    Sendt {
        who,
        felter,
        gammelt: old,
    }: Sendt<Attestant>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let call = load(&app, &navn).await?;
    let grunn = felter.get("grunn").unwrap_or_default();
    if old {
        let page = page(&app, &who, &call, grunn, &Hindring::Gammelt);
        return Ok((StatusCode::FORBIDDEN, page).into_response());
    }
    let too_long = grunn.chars().count() > LONGEST_REASON;
    let result = if too_long {
        Err((
            StatusCode::UNPROCESSABLE_ENTITY,
            Hindring::Felt(t.attestering_tilbake_feil_lang(LONGEST_REASON)),
        ))
    } else {
        match app
            .store
            .send_back(&call.navn, app.spor(who.aktor()), grunn.trim())
            .await
        {
            Ok(()) => Ok(()),
            Err(EndringFeil::Store(error)) => return Err(error.into()),
            Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
            Err(EndringFeil::Avvist(TilbakeFeil::Begrunnelse)) => Err((
                StatusCode::UNPROCESSABLE_ENTITY,
                Hindring::Felt(t.attestering_tilbake_feil_grunn()),
            )),
            Err(EndringFeil::Avvist(TilbakeFeil::Vedtatt)) => Err((
                StatusCode::CONFLICT,
                Hindring::Last(t.attestering_tilbake_vedtatt()),
            )),
            Err(EndringFeil::Avvist(TilbakeFeil::IkkeForeslatt) | EndringFeil::Konflikt) => Err((
                StatusCode::CONFLICT,
                Hindring::Last(t.attestering_tilbake_ikke_foreslatt()),
            )),
        }
    };
    Ok(match result {
        Ok(()) => Redirect::to("/attestering?kvittert=tilbake").into_response(),
        Err((status, hindring)) => (status, page(&app, &who, &call, grunn, &hindring)).into_response(),
    })
}

fn page(app: &App, who: &Attestant, call: &Utlysning, grunn: &str, hindring: &Hindring) -> Markup {
    let t = app.tekst;
    let error = match hindring {
        Hindring::Felt(tekst) => Some(tekst.clone()),
        Hindring::Ingen | Hindring::Last(_) | Hindring::Gammelt => None,
    };
    let listed: Vec<Skjemafeil> = error
        .iter()
        .map(|tekst| Skjemafeil {
            felt: "grunn".into(),
            tekst: tekst.clone(),
        })
        .collect();
    let side = Side::new(app, Some(&who.innlogget), t.attestering_tilbake_tittel());
    side.aktiv(Menypunkt::Attestering).tett().render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            (feilliste(t, &listed))
            @if let Hindring::Last(text) = hindring {
                (notis::warning(&t.attestering_tilbake_last_tittel(), &html! { p { (text) } }))
            }
            @if let Hindring::Gammelt = hindring { (gammelt(t)) }
            h1 class="ds-heading" data-size="md" { (t.attestering_tilbake_tittel()) }
            p class="hj-les" { (t.attestering_tilbake_ingress(call.tittel.as_str())) }
        }
        div class="hj-ramme hj-sakskropp" {
            form class="hj-skjema" method="post" action={ "/attestering/" (call.navn) "/tilbake" } {
                input type="hidden" name="csrf" value=(who.innlogget.csrf);
                (Felt::new("grunn", t.attestering_tilbake_grunn())
                    .beskrivelse(t.attestering_tilbake_grunn_hjelp())
                    .feil(error)
                    .fritekst(grunn, 4))
                p class="hj-rad" {
                    button class="ds-button" data-color="accent" type="submit" { (t.attestering_tilbake_ja()) }
                    a href="/attestering" { (t.attestering_tilbake_nei()) }
                }
            }
        }
    })
}
