//! The way into an application: begin one, or come back to it.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use sak::id::{SoknadId, UtlysningNavn};
use sak::kommune::Kommune;
use sak::soknad::felt::{Felt, Svarskjema};
use sak::soknad::{Felles, Kladd, Soknad, Steg};
use sak::utlysning::{Fase, Utlysning};
use store::EndringFeil;

use super::bilde::{self, Apnet};
use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::form::{Felter, Skjema};
use crate::pages::kan_vi_soke::Sporring;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Begins the municipality's application in a call, or comes back to it.
pub async fn begin(app: App, bruker: Kommunebruker, Skjema(felter): Skjema) -> Result<Response, Feil> {
    let navn = felter
        .text("utlysning")
        .and_then(UtlysningNavn::parse)
        .ok_or(Feil::NotFound)?;
    let utlysning = app.store.utlysning(&navn).await?.ok_or(Feil::NotFound)?;
    let fase = utlysning.fase(app.today());
    if fase != Fase::Lopende
        && let Some(found) = app.store.soknad_in(&navn, &bruker.kommune).await?
    {
        return Ok(Redirect::to(&format!("/soknad/{}", found.verdi.felles().id)).into_response());
    }
    if !matches!(fase, Fase::Apen { .. } | Fase::Lopende) {
        return Ok(not_now(&app, &bruker, &utlysning));
    }
    let felles = Felles {
        id: SoknadId(app.new_id()),
        utlysning: navn,
        kommune: bruker.kommune.clone(),
    };
    let begun = app
        .store
        .begin_kladd(felles, app.spor(bruker.aktor()))
        .await
        .map_err(changed)?;
    let id = begun.verdi.felles().id;
    let is_draft = matches!(begun.verdi, Soknad::Kladd(_));
    let fra = felter.text("fra").and_then(|text| text.parse().ok());
    if let Some(fra) = fra.filter(|_| is_draft) {
        app.store
            .carry_over(id, fra, app.spor(bruker.aktor()))
            .await
            .map_err(changed)?;
    }
    if let Soknad::Kladd(kladd) = &begun.verdi {
        let kommune = app.store.kommune(&bruker.kommune).await?.ok_or(Feil::NotFound)?;
        carry_answers(&app, &bruker, id, (&kommune, &felter)).await?;
        fill_in_known(&app, &bruker, kladd, &kommune).await?;
    }
    // The first step that asks for something: what the register knows is no question.
    Ok(resume(app, bruker, Path(id)).await?.into_response())
}

/// Fills in what was answered before there was a draft, if it was answered for this municipality. What the register
/// knows is no question.
async fn carry_answers(
    app: &App,
    bruker: &Kommunebruker,
    id: SoknadId,
    (kommune, felter): (&Kommune, &Felter),
) -> Result<(), Feil> {
    let Sporring {
        kommune: of,
        mut svar,
        ..
    } = Sporring::read(felter.typed());
    if kommune.utdanningsvirksomhet.is_some() {
        svar.remove(&Felt::Utdanningsvirksomhet);
    }
    if of.as_ref() != Some(&bruker.kommune) || svar.is_empty() {
        return Ok(());
    }
    let filled = app.store.fill_in(id, svar, app.spor(bruker.aktor()));
    filled.await.map_err(changed)
}

/// Where one left off: the first unfinished step of a draft, the receipt of what is sent.
pub async fn resume(app: App, bruker: Kommunebruker, Path(id): Path<SoknadId>) -> Result<Redirect, Feil> {
    let page = match bilde::open(&app, &bruker, id).await? {
        Apnet::Kladd(bilde) => bilde.first_unfinished().map_or("oppsummering", Steg::word),
        Apnet::Sendt => "kvittering",
    };
    Ok(Redirect::to(&format!("/soknad/{id}/{page}")))
}

/// The answers that the register gives, so that nobody is asked.
pub fn known(kommune: &Kommune) -> Svarskjema {
    let status = kommune.utdanningsvirksomhet;
    status
        .map(|status| (Felt::Utdanningsvirksomhet, vec![status.word().to_owned()]))
        .into_iter()
        .collect()
}

/// Writes into the draft what the register knows, if it says something else than the draft.
pub async fn fill_in_known(
    app: &App,
    bruker: &Kommunebruker,
    kladd: &Kladd,
    kommune: &Kommune,
) -> Result<(), Feil> {
    let stored = kladd.step(Steg::Kommunen);
    let mut svar = stored.svar.clone();
    svar.extend(known(kommune));
    if svar == stored.svar {
        return Ok(());
    }
    let id = kladd.felles.id;
    let spor = app.spor(bruker.aktor());
    match app
        .store
        .save_step(id, Steg::Kommunen, stored.versjon, svar, spor)
        .await
    {
        // Somebody who saved the step in between has written the register's answer as well.
        Ok(_) | Err(EndringFeil::Avvist(_) | EndringFeil::Konflikt) => Ok(()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => Err(feil.into()),
    }
}

fn changed(feil: EndringFeil<std::convert::Infallible>) -> Feil {
    match feil {
        EndringFeil::Store(feil) => feil.into(),
        EndringFeil::IkkeFunnet => Feil::NotFound,
        EndringFeil::Konflikt => Feil::Conflict,
        EndringFeil::Avvist(never) => match never {},
    }
}

fn not_now(app: &App, bruker: &Kommunebruker, utlysning: &Utlysning) -> Response {
    let t = app.tekst;
    let tittel = t.soknad_begynn_lukket_tittel();
    let page = Side::new(app, Some(&bruker.innlogget), tittel.as_str()).aktiv(Menypunkt::Oppgaver);
    let page = page.render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            h1 class="ds-heading" data-size="md" { (tittel) }
            @if utlysning.fase(app.today()) == Fase::Kommer {
                p class="hj-les" { (t.soknad_begynn_kommer_forklaring(t.dato(utlysning.kunngjort))) }
            } @else {
                p class="hj-les" { (t.soknad_begynn_lukket_forklaring(t.dato(utlysning.frist))) }
                p class="hj-les" { (t.soknad_lukket_hva(t.soknad_epost())) }
            }
            p class="hj-rad" { a class="ds-button" data-color="accent" href="/oppgaver" { (t.soknad_til_oppgavene()) } }
        }
    });
    (StatusCode::CONFLICT, page).into_response()
}
