//! The municipality answers an offer, or gives a place back.

use axum::extract::Path;
use axum::response::Response;
use maud::html;
use sak::id::KvoteplassId;
use sak::kvoteplass::{Kvoteplass, Returgrunn};

use super::sporsmal::{BEGRUNNELSE, GRUNN, Hindring, Innhold, Sporsmal, outcome, sporsmal};
use crate::access::Kommunebruker;
use crate::components::felt::{Felt, Valg};
use crate::error::Feil;
use crate::form::{Felter, Sendt, Skjema};
use crate::state::App;

pub(super) async fn own(app: &App, bruker: &Kommunebruker, id: KvoteplassId) -> Result<Kvoteplass, Feil> {
    let found = app.store.kvoteplass(id).await?;
    found
        .filter(|plass| plass.kommune == bruker.kommune)
        .ok_or(Feil::NotFound)
}

fn yes_question<'a>(app: &'a App, bruker: &'a Kommunebruker, plass: &'a Kvoteplass) -> Sporsmal<'a> {
    let t = app.tekst;
    let innhold = Innhold {
        handling: "takk-ja",
        tittel: t.plasser_takk_ja_tittel(plass.nummer),
        ingress: t.plasser_takk_ja_ingress(),
        felter: html! {},
        knapp: t.plasser_takk_ja_ja(),
    };
    sporsmal(app, &bruker.innlogget, plass, innhold)
}

/// `GET /plasser/{id}/takk-ja`.
pub async fn ask_yes(
    app: App,
    bruker: Kommunebruker,
    Path(id): Path<KvoteplassId>,
) -> Result<Response, Feil> {
    let plass = own(&app, &bruker, id).await?;
    Ok(yes_question(&app, &bruker, &plass).page(&Hindring::Ingen))
}

/// `POST /plasser/{id}/takk-ja`: accepts.
pub async fn yes(
    app: App,
    bruker: Kommunebruker,
    Path(id): Path<KvoteplassId>,
    Skjema(_): Skjema,
) -> Result<Response, Feil> {
    let plass = own(&app, &bruker, id).await?;
    let spor = app.spor(bruker.aktor());
    let done = app
        .store
        .change_kvoteplass(id, spor, |plass| plass.accept(spor.aktor, spor.now))
        .await;
    Ok(match outcome(app.tekst, "takk-ja", done)? {
        Ok(response) => response,
        Err(hindring) => yes_question(&app, &bruker, &plass).page(&hindring),
    })
}

fn no_question<'a>(
    app: &'a App,
    bruker: &'a Kommunebruker,
    plass: &'a Kvoteplass,
    typed: &str,
    hindring: &Hindring,
) -> Sporsmal<'a> {
    let t = app.tekst;
    let innhold = Innhold {
        handling: "takk-nei",
        tittel: t.plasser_takk_nei_tittel(plass.nummer),
        ingress: t.plasser_takk_nei_ingress(),
        felter: Felt::new(BEGRUNNELSE, t.plasser_takk_nei_begrunnelse())
            .beskrivelse(t.plasser_takk_nei_begrunnelse_hjelp())
            .feil(hindring.of(BEGRUNNELSE))
            .fritekst(typed, 3),
        knapp: t.plasser_takk_nei_ja(),
    };
    sporsmal(app, &bruker.innlogget, plass, innhold)
}

/// `GET /plasser/{id}/takk-nei`.
pub async fn ask_no(app: App, bruker: Kommunebruker, Path(id): Path<KvoteplassId>) -> Result<Response, Feil> {
    let plass = own(&app, &bruker, id).await?;
    let nothing = Hindring::Ingen;
    Ok(no_question(&app, &bruker, &plass, "", &nothing).page(&nothing))
}

