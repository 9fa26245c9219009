//! Withdrawing an application: a question first, with room for a reason. It can be sent again until the
//! deadline.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::id::SoknadId;
use sak::soknad::Soknad;
use sak::soknad::endring::{EndreFeil, LONGEST_GRUNN};
use sak::utlysning::Utlysning;
use store::EndringFeil;

use super::endre::failed;
use crate::access::Kommunebruker;
use crate::components::felt::Felt;
use crate::error::Feil;
use crate::form::{Skjema, TOKEN};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The name and id of the field for the reason.
const GRUNN: &str = "grunn";

/// Asks first.
pub async fn ask(app: App, bruker: Kommunebruker, Path(id): Path<SoknadId>) -> Result<Response, Feil> {
    let (soknad, utlysning) = load(&app, &bruker, id).await?;
    let can = matches!(soknad, Soknad::Sendt(_)) && soknad.changeable(&utlysning, app.now()).is_ok();
    if !can {
        return Ok(receipt(id).into_response());
    }
    Ok(page(&app, &bruker, &soknad, &utlysning, ("", None)).into_response())
}

/// Withdraws it. If it cannot be any more, the receipt says why.
pub async fn withdraw(
    app: App,
    bruker: Kommunebruker,
    Path(id): Path<SoknadId>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let (soknad, utlysning) = load(&app, &bruker, id).await?;
    let grunn = felter.get(GRUNN).unwrap_or_default();
    let spor = app.spor(bruker.aktor());
    match app.store.withdraw(id, Some(grunn), spor).await {
        Ok(()) => Ok(receipt(id).into_response()),
        Err(EndringFeil::Avvist(EndreFeil::ForLang)) => {
            let error = app.tekst.endring_trekk_for_lang(LONGEST_GRUNN);
            let page = page(&app, &bruker, &soknad, &utlysning, (grunn, Some(error)));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(EndringFeil::Avvist(_)) => Ok(receipt(id).into_response()),
        Err(other) => Err(failed(other)),
    }
}

async fn load(app: &App, bruker: &Kommunebruker, id: SoknadId) -> Result<(Soknad, Utlysning), Feil> {
    let soknad = bruker.soknad(app, id).await?.verdi;
    let navn = &soknad.felles().utlysning;
    let utlysning = app.store.utlysning(navn).await?.ok_or(Feil::NotFound)?;
    Ok((soknad, utlysning))
}

fn receipt(id: SoknadId) -> Redirect {
    Redirect::to(&format!("/soknad/{id}/kvittering"))
}

fn page(
    app: &App,
    bruker: &Kommunebruker,
    soknad: &Soknad,
    utlysning: &Utlysning,
    (grunn, error): (&str, Option<String>),
) -> Markup {
    let t = app.tekst;
    let id = soknad.felles().id;
    let late = soknad
        .sendt()
        .is_some_and(|sendt| utlysning.is_supplerende(sendt.mottatt));
    let explanation = if late {
        t.etterfrist_trekk_forklaring()
    } else {
        t.endring_trekk_forklaring(t.dato(utlysning.frist))
    };
    let tittel = t.endring_trekk_tittel();
    Side::new(app, Some(&bruker.innlogget), tittel.as_str())
        .aktiv(Menypunkt::Oppgaver)
        .render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" {
                h1 class="ds-heading" data-size="md" { (tittel) }
                p class="hj-les" { (explanation) }
                form class="hj-skjema hj-les" method="post" action={ "/soknad/" (id) "/trekk" } {
                    input type="hidden" name=(TOKEN) value=(bruker.innlogget.csrf);
                    (Felt::new(GRUNN, t.endring_trekk_grunn())
                        .beskrivelse(t.endring_trekk_grunn_hjelp())
                        .feil(error)
                        .fritekst(grunn, 3))
                    div class="hj-rad" {
                        button class="ds-button" data-color="danger" type="submit" { (t.endring_trekk_ja()) }
                        a class="ds-button" data-variant="secondary" data-color="accent"
                            href={ "/soknad/" (id) "/kvittering" } { (t.endring_trekk_nei()) }
                    }
                }
            }
        })
}
