//! What waits for somebody, worked out from the rounds as they stand.

use maud::{Markup, html};
use sak::aktor::Rolle;
use sak::ko::Ko;
use sak::prioritering::Prioritering;
use sak::soknad::Tilstand;
use sak::vedtak::Vedtak;

use super::etterfrist;
use super::runde::Oversikt;
use crate::access::{Handling, allow};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::pages::kommuner;
use crate::pages::plasser;
use crate::pages::saker::filter::Filter;
use crate::pages::saker::utvalg::{in_case_order, rader};
use crate::session::Innlogget;
use crate::state::App;

/// One thing to do.
pub struct Gjoremal {
    /// What, with how many.
    pub hva: String,
    /// Which round, by when, and why it matters.
    pub forklaring: String,
    /// Where to begin; the first is the button.
    pub lenker: Vec<Link>,
}

impl Gjoremal {
    /// The line.
    pub fn render(&self) -> Markup {
        html! {
            li {
                h3 class="ds-heading" data-size="2xs" { (self.hva) }
                p { (self.forklaring) }
                p class="hj-rad" {
                    @for (index, lenke) in self.lenker.iter().enumerate() {
                        @if index == 0 {
                            a class="ds-button" data-variant="secondary" data-color="accent" href=(lenke.href) {
                                (lenke.text)
                            }
                        } @else {
                            a href=(lenke.href) { (lenke.text) }
                        }
                    }
                }
            }
        }
    }
}

/// What waits for this person in one round.
pub fn of(app: &App, innlogget: &Innlogget, round: &Oversikt) -> Vec<Gjoremal> {
    match innlogget.aktor.rolle {
        Rolle::Saksbehandler => case_worker(app, round),
        Rolle::Attestant | Rolle::Leder => to_approve(app, innlogget, round).into_iter().collect(),
        Rolle::Kommune | Rolle::Departement | Rolle::Lege | Rolle::Helfo => Vec::new(),
    }
}

/// What the places of the quota, the queue and those who applied after the deadline leave to do for this person.
pub async fn of_places(app: &App, innlogget: &Innlogget, rounds: &[Oversikt]) -> Result<Vec<Gjoremal>, Feil> {
    let rolle = innlogget.aktor.rolle;
    if allow(rolle, Handling::Saksbehandle) {
        let ko = app.store.ko(app.today()).await?;
        let places = [first_in_queue(app, &ko).await?, overdue(app).await?];
        let late = etterfrist::tasks(app, &ko, rounds).await?;
        Ok(places.into_iter().flatten().chain(late).collect())
    } else if allow(rolle, Handling::Attestere) {
        Ok(offers(app, innlogget).await?.into_iter().collect())
    } else {
        Ok(Vec::new())
    }
}

async fn overdue(app: &App) -> Result<Option<Gjoremal>, Feil> {
    let t = app.tekst;
    let count = plasser::gjoremal::overdue(app).await?;
    Ok((count > 0).then(|| Gjoremal {
        hva: t.plasser_oppgave_over(count),
        forklaring: t.plasser_oppgave_over_forklaring(),
        lenker: vec![Link::new(
            t.plasser_oppgave_over_lenke(),
            "/plasser?tilstand=tilbudt",
        )],
    }))
}

/// The places that can be offered to those who stand first in the queue.
async fn first_in_queue(app: &App, ko: &Ko) -> Result<Option<Gjoremal>, Feil> {
    let t = app.tekst;
    let due: Vec<_> = ko
        .waiting()
        .filter(|koplass| ko.check_proposal(koplass.plass).is_ok())
        .collect();
    let Some(first) = due.first() else {
        return Ok(None);
    };
    let navn = kommuner::name_of(app, &first.kommune).await?;
    Ok(Some(Gjoremal {
        hva: t.ko_oppgave(due.len()),
        forklaring: t.ko_oppgave_forklaring(navn),
        lenker: vec![Link::new(t.ko_oppgave_lenke(), "/ko")],
    }))
}

async fn offers(app: &App, innlogget: &Innlogget) -> Result<Option<Gjoremal>, Feil> {
    let t = app.tekst;
    let all = app.store.tilbud_til_attestering().await?;
    let own = |offer: &&sak::tilbud::Tilbud| offer.av.id != innlogget.aktor.id;
    let waiting: Vec<_> = all.iter().filter(own).collect();
    Ok(waiting.first().map(|first| Gjoremal {
        hva: t.tilbud_oppgave(waiting.len()),
        forklaring: t.tilbud_oppgave_forklaring(first.av.navn.as_str(), t.tidspunkt(first.tidspunkt)),
        lenker: vec![Link::new(t.tilbud_oppgave_lenke(), "/attestering")],
    }))
}

