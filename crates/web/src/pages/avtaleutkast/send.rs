//! A draft goes to those who are to sign it.

use axum::extract::{OriginalUri, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sak::avtale::{Avtale, Regelfeil, SendFeil};
use sak::id::AvtaleId;
use store::EndringFeil;
use texts::Tekst;

use super::bilde::{self, Apnet, Bilde};
use super::lagring::{Innlevert, Utfall, store_step};
use super::oppsummering::seen;
use super::steg::Steg;
use super::stegside::{Visning, page};
use super::vis::onward;
use super::{kollisjon, vis};
use crate::access::Kommunebruker;
use crate::avtalepost;
use crate::error::Feil;
use crate::form::les::Typed;
use crate::form::{Felter, Innsendt};
use crate::pages::prioritering::notis;
use crate::pages::{autolagring, utlogget};
use crate::state::App;

/// Why it is not sent.
enum Hindring {
    /// Somebody has sent it already, or given it up.
    IkkeUtkast,
    /// What the draft says of itself.
    Send(SendFeil),
}

/// Saves the reasons and sends the draft.
pub async fn send(
    app: App,
    OriginalUri(uri): OriginalUri,
    Path(id): Path<AvtaleId>,
    innsendt: Innsendt<Kommunebruker>,
) -> Result<Response, Feil> {
    let (bruker, felter, gammelt) = match innsendt {
        Innsendt::Utlogget(felter) => return Ok(utlogget::page(&app, uri.path(), &felter)),
        Innsendt::Gammelt(bruker, felter) => (bruker, felter, true),
        Innsendt::Gyldig(bruker, felter) => (bruker, felter, false),
    };
    let Apnet::Utkast(bilde) = bilde::open(&app, &bruker, id).await? else {
        return Ok(onward(id).into_response());
    };
    let typed = Typed::of(&felter);
    if gammelt {
        let visning = Visning {
            versjon: felter.get("versjon").unwrap_or_default().to_owned(),
            notice: autolagring::back_again(app.tekst),
            typed,
            ..Visning::stored(&bilde, Steg::Oppsummering)
        };
        return Ok((StatusCode::FORBIDDEN, page(&app, &bruker, &visning)).into_response());
    }
    send_valid(&app, &bruker, bilde, (typed, &felter)).await
}

async fn send_valid(
    app: &App,
    bruker: &Kommunebruker,
    bilde: Box<Bilde>,
    (typed, felter): (Typed, &Felter),
) -> Result<Response, Feil> {
    let id = bilde.id();
    let innlevert = Innlevert {
        steg: Steg::Oppsummering,
        typed: &typed,
        versjon: felter.get("versjon").unwrap_or_default(),
    };
    let bilde = match store_step(app, bruker, bilde, &innlevert).await? {
        Utfall::Videre => return Ok(onward(id).into_response()),
        Utfall::Kollisjon(bilde) => {
            return Ok(kollisjon::page(app, bruker, (&bilde, Steg::Oppsummering), typed));
        }
        Utfall::Lagret(bilde, galt) if galt.is_empty() => bilde,
        Utfall::Lagret(bilde, galt) => {
            let visning = Visning {
                typed,
                galt,
                ..Visning::stored(&bilde, Steg::Oppsummering)
            };
            let page = page(app, bruker, &visning);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    if felter.get("sett") != Some(seen(&bilde).as_str()) {
        let why = changed(app.tekst);
        return Ok(refused(app, bruker, &bilde, (StatusCode::CONFLICT, &why)));
    }
    match hand_over(app, bruker, &bilde).await {
        Ok(()) | Err(EndringFeil::Avvist(Hindring::IkkeUtkast)) => Ok(onward(id).into_response()),
        Err(EndringFeil::Avvist(Hindring::Send(why))) => not_sent(app, bruker, id, &why).await,
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => Err(feil.into()),
    }
}

async fn hand_over(app: &App, bruker: &Kommunebruker, bilde: &Bilde) -> Result<(), EndringFeil<Hindring>> {
    let (expected, aktor, now) = (bilde.utkast.versjon, bruker.aktor(), app.now());
    let post = avtalepost::to_sign(app);
    let sent = app
        .store
        .change_avtale(bilde.id(), &post, app.spor(aktor), |avtale, omgivelser| {
            let Avtale::Utkast(utkast) = avtale else {
                return Err(Hindring::IkkeUtkast);
            };
            let sent = utkast.send(expected, omgivelser, aktor, now);
            let (waits, hendelse) = sent.map_err(Hindring::Send)?;
            Ok((Avtale::TilSignering(waits), vec![hendelse]))
        });
    sent.await.map(|_| ())
}

/// The summary once more, with why it was not sent.
async fn not_sent(app: &App, bruker: &Kommunebruker, id: AvtaleId, why: &SendFeil) -> Result<Response, Feil> {
    let Apnet::Utkast(bilde) = bilde::open(app, bruker, id).await? else {
        return Ok(vis::onward(id).into_response());
    };
    let t = app.tekst;
    let (status, notice) = match why {
        SendFeil::Kollisjon(_) => (StatusCode::CONFLICT, changed(t)),
        // The list below says what.
        SendFeil::Mangler(_) | SendFeil::Regler(Regelfeil::Stoppet(_)) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            warning(t, &t.avtaleutkast_ikke_sendt_mangler()),
        ),
        SendFeil::Regler(Regelfeil::Plass) => (
            StatusCode::CONFLICT,
            warning(t, &t.avtaleutkast_ikke_sendt_plass()),
        ),
        SendFeil::Regler(Regelfeil::IngenRegler(_)) => (
            StatusCode::CONFLICT,
            warning(t, &t.avtaleutkast_ikke_sendt_regler()),
        ),
        SendFeil::Regler(Regelfeil::Rammerekkefolge(dag)) => {
            let text = t.avtaleutkast_ikke_sendt_periode(t.dato(*dag));
            (StatusCode::UNPROCESSABLE_ENTITY, warning(t, &text))
        }
    };
    Ok(refused(app, bruker, &bilde, (status, &notice)))
}

fn refused(
    app: &App,
    bruker: &Kommunebruker,
    bilde: &Bilde,
    (status, notice): (StatusCode, &Markup),
) -> Response {
    let visning = Visning {
        notice: notice.clone(),
        ..Visning::stored(bilde, Steg::Oppsummering)
    };
    (status, page(app, bruker, &visning)).into_response()
}

fn changed(t: &Tekst) -> Markup {
    warning(t, &t.avtaleutkast_ikke_sendt_endret())
}

fn warning(t: &Tekst, text: &str) -> Markup {
    notis::warning(&t.avtaleutkast_ikke_sendt(), &html! { p { (text) } })
}
