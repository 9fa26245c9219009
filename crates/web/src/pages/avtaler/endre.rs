//! Proposing an amendment. It has no effect before all those that it touches have signed.

use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use sak::avtale::{Avtale, EndringFeil, Endringsslag, Omgivelser};
use sak::hendelse::Hendelse;
use sak::id::{AvtaleId, Hpr};
use store::{EndringFeil as Lagringsfeil, Spor};

use super::bilde::{Bilde, Question};
use super::bound::Avslag;
use super::endreskjema::{NY, RETTER, Skjemaslag, VERSJON, address};
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
        let (changed, told) = put(avtale, expected, said, omgivelser, spor)?;
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

fn put(
    avtale: Avtale,
    expected: u64,
    slag: Endringsslag,
    omgivelser: &Omgivelser<'_>,
    spor: Spor<'_>,
) -> Result<(Avtale, Vec<Hendelse>), Avslag<EndringFeil>> {
    let (changed, hendelse) = match avtale {
        Avtale::Inngatt(inngatt) => {
            let done = inngatt.propose(expected, slag, omgivelser, spor.aktor, spor.now);
            let (inngatt, hendelse) = done.map_err(Avslag::Nei)?;
            (Avtale::Inngatt(inngatt), hendelse)
        }
        Avtale::Avsluttet(over) => {
            let done = over.propose(expected, slag, omgivelser, spor.aktor, spor.now);
            let (over, hendelse) = done.map_err(Avslag::Nei)?;
            (Avtale::Avsluttet(over), hendelse)
        }
        _ => return Err(Avslag::Annen),
    };
    Ok((changed, vec![hendelse]))
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
