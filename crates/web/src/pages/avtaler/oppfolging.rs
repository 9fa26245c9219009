//! What came of a list ceiling that was raised: the directorate follows it up, and the municipality can say that it was
//! told by mistake.

use axum::extract::Path;
use axum::response::Response;
use maud::html;
use sak::avtale::{Avtale, Inngatt, ListetakFeil};
use sak::hendelse::Hendelse;
use sak::id::AvtaleId;
use texts::Tekst;

use super::bilde::{Bilde, Question};
use super::bound::{self, Avslag};
use super::href;
use crate::access::{Avtaleinnsyn, Handling, Tilgang, allow};
use crate::components::felt::{Felt, Valg};
use crate::error::Feil;
use crate::form::{Felter, Sendt};
use crate::pages::sporsmal::{BEGRUNNELSE, Hindring, Sporsmal};
use crate::state::App;

const HVA: &str = "hva";
const FEILMELDT: &str = "feilmeldt";
const FULGT_OPP: &str = "fulgt-opp";

/// `GET /avtaler/{id}/listetak/{nr}`.
pub async fn ask(
    app: App,
    innsyn: Avtaleinnsyn,
    Path((id, nr)): Path<(AvtaleId, usize)>,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    may(&innsyn, &bilde)?;
    let (empty, nothing) = (Felter::default(), Hindring::Ingen);
    Ok(question(&app, &innsyn, &bilde, nr, (&empty, &nothing)).page(&nothing))
}

/// `POST /avtaler/{id}/listetak/{nr}`.
pub async fn follow_up(
    app: App,
    Path((id, nr)): Path<(AvtaleId, usize)>,
    Sendt {
        who: innsyn,
        felter,
        gammelt,
    }: Sendt<Avtaleinnsyn>,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    let choices = may(&innsyn, &bilde)?;
    let again = |hindring: &Hindring| question(&app, &innsyn, &bilde, nr, (&felter, hindring)).page(hindring);
    if gammelt {
        return Ok(again(&Hindring::Gammelt));
    }
    let Some(hva) = felter.get(HVA).filter(|hva| choices.contains(hva)) else {
        return Ok(again(&Hindring::Felt(
            HVA,
            app.tekst.avtaler_oppfolging_feil_hva(),
        )));
    };
    let what = (hva == FEILMELDT, felter.get(BEGRUNNELSE).unwrap_or_default());
    let spor = app.spor(innsyn.aktor());
    let done = app.store.change_avtale(id, &bound::nobody, spor, |avtale, _| {
        put(avtale, |inngatt| {
            inngatt.follow_up_listetak(nr, what, spor.aktor, spor.now)
        })
    });
    let next = format!("{}?gjort=fulgt-opp", href(id));
    bound::answer(done.await, &next, &href(id), |feil| {
        again(&refused(app.tekst, feil))
    })
}

/// Does something with what all have signed, whether it runs or is over.
pub(super) fn put(
    avtale: Avtale,
    what: impl FnOnce(Inngatt) -> Result<(Inngatt, Hendelse), ListetakFeil>,
) -> Result<(Avtale, Vec<Hendelse>), Avslag<ListetakFeil>> {
    match avtale {
        Avtale::Inngatt(inngatt) => {
            let (inngatt, hendelse) = what(inngatt).map_err(Avslag::Nei)?;
            Ok((Avtale::Inngatt(inngatt), vec![hendelse]))
        }
        Avtale::Avsluttet(mut over) => {
            let (inngatt, hendelse) = what(over.inngatt).map_err(Avslag::Nei)?;
            over.inngatt = inngatt;
            Ok((Avtale::Avsluttet(over), vec![hendelse]))
        }
        _ => Err(Avslag::Annen),
    }
}

fn refused(t: &Tekst, feil: ListetakFeil) -> Hindring {
    match feil {
        ListetakFeil::Begrunnelse => Hindring::Felt(BEGRUNNELSE, t.plasser_feil_begrunnelse()),
        ListetakFeil::Tekst(feil) => Hindring::Felt(BEGRUNNELSE, letters::avtale::feil::tekst(t, feil)),
        _ => Hindring::Last(t.avtaler_oppfolging_feil_apen()),
    }
}

/// What this person may say came of it.
fn may(innsyn: &Avtaleinnsyn, bilde: &Bilde) -> Result<Vec<&'static str>, Feil> {
    if allow(innsyn.aktor().rolle, Handling::Saksbehandle) {
        Ok(vec![FULGT_OPP, FEILMELDT])
    } else if innsyn.owns(&bilde.avtale) {
        Ok(vec![FEILMELDT])
    } else {
        Err(Feil::Forbidden(Handling::Saksbehandle))
    }
}

fn question<'a>(
    app: &'a App,
    innsyn: &'a Avtaleinnsyn,
    bilde: &Bilde,
    nr: usize,
    (felter, hindring): (&Felter, &Hindring),
) -> Sporsmal<'a> {
    let t = app.tekst;
    let choices: Vec<Valg<'_>> = may(innsyn, bilde)
        .unwrap_or_default()
        .into_iter()
        .map(|word| Valg::new(word, t.get(&format!("avtaler-oppfolging-{word}"), &[])))
        .collect();
    let innhold = Question {
        handling: format!("listetak/{nr}"),
        tittel: t.avtaler_oppfolging_tittel(),
        ingress: t.avtaler_oppfolging_ingress(),
        felter: html! {
            (Felt::new(HVA, t.avtaler_oppfolging_hva()).feil(hindring.of(HVA)).radio(&choices, felter.get(HVA)))
            (Felt::new(BEGRUNNELSE, t.avtaler_oppfolging_begrunnelse())
                .feil(hindring.of(BEGRUNNELSE))
                .fritekst(felter.get(BEGRUNNELSE).unwrap_or_default(), 3))
        },
        knapp: t.avtaler_oppfolging_knapp(),
    };
    bilde.question(app, innsyn.innlogget(), innhold)
}
