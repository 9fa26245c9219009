//! The order of priority once more, in the plainest way that could be thought of: every place is written
//! out, each finds its own rank by counting the places before it, and the groups are found by looking.
//! Slow, and with nothing in common with the program but the definition.

use regelverk::introduksjonsavtale::tildeling::{Kriterium, Onske};

/// A wanted place, written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plass {
    pub id: String,
    pub nummer: u64,
    pub hovedformal: bool,
    pub behov: u64,
    pub knyttet: bool,
}

/// What the order of priority gives: lists of id, number of the place and rank.
#[derive(Debug, PartialEq, Eq)]
pub struct Fasit {
    pub tildelt: Vec<(String, u64, u64)>,
    pub skjonn: Vec<(String, u64, u64)>,
    pub venteliste: Vec<(String, u64, u64)>,
    pub skjonn_antall: u64,
}

/// All places of all wishes.
pub fn plasser(onsker: &[Onske]) -> Vec<Plass> {
    let mut plasser = Vec::new();
    for onske in onsker {
        let mut nummer = 1;
        while nummer <= onske.antall {
            plasser.push(Plass {
                id: onske.id.clone(),
                nummer,
                hovedformal: nummer <= onske.antall_hovedformal,
                behov: onske.behov,
                knyttet: nummer + onske.antall_knyttet_til_alis > onske.antall,
            });
            nummer += 1;
        }
    }
    plasser
}

/// Whether `en` stands strictly before `annen` by the criteria alone.
pub fn gar_foran(en: &Plass, annen: &Plass, rekkefolge: &[Kriterium]) -> bool {
    for kriterium in rekkefolge {
        let (min, din) = match kriterium {
            Kriterium::Formal => (u128::from(en.hovedformal), u128::from(annen.hovedformal)),
            Kriterium::Behov => (
                u128::from(en.behov) * u128::from(annen.nummer),
                u128::from(annen.behov) * u128::from(en.nummer),
            ),
            Kriterium::Alis => (u128::from(!en.knyttet), u128::from(!annen.knyttet)),
        };
        if min != din {
            return min > din;
        }
    }
    false
}

/// Hands out `kapasitet` places.
pub fn fordel(kapasitet: u64, onsker: &[Onske], rekkefolge: &[Kriterium]) -> Fasit {
    let plasser = plasser(onsker);
    let mut fasit = Fasit {
        tildelt: Vec::new(),
        skjonn: Vec::new(),
        venteliste: Vec::new(),
        skjonn_antall: 0,
    };
    for plass in &plasser {
        let foran = |annen: &&Plass| gar_foran(annen, plass, rekkefolge);
        let likt =
            |annen: &&Plass| !gar_foran(annen, plass, rekkefolge) && !gar_foran(plass, annen, rekkefolge);
        let before = plasser.iter().filter(foran).count() as u64;
        let equal = plasser.iter().filter(likt).count() as u64;
        let linje = (plass.id.clone(), plass.nummer, before + 1);
        if before + equal <= kapasitet {
            fasit.tildelt.push(linje);
        } else if before >= kapasitet {
            fasit.venteliste.push(linje);
        } else {
            fasit.skjonn.push(linje);
            fasit.skjonn_antall = kapasitet - before;
        }
    }
    for liste in [&mut fasit.tildelt, &mut fasit.skjonn, &mut fasit.venteliste] {
        *liste = insertion_sorted(liste);
    }
    fasit
}

/// By rank, then id by bytes, then number.
fn insertion_sorted(liste: &[(String, u64, u64)]) -> Vec<(String, u64, u64)> {
    let mut sortert: Vec<(String, u64, u64)> = Vec::new();
    for linje in liste {
        let nokkel = |(id, nummer, rang): &(String, u64, u64)| (*rang, id.clone().into_bytes(), *nummer);
        let sted = sortert
            .iter()
            .take_while(|annen| nokkel(annen) < nokkel(linje))
            .count();
        sortert.insert(sted, linje.clone());
    }
    sortert
}
