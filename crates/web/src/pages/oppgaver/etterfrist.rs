//! What waits for a case worker among the applications that came after the deadline.

use sak::id::SoknadId;
use sak::ko::Ko;
use sak::soknad::{Soknad, Tilstand};
use sak::vedtak::Vedtak;

use super::gjoremal::Gjoremal;
use super::runde::Oversikt;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::pages::kommuner;
use crate::state::App;

/// To assess, to send for approval, and sent back, in all rounds.
///
/// # Errors
/// The database.
pub async fn tasks(app: &App, ko: &Ko, rounds: &[Oversikt]) -> Result<Vec<Gjoremal>, Feil> {
    let found = [
        to_assess(app, rounds).await?,
        to_send(app, ko, rounds).await?,
        sent_back(app, rounds),
    ];
    Ok(found.into_iter().flatten().collect())
}

async fn to_assess(app: &App, rounds: &[Oversikt]) -> Result<Option<Gjoremal>, Feil> {
    let t = app.tekst;
    let mut waiting: Vec<_> = in_state(rounds, Tilstand::Sendt)
        .filter_map(|(_, soknad)| soknad.sendt())
        .collect();
    waiting.sort_by_key(|sendt| sendt.mottatt);
    let Some(first) = waiting.first() else {
        return Ok(None);
    };
    let kommune = kommuner::name_of(app, &first.felles.kommune).await?;
    Ok(Some(Gjoremal {
        hva: t.etterfrist_oppgave_vurder(waiting.len()),
        forklaring: t.etterfrist_oppgave_vurder_forklaring(kommune, t.tidspunkt(first.mottatt)),
        lenker: vec![Link::new(
            t.etterfrist_oppgave_vurder_lenke(),
            case(first.felles.id),
        )],
    }))
}

/// Assessed, with an answer that follows from the queue, and not proposed.
async fn to_send(app: &App, ko: &Ko, rounds: &[Oversikt]) -> Result<Option<Gjoremal>, Feil> {
    let t = app.tekst;
    let ready: Vec<&Soknad> = in_state(rounds, Tilstand::Innstilt)
        .filter(|(round, soknad)| {
            let id = soknad.felles().id;
            let proposed = latest(round, id).is_some_and(Vedtak::is_current);
            !proposed && round.runde.grunnlag_supplerende(id, ko).is_ok()
        })
        .map(|(_, soknad)| soknad)
        .collect();
    let Some(first) = ready.first() else {
        return Ok(None);
    };
    let kommune = kommuner::name_of(app, &first.felles().kommune).await?;
    Ok(Some(Gjoremal {
        hva: t.etterfrist_oppgave_send(ready.len()),
        forklaring: t.etterfrist_oppgave_send_forklaring(kommune),
        lenker: vec![Link::new(
            t.etterfrist_oppgave_send_lenke(),
            case(first.felles().id),
        )],
    }))
}

fn sent_back(app: &App, rounds: &[Oversikt]) -> Option<Gjoremal> {
    let t = app.tekst;
    let back: Vec<_> = in_state(rounds, Tilstand::Innstilt)
        .filter_map(|(round, soknad)| match latest(round, soknad.felles().id)? {
            Vedtak::Returnert { av, grunn, .. } => {
                Some((soknad.felles().id, av.navn.as_str(), grunn.as_str()))
            }
            _ => None,
        })
        .collect();
    let (id, navn, grunn) = *back.first()?;
    Some(Gjoremal {
        hva: t.etterfrist_oppgave_tilbake(back.len()),
        forklaring: t.etterfrist_oppgave_tilbake_forklaring(grunn, navn),
        lenker: vec![Link::new(t.etterfrist_oppgave_send_lenke(), case(id))],
    })
}

fn in_state(rounds: &[Oversikt], tilstand: Tilstand) -> impl Iterator<Item = (&Oversikt, &Soknad)> {
    rounds
        .iter()
        .flat_map(|round| round.runde.supplerende.iter().map(move |soknad| (round, soknad)))
        .filter(move |(_, soknad)| soknad.tilstand() == tilstand)
}

fn latest(round: &Oversikt, id: SoknadId) -> Option<&Vedtak> {
    round.vedtak.iter().find(|vedtak| vedtak.soknad() == id)
}

fn case(id: SoknadId) -> String {
    format!("/saker/{id}")
}
