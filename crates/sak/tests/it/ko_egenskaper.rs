//! Whatever happens to the places and the queue, in whatever order: never more places than the quota in force
//! when they were issued, nobody passed over without a recorded reason, and every history whole. Held against a plain
//! reference that knows only names in a list.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::*;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use regelverk::tid::Tidspunkt;
use sak::aktor::{Aktor, Rolle};
use sak::id::{KvoteplassId, TilbudId};
use sak::ko::{Ko, KoFeil, Koplass, Merknad, Merknadsslag, Opphav};
use sak::kvoteplass::{
    Kvoteplass, PlassTilstand, Plassteg, Plasstegslag, Returgrunn, free_numbers, svarfrist,
};
use sak::prioritering::PlassRef;
use sak::soknad::Innstilt;
use sak::tilbud::{DagensFakta, Kontroll, Tilbud, TilbudFeil};
use uuid::Uuid;

/// Municipalities in the queue: the first ones on the waiting list, the last ones supplementary.
const QUEUE: u64 = 8;
const SUPPLEMENTARY: u64 = 3;

#[derive(Clone, Debug)]
enum Command {
    Propose(u64),
    Approve(usize),
    SendBack(usize),
    PassOver(u64, bool),
    TakeBack(u64),
    Leave(u64),
    Accept(usize),
    Decline(usize),
    GiveBack(usize),
    Withdraw(usize),
    Quota(u64),
    Wait(i64),
}

fn command() -> impl Strategy<Value = Command> {
    let who = 1..=QUEUE;
    prop_oneof![
        6 => who.clone().prop_map(Command::Propose),
        6 => (0..4_usize).prop_map(Command::Approve),
        1 => (0..4_usize).prop_map(Command::SendBack),
        2 => (who.clone(), any::<bool>()).prop_map(|(who, why)| Command::PassOver(who, why)),
        1 => who.clone().prop_map(Command::TakeBack),
        1 => who.prop_map(Command::Leave),
        2 => (0..8_usize).prop_map(Command::Accept),
        3 => (0..8_usize).prop_map(Command::Decline),
        2 => (0..8_usize).prop_map(Command::GiveBack),
        1 => (0..8_usize).prop_map(Command::Withdraw),
        2 => (0..6_u64).prop_map(Command::Quota),
        1 => (1..30_i64).prop_map(Command::Wait),
    ]
}

/// The world as the types under test hold it, and beside it the reference.
struct World {
    now: Tidspunkt,
    kvote: u64,
    places: Vec<Kvoteplass>,
    notes: BTreeMap<PlassRef, Merknad>,
    offers: Vec<Tilbud>,
    next: u128,
    /// The reference: who waits, in order. A name leaves when it is offered a place.
    line: Vec<u64>,
    /// The reference: who is set aside now.
    aside: BTreeSet<u64>,
    /// The reference: numbers that are held.
    held: BTreeSet<u64>,
    issued: u64,
    passed: u64,
}

fn behandler() -> Aktor {
    person("behandler", Rolle::Saksbehandler)
}

fn soker() -> Aktor {
    person("berit", Rolle::Kommune)
}

fn case(number: u64) -> Innstilt {
    innstilt(sendt(number, innhold(1, 1, 5)), kan(1))
}

impl World {
    fn new(kvote: u64) -> Self {
        Self {
            now: after(),
            kvote,
            places: Vec::new(),
            notes: BTreeMap::new(),
            offers: Vec::new(),
            next: 1,
            line: (1..=QUEUE).collect(),
            aside: BTreeSet::new(),
            held: BTreeSet::new(),
            issued: 0,
            passed: 0,
        }
    }

    fn ko(&self) -> Ko {
        let place = |number: u64| {
            let opphav = if number > QUEUE - SUPPLEMENTARY {
                Opphav::Supplerende {
                    mottatt: after().plus_seconds(i64::try_from(number).unwrap()),
                }
            } else {
                Opphav::Venteliste {
                    frist: FRIST,
                    nummer: number,
                }
            };
            Koplass {
                plass: plass(number, 1),
                kommune: kommune(number),
                utlysning: utlysning().navn,
                vedtak: vedtak_id(number),
                opphav,
                saksnummer: format!("22/{number:04}"),
                merknad: self.notes.get(&plass(number, 1)).cloned(),
                forslag: self.waiting_offer(plass(number, 1)).map(|offer| offer.id),
            }
        };
        let answered = |number: &u64| {
            self.places
                .iter()
                .any(|place| place.wanted() == plass(*number, 1))
        };
        // Out of order on purpose: the queue puts itself in order.
        let places = (1..=QUEUE).rev().filter(|number| !answered(number)).map(place);
        let mut ko = Ko::new(places.collect(), self.kvote);
        ko.opptatt = self.places.iter().filter(|place| place.is_held()).count() as u64;
        ko
    }