/// `POST /plasser/{id}/takk-nei`: declines.
pub async fn no(
    app: App,
    Path(id): Path<KvoteplassId>,
    Sendt {
        who: bruker,
        felter,
        gammelt,
    }: Sendt<Kommunebruker>,
) -> Result<Response, Feil> {
    let plass = own(&app, &bruker, id).await?;
    let typed = felter.get(BEGRUNNELSE).unwrap_or_default();
    let again = |hindring: Hindring| no_question(&app, &bruker, &plass, typed, &hindring).page(&hindring);
    if gammelt {
        return Ok(again(Hindring::Gammelt));
    }
    let spor = app.spor(bruker.aktor());
    let done = app
        .store
        .change_kvoteplass(id, spor, |plass| plass.decline(typed, spor.aktor, spor.now))
        .await;
    Ok(match outcome(app.tekst, "takk-nei", done)? {
        Ok(response) => response,
        Err(hindring) => again(hindring),
    })
}

fn return_question<'a>(
    app: &'a App,
    bruker: &'a Kommunebruker,
    plass: &'a Kvoteplass,
    felter: &Felter,
    hindring: &Hindring,
) -> Sporsmal<'a> {
    let t = app.tekst;
    let reasons = Returgrunn::ALL.map(|grunn| {
        Valg::new(
            grunn.word(),
            t.get(&format!("plasser-grunn-{}", grunn.word()), &[]),
        )
    });
    let innhold = Innhold {
        handling: "gi-tilbake",
        tittel: t.plasser_gi_tilbake_tittel(plass.nummer),
        ingress: t.plasser_gi_tilbake_ingress(),
        felter: html! {
            (Felt::new(GRUNN, t.plasser_gi_tilbake_grunn())
                .feil(hindring.of(GRUNN))
                .radio(&reasons, felter.get(GRUNN)))
            (Felt::new(BEGRUNNELSE, t.plasser_gi_tilbake_begrunnelse())
                .beskrivelse(t.plasser_gi_tilbake_begrunnelse_hjelp())
                .feil(hindring.of(BEGRUNNELSE))
                .fritekst(felter.get(BEGRUNNELSE).unwrap_or_default(), 3))
        },
        knapp: t.plasser_gi_tilbake_ja(),
    };
    sporsmal(app, &bruker.innlogget, plass, innhold)
}

/// `GET /plasser/{id}/gi-tilbake`.
pub async fn ask_give_back(
    app: App,
    bruker: Kommunebruker,
    Path(id): Path<KvoteplassId>,
) -> Result<Response, Feil> {
    let plass = own(&app, &bruker, id).await?;
    let (empty, nothing) = (Felter::default(), Hindring::Ingen);
    Ok(return_question(&app, &bruker, &plass, &empty, &nothing).page(&nothing))
}

/// `POST /plasser/{id}/gi-tilbake`: gives the place back.
pub async fn give_back(
    app: App,
    Path(id): Path<KvoteplassId>,
    Sendt {
        who: bruker,
        felter,
        gammelt,
    }: Sendt<Kommunebruker>,
) -> Result<Response, Feil> {
    let plass = own(&app, &bruker, id).await?;
    let again =
        |hindring: Hindring| return_question(&app, &bruker, &plass, &felter, &hindring).page(&hindring);
    if gammelt {
        return Ok(again(Hindring::Gammelt));
    }
    let Some(grunn) = felter.text(GRUNN).and_then(Returgrunn::from_word) else {
        return Ok(again(Hindring::Felt(GRUNN, app.tekst.plasser_feil_grunn())));
    };
    let words = felter.get(BEGRUNNELSE).unwrap_or_default();
    let spor = app.spor(bruker.aktor());
    let done = app
        .store
        .leave_kvoteplass(id, spor, |plass, avtaler, _| {
            plass.give_back((grunn, words), avtaler, spor.aktor, spor.now)
        })
        .await;
    Ok(match outcome(app.tekst, "gi-tilbake", done)? {
        Ok(response) => response,
        Err(hindring) => again(hindring),
    })
}
