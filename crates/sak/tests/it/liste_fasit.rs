//! The list once more, in the plainest way: every place is written out, moved by hand, and looked at on its
//! own. Slow, and with nothing in common with the program but what the documentation says.

use regelverk::introduksjonsavtale::tildeling::Kriterium;
use sak::prioritering::{Deltaker, Inngrep, Liste, PlassRef, Plassutfall};

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rad {
    pub plass: PlassRef,
    pub beregnet: (u64, u64),
    pub endelig: (u64, u64),
    pub utfall: Plassutfall,
    pub flyttet: bool,
}

/// The rows in final order, and the equal places across the cut: which, room for how many, chosen or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fasit {
    pub rader: Vec<Rad>,
    pub likhet: Option<(Vec<PlassRef>, u64, bool)>,
}

/// The same things of a computed list.
pub fn of(liste: &Liste) -> Fasit {
    let rader = liste.plasser.iter().map(|row| Rad {
        plass: row.plass,
        beregnet: row.beregnet,
        endelig: row.endelig,
        utfall: row.utfall,
        flyttet: row.flyttet.is_some(),
    });
    Fasit {
        rader: rader.collect(),
        likhet: liste
            .likhet
            .as_ref()
            .map(|likhet| (likhet.gruppe.clone(), likhet.ledig, likhet.avgjort)),
    }
}

/// A wanted place with all that the criteria look at.
#[derive(Clone, Debug)]
struct Plass {
    navn: PlassRef,
    kommune: String,
    hovedformal: bool,
    behov: u64,
    knyttet: bool,
}

fn written_out(deltakere: &[Deltaker]) -> Vec<Plass> {
    let mut plasser = Vec::new();
    for Deltaker { soknad, onske } in deltakere {
        for nummer in 1..=onske.antall {
            plasser.push(Plass {
                navn: PlassRef {
                    soknad: *soknad,
                    plass: nummer,
                },
                kommune: onske.id.clone(),
                hovedformal: nummer <= onske.antall_hovedformal,
                behov: onske.behov,
                knyttet: nummer + onske.antall_knyttet_til_alis > onske.antall,
            });
        }
    }
    plasser
}

fn before(one: &Plass, other: &Plass, rekkefolge: &[Kriterium]) -> bool {
    for kriterium in rekkefolge {
        let (mine, theirs) = match kriterium {
            Kriterium::Formal => (u64::from(one.hovedformal), u64::from(other.hovedformal)),
            Kriterium::Behov => (one.behov * other.navn.plass, other.behov * one.navn.plass),
            Kriterium::Alis => (u64::from(!one.knyttet), u64::from(!other.knyttet)),
        };
        if mine != theirs {
            return mine > theirs;
        }
    }
    false
}

fn equal(one: &Plass, other: &Plass, rekkefolge: &[Kriterium]) -> bool {
    !before(one, other, rekkefolge) && !before(other, one, rekkefolge)
}

/// By the criteria; equal places by municipality and number.
fn computed_order(plasser: &[Plass], rekkefolge: &[Kriterium]) -> Vec<Plass> {
    let mut order: Vec<Plass> = Vec::new();
    for plass in plasser {
        let stands_before = |other: &Plass| {
            before(other, plass, rekkefolge)
                || equal(other, plass, rekkefolge)
                    && (other.kommune.as_bytes(), other.navn.plass)
                        < (plass.kommune.as_bytes(), plass.navn.plass)
        };
        let slot = order.iter().filter(|other| stands_before(other)).count();
        order.insert(slot, plass.clone());
    }
    order
}

/// Works the list out.
pub fn fasit(deltakere: &[Deltaker], kapasitet: u64, rekkefolge: &[Kriterium], inngrep: &Inngrep) -> Fasit {
    let computed = computed_order(&written_out(deltakere), rekkefolge);
    let mut order = computed.clone();
    for flytting in &inngrep.flyttinger {
        let Some(from) = order.iter().position(|plass| plass.navn == flytting.plass) else {
            continue;
        };
        let plass = order.remove(from);
        let mut to = 0;
        while to + 1 < flytting.til && to < order.len() as u64 {
            to += 1;
        }
        order.insert(usize::try_from(to).unwrap(), plass);
    }

    let moved = |plass: &Plass| {
        inngrep
            .flyttinger
            .iter()
            .any(|flytting| flytting.plass == plass.navn)
    };
    let inside = |slot: usize| (slot as u64) < kapasitet;
    // The slots of the places that nobody moved and that are equal to the one in this slot.
    let equals = |slot: usize| -> Vec<usize> {
        let alike = |&other: &usize| !moved(&order[other]) && equal(&order[other], &order[slot], rekkefolge);
        (0..order.len()).filter(alike).collect()
    };
    let tie = (0..order.len())
        .filter(|&slot| !moved(&order[slot]))
        .map(equals)
        .find(|slots| slots.iter().any(|&slot| inside(slot)) && slots.iter().any(|&slot| !inside(slot)));

    let mut open: Vec<usize> = Vec::new();
    let mut likhet = None;
    if let Some(slots) = tie {
        let mut gruppe: Vec<PlassRef> = slots.iter().map(|&slot| order[slot].navn).collect();
        gruppe.sort();
        let room = slots.iter().filter(|&&slot| inside(slot)).count();
        let choice = inngrep
            .valg
            .as_ref()
            .filter(|valg| valg.gruppe == gruppe && valg.valgte.len() == room);
        likhet = Some((gruppe, room as u64, choice.is_some()));
        if let Some(valg) = choice {
            let tied: Vec<Plass> = slots.iter().map(|&slot| order[slot].clone()).collect();
            let (chosen, rest): (Vec<Plass>, Vec<Plass>) = tied
                .into_iter()
                .partition(|plass| valg.valgte.contains(&plass.navn));
            for (&slot, plass) in slots.iter().zip(chosen.into_iter().chain(rest)) {
                order[slot] = plass;
            }
        } else {
            open = slots;
        }
    }

    let position = |slot: usize| slot as u64 + 1;
    let rader = order.iter().enumerate().map(|(slot, plass)| {
        let ahead = computed
            .iter()
            .filter(|other| before(other, plass, rekkefolge))
            .count();
        let alike = computed
            .iter()
            .filter(|other| equal(other, plass, rekkefolge))
            .count();
        let tied = open.contains(&slot);
        let endelig = if tied {
            (
                position(*open.iter().min().unwrap()),
                position(*open.iter().max().unwrap()),
            )
        } else {
            (position(slot), position(slot))
        };
        Rad {
            plass: plass.navn,
            beregnet: (ahead as u64 + 1, (ahead + alike) as u64),
            endelig,
            utfall: if tied {
                Plassutfall::Likt
            } else if inside(slot) {
                Plassutfall::Innenfor
            } else {
                Plassutfall::Venteliste
            },
            flyttet: moved(plass),
        }
    });
    Fasit {
        rader: rader.collect(),
        likhet,
    }
}