    fn waiting_offer(&self, plass: PlassRef) -> Option<&Tilbud> {
        self.offers
            .iter()
            .find(|offer| offer.plass == plass && offer.stand.word() == "forslag")
    }

    fn check(&self, number: u64, ko: &Ko, kvote: u64, ledige: u64) -> Option<Kontroll> {
        let fakta = DagensFakta {
            utdanningsvirksomhet: None,
            kvote,
            ledige,
        };
        Kontroll::work_out(&case(number), &utlysning(), plass(number, 1), ko, fakta)
    }

    fn id(&mut self) -> Uuid {
        self.next += 1;
        Uuid::from_u128(self.next)
    }

    fn propose(&mut self, number: u64) {
        let ko = self.ko();
        let Some(kontroll) = self.check(number, &ko, ko.kvote, ko.ledige()) else {
            assert!(!self.line.contains(&number));
            return;
        };
        let id = TilbudId(self.id());
        let proposed = Tilbud::propose(id, plass(number, 1), &kontroll, &ko, &behandler(), self.now);
        if let Ok((offer, _)) = proposed {
            self.offers.push(offer);
        }
    }

    fn approve(&mut self, which: usize) {
        let Some(index) = self.nth_waiting(which) else {
            return;
        };
        let offer = self.offers[index].clone();
        let ko = self.ko();
        let number = (1..=QUEUE)
            .find(|number| plass(*number, 1) == offer.plass)
            .unwrap();
        let kontroll = self.check(number, &ko, offer.kvote, offer.ledige);
        match offer
            .clone()
            .approve(&attestant(), kontroll.as_ref(), &ko, self.now)
        {
            Ok((approved, _)) => {
                self.issue(number, &approved);
                self.offers[index] = approved;
            }
            Err(TilbudFeil::Endret) => self.offers[index] = offer.void(self.now).0,
            Err(_) => {}
        }
    }

    /// Issues a place, and holds it against the reference.
    fn issue(&mut self, number: u64, offer: &Tilbud) {
        let before: Vec<u64> = self
            .line
            .iter()
            .copied()
            .take_while(|name| *name != number)
            .collect();
        assert!(self.line.contains(&number), "{number} does not wait");
        for name in before {
            assert!(self.aside.contains(&name), "{name} was passed over in silence");
            assert!(!self.notes[&plass(name, 1)].begrunnelse.is_empty());
            self.passed += 1;
        }
        assert!((self.held.len() as u64) < self.kvote, "beyond the quota in force");
        let taken: Vec<u64> = self.held.iter().copied().collect();
        let nummer = free_numbers(self.kvote, &taken, 1).unwrap()[0];
        assert!(self.held.insert(nummer), "the number is held");
        self.line.retain(|name| *name != number);
        self.issued += 1;
        let svarfrist = svarfrist(self.now.dato());
        let id = KvoteplassId(self.id());
        let first = Plassteg {
            slag: Plasstegslag::Tilbudt,
            av: attestant(),
            tidspunkt: self.now,
            grunn: None,
            begrunnelse: None,
            svarfrist,
        };
        self.places.push(Kvoteplass {
            id,
            nummer,
            kvote: self.kvote,
            soknad: offer.plass.soknad,
            plass: offer.plass.plass,
            vedtak: vedtak_id(number),
            tilbud: Some(offer.id),
            kommune: kommune(number),
            tildelt: self.now.dato(),
            tilstand: PlassTilstand::Tilbudt,
            svarfrist,
            steg: vec![first],
        });
    }

    fn nth_waiting(&self, which: usize) -> Option<usize> {
        let waiting: Vec<usize> = (0..self.offers.len())
            .filter(|index| self.offers[*index].stand.word() == "forslag")
            .collect();
        (!waiting.is_empty()).then(|| waiting[which % waiting.len()])
    }

    fn set_aside(&mut self, number: u64, slag: Merknadsslag, why: &str) {
        let noted = self
            .ko()
            .set_aside(plass(number, 1), slag, why, &behandler(), self.now);
        match noted {
            Ok((merknad, _)) => {
                self.aside.insert(number);
                self.notes.insert(plass(number, 1), merknad);
            }
            Err(KoFeil::Begrunnelse) => assert!(why.trim().is_empty()),
            Err(_) => {}
        }
    }

