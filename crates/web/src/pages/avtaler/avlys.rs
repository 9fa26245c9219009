//! Cancelling an agreement before it begins. When all have signed, the municipality does it alone and the others are
//! told: nobody has worked under it yet.

use axum::extract::Path;
use axum::response::Response;
use sak::avtale::{AvslutningFeil, Avtale};
use sak::id::AvtaleId;

use super::bilde::{Bilde, Question, signed_count};
use super::bound::{self, Avslag};
use super::href;
use crate::access::{Avtaleinnsyn, Tilgang};
use crate::avtalepost;
use crate::error::Feil;
use crate::form::Sendt;
use crate::pages::sporsmal::{Hindring, Sporsmal};
use crate::state::App;

/// `GET /avtaler/{id}/avlys`.
pub async fn ask(app: App, innsyn: Avtaleinnsyn, Path(id): Path<AvtaleId>) -> Result<Response, Feil> {
    let bilde = Bilde::owned(&app, &innsyn, id).await?;
    Ok(question(&app, &innsyn, &bilde).page(&Hindring::Ingen))
}

/// `POST /avtaler/{id}/avlys`.
pub async fn cancel(
    app: App,
    Path(id): Path<AvtaleId>,
    Sendt {
        who: innsyn,
        felter,
        gammelt,
    }: Sendt<Avtaleinnsyn>,
) -> Result<Response, Feil> {
    let bilde = Bilde::owned(&app, &innsyn, id).await?;
    let question = question(&app, &innsyn, &bilde);
    if gammelt {
        return Ok(question.page(&Hindring::Gammelt));
    }
    if !bilde.is_as_shown(&felter) {
        return Ok(question.page(&Hindring::Last(app.tekst.avtaler_endret_imens())));
    }
    let (spor, seen) = (app.spor(innsyn.aktor()), bilde.signed_count());
    let post = avtalepost::cancelled(&app);
    let done = app.store.change_avtale(id, &post, spor, |avtale, _| {
        if signed_count(&avtale) != seen {
            return Err(Avslag::Annen);
        }
        let (kansellert, hendelse) = match avtale {
            Avtale::TilSignering(venter) => venter.cancel(spor.aktor, spor.now),
            Avtale::Inngatt(inngatt) => inngatt.cancel(spor.aktor, spor.now).map_err(Avslag::Nei)?,
            _ => return Err(Avslag::Annen),
        };
        Ok((Avtale::Kansellert(kansellert), vec![hendelse]))
    });
    let next = format!("{}?gjort=avlyst", href(id));
    bound::answer(done.await, &next, &href(id), |feil: AvslutningFeil| {
        question.page(&Hindring::Last(letters::avtale::feil::avslutning(
            app.tekst, feil,
        )))
    })
}

fn question<'a>(app: &'a App, innsyn: &'a Avtaleinnsyn, bilde: &Bilde) -> Sporsmal<'a> {
    let t = app.tekst;
    let ingress = match &bilde.avtale {
        Avtale::Inngatt(_) => t.avtaler_avlys_ingress_inngatt(),
        _ => t.avtaler_avlys_ingress(),
    };
    let innhold = Question {
        handling: "avlys".into(),
        tittel: t.avtaler_avlys_tittel(),
        ingress,
        felter: bilde.shown(),
        knapp: t.avtaler_avlys_ja(),
    };
    bilde.question(app, innsyn.innlogget(), innhold)
}
