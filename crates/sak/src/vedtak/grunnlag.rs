//! What a decision rests on, worked out from the case and the list.

use std::collections::BTreeSet;

use regelverk::introduksjonsavtale::ia40_ingen_klagerett;
use regelverk::introduksjonsavtale::ia41_prioritering::{self, TildelingFakta};
use regelverk::vurdering::Vurdering;
use serde_json::{Value, json};

use super::{Utfall, VentelistePlass, fingerprint};
use crate::id::SoknadId;
use crate::prioritering::liste::{Likhet, Liste, ListePlass, Plassutfall};
use crate::soknad::Innstilt;
use crate::utlysning::Utlysning;

/// The decision with all that it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grunnlag {
    /// What it gives.
    pub utfall: Utfall,
    /// Every verdict on the application, then those on the hand-out and the decision. At least one is
    /// decisive, unless a person refused on judgement or for want of facts: the reason is then in the
    /// recommendation.
    pub vurderinger: Vec<Vurdering>,
    /// Fingerprint (SHA-256, hexadecimal) of all that the decision rests on and all that its letter says. A
    /// proposal whose fingerprint no longer fits is void.
    pub avtrykk: String,
    /// Ids of those who had a hand in it, sorted: whoever recommended the outcome, moved a place in the list,
    /// or made the choice between equal places that is in force. None of them may approve.
    pub forberedt_av: Vec<String>,
}

/// Works out what the decision on an application is, as things stand. `None` while a place of it is
/// undecided, for a list that does not hold exactly the places that were recommended, or for a call without
/// rules.
pub fn work_out(innstilt: &Innstilt, liste: &Liste, utlysning: &Utlysning) -> Option<Grunnlag> {
    let soknad = innstilt.sendt.felles.id;
    let dag = utlysning.regeldag()?;
    let rangert = innstilt.innstilling.antall();
    let undecided = liste.of(soknad).any(|row| row.utfall == Plassutfall::Likt);
    if undecided || liste.of(soknad).count() as u64 != rangert {
        return None;
    }
    let utfall = outcome(innstilt, liste, soknad);
    let mut vurderinger = innstilt.sendt.judge(utlysning);
    if rangert > 0 {
        let innenfor = utfall.tildelt.len() as u64;
        let fakta = TildelingFakta {
            rangert,
            innenfor,
            kvote: utlysning.kvote,
        };
        vurderinger.push(ia41_prioritering::judge(fakta, dag));
    }
    vurderinger.push(ia40_ingen_klagerett::judge(dag));
    let basis = json!({
        "soknad": innstilt.sendt,
        "innstilling": innstilt.innstilling,
        "innstilt_av": innstilt.av,
        "utlysning": utlysning,
        "utfall": utfall,
        "liste": shown_of_list(liste, soknad),
        "vurderinger": vurderinger.iter().map(Vurdering::canonical).collect::<Vec<_>>(),
    });
    Some(Grunnlag {
        utfall,
        vurderinger,
        avtrykk: fingerprint(&basis),
        forberedt_av: preparers(innstilt, liste),
    })
}

fn outcome(innstilt: &Innstilt, liste: &Liste, soknad: SoknadId) -> Utfall {
    let places = |wanted: Plassutfall| liste.of(soknad).filter(move |row| row.utfall == wanted);
    let mut tildelt: Vec<u64> = places(Plassutfall::Innenfor).map(|row| row.plass.plass).collect();
    tildelt.sort_unstable();
    let venteliste: Vec<VentelistePlass> = places(Plassutfall::Venteliste)
        .filter_map(|row| {
            let nummer = liste.waiting_number_of(row)?;
            Some(VentelistePlass {
                plass: row.plass.plass,
                nummer,
            })
        })
        .collect();
    Utfall::new(innstilt.sendt.innhold.antall.unwrap_or(0), tildelt, venteliste)
}

/// What the letter shows of the list: the application's own rows with what people did to them, the size of
/// the list, and the choice if one of the places was in it.
fn shown_of_list(liste: &Liste, soknad: SoknadId) -> Value {
    let row = |row: &ListePlass| {
        json!({
            "plass": row.plass.plass,
            "beregnet": row.beregnet,
            "endelig": row.endelig,
            "flyttet": row.flyttet,
        })
    };
    let mine = |likhet: &&Likhet| likhet.gruppe.iter().any(|plass| plass.soknad == soknad);
    let likhet = liste.likhet.as_ref().filter(mine);
    json!({
        "kapasitet": liste.kapasitet,
        "plasser": liste.plasser.len(),
        "rader": liste.of(soknad).map(row).collect::<Vec<_>>(),
        "likhet": likhet.map(|likhet| json!([likhet.ledig, likhet.gruppe, likhet.valg])),
    })
}

fn preparers(innstilt: &Innstilt, liste: &Liste) -> Vec<String> {
    let moved = liste.plasser.iter().filter_map(|row| row.flyttet.as_ref());
    let chosen = liste.likhet.as_ref().and_then(|likhet| likhet.valg.as_ref());
    let people = moved
        .map(|flytting| &flytting.av)
        .chain(chosen.map(|valg| &valg.av))
        .chain([&innstilt.av]);
    let ids: BTreeSet<String> = people.map(|av| av.id.clone()).collect();
    ids.into_iter().collect()
}
