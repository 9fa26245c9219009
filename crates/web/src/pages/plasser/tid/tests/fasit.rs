//! The page against `hjemmel varighet`: the same facts, told once as signed amendments and once as the contract.

use kontrakt::varighet::{VarighetUt, read};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::bygg::{dato, inngatt};
use crate::pages::plasser::tid::modell::{Rammetid, Tid};
use crate::pages::plasser::tid::strekk::{self, Strekk};
use regelverk::tid::Dato;
use sak::avtale::{Avtale, Endringsslag, Permisjon};

/// An agreement in days from a beginning: first day, how many days, the share; other shares; leave; another end.
#[derive(Clone, Debug)]
struct Historie {
    fra: i64,
    dager: i64,
    andel: u16,
    andeler: Vec<(i64, u16)>,
    permisjoner: Vec<(i64, i64, bool, u16)>,
    slutt: Option<i64>,
}

fn historie() -> impl Strategy<Value = Historie> {
    let share = 1..=10_000_u16;
    let shares = prop::collection::btree_map(1..400_i64, share.clone(), 0..4);
    let leave = prop::collection::vec((0..500_i64, 0..200_i64, any::<bool>(), 0..=10_000_u16), 0..4);
    (
        0..1500_i64,
        1..900_i64,
        share,
        shares,
        leave,
        prop::option::of(1..1200_i64),
    )
        .prop_map(|(fra, dager, andel, andeler, permisjoner, slutt)| Historie {
            fra,
            dager,
            andel,
            andeler: andeler.into_iter().filter(|(day, _)| *day < dager).collect(),
            permisjoner,
            slutt,
        })
}

impl Historie {
    fn day(&self, offset: i64) -> Dato {
        dato("2022-01-31").plus_days(self.fra + offset).unwrap()
    }

    fn avtalt_til(&self) -> Dato {
        self.day(self.dager - 1)
    }

    fn til(&self) -> Dato {
        self.slutt.map_or(self.avtalt_til(), |days| self.day(days - 1))
    }

    fn avtale(&self, number: u128) -> Avtale {
        let mut slag: Vec<Endringsslag> = Vec::new();
        for (day, stillingsandel) in &self.andeler {
            slag.push(Endringsslag::Andel {
                fra: self.day(*day),
                stillingsandel: *stillingsandel,
            });
        }
        for (first, days, lovregulert, arbeider) in &self.permisjoner {
            slag.push(Endringsslag::Permisjon(Permisjon {
                fra: self.day(*first),
                til: self.day(first + days),
                lovregulert: *lovregulert,
                arbeider: *arbeider,
            }));
        }
        if self.slutt.is_some() {
            slag.push(Endringsslag::Avslutning { siste: self.til() });
        }
        inngatt(number, 1, (self.day(0), self.avtalt_til()), self.andel, slag)
    }

    /// As the contract has it, as if it ended on a day.
    fn kontrakt(&self, number: usize, ends: Dato) -> Value {
        let til = self.til().min(ends);
        let shares = self.andeler.iter().map(|(day, share)| (self.day(*day), *share));
        let shares = std::iter::once((self.day(0), self.andel)).chain(shares);
        let shares: Vec<Value> = shares
            .filter(|(fra, _)| *fra <= til)
            .map(|(fra, share)| json!({ "fra": fra, "stillingsandel": share }))
            .collect();
        let leave = self
            .permisjoner
            .iter()
            .map(|(first, days, lovregulert, arbeider)| {
                let (fra, til) = (self.day(*first), self.day(first + days));
                json!({ "fra": fra, "til": til, "lovregulert": lovregulert, "arbeider": arbeider })
            });
        json!({
            "lis": (1000 + number).to_string(),
            "fra": self.day(0),
            "til": til,
            "avtalt_til": self.avtalt_til(),
            "andeler": shares,
            "permisjoner": leave.collect::<Vec<_>>(),
        })
    }
}

/// What the command line answers.
fn asked(historier: &[Historie], ends: Dato) -> Value {
    let begun = (1..).zip(historier).filter(|(_, one)| one.day(0) <= ends);
    let avtaler: Vec<Value> = begun.map(|(number, one)| one.kontrakt(number, ends)).collect();
    let fra = historier.iter().map(|one| one.day(0)).min().unwrap();
    let body = json!({ "fra": fra, "avtaler": avtaler }).to_string();
    let plan = read(body.as_bytes()).unwrap();
    serde_json::to_value(VarighetUt::new(&plan).unwrap()).unwrap()
}

/// What the page shows, by the names of the contract.
fn shown(tid: &Rammetid) -> Value {
    let (ramme, varighet) = (&tid.ramme, &tid.ramme.varighet);
    let each = varighet.avtaler.iter().map(|bruk| {
        json!({
            "lis": tid.avtaler[bruk.avtale].lis.to_string(),
            "brukt_enheter": bruk.brukt_enheter,
            "dager": bruk.dager,
            "dager_permisjon": bruk.dager_permisjon,
            "minstetid_oppfylt": bruk.minstetid_oppfylt,
        })
    });
    let broken = ramme
        .brudd()
        .into_iter()
        .map(|brudd| json!({ "regel": brudd.regel.0, "lis": brudd.lis, "fra": brudd.fra, "til": brudd.til }));
    json!({
        "ramme_enheter": varighet.ramme_enheter,
        "brukt_enheter": ramme.brukt(),
        "rest_enheter": varighet.ramme_enheter - ramme.brukt(),
        "kalendergrense": varighet.kalendergrense.dato(),
        "siste_tillatte_dag": ramme.siste_tillatte_dag(),
        "avtaler": each.collect::<Vec<_>>(),
        "brudd": broken.collect::<Vec<_>>(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_page_says_what_the_command_line_says(
        historier in prop::collection::vec(historie(), 1..5),
        today in 0..3000_i64,
    ) {
        let idag = dato("2022-01-01").plus_days(today).unwrap();
        let avtaler: Vec<Avtale> = (1..).zip(&historier).map(|(number, one)| one.avtale(number)).collect();
        let tid = Tid::of(&avtaler, idag, 1);
        let ramme = tid.rammer[0].as_ref().unwrap();
        prop_assert_eq!(shown(ramme), asked(&historier, Dato::LAST));
        if ramme.ramme.plan.fra <= idag {
            prop_assert_eq!(json!(ramme.hittil), asked(&historier, idag)["brukt_enheter"].clone());
        } else {
            prop_assert_eq!(ramme.hittil, 0);
        }
        // The calculation adds up to the same, before and after today.
        let rows = strekk::of_ramme(ramme, idag);
        prop_assert_eq!(rows.iter().map(Strekk::enheter).sum::<i64>(), ramme.ramme.brukt());
        let past = rows.iter().filter(|strekk| strekk.til <= idag);
        prop_assert_eq!(past.map(Strekk::enheter).sum::<i64>(), ramme.hittil);
        prop_assert!(rows.iter().all(|strekk| strekk.til <= idag || idag < strekk.fra), "cut after today");
    }
}
