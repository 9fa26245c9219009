//! Going from case to case, in order of case number, among those that pass the filters of the queue.

use maud::{Markup, html};
use sak::id::SoknadId;
use sak::soknad::Tilstand;
use texts::Tekst;

use super::load::Sak;
use crate::pages::saker::filter::Filter;
use crate::pages::saker::utvalg::{case_number, in_case_order, rader_for};

/// Another case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nabo {
    /// Its id.
    pub id: SoknadId,
    /// Its municipality.
    pub navn: String,
}

/// Where the case stands among the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plassering {
    /// Its number, from 1; `None` if it does not pass the filters itself.
    pub nummer: Option<usize>,
    /// How many pass.
    pub antall: usize,
    /// The one before.
    pub forrige: Option<Nabo>,
    /// The one after.
    pub neste: Option<Nabo>,
}

impl Plassering {
    /// Finds it.
    pub fn find(sak: &Sak, filter: &Filter) -> Self {
        let all = in_case_order(
            rader_for(&sak.runde, &sak.kommuner, &sak.arbeid, &sak.leser),
            filter,
        );
        let here = case_number(&sak.sendt.saksnummer);
        let before = all
            .iter()
            .filter(|rad| case_number(&rad.sendt.saksnummer) < here)
            .count();
        let inside = all.get(before).is_some_and(|rad| rad.id() == sak.id());
        let neighbour = |index: usize| {
            all.get(index).map(|rad| Nabo {
                id: rad.id(),
                navn: rad.navn().to_owned(),
            })
        };
        Self {
            nummer: inside.then_some(before + 1),
            antall: all.len(),
            forrige: before.checked_sub(1).and_then(neighbour),
            neste: neighbour(before + usize::from(inside)),
        }
    }

    /// The links. `j` and `k` follow them.
    pub fn render(&self, t: &Tekst, filter: &Filter) -> Markup {
        html! {
            nav class="hj-rad hj-liten" aria-label=(t.sak_bla()) {
                @if let Some(nummer) = self.nummer {
                    span class="hj-dempet hj-nr" { (t.sak_nummer_av(self.antall, nummer)) }
                }
                @if let Some(nabo) = &self.forrige {
                    a href=(filter.case(nabo.id)) rel="prev" { (t.sak_forrige(nabo.navn.as_str())) }
                }
                @if let Some(nabo) = &self.neste {
                    a href=(filter.case(nabo.id)) rel="next" { (t.sak_neste(nabo.navn.as_str())) }
                }
            }
        }
    }
}

/// The next case that is to be assessed, and that does not wait for the municipality: the next one that passes the filters, then the first one, then any
/// other of the round.
pub fn next_to_assess(sak: &Sak, filter: &Filter) -> Option<Nabo> {
    let any = Filter {
        utlysning: filter.utlysning.clone(),
        ..Filter::default()
    };
    let here = case_number(&sak.sendt.saksnummer);
    [filter, &any].into_iter().find_map(|filter| {
        let mut waiting = in_case_order(
            rader_for(&sak.runde, &sak.kommuner, &sak.arbeid, &sak.leser),
            filter,
        );
        waiting.retain(|rad| {
            let ready = rad.venter().is_none() && !rad.is_inhabil();
            rad.soknad.tilstand() == Tilstand::Sendt && rad.id() != sak.id() && ready
        });
        let after = waiting
            .iter()
            .find(|rad| case_number(&rad.sendt.saksnummer) > here);
        let rad = after.or_else(|| waiting.first())?;
        Some(Nabo {
            id: rad.id(),
            navn: rad.navn().to_owned(),
        })
    })
}
