//! Taking back an amendment that not all have signed.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use sak::avtale::EndringFeil;
use sak::id::AvtaleId;

use super::bilde::{Bilde, Question};
use super::endring::{of, put};
use super::{bound, href};
use crate::access::{Avtaleinnsyn, Tilgang};
use crate::avtalepost::{self, Anledning};
use crate::error::Feil;
use crate::form::Sendt;
use crate::pages::sporsmal::{Hindring, Sporsmal};
use crate::state::App;

/// `GET /avtaler/{id}/endringer/{nr}/trekk`.
pub async fn ask(
    app: App,
    innsyn: Avtaleinnsyn,
    Path((id, nr)): Path<(AvtaleId, u64)>,
) -> Result<Response, Feil> {
    let bilde = Bilde::owned(&app, &innsyn, id).await?;
    of(&bilde, nr)?;
    Ok(question(&app, &innsyn, &bilde, nr).page(&Hindring::Ingen))
}

/// `POST /avtaler/{id}/endringer/{nr}/trekk`.
pub async fn withdraw(
    app: App,
    Path((id, nr)): Path<(AvtaleId, u64)>,
    Sendt {
        who: innsyn, gammelt, ..
    }: Sendt<Avtaleinnsyn>,
) -> Result<Response, Feil> {
    let bilde = Bilde::owned(&app, &innsyn, id).await?;
    if gammelt {
        return Ok(question(&app, &innsyn, &bilde, nr).page(&Hindring::Gammelt));
    }
    let spor = app.spor(innsyn.aktor());
    let signed = of(&bilde, nr)?.signaturer.iter().map(|one| one.part).collect();
    let post = avtalepost::voided(&app, signed, Anledning::Trukket);
    let done = app.store.change_avtale(id, &post, spor, |avtale, omgivelser| {
        put(
            avtale,
            omgivelser,
            |inngatt, _| inngatt.withdraw_endring(nr, spor.aktor, spor.now),
            |over, _| over.withdraw_endring(nr, spor.aktor, spor.now),
        )
    });
    let next = format!("{}?gjort=trukket", href(id));
    let back = format!("{}/endringer/{nr}", href(id));
    bound::answer(done.await, &next, &href(id), |_: EndringFeil| {
        Redirect::to(&back).into_response()
    })
}

fn question<'a>(app: &'a App, innsyn: &'a Avtaleinnsyn, bilde: &Bilde, nr: u64) -> Sporsmal<'a> {
    let t = app.tekst;
    let innhold = Question {
        handling: format!("endringer/{nr}/trekk"),
        tittel: t.avtaler_trekk_tittel(nr),
        ingress: t.avtaler_trekk_ingress(),
        felter: html! {},
        knapp: t.avtaler_endring_trekk(),
    };
    bilde.question(app, innsyn.innlogget(), innhold)
}
