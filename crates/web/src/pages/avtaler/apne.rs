//! Opening an agreement that waits for signatures, so that its text can be changed: the signatures are void.

use std::convert::Infallible;

use axum::extract::Path;
use axum::response::Response;
use sak::avtale::Avtale;
use sak::id::AvtaleId;

use super::bilde::{Bilde, Question};
use super::bound::{self, Avslag};
use super::href;
use crate::access::{Avtaleinnsyn, Tilgang};
use crate::avtalepost::{self, Anledning};
use crate::error::Feil;
use crate::form::Sendt;
use crate::pages::sporsmal::{Hindring, Sporsmal};
use crate::state::App;

/// `GET /avtaler/{id}/apne`.
pub async fn ask(app: App, innsyn: Avtaleinnsyn, Path(id): Path<AvtaleId>) -> Result<Response, Feil> {
    let bilde = Bilde::owned(&app, &innsyn, id).await?;
    Ok(question(&app, &innsyn, &bilde).page(&Hindring::Ingen))
}

/// `POST /avtaler/{id}/apne`.
pub async fn open(
    app: App,
    Path(id): Path<AvtaleId>,
    Sendt {
        who: innsyn,
        felter,
        gammelt,
    }: Sendt<Avtaleinnsyn>,
) -> Result<Response, Feil> {
    let bilde = Bilde::owned(&app, &innsyn, id).await?;
    if gammelt {
        return Ok(question(&app, &innsyn, &bilde).page(&Hindring::Gammelt));
    }
    if !bilde.is_as_shown(&felter) {
        let changed = Hindring::Last(app.tekst.avtaler_endret_imens());
        return Ok(question(&app, &innsyn, &bilde).page(&changed));
    }
    let seen = bilde.signed_count();
    let spor = app.spor(innsyn.aktor());
    let post = avtalepost::voided(&app, bilde.signatories(), Anledning::Apnet);
    let opened = app
        .store
        .change_avtale(id, &post, spor, |avtale, _| match avtale {
            Avtale::TilSignering(venter) if venter.signaturer.len() == seen => {
                let (utkast, _, hendelse) = venter.reopen();
                Ok((Avtale::Utkast(utkast), vec![hendelse]))
            }
            _ => Err(Avslag::Annen),
        });
    let (next, back) = (format!("{}/utkast/parter", href(id)), href(id));
    bound::answer(opened.await, &next, &back, |never: Infallible| match never {})
}

fn question<'a>(app: &'a App, innsyn: &'a Avtaleinnsyn, bilde: &Bilde) -> Sporsmal<'a> {
    let t = app.tekst;
    let signed = match &bilde.avtale {
        Avtale::TilSignering(venter) => venter.signaturer.len(),
        _ => 0,
    };
    bilde.question(
        app,
        innsyn.innlogget(),
        Question {
            handling: "apne".into(),
            tittel: t.avtaler_apne_tittel(),
            ingress: t.avtaler_apne_ingress(signed),
            felter: bilde.shown(),
            knapp: t.avtaler_apne_ja(),
        },
    )
}