fn case_worker(app: &App, round: &Oversikt) -> Vec<Gjoremal> {
    match round.runde.prioritering {
        Prioritering::Apen(_) => [sent_back, void, to_assess, ties, ready]
            .into_iter()
            .filter_map(|find| find(app, round))
            .collect(),
        // An assessment that was opened again holds up the whole round.
        Prioritering::Foreslatt(_) => to_assess(app, round).into_iter().collect(),
        Prioritering::Vedtatt(_) => Vec::new(),
    }
}

fn to_assess(app: &App, round: &Oversikt) -> Option<Gjoremal> {
    let t = app.tekst;
    let runde = &round.runde;
    let call = &runde.utlysning;
    let waiting = runde.uvurdert();
    let filter = Filter {
        utlysning: Some(call.navn.clone()),
        tilstand: Some(Tilstand::Sendt),
        ..Filter::default()
    };
    // The municipalities' names are not needed to find the first case. Those after the deadline are a task of their own.
    let first = in_case_order(rader(runde, &[]), &filter)
        .iter()
        .find(|rad| !rad.is_supplerende())
        .map(|rad| filter.case(rad.id()))?;
    let forklaring = if round.deadline_passed(app) {
        let all = runde.soknader.len();
        t.oppgave_vurder_forklaring(all, all - waiting, call.tittel.as_str())
    } else {
        t.oppgave_vurder_for_frist(t.dato(call.frist), call.tittel.as_str())
    };
    Some(Gjoremal {
        hva: t.oppgave_vurder(waiting),
        forklaring,
        lenker: vec![
            Link::new(t.oppgave_vurder_lenke(), first),
            Link::new(t.oppgave_vurder_alle(), filter.href()),
        ],
    })
}

/// Before the deadline the list still changes, so there is nothing to decide.
fn ties(app: &App, round: &Oversikt) -> Option<Gjoremal> {
    let t = app.tekst;
    let count = round.runde.liste().undecided();
    (count > 0 && round.deadline_passed(app) && round.runde.uvurdert() == 0).then(|| Gjoremal {
        hva: t.oppgave_likt(count),
        forklaring: t.oppgave_likt_forklaring(round.runde.utlysning.tittel.as_str()),
        lenker: vec![Link::new(t.oppgave_likt_lenke(), round.ranking())],
    })
}

fn ready(app: &App, round: &Oversikt) -> Option<Gjoremal> {
    let t = app.tekst;
    let runde = &round.runde;
    let all = runde.soknader.len();
    let done = all > 0 && runde.uvurdert() == 0 && runde.liste().undecided() == 0;
    (done && round.deadline_passed(app)).then(|| Gjoremal {
        hva: t.oppgave_klar(),
        forklaring: t.oppgave_klar_forklaring(all, runde.utlysning.tittel.as_str()),
        lenker: vec![Link::new(t.oppgave_klar_lenke(), round.ranking())],
    })
}

fn sent_back(app: &App, round: &Oversikt) -> Option<Gjoremal> {
    let t = app.tekst;
    let back: Vec<(&str, &str)> = round
        .ranked()
        .filter_map(|vedtak| match vedtak {
            Vedtak::Returnert { av, grunn, .. } => Some((av.navn.as_str(), grunn.as_str())),
            _ => None,
        })
        .collect();
    let (navn, grunn) = back.first()?;
    Some(Gjoremal {
        hva: t.oppgave_returnert(back.len()),
        forklaring: t.oppgave_returnert_forklaring(*grunn, *navn, round.runde.utlysning.tittel.as_str()),
        lenker: vec![Link::new(t.oppgave_returnert_lenke(), round.ranking())],
    })
}

fn void(app: &App, round: &Oversikt) -> Option<Gjoremal> {
    let t = app.tekst;
    let count = round
        .ranked()
        .filter(|vedtak| matches!(vedtak, Vedtak::Bortfalt { .. }))
        .count();
    (count > 0).then(|| Gjoremal {
        hva: t.oppgave_bortfalt(count),
        forklaring: t.oppgave_bortfalt_forklaring(round.runde.utlysning.tittel.as_str()),
        lenker: vec![Link::new(t.oppgave_returnert_lenke(), round.ranking())],
    })
}

/// Proposals that this person may approve: not those that they prepared themselves.
fn to_approve(app: &App, innlogget: &Innlogget, round: &Oversikt) -> Option<Gjoremal> {
    let t = app.tekst;
    let may = |vedtak: &&Vedtak| match vedtak {
        Vedtak::Forslag(forslag) => forslag.av.id != innlogget.aktor.id,
        _ => false,
    };
    let waiting: Vec<&Vedtak> = round.vedtak.iter().filter(may).collect();
    let proposal = waiting.first()?.forslag();
    Some(Gjoremal {
        hva: t.oppgave_attester(waiting.len()),
        forklaring: t.oppgave_attester_forklaring(
            proposal.av.navn.as_str(),
            t.tidspunkt(proposal.tidspunkt),
            round.runde.utlysning.tittel.as_str(),
        ),
        lenker: vec![Link::new(t.oppgave_attester_lenke(), "/attestering")],
    })
}
