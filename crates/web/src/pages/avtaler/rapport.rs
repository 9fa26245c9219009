//! The closing report. It closes the agreement if its last day has passed and nobody has.

use axum::extract::Path;
use axum::response::Response;
use maud::html;
use sak::avtale::{AvslutningFeil, Avsluttet, Avtale, Etter, RapportFeil, Rapportsvar};
use sak::id::AvtaleId;
use texts::Tekst;

use super::bilde::{Bilde, Question};
use super::bound::{self, Avslag};
use super::href;
use crate::access::{Avtaleinnsyn, Tilgang};
use crate::components::felt::{Felt, Valg};
use crate::error::Feil;
use crate::form::{Felter, Sendt};
use crate::pages::sporsmal::{Hindring, Sporsmal};
use crate::state::App;

const ETTER: &str = "etter";
const ARBEID: &str = "arbeid";
const ERFARING: &str = "erfaring";

/// Why there is no report.
enum Nei {
    Avslutning(AvslutningFeil),
    Rapport(RapportFeil),
}

/// `GET /avtaler/{id}/sluttrapport`.
pub async fn ask(app: App, innsyn: Avtaleinnsyn, Path(id): Path<AvtaleId>) -> Result<Response, Feil> {
    let bilde = Bilde::owned(&app, &innsyn, id).await?;
    bilde.inngatt()?;
    let (empty, nothing) = (Felter::default(), Hindring::Ingen);
    Ok(question(&app, &innsyn, &bilde, (&empty, &nothing)).page(&nothing))
}

/// `POST /avtaler/{id}/sluttrapport`.
pub async fn send(
    app: App,
    Path(id): Path<AvtaleId>,
    Sendt {
        who: innsyn,
        felter,
        gammelt,
    }: Sendt<Avtaleinnsyn>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let bilde = Bilde::owned(&app, &innsyn, id).await?;
    let again = |hindring: &Hindring| question(&app, &innsyn, &bilde, (&felter, hindring)).page(hindring);
    if gammelt {
        return Ok(again(&Hindring::Gammelt));
    }
    let Some(etter) = felter.text(ETTER).and_then(Etter::from_word) else {
        return Ok(again(&Hindring::Felt(ETTER, t.avtaler_rapport_feil_etter())));
    };
    let svar = Rapportsvar {
        etter,
        annet_allmennlegearbeid: felter.get(ARBEID).unwrap_or_default().to_owned(),
        erfaring: felter.text(ERFARING).map(str::to_owned),
    };
    let spor = app.spor(innsyn.aktor());
    let done = app.store.change_avtale(id, &bound::nobody, spor, |avtale, _| {
        let (over, closing): (Avsluttet, _) = match avtale {
            Avtale::Avsluttet(over) => (over, None),
            Avtale::Inngatt(inngatt) => {
                let closed = inngatt.close(spor.now);
                let (over, hendelse) = closed.map_err(|feil| Avslag::Nei(Nei::Avslutning(feil)))?;
                (over, Some(hendelse))
            }
            _ => return Err(Avslag::Annen),
        };
        let reported = over.report(svar, spor.aktor, spor.now);
        let (over, hendelse) = reported.map_err(|feil| Avslag::Nei(Nei::Rapport(feil)))?;
        Ok((
            Avtale::Avsluttet(over),
            closing.into_iter().chain([hendelse]).collect(),
        ))
    });
    let next = format!("{}?gjort=rapport", href(id));
    bound::answer(done.await, &next, &href(id), |nei| again(&refused(t, &nei)))
}

fn refused(t: &Tekst, nei: &Nei) -> Hindring {
    match nei {
        Nei::Avslutning(feil) => Hindring::Last(letters::avtale::feil::avslutning(t, *feil)),
        Nei::Rapport(feil) => {
            let said = letters::avtale::feil::rapport(t, *feil);
            match feil {
                RapportFeil::Rapportert => Hindring::Last(said),
                RapportFeil::AnnetArbeid => Hindring::Felt(ARBEID, said),
                RapportFeil::Tekst(_) => Hindring::Last(said),
            }
        }
    }
}

fn question<'a>(
    app: &'a App,
    innsyn: &'a Avtaleinnsyn,
    bilde: &Bilde,
    (felter, hindring): (&Felter, &Hindring),
) -> Sporsmal<'a> {
    let t = app.tekst;
    let choices = Etter::ALL.map(|etter| {
        Valg::new(
            etter.word(),
            t.get(&format!("avtaler-etter-{}", etter.word()), &[]),
        )
    });
    // What was agreed is the likely answer; it is shown to be put right, not asked for.
    let agreed = bilde.utfylt().innhold.annet_allmennlegearbeid.clone();
    let work = felter
        .get(ARBEID)
        .map(str::to_owned)
        .or(agreed)
        .unwrap_or_default();
    let innhold = Question {
        handling: "sluttrapport".into(),
        tittel: t.avtaler_rapport_tittel(),
        ingress: t.avtaler_rapport_ingress(),
        felter: html! {
            (Felt::new(ETTER, t.avtaler_rapport_etter()).feil(hindring.of(ETTER)).radio(&choices, felter.get(ETTER)))
            (Felt::new(ARBEID, t.avtaler_rapport_arbeid())
                .beskrivelse(t.avtaler_rapport_arbeid_hjelp())
                .feil(hindring.of(ARBEID))
                .tekst(&work))
            (Felt::new(ERFARING, t.avtaler_rapport_erfaring_valgfritt())
                .beskrivelse(t.avtaler_rapport_erfaring_hjelp())
                .feil(hindring.of(ERFARING))
                .fritekst(felter.get(ERFARING).unwrap_or_default(), 4))
        },
        knapp: t.avtaler_rapport_knapp(),
    };
    bilde.question(app, innsyn.innlogget(), innhold)
}
