//! The case worker passes a place over, or takes it into the queue again; always with the reason.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use sak::id::SoknadId;
use sak::ko::{KoFeil, Merknadsslag};
use store::EndringFeil;

use super::bilde::Kobilde;
use super::{hindring, href, reference};
use crate::access::Saksbehandler;
use crate::components::felt::Felt;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Sendt;
use crate::pages::sporsmal::{BEGRUNNELSE, Hindring, Sporsmal};
use crate::side::Menypunkt;
use crate::state::App;

/// What is asked.
#[derive(Clone, Copy)]
enum Valg {
    Forbi,
    Inn,
}

fn question<'a>(
    app: &'a App,
    who: &'a Saksbehandler,
    bilde: &Kobilde,
    valg: Valg,
    typed: &str,
    hindring: &Hindring,
) -> Sporsmal<'a> {
    let t = app.tekst;
    let back = href(bilde.plass);
    let name = bilde.kommune.navn.as_str();
    let (word, tittel, ingress, knapp, label, help) = match valg {
        Valg::Forbi => (
            "ga-forbi",
            t.ko_ga_forbi_tittel(name),
            t.ko_ga_forbi_ingress(),
            t.ko_ga_forbi_ja(),
            t.ko_ga_forbi_begrunnelse(),
            Some(t.ko_ga_forbi_begrunnelse_hjelp()),
        ),
        Valg::Inn => (
            "ta-inn",
            t.ko_ta_inn_tittel(name),
            t.ko_ta_inn_ingress(),
            t.ko_ta_inn_ja(),
            t.ko_ta_inn_begrunnelse(),
            None,
        ),
    };
    let mut felt = Felt::new(BEGRUNNELSE, label).feil(hindring.of(BEGRUNNELSE));
    if let Some(help) = help {
        felt = felt.beskrivelse(help);
    }
    let action = format!("{back}/{word}");
    Sporsmal {
        app,
        innlogget: &who.innlogget,
        aktiv: Menypunkt::Plasser,
        vei: vec![
            Link::new(t.ko_tittel(), "/ko"),
            Link::new(name, back.as_str()),
            Link::new(tittel.as_str(), action.as_str()),
        ],
        action,
        tilbake: back,
        tittel,
        ingress,
        felter: felt.fritekst(typed, 3),
        knapp,
    }
}

/// `GET /ko/{soknad}/{plass}/ga-forbi`.
pub async fn ask_pass(app: App, who: Saksbehandler, path: Path<(SoknadId, u64)>) -> Result<Response, Feil> {
    ask(&app, &who, path, Valg::Forbi).await
}

/// `GET /ko/{soknad}/{plass}/ta-inn`.
pub async fn ask_back(app: App, who: Saksbehandler, path: Path<(SoknadId, u64)>) -> Result<Response, Feil> {
    ask(&app, &who, path, Valg::Inn).await
}

async fn ask(
    app: &App,
    who: &Saksbehandler,
    Path(address): Path<(SoknadId, u64)>,
    valg: Valg,
) -> Result<Response, Feil> {
    again(app, who, address, (valg, ""), Hindring::Ingen).await
}

/// The question with what was typed, and what is in the way.
async fn again(
    app: &App,
    who: &Saksbehandler,
    address: (SoknadId, u64),
    (valg, typed): (Valg, &str),
    hindring: Hindring,
) -> Result<Response, Feil> {
    let bilde = Kobilde::load(app, reference(address)).await?;
    Ok(question(app, who, &bilde, valg, typed, &hindring).page(&hindring))
}

/// `POST /ko/{soknad}/{plass}/ga-forbi`.
pub async fn pass(
    app: App,
    Path(address): Path<(SoknadId, u64)>,
    Sendt { who, felter, gammelt }: Sendt<Saksbehandler>,
) -> Result<Response, Feil> {
    let plass = reference(address);
    let typed = felter.get(BEGRUNNELSE).unwrap_or_default();
    if gammelt {
        return again(&app, &who, address, (Valg::Forbi, typed), Hindring::Gammelt).await;
    }
    let spor = app.spor(who.aktor());
    let done = app
        .store
        .set_aside(plass, Merknadsslag::Forbigatt, typed, spor)
        .await;
    answer(&app, &who, address, Valg::Forbi, typed, done).await
}

/// `POST /ko/{soknad}/{plass}/ta-inn`.
pub async fn back(
    app: App,
    Path(address): Path<(SoknadId, u64)>,
    Sendt { who, felter, gammelt }: Sendt<Saksbehandler>,
) -> Result<Response, Feil> {
    let typed = felter.get(BEGRUNNELSE).unwrap_or_default();
    if gammelt {
        return again(&app, &who, address, (Valg::Inn, typed), Hindring::Gammelt).await;
    }
    let spor = app.spor(who.aktor());
    let done = app.store.take_back(reference(address), typed, spor).await;
    answer(&app, &who, address, Valg::Inn, typed, done).await
}

async fn answer(
    app: &App,
    who: &Saksbehandler,
    address: (SoknadId, u64),
    valg: Valg,
    typed: &str,
    done: Result<(), EndringFeil<KoFeil>>,
) -> Result<Response, Feil> {
    let plass = reference(address);
    let word = match valg {
        Valg::Forbi => "forbi",
        Valg::Inn => "inn",
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("{}?gjort={word}", href(plass))).into_response()),
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::Avvist(feil)) => {
            again(app, who, address, (valg, typed), hindring(app.tekst, feil)).await
        }
    }
}
