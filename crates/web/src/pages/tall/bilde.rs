//! What the public figures rest on, read once for each page.

use std::collections::BTreeMap;

use regelverk::parameter::KVOTE;
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use sak::alis_kontor::{AlisKontor, Dekning, kontor_for};
use sak::id::Kommunenummer;
use sak::kommune::Kommune;
use sak::kvoteplass::Kvotestatus;
use sak::tall::{Kommunestatus, Rundetall, Utbytte};
use sak::utlysning::Fase;

use crate::components::kvote::Kvote;
use crate::error::Feil;
use crate::state::App;

/// The figures as they stand today.
pub struct Bilde {
    /// The day.
    pub dato: Dato,
    /// Every municipality, by county and name.
    pub kommuner: Vec<Kommune>,
    /// The rounds that have been announced, newest first.
    pub runder: Vec<Rundetall>,
    /// How the quota is used.
    pub kvote: Kvotestatus,
    /// Places that somebody works under today.
    pub i_bruk: u64,
    kontorer: Vec<AlisKontor>,
    plasser: BTreeMap<Kommunenummer, u64>,
}

impl Bilde {
    /// Reads the figures.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn load(app: &App) -> Result<Self, Feil> {
        let dato = app.today();
        let mut runder = Vec::new();
        for call in app.store.utlysninger().await? {
            if call.fase(dato) == Fase::Kommer {
                continue;
            }
            let vedtak = app.store.vedtak_in(&call.navn).await?;
            if let Some(runde) = app.store.runde(&call.navn).await? {
                runder.push(Rundetall::of(&runde.verdi, &vedtak, dato));
            }
        }
        let mut plasser: BTreeMap<Kommunenummer, u64> = BTreeMap::new();
        for plass in app.store.kvoteplasser().await? {
            *plasser.entry(plass.kommune).or_default() += 1;
        }
        let total = runder
            .first()
            .map_or_else(|| quota(dato), |runde| runde.utlysning.kvote);
        Ok(Self {
            dato,
            kommuner: app.store.kommuner().await?,
            runder,
            kvote: app.store.kvotestatus(total).await?,
            i_bruk: app.store.plasser_i_bruk(dato).await?,
            kontorer: app.store.alis_kontorer().await?,
            plasser,
        })
    }

    /// One municipality.
    pub fn kommune(&self, nummer: &Kommunenummer) -> Option<&Kommune> {
        self.kommuner.iter().find(|kommune| kommune.nummer == *nummer)
    }

    /// The places that a municipality holds now.
    pub fn plasser(&self, nummer: &Kommunenummer) -> u64 {
        self.plasser.get(nummer).copied().unwrap_or(0)
    }

    /// What a municipality wanted and got in the last round; `None` if it did not apply.
    pub fn siste(&self, nummer: &Kommunenummer) -> Option<&Utbytte> {
        self.runder.first()?.kommuner.get(nummer)
    }

    /// Where a municipality stands.
    pub fn status(&self, nummer: &Kommunenummer) -> Kommunestatus {
        Kommunestatus::of(self.plasser(nummer), self.siste(nummer))
    }

    /// The office that helps a county today.
    pub fn kontor(&self, fylkesnummer: &str) -> Option<(&AlisKontor, &Dekning)> {
        kontor_for(&self.kontorer, fylkesnummer, self.dato)
    }
}

/// The quota as squares: what is held and of that what is in use, what is free, and of that what was held once.
pub fn squares(status: Kvotestatus, i_bruk: u64) -> Kvote {
    let figure = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Kvote {
        i_bruk: figure(i_bruk.min(status.tildelt)),
        tildelt: figure(status.tildelt.saturating_sub(i_bruk)),
        returnert: figure(status.returnert),
        ledig: figure(status.ledige().saturating_sub(status.returnert)),
    }
}

/// The quota on a day.
pub fn quota(dato: Dato) -> u64 {
    let value = Regeldag::new(dato).map_or(0, |dag| KVOTE.on(dag).verdi);
    u64::try_from(value).unwrap_or(0)
}
