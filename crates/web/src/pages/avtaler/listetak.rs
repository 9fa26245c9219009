//! Telling that a GP raised the list ceiling: by the municipality, or by the GP.

use axum::extract::Path;
use axum::response::Response;
use maud::html;
use sak::avtale::ListetakFeil;
use sak::id::{AvtaleId, Hpr};
use texts::Tekst;

use super::bilde::{Bilde, Question};
use super::{bound, href, oppfolging};
use crate::access::{Avtaleinnsyn, Handling, Tilgang};
use crate::components::felt::{Felt, Valg};
use crate::error::Feil;
use crate::form::{Felter, Sendt};
use crate::pages::sporsmal::{Hindring, Sporsmal};
use crate::state::App;

const HPR: &str = "hpr";
const DATO: &str = "dato";

/// `GET /avtaler/{id}/listetak`.
pub async fn ask(app: App, innsyn: Avtaleinnsyn, Path(id): Path<AvtaleId>) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    let own = may_tell(&innsyn, &bilde)?;
    let (empty, nothing) = (Felter::default(), Hindring::Ingen);
    Ok(question(&app, &innsyn, &bilde, &own, (&empty, &nothing)).page(&nothing))
}

/// `POST /avtaler/{id}/listetak`.
pub async fn tell(
    app: App,
    Path(id): Path<AvtaleId>,
    Sendt {
        who: innsyn,
        felter,
        gammelt,
    }: Sendt<Avtaleinnsyn>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    let own = may_tell(&innsyn, &bilde)?;
    let again =
        |hindring: &Hindring| question(&app, &innsyn, &bilde, &own, (&felter, hindring)).page(hindring);
    if gammelt {
        return Ok(again(&Hindring::Gammelt));
    }
    let hpr = felter.hpr(HPR).filter(|hpr| own.contains(hpr));
    let dato = felter.date(DATO);
    let (Some(hpr), Some(dato)) = (hpr, dato) else {
        let who = hpr.is_none().then(|| (HPR, t.avtaler_feil_fastlege()));
        let day = dato.is_none().then(|| (DATO, t.avtaler_feil_dato()));
        return Ok(again(&Hindring::Felter(who.into_iter().chain(day).collect())));
    };
    let spor = app.spor(innsyn.aktor());
    let done = app.store.change_avtale(id, &bound::nobody, spor, |avtale, _| {
        oppfolging::put(avtale, |inngatt| {
            inngatt.report_listetak(hpr, dato, spor.aktor, spor.now)
        })
    });
    let next = format!("{}?gjort=listetak", href(id));
    bound::answer(done.await, &next, &href(id), |feil: ListetakFeil| {
        again(&refused(t, feil))
    })
}

fn refused(t: &Tekst, feil: ListetakFeil) -> Hindring {
    match feil {
        ListetakFeil::IkkePart => Hindring::Felt(DATO, t.avtaler_listetak_feil_part()),
        ListetakFeil::Fremtid => Hindring::Felt(DATO, t.avtaler_listetak_feil_fremtid()),
        // What is followed up has another page.
        ListetakFeil::Meldt | ListetakFeil::IkkeApen | ListetakFeil::Begrunnelse | ListetakFeil::Tekst(_) => {
            Hindring::Felt(DATO, t.avtaler_listetak_feil_meldt())
        }
    }
}

/// The GPs of whom this person may tell.
fn may_tell(innsyn: &Avtaleinnsyn, bilde: &Bilde) -> Result<Vec<Hpr>, Feil> {
    let inngatt = bilde.inngatt()?;
    let mut all: Vec<Hpr> = inngatt
        .forlop()
        .fastleger
        .iter()
        .filter_map(|days| days.fastlege.hpr)
        .collect();
    all.sort_unstable();
    all.dedup();
    if !innsyn.owns(&bilde.avtale) {
        all.retain(|hpr| Some(*hpr) == innsyn.hpr());
    }
    if all.is_empty() {
        return Err(Feil::Forbidden(Handling::SeEgneAvtaler));
    }
    Ok(all)
}

fn question<'a>(
    app: &'a App,
    innsyn: &'a Avtaleinnsyn,
    bilde: &Bilde,
    own: &[Hpr],
    (felter, hindring): (&Felter, &Hindring),
) -> Sporsmal<'a> {
    let t = app.tekst;
    let choices: Vec<Valg<'_>> = own
        .iter()
        .map(|hpr| Valg::new(hpr.to_string(), bilde.navn(*hpr)))
        .collect();
    let innhold = Question {
        handling: "listetak".into(),
        tittel: t.avtaler_listetak_tittel(),
        ingress: t.avtaler_listetak_ingress(),
        felter: html! {
            (Felt::new(HPR, t.avtaler_felt_fastlege()).feil(hindring.of(HPR)).radio(&choices, felter.get(HPR)))
            (Felt::new(DATO, t.avtaler_listetak_dato())
                .feil(hindring.of(DATO))
                .dato(felter.get(DATO).unwrap_or_default()))
        },
        knapp: t.avtaler_listetak_knapp(),
    };
    bilde.question(app, innsyn.innlogget(), innhold)
}
