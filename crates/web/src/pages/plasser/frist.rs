//! The case worker gives more time to answer, or withdraws an offer that nobody answered.

use axum::extract::Path;
use axum::response::Response;
use maud::html;
use sak::id::KvoteplassId;
use sak::kvoteplass::Kvoteplass;
use store::Mailbox;

use super::sporsmal::{BEGRUNNELSE, Hindring, Innhold, SVARFRIST, Sporsmal, outcome, sporsmal};
use crate::access::Saksbehandler;
use crate::components::felt::Felt;
use crate::error::Feil;
use crate::form::{Felter, Sendt};
use crate::kommunepost::{Beskjed, Venter};
use crate::pages::kommuner;
use crate::state::App;

/// A place with the name of its municipality.
async fn load(app: &App, id: KvoteplassId) -> Result<(Kvoteplass, String), Feil> {
    let plass = app.store.kvoteplass(id).await?.ok_or(Feil::NotFound)?;
    let name = kommuner::name_of(app, &plass.kommune).await?;
    Ok((plass, name))
}

fn extend_question<'a>(
    app: &'a App,
    who: &'a Saksbehandler,
    (plass, name): &'a (Kvoteplass, String),
    felter: &Felter,
    hindring: &Hindring,
) -> Sporsmal<'a> {
    let t = app.tekst;
    let last = plass.svarfrist.map(|last| t.dato(last)).unwrap_or_default();
    let innhold = Innhold {
        handling: "utsett",
        tittel: t.plasser_utsett_tittel(name.as_str()),
        ingress: t.plasser_utsett_ingress(plass.nummer, last),
        felter: html! {
            (Felt::new(SVARFRIST, t.plasser_utsett_dato())
                .feil(hindring.of(SVARFRIST))
                .dato(felter.get(SVARFRIST).unwrap_or_default()))
            (Felt::new(BEGRUNNELSE, t.plasser_utsett_begrunnelse())
                .feil(hindring.of(BEGRUNNELSE))
                .fritekst(felter.get(BEGRUNNELSE).unwrap_or_default(), 3))
        },
        knapp: t.plasser_utsett_ja(),
    };
    sporsmal(app, &who.innlogget, plass, innhold)
}

/// `GET /plasser/{id}/utsett`.
pub async fn ask_extend(
    app: App,
    who: Saksbehandler,
    Path(id): Path<KvoteplassId>,
) -> Result<Response, Feil> {
    let place = load(&app, id).await?;
    let (empty, nothing) = (Felter::default(), Hindring::Ingen);
    Ok(extend_question(&app, &who, &place, &empty, &nothing).page(&nothing))
}

/// `POST /plasser/{id}/utsett`: moves the last day to answer.
pub async fn extend(
    app: App,
    Path(id): Path<KvoteplassId>,
    Sendt { who, felter, gammelt }: Sendt<Saksbehandler>,
) -> Result<Response, Feil> {
    let place = load(&app, id).await?;
    let again = |hindring: Hindring| extend_question(&app, &who, &place, &felter, &hindring).page(&hindring);
    if gammelt {
        return Ok(again(Hindring::Gammelt));
    }
    let Some(day) = felter.date(SVARFRIST) else {
        let text = app.tekst.plasser_feil_svarfrist_form();
        return Ok(again(Hindring::Felt(SVARFRIST, text)));
    };
    let words = felter.get(BEGRUNNELSE).unwrap_or_default();
    let spor = app.spor(who.aktor());
    let beskjed = Beskjed::new(Venter::Plassfrist(id), Some(day));
    let notice = |mailbox: &Mailbox| beskjed.write(&app, mailbox);
    let done = app.store.change_kvoteplass_and_tell(id, &notice, spor, |plass| {
        plass.extend(day, words, spor.aktor, spor.now)
    });
    let done = done.await;
    Ok(match outcome(app.tekst, "utsett", done)? {
        Ok(response) => response,
        Err(hindring) => again(hindring),
    })
}

fn withdraw_question<'a>(
    app: &'a App,
    who: &'a Saksbehandler,
    (plass, name): &'a (Kvoteplass, String),
    typed: &str,
    hindring: &Hindring,
) -> Sporsmal<'a> {
    let t = app.tekst;
    let innhold = Innhold {
        handling: "trekk",
        tittel: t.plasser_trekk_tittel(name.as_str(), plass.nummer),
        ingress: t.plasser_trekk_ingress(),
        felter: Felt::new(BEGRUNNELSE, t.plasser_trekk_begrunnelse())
            .feil(hindring.of(BEGRUNNELSE))
            .fritekst(typed, 3),
        knapp: t.plasser_trekk_ja(),
    };
    sporsmal(app, &who.innlogget, plass, innhold)
}

/// `GET /plasser/{id}/trekk`.
pub async fn ask_withdraw(
    app: App,
    who: Saksbehandler,
    Path(id): Path<KvoteplassId>,
) -> Result<Response, Feil> {
    let place = load(&app, id).await?;
    let nothing = Hindring::Ingen;
    Ok(withdraw_question(&app, &who, &place, "", &nothing).page(&nothing))
}

/// `POST /plasser/{id}/trekk`: withdraws the offer.
pub async fn withdraw(
    app: App,
    Path(id): Path<KvoteplassId>,
    Sendt { who, felter, gammelt }: Sendt<Saksbehandler>,
) -> Result<Response, Feil> {
    let place = load(&app, id).await?;
    let typed = felter.get(BEGRUNNELSE).unwrap_or_default();
    let again = |hindring: Hindring| withdraw_question(&app, &who, &place, typed, &hindring).page(&hindring);
    if gammelt {
        return Ok(again(Hindring::Gammelt));
    }
    let spor = app.spor(who.aktor());
    let done = app
        .store
        .change_kvoteplass(id, spor, |plass| plass.withdraw(typed, spor.aktor, spor.now))
        .await;
    Ok(match outcome(app.tekst, "trekk", done)? {
        Ok(response) => response,
        Err(hindring) => again(hindring),
    })
}
