//! The life of the agreements, 2022 to 2026: the script, played with the commands that people use.

mod avtale;
mod endring;
mod lesing;
mod plass;
mod skript;
mod sted;
mod tekst;

use std::collections::BTreeMap;

use regelverk::tid::{Dato, Tidspunkt};
use sak::avtale::Avtale;
use sak::hendelse::Hendelse;
use sak::id::{AvtaleId, Kommunenummer};
use sak::kvoteplass::Kvoteplass;
use store::Spor;

use self::skript::{Hva, Linje};
use self::sted::Sted;
use crate::DemoFeil;
use crate::avgjort::Avgjorelse;
use crate::runde::refused;

/// The world while the script is played.
struct Spill<'a> {
    world: &'a Avgjorelse<'a>,
    /// Places as they were when the script began, by what the script calls them.
    plasser: BTreeMap<String, Kvoteplass>,
    steder: BTreeMap<Kommunenummer, Sted>,
    avtaler: BTreeMap<(String, char), AvtaleId>,
}

/// Plays what happened before a day.
pub async fn play(world: &Avgjorelse<'_>, until: Dato) -> Result<(), DemoFeil> {
    let held = world.store.kvoteplasser().await?.into_iter();
    let mut spill = Spill {
        world,
        plasser: held
            .map(|plass| (format!("{}/{}", plass.kommune, plass.plass), plass))
            .collect(),
        steder: BTreeMap::new(),
        avtaler: BTreeMap::new(),
    };
    let happened = skript::read()?.into_iter().filter(|linje| linje.dag < until);
    for linje in happened {
        let found = spill.perform(&linje).await;
        found.map_err(|error| DemoFeil::Data(format!("{} {}: {error}", linje.plass, linje.tekst)))?;
    }
    Ok(())
}

/// An hour of a day.
fn at(dag: Dato, hour: i8) -> Tidspunkt {
    Tidspunkt::in_norway(dag, hour, 0).unwrap_or(Tidspunkt::from_unix_seconds(0))
}

/// What a command refuses, with all that it says of why: a fault of the script.
fn nei(why: impl std::fmt::Debug) -> DemoFeil {
    DemoFeil::Data(format!("{why:?}"))
}

impl Spill<'_> {
    async fn perform(&mut self, linje: &Linje) -> Result<(), DemoFeil> {
        let missing = || DemoFeil::Data(linje.plass.clone());
        let plass = self.plasser.get(&linje.plass).ok_or_else(missing)?.clone();
        if !self.steder.contains_key(&plass.kommune) {
            let sted = self.open(&plass, linje.dag).await?;
            self.steder.insert(plass.kommune.clone(), sted);
        }
        let sted = self.steder.get(&plass.kommune).ok_or_else(missing)?;
        let of = |navn: char| {
            let found = self.avtaler.get(&(linje.plass.clone(), navn));
            found.copied().ok_or_else(missing)
        };
        match &linje.hva {
            Hva::Plass(slag) => self.step(&plass, sted, slag, linje.dag).await,
            Hva::Ny { navn, gikk, om } => {
                let id = self.draft(&plass, sted, om, linje.dag).await?;
                self.go(id, sted, *gikk, linje.dag).await?;
                self.avtaler.insert((linje.plass.clone(), *navn), id);
                Ok(())
            }
            Hva::Endring { navn, alle, endring } => {
                self.amend(of(*navn)?, sted, (endring, *alle), linje.dag).await
            }
            Hva::Signerer { navn, nr: None, hvem } => {
                let part = self.part(of(*navn)?, sted, *hvem).await?;
                self.sign(of(*navn)?, sted, part, at(linje.dag, 10)).await
            }
            Hva::Signerer {
                navn,
                nr: Some(nr),
                hvem,
            } => {
                let part = self.part(of(*navn)?, sted, *hvem).await?;
                self.sign_endring(of(*navn)?, sted, (*nr, part), at(linje.dag, 10))
                    .await
            }
            Hva::Listetak { navn, fastlege, okt } => {
                self.tell_raise(of(*navn)?, sted, (*fastlege, *okt), linje.dag)
                    .await
            }
            Hva::Kansellert(navn) => self.cancel(of(*navn)?, sted, linje.dag).await,
            Hva::Over(navn) => self.close(of(*navn)?, sted, linje.dag).await,
            Hva::Rapport(navn, etter) => self.report(of(*navn)?, sted, *etter, linje.dag).await,
        }
    }

    async fn open(&self, plass: &Kvoteplass, dag: Dato) -> Result<Sted, DemoFeil> {
        let soknad = self.world.store.soknad(plass.soknad).await?;
        let sendt = soknad.as_ref().and_then(|soknad| soknad.verdi.sendt());
        let arbeid = sendt.and_then(|sendt| sendt.innhold.annet_allmennlegearbeid.clone());
        let arbeid = arbeid.unwrap_or_else(|| self.world.t.demoavtale_ingen());
        Sted::open(self.world, &plass.kommune, arbeid, at(dag, 8)).await
    }

    /// A command on an agreement, by whoever acts.
    async fn change<F>(&self, id: AvtaleId, spor: Spor<'_>, f: F) -> Result<(), DemoFeil>
    where
        F: FnOnce(Avtale, &sak::avtale::Omgivelser<'_>) -> Result<(Avtale, Hendelse), DemoFeil> + Send,
    {
        let run = |avtale: Avtale, rundt: &sak::avtale::Omgivelser<'_>| {
            f(avtale, rundt).map(|(avtale, hendelse)| (avtale, vec![hendelse]))
        };
        let changed = self
            .world
            .store
            .change_avtale(id, &|_, _| Vec::new(), spor, run)
            .await;
        changed.map(|_| ()).map_err(refused)
    }

    /// The agreement as it stands.
    async fn avtale(&self, id: AvtaleId) -> Result<Avtale, DemoFeil> {
        let found = self.world.store.avtale(id).await?;
        found.map(|sak| sak.avtale).ok_or_else(|| nei("no agreement"))
    }
}