    fn answer(&mut self, which: usize, answer: impl Fn(Kvoteplass, Tidspunkt) -> Option<Kvoteplass>) {
        if self.places.is_empty() {
            return;
        }
        let index = which % self.places.len();
        let before = self.places[index].clone();
        if let Some(changed) = answer(before.clone(), self.now) {
            // Whole: nothing that stood there is changed or gone, and one thing is new.
            assert_eq!(changed.steg[..before.steg.len()], before.steg[..]);
            assert_eq!(changed.steg.len(), before.steg.len() + 1);
            if !changed.is_held() {
                assert!(self.held.remove(&changed.nummer));
            }
            self.places[index] = changed;
        }
    }

    fn perform(&mut self, command: &Command) {
        let keep = |result: Result<(Kvoteplass, _), _>| -> Option<Kvoteplass> {
            let result: Result<(Kvoteplass, sak::hendelse::Hendelse), sak::kvoteplass::PlassFeil> = result;
            result.ok().map(|(plass, _)| plass)
        };
        match command {
            Command::Propose(number) => self.propose(*number),
            Command::Approve(which) => self.approve(*which),
            Command::SendBack(which) => {
                if let Some(index) = self.nth_waiting(*which) {
                    let sent = self.offers[index]
                        .clone()
                        .send_back("Se på nytt.", &attestant(), self.now);
                    self.offers[index] = sent.unwrap().0;
                }
            }
            Command::PassOver(number, why) => {
                let why = if *why {
                    "Kommunen ønsker ikke plassen nå."
                } else {
                    " "
                };
                self.set_aside(*number, Merknadsslag::Forbigatt, why);
            }
            Command::TakeBack(number) => {
                if self.ko().take_back(plass(*number, 1), "Avklart.").is_ok() {
                    self.aside.remove(number);
                    self.notes.remove(&plass(*number, 1));
                }
            }
            Command::Leave(number) => self.set_aside(*number, Merknadsslag::Trukket, "Ingen lege."),
            Command::Accept(which) => self.answer(*which, |plass, now| keep(plass.accept(&soker(), now))),
            Command::Decline(which) => {
                self.answer(*which, |plass, now| keep(plass.decline("", &soker(), now)))
            }
            Command::GiveBack(which) => self.answer(*which, |plass, now| {
                keep(plass.give_back((Returgrunn::IngenLege, ""), &[], &soker(), now))
            }),
            Command::Withdraw(which) => self.answer(*which, |plass, now| {
                keep(plass.withdraw("Ingen svar.", &behandler(), now))
            }),
            Command::Quota(kvote) => self.kvote = *kvote,
            Command::Wait(days) => self.now = self.now.plus_seconds(days * 86_400),
        }
    }

    /// What holds after every command.
    fn check_all(&self) {
        let held: BTreeSet<u64> = self
            .places
            .iter()
            .filter(|place| place.is_held())
            .map(|place| place.nummer)
            .collect();
        assert_eq!(held, self.held);
        let waiting: Vec<PlassRef> = self.ko().waiting().map(|koplass| koplass.plass).collect();
        let line = self.line.iter().filter(|name| !self.aside.contains(name));
        let line: Vec<PlassRef> = line.map(|name| plass(*name, 1)).collect();
        assert_eq!(waiting, line);
        for place in &self.places {
            assert!(place.nummer <= place.kvote);
            assert_eq!(place.steg[0].slag, Plasstegslag::Tilbudt);
            assert_eq!(place.tilstand, place.steg.last().unwrap().slag.leads_to());
        }
    }
}

#[test]
fn the_quota_holds_nobody_is_passed_over_in_silence_and_every_history_is_whole() {
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(300)
    });
    let (issued, passed) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    let histories = (1..5_u64, prop::collection::vec(command(), 5..80));
    runner
        .run(&histories, |(kvote, commands)| {
            let mut world = World::new(kvote);
            for command in &commands {
                world.perform(command);
                world.check_all();
            }
            issued.set(issued.get() + world.issued);
            passed.set(passed.get() + world.passed);
            Ok(())
        })
        .unwrap();
    // Otherwise the histories never came so far as to try what this test is about.
    assert!(issued.get() > 60 && passed.get() > 10, "{issued:?} {passed:?}");
}
