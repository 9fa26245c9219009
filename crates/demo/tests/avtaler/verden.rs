//! What the database holds, and questions about it.

use std::collections::BTreeSet;

use demo::START_AVTALER;
use regelverk::tid::Dato;
use regelverk::vurdering::Utfall;
use sak::avtale::{Avsluttet, Avtale, Endring, Endringsslag, Inngatt, Permisjon, Varselslag, standing_on};
use sak::id::{Hpr, KvoteplassId};
use sak::kvoteplass::{Kvoteplass, Plasstegslag};
use store::Store;

/// All that the database holds of places and agreements.
pub struct Verden {
    pub plasser: Vec<Kvoteplass>,
    pub avtaler: Vec<Avtale>,
}

impl Verden {
    pub async fn read(store: &Store) -> Self {
        let saker = store.avtaler().await.unwrap().into_iter();
        Self {
            plasser: store.alle_kvoteplasser().await.unwrap(),
            avtaler: saker.map(|sak| sak.avtale).collect(),
        }
    }

    pub fn under(&self, plass: KvoteplassId) -> Vec<Avtale> {
        let own = self
            .avtaler
            .iter()
            .filter(|avtale| avtale.felles().plass == plass);
        own.cloned().collect()
    }

    pub fn inngatte(&self) -> impl Iterator<Item = &Inngatt> {
        self.avtaler.iter().filter_map(Avtale::inngatt)
    }

    pub fn over(&self) -> impl Iterator<Item = &Avsluttet> {
        self.avtaler.iter().filter_map(|avtale| match avtale {
            Avtale::Avsluttet(over) => Some(over),
            _ => None,
        })
    }

    pub fn amended(&self, is: impl Fn(&Endringsslag) -> bool) -> bool {
        self.inngatte()
            .any(|one| one.signed().iter().any(|endring| is(&endring.slag)))
    }

    pub fn on_leave(&self, is: impl Fn(&Permisjon) -> bool) -> bool {
        self.amended(|slag| matches!(slag, Endringsslag::Permisjon(leave) if is(leave)))
    }

    pub fn open_endring(&self, is: impl Fn(&Inngatt, &Endring) -> bool) -> bool {
        let mut all = self.inngatte();
        all.any(|one| {
            one.endringer
                .iter()
                .any(|endring| endring.is_open() && is(one, endring))
        })
    }

    /// Days of the agreements of a place, one after another, with their doctors.
    pub fn after_another(&self, plass: &Kvoteplass) -> Vec<(Dato, Dato, Hpr)> {
        let under = self.under(plass.id);
        let mut days: Vec<_> = under
            .iter()
            .filter_map(Avtale::inngatt)
            .map(|one| (one.vilkar.fra, one.forlop().til, one.vilkar.lis))
            .collect();
        days.sort_unstable();
        days
    }

    pub fn split_among(&self, count: usize) -> bool {
        self.plasser.iter().any(|plass| {
            let days = self.after_another(plass);
            let doctors: BTreeSet<Hpr> = days.iter().map(|(.., lis)| *lis).collect();
            let gaps = days.windows(2).all(|pair| pair[0].1.days_until(pair[1].0) > 1);
            days.len() == count && doctors.len() == count && gaps
        })
    }

    pub fn due(&self, slag: Varselslag) -> bool {
        self.plasser.iter().filter(|plass| plass.is_held()).any(|plass| {
            let mut steps = plass.steg.iter();
            let accepted = steps.find(|steg| steg.slag == Plasstegslag::Godtatt);
            let due =
                accepted.map(|steg| standing_on(START_AVTALER, steg.tidspunkt.dato(), &self.under(plass.id)));
            due.unwrap_or_default().iter().any(|varsel| varsel.slag == slag)
        })
    }

    /// What the rules say of the list ceilings that were raised, and the day of each.
    pub fn raised(&self) -> Vec<(Dato, Utfall)> {
        let judged = self.inngatte().flat_map(|one| one.judge_listetak());
        judged
            .map(|(melding, verdict)| (melding.okt, verdict.utfall()))
            .collect()
    }
}
