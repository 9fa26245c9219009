//! Working it out: the file, the agreements as they are registered, and what is kept of the estimate.

use std::collections::BTreeMap;

use helfo::Avtale;
use helfo::folketrygd::{Anslag, AnslagFeil, RefusjonFeil, Refusjoner, estimate};
use kontrakt::folketrygd::{file_sentence, sentence};
use letters::avtale::avtalenummer;
use regelverk::penger::Ore;
use sak::avtale::melding::Registrert;
use sak::id::{AvtaleId, Kommunenummer};
use sak::kostnad::{Avtalekostnad, Kostnadsresultat, Manedstrend};
use texts::Tekst;

use super::skjema::Onske;
use crate::error::Feil;
use crate::pages::plasser::names;
use crate::state::App;

/// Why there is no estimate: all of it is said of the file.
pub enum Nei {
    /// It is not read.
    Fil(RefusjonFeil),
    /// Nothing can be estimated from it.
    Anslag(AnslagFeil),
    /// Its amounts are too large.
    Belop,
    /// Doctors worked under agreements that year, and it has no refund to any of them: most likely the year is another.
    IngenRefusjoner(i16),
}

impl Nei {
    /// In words.
    pub fn sentence(&self, t: &Tekst) -> String {
        match self {
            Self::Fil(feil) => file_sentence(feil, t),
            Self::Anslag(feil) => sentence(*feil, t),
            Self::Belop => t.folketrygd_feil_belop(),
            Self::IngenRefusjoner(ar) => t.folketrygd_feil_ingen_refusjoner(ar.to_string()),
        }
    }
}

/// What agreements are called, by id, and where they are.
type Navn = BTreeMap<AvtaleId, (String, Kommunenummer, String)>;

/// Works out an estimate for the agreements as they are registered now. With it, the number of the last message.
pub async fn work_out(app: &App, onske: Onske) -> Result<Result<(u64, Kostnadsresultat), Nei>, Feil> {
    let register = app.store.registrerte(None).await?;
    let navn = called(app, &register.avtaler).await?;
    let avtaler: Vec<Avtale> = register.avtaler.values().filter_map(Avtale::of).collect();
    let work = tokio::task::spawn_blocking(move || {
        let refusjoner = Refusjoner::from_memory(onske.innhold).map_err(Nei::Fil)?;
        let anslag = estimate(&avtaler, &refusjoner, onske.ar).map_err(Nei::Anslag)?;
        if anslag.arsverk_hundredeler() > 0 && anslag.lis_ore() == 0 {
            return Err(Nei::IngenRefusjoner(onske.ar));
        }
        let rader = (refusjoner.len() as u64, refusjoner.negative() as u64);
        kept(&anslag, rader, onske.bevilgning, &navn).ok_or(Nei::Belop)
    });
    let done = work.await.map_err(Feil::internal)?;
    Ok(done.map(|resultat| (register.nr, resultat)))
}

async fn called(app: &App, registrerte: &BTreeMap<AvtaleId, Registrert>) -> Result<Navn, Feil> {
    let kommuner = names(app).await?;
    let saksnumre = app.store.saksnumre().await?;
    let numbered = app.store.avtaler().await?.into_iter().map(|sak| {
        let felles = sak.avtale.felles();
        let saksnummer = saksnumre.get(&felles.soknad).map_or("", String::as_str);
        (felles.id, avtalenummer(saksnummer, sak.nummer))
    });
    let mut numbered: BTreeMap<AvtaleId, String> = numbered.collect();
    let each = registrerte.values().map(|one| {
        let nummer = numbered.remove(&one.avtale).unwrap_or_default();
        let kommune = kommuner.get(&one.kommune).cloned().unwrap_or_default();
        (one.avtale, (nummer, one.kommune.clone(), kommune))
    });
    Ok(each.collect())
}

/// What is kept. `None` if an amount cannot be. `rader`: how many rows there were, and how many of them below zero.
fn kept(
    anslag: &Anslag,
    (rader, negative): (u64, u64),
    bevilgning: Ore,
    navn: &Navn,
) -> Option<Kostnadsresultat> {
    let mut avtaler = Vec::with_capacity(anslag.bidrag.len());
    for bidrag in &anslag.bidrag {
        let avtale: AvtaleId = bidrag.id.parse().ok()?;
        let (nummer, kommunenummer, kommune) = navn.get(&avtale).cloned()?;
        avtaler.push(Avtalekostnad {
            avtale,
            nummer,
            kommunenummer,
            kommune,
            lis: ore(bidrag.lis_ore)?,
            endring: ore(bidrag.endring_hele_ore())?,
            enheter: u64::try_from(bidrag.enheter).ok()?,
            uten: ore_if(anslag.kostnad_uten_ore(&bidrag.id))?,
        });
    }
    avtaler.sort_by(|a, b| a.nummer.cmp(&b.nummer));
    let trend = anslag.utvikling.iter().map(|(maned, one)| {
        Some(Manedstrend {
            maned: u8::try_from(maned.in_year()).ok()?,
            leger: one.leger,
            for_ett_ar_siden: ore(one.sum_ore.0)?,
            na: ore(one.sum_ore.1)?,
        })
    });
    let intervall = match anslag.intervall_ore() {
        Some((fra, til)) => Some((ore(fra)?, ore(til)?)),
        None => None,
    };
    Some(Kostnadsresultat {
        rader,
        negative,
        dager: u64::try_from(anslag.dager_i_aret()).ok()?,
        lis: ore(anslag.lis_ore())?,
        endring: ore(anslag.endring_ore())?,
        utelatt: anslag.utelatt,
        arsverk_hundredeler: u64::try_from(anslag.arsverk_hundredeler()).ok()?,
        kostnad: ore_if(anslag.kostnad_ore())?,
        intervall,
        bevilgning,
        kvoteforslag: anslag
            .kvoteforslag(bevilgning.0)
            .and_then(|antall| u64::try_from(antall).ok()),
        trend: trend.collect::<Option<_>>()?,
        avtaler,
    })
}

/// The largest amount that is worked with, øre: what a workbook and JSON elsewhere hold exactly.
const LARGEST: i128 = 1 << 53;

fn ore(amount: i128) -> Option<Ore> {
    let fits = (-LARGEST..=LARGEST).contains(&amount);
    i64::try_from(amount).ok().filter(|_| fits).map(Ore)
}

/// The same for an amount that there may not be: that there is none is no fault.
fn ore_if(amount: Option<i128>) -> Option<Option<Ore>> {
    match amount {
        Some(amount) => Some(Some(ore(amount)?)),
        None => Some(None),
    }
}
