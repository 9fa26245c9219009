//! Proposing an amendment. It has no effect before all those that it touches have signed.

use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use sak::avtale::{Avtale, EndringFeil};
use sak::id::{AvtaleId, Hpr};
use store::EndringFeil as Lagringsfeil;

use super::bilde::{Bilde, Question};
use super::bound::Avslag;
use super::endreskjema::{NY, RETTER, Skjemaslag, VERSJON, address};
use super::endring::put;
use super::href;
use crate::access::{Avtaleinnsyn, Tilgang};
use crate::avtalepost;
use crate::error::Feil;
use crate::form::{Felter, Sendt};
use crate::pages::sporsmal::{Hindring, Sporsmal};
use crate::state::App;

/// `GET /avtaler/{id}/endre/{slag}`. What stands in the address is filled in, so that a plan that was tried out can
/// be proposed.
pub async fn ask(
    app: App,
    innsyn: Avtaleinnsyn,
    Path((id, slag)): Path<(AvtaleId, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Feil> {
    let slag = Skjemaslag::from_word(&slag).ok_or(Feil::NotFound)?;
    let bilde = Bilde::owned(&app, &innsyn, id).await?;
    bilde.inngatt()?;
    let tried = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let nothing = Hindring::Ingen;
    Ok(question(&app, &innsyn, &bilde, (slag, &tried, &nothing)).page(&nothing))
}

/// `POST /avtaler/{id}/endre/{slag}`.
pub async fn propose(
    app: App,
    Path((id, slag)): Path<(AvtaleId, String)>,
    Sendt {
        who: innsyn,
        felter,
        gammelt,
    }: Sendt<Avtaleinnsyn>,
) -> Result<Response, Feil> {
    let slag = Skjemaslag::from_word(&slag).ok_or(Feil::NotFound)?;
    let bilde = Bilde::owned(&app, &innsyn, id).await?;
    let inngatt = bilde.inngatt()?;
    let again =
        |hindring: Hindring| question(&app, &innsyn, &bilde, (slag, &felter, &hindring)).page(&hindring);
    if gammelt {
        return Ok(again(Hindring::Gammelt));
    }
    let said = match slag.read(app.tekst, &felter, inngatt) {
        Ok(said) => said,
        Err(hindring) => return Ok(again(hindring)),
    };
    let expected = felter.number(VERSJON).unwrap_or(inngatt.versjon);
    let spor = app.spor(innsyn.aktor());
    let post = avtalepost::amendment(&app);
    let address = address(&felter).filter(|_| slag == Skjemaslag::FastlegeInn);
    let done = app.store.change_avtale(id, &post, spor, |avtale, omgivelser| {
        let (av, now, again) = (spor.aktor, spor.now, said.clone());
        let (changed, told) = put(
            avtale,
            omgivelser,
            |inngatt, around| inngatt.propose(expected, said, around, av, now),
            |over, around| over.propose(expected, again, around, av, now),
        )?;
        Ok((with_address(changed, address), told))
    });
    match done.await {
        Ok(sak) => {
            let proposed = sak.avtale.inngatt().and_then(|inngatt| inngatt.endringer.last());
            let nr = proposed.map_or(0, |endring| endring.nr);
            Ok(Redirect::to(&format!("{}/endringer/{nr}?gjort=foreslatt", href(id))).into_response())
        }
        Err(Lagringsfeil::Avvist(Avslag::Nei(EndringFeil::Registrert(last))))
            if slag == Skjemaslag::Permisjon =>
        {
            let felter = felter.with(RETTER, NY);
            let why = Hindring::Last(app.tekst.avtaler_registrert_permisjon(app.tekst.dato(last)));
            let form = (Skjemaslag::Rettelse, &felter, &why);
            Ok(question(&app, &innsyn, &bilde, form).page(&why))
        }
        Err(Lagringsfeil::Avvist(Avslag::Nei(feil))) => Ok(again(slag.refused(app.tekst, &feil))),
        Err(Lagringsfeil::Avvist(Avslag::Annen) | Lagringsfeil::Konflikt) => {
            Ok(Redirect::to(&href(id)).into_response())
        }
        Err(Lagringsfeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(Lagringsfeil::Store(error)) => Err(error.into()),
    }
}

/// Keeps where somebody is told, beside what is signed.
fn with_address(avtale: Avtale, address: Option<(Hpr, String)>) -> Avtale {
    match (avtale, address) {
        (Avtale::Inngatt(mut inngatt), Some((hpr, epost))) => {
            inngatt.utfylt.epost.insert(hpr, epost);
            Avtale::Inngatt(inngatt)
        }
        (avtale, _) => avtale,
    }
}

fn question<'a>(
    app: &'a App,
    innsyn: &'a Avtaleinnsyn,
    bilde: &Bilde,
    (slag, felter, hindring): (Skjemaslag, &Felter, &Hindring),
) -> Sporsmal<'a> {
    let t = app.tekst;
    let innhold = Question {
        handling: format!("endre/{}", slag.word()),
        tittel: slag.text(t),
        ingress: slag.ingress(t),
        felter: slag.fields(t, bilde, felter, hindring),
        knapp: t.avtaler_endre_knapp(),
    };
    bilde.question(app, innsyn.innlogget(), innhold)
}
