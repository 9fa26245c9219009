//! The municipality closes a place whose time is used, so that another can have its number.

use axum::extract::Path;
use axum::response::Response;
use maud::html;
use sak::id::KvoteplassId;
use sak::kvoteplass::Kvoteplass;

use super::sporsmal::{Hindring, Innhold, Sporsmal, outcome, sporsmal};
use super::svar::own;
use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::form::Sendt;
use crate::state::App;

/// `GET /plasser/{id}/avslutt`.
pub async fn ask(app: App, bruker: Kommunebruker, Path(id): Path<KvoteplassId>) -> Result<Response, Feil> {
    let plass = own(&app, &bruker, id).await?;
    Ok(question(&app, &bruker, &plass).page(&Hindring::Ingen))
}

/// `POST /plasser/{id}/avslutt`.
pub async fn close(
    app: App,
    Path(id): Path<KvoteplassId>,
    Sendt {
        who: bruker, gammelt, ..
    }: Sendt<Kommunebruker>,
) -> Result<Response, Feil> {
    let plass = own(&app, &bruker, id).await?;
    let question = question(&app, &bruker, &plass);
    if gammelt {
        return Ok(question.page(&Hindring::Gammelt));
    }
    let spor = app.spor(bruker.aktor());
    let done = app.store.leave_kvoteplass(id, spor, |plass, avtaler, perioder| {
        plass.close(avtaler, perioder, spor.aktor, spor.now)
    });
    Ok(match outcome(app.tekst, "avslutt", done.await)? {
        Ok(response) => response,
        Err(hindring) => question.page(&hindring),
    })
}

fn question<'a>(app: &'a App, bruker: &'a Kommunebruker, plass: &Kvoteplass) -> Sporsmal<'a> {
    let t = app.tekst;
    let innhold = Innhold {
        handling: "avslutt",
        tittel: t.plasser_avslutt_tittel(plass.nummer),
        ingress: t.plasser_avslutt_ingress(),
        felter: html! {},
        knapp: t.plasser_avslutt_ja(),
    };
    sporsmal(app, &bruker.innlogget, plass, innhold)
}
