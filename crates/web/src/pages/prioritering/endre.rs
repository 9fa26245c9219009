//! The choice between equal places, the undoing of a move, and the sending for approval.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use sak::hendelse::Hendelse;
use sak::prioritering::{Apen, PlassRef, Prioritering, PrioriteringFeil};
use sak::runde::Runde;
use store::EndringFeil;

use super::bilde::{Bilde, parse_key};
use super::feil::{Avvist, not_moved, too_long, worded};
use super::prov::Prov;
use super::side::{Melding, Prioriteringsside};
use crate::access::Saksbehandler;
use crate::error::Feil;
use crate::form::{Felter, Skjema};
use crate::state::App;

/// The version that the form was made from; one that is no number fits nothing.
pub fn version(felter: &Felter) -> i64 {
    felter
        .get("versjon")
        .and_then(|text| text.parse().ok())
        .unwrap_or(-1)
}

/// Runs a command on an open ranking.
pub fn on_open<F>(
    prioritering: Prioritering,
    runde: &Runde,
    command: F,
) -> Result<(Prioritering, Hendelse), Avvist>
where
    F: FnOnce(Apen, &Runde) -> Result<(Apen, Hendelse), PrioriteringFeil>,
{
    let Prioritering::Apen(apen) = prioritering else {
        return Err(Avvist::Last);
    };
    let (apen, hendelse) = command(apen, runde).map_err(Avvist::Feil)?;
    Ok((Prioritering::Apen(apen), hendelse))
}

/// `POST …/velg`: which of the equal places get a place, and why.
pub async fn choose(
    app: App,
    who: Saksbehandler,
    Path(navn): Path<String>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &navn).await?;
    let begrunnelse = felter.get("begrunnelse").unwrap_or_default().to_owned();
    let valgte: Vec<String> = felter.all("valgt").into_iter().map(str::to_owned).collect();
    let typed = Melding {
        valgte: Some(valgte.clone()),
        begrunnelse: Some(begrunnelse.clone()),
        ..Melding::default()
    };
    if let Some(feil) = too_long(app.tekst, &begrunnelse) {
        return refused(
            &app,
            &who,
            &navn,
            Melding {
                feil: vec![feil],
                ..typed
            },
        )
        .await;
    }
    let places: Vec<PlassRef> = valgte.iter().filter_map(|key| parse_key(key)).collect();
    let spor = app.spor(who.aktor());
    let result =
        app.store
            .change_prioritering(bilde.navn(), version(&felter), spor, |prioritering, runde| {
                on_open(prioritering, runde, |apen, runde| {
                    apen.choose(places, begrunnelse, &runde.liste(), spor.aktor, spor.now)
                })
            });
    answer(&app, &who, &navn, result.await, ("valgt", typed)).await
}

/// `POST …/angre`: takes a move back.
pub async fn undo(
    app: App,
    who: Saksbehandler,
    Path(navn): Path<String>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &navn).await?;
    let plass = felter.get("plass").and_then(parse_key).ok_or(Feil::BadForm)?;
    let spor = app.spor(who.aktor());
    let result =
        app.store
            .change_prioritering(bilde.navn(), version(&felter), spor, |prioritering, runde| {
                on_open(prioritering, runde, |apen, _| apen.undo_move(plass)).map_err(|avvist| match avvist {
                    Avvist::Feil(PrioriteringFeil::UkjentPlass) => Avvist::IkkeFlyttet,
                    other => other,
                })
            });
    answer(&app, &who, &navn, result.await, ("angret", Melding::default())).await
}

/// `POST …/send`: sends the ranking for approval, with a proposal for every application.
pub async fn send(
    app: App,
    who: Saksbehandler,
    Path(navn): Path<String>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &navn).await?;
    let spor = app.spor(who.aktor());
    let mut new_id = || app.new_id();
    let result = app
        .store
        .send_for_approval(bilde.navn(), version(&felter), spor, &mut new_id)
        .await;
    let result = result.map_err(|error| match error {
        EndringFeil::Avvist(feil) => EndringFeil::Avvist(Avvist::Feil(feil)),
        EndringFeil::Store(error) => EndringFeil::Store(error),
        EndringFeil::IkkeFunnet => EndringFeil::IkkeFunnet,
        EndringFeil::Konflikt => EndringFeil::Konflikt,
    });
    answer(
        &app,
        &who,
        &navn,
        result.map(|()| 0),
        ("sendt", Melding::default()),
    )
    .await
}

/// Back to the list with a receipt, or the list again with what is in the way. `outcome` is the word of the
/// receipt, and what was typed.
async fn answer(
    app: &App,
    who: &Saksbehandler,
    navn: &str,
    result: Result<i64, EndringFeil<Avvist>>,
    outcome: (&str, Melding),
) -> Result<Response, Feil> {
    let (done, typed) = outcome;
    let melding = match result {
        Ok(_) => return Ok(Redirect::to(&format!("/prioritering/{navn}?kvittert={done}")).into_response()),
        Err(EndringFeil::Store(error)) => return Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
        Err(EndringFeil::Konflikt) => Melding {
            konflikt: true,
            ..typed
        },
        Err(EndringFeil::Avvist(Avvist::IkkeFlyttet)) => Melding {
            feil: vec![not_moved(app.tekst)],
            ..typed
        },
        Err(EndringFeil::Avvist(Avvist::Last)) => Melding { last: true, ..typed },
        Err(EndringFeil::Avvist(Avvist::Feil(feil))) => Melding {
            feil: vec![worded(app.tekst, &feil)],
            ..typed
        },
    };
    refused(app, who, navn, melding).await
}

/// The list as it is now, with what is in the way and all that was typed.
async fn refused(app: &App, who: &Saksbehandler, navn: &str, mut melding: Melding) -> Result<Response, Feil> {
    let bilde = Bilde::load(app, navn).await?;
    // A conflict with somebody who has sent the ranking is no conflict to try again.
    melding.last |= melding.konflikt && !bilde.is_open();
    melding.konflikt &= !melding.last;
    let status = if melding.konflikt || melding.last {
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let prov = Prov::read(app.tekst, &Felter::default(), &bilde);
    let side = Prioriteringsside {
        app,
        innlogget: &who.innlogget,
        bilde: &bilde,
        prov: &prov,
        melding,
        velg_pa_nytt: false,
    };
    Ok((status, side.render().await?).into_response())
}
