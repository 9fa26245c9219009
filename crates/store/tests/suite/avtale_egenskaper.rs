//! Whatever people do with agreements, in whatever order: no frame is exceeded, no days overlap, nothing is in force
//! that not all have signed, and the journal fits.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use regelverk::tid::Dato;
use sak::avtale::ramme::Medregnet;
use sak::avtale::{Avtale, Endringsslag, Inngatt, Permisjon, Ramme};
use sak::id::AvtaleId;
use sak::kvoteplass::{Kvoteplass, Returgrunn};
use store::{EndringFeil, Store};
use testkit::postgres::test_databases;

use crate::avtale_bygg::*;
use crate::common::*;

/// One thing that somebody may try. The numbers choose among what there is.
#[derive(Clone, Debug)]
enum Command {
    Begin {
        plass: usize,
        lis: u64,
        fra: i64,
        days: i64,
        andel: u16,
    },
    Send {
        which: usize,
    },
    Sign {
        which: usize,
        all: bool,
    },
    Propose {
        which: usize,
        slag: Slag,
    },
    SignEndring {
        which: usize,
        nr: u64,
        all: bool,
    },
    Cancel {
        which: usize,
    },
    Close {
        which: usize,
    },
    Leave {
        plass: usize,
        give_back: bool,
    },
    Wait {
        days: i64,
    },
}

/// What an amendment says, counted from today.
#[derive(Clone, Copy, Debug)]
enum Slag {
    Andel(i64, u16),
    Leave(i64, i64),
    Late(i64, i64),
    End(i64),
    Longer(i64),
}

fn command() -> impl Strategy<Value = Command> {
    let which = 0..3_usize;
    let plass = 0..2_usize;
    let andel = prop_oneof![4 => Just(10_000_u16), 4 => Just(5_000_u16), 1 => Just(4_000_u16)];
    let slag = prop_oneof![
        (0..200_i64, andel.clone()).prop_map(|(fra, andel)| Slag::Andel(fra, andel)),
        (0..200_i64, 0..300_i64).prop_map(|(fra, days)| Slag::Leave(fra, days)),
        (0..100_i64, 0..90_i64).prop_map(|(fra, days)| Slag::Late(fra, days)),
        (0..300_i64).prop_map(Slag::End),
        (1..500_i64).prop_map(Slag::Longer),
    ];
    prop_oneof![
        3 => (plass.clone(), 0..2_u64, -30..90_i64, 170..500_i64, andel)
            .prop_map(|(plass, lis, fra, days, andel)| Command::Begin { plass, lis: LIS + lis, fra, days, andel }),
        5 => which.clone().prop_map(|which| Command::Send { which }),
        5 => (which.clone(), prop::bool::weighted(0.8)).prop_map(|(which, all)| Command::Sign { which, all }),
        5 => (which.clone(), slag).prop_map(|(which, slag)| Command::Propose { which, slag }),
        3 => (which.clone(), 1..4_u64, prop::bool::weighted(0.8))
            .prop_map(|(which, nr, all)| Command::SignEndring { which, nr, all }),
        1 => which.clone().prop_map(|which| Command::Cancel { which }),
        1 => which.prop_map(|which| Command::Close { which }),
        1 => (plass, prop::bool::weighted(0.1))
            .prop_map(|(plass, give_back)| Command::Leave { plass, give_back }),
        2 => (0..120_i64).prop_map(|days| Command::Wait { days }),
    ]
}

/// The world of one run.
struct Verden {
    store: Store,
    plasser: Vec<Kvoteplass>,
    today: Dato,
}

/// Nothing but a refusal may come of a command.
fn refused_or_done<T, E: std::fmt::Debug>(result: Result<T, EndringFeil<E>>) -> bool {
    if let Err(EndringFeil::Store(error)) = result {
        panic!("{error}");
    }
    result.is_ok()
}

impl Verden {
    async fn open(url: &str) -> Self {
        let store = open(url).await;
        let plasser = places(&store, 2).await;
        Self {
            store,
            plasser,
            today: dato("2022-06-01"),
        }
    }

    fn on(&self, days: i64) -> Dato {
        self.today.plus_days(days).unwrap()
    }

    /// One of the agreements that a command is for; seldom another one.
    async fn nth(&self, which: usize, command: &Command) -> Option<AvtaleId> {
        let mut all = self.store.avtaler().await.unwrap();
        let fits = |avtale: &Avtale| match command {
            Command::Send { .. } => matches!(avtale, Avtale::Utkast(_)),
            Command::Sign { .. } => matches!(avtale, Avtale::TilSignering(_)),
            Command::Propose { .. } | Command::SignEndring { .. } => avtale.inngatt().is_some(),
            _ => true,
        };
        if which < 2 {
            all.retain(|sak| fits(&sak.avtale));
        }
        let last = all.len().checked_sub(1 + which % all.len().max(1))?;
        Some(all[last].avtale.felles().id)
    }

    async fn perform(&mut self, command: &Command) {
        let now = noon_on(self.today);
        let soker = soker();
        let at = spor(&soker, now);
        match *command {
            Command::Wait { days } => self.today = self.on(days),
            Command::Begin {
                plass,
                lis,
                fra,
                days,
                andel,
            } => {
                let fra = self.on(fra);
                let utfylt = tekst(lis, fra, fra.plus_days(days).unwrap(), andel);
                let id = AvtaleId(new_id());
                let begun = self
                    .store
                    .begin_avtale(id, (self.plasser[plass].id, 1), utfylt, at);
                refused_or_done(begun.await);
            }
            Command::Leave { plass, give_back } => {
                let id = self.plasser[plass].id;
                let left = self.store.leave_kvoteplass(id, at, |plass, avtaler, perioder| {
                    if give_back {
                        plass.give_back((Returgrunn::EndretBehov, ""), avtaler, at.aktor, at.now)
                    } else {
                        plass.close(avtaler, perioder, at.aktor, at.now)
                    }
                });
                refused_or_done(left.await);
            }
            Command::Send { which }
            | Command::Sign { which, .. }
            | Command::Propose { which, .. }
            | Command::SignEndring { which, .. }
            | Command::Cancel { which }
            | Command::Close { which } => {
                if let Some(id) = self.nth(which, command).await {
                    self.act(id, command).await;
                }
            }
        }
    }

    async fn act(&self, id: AvtaleId, command: &Command) {
        let (store, now) = (&self.store, noon_on(self.today));
        match *command {
            Command::Send { .. } => {
                refused_or_done(send(store, id, now).await);
            }
            Command::Sign { all, .. } => {
                let parter = missing(store, id).await;
                for part in parter.into_iter().take(if all { usize::MAX } else { 1 }) {
                    let avtrykk = shown(store, id).await;
                    if !refused_or_done(sign(store, id, part, &avtrykk, now).await) {
                        break;
                    }
                }
            }
            Command::Propose { slag, .. } => {
                let versjon = match store.avtale(id).await.unwrap().unwrap().avtale.inngatt() {
                    Some(inngatt) => inngatt.versjon,
                    None => return,
                };
                refused_or_done(propose(store, id, versjon, self.slag(slag), now).await);
            }
            Command::SignEndring { nr, all, .. } => {
                let sak = store.avtale(id).await.unwrap().unwrap();
                let endringer = sak.avtale.inngatt().map(|one| one.endringer.as_slice());
                if endringer.unwrap_or_default().iter().any(|one| one.nr == nr) {
                    while refused_or_done(sign_endring(store, id, nr, now).await) && all {}
                }
            }
            Command::Cancel { .. } => {
                refused_or_done(cancel(store, id, now).await);
            }
            _ => {
                refused_or_done(close(store, id, now).await);
            }
        }
    }

    fn slag(&self, slag: Slag) -> Endringsslag {
        let leave = |fra: Dato, days| Permisjon {
            fra,
            til: fra.plus_days(days).unwrap(),
            lovregulert: true,
            arbeider: 0,
        };
        match slag {
            Slag::Andel(fra, stillingsandel) => Endringsslag::Andel {
                fra: self.on(fra),
                stillingsandel,
            },
            Slag::Leave(fra, days) => Endringsslag::Permisjon(leave(self.on(fra), days)),
            Slag::Late(fra, days) => Endringsslag::Rettelse {
                retter: None,
                permisjon: Some(leave(self.on(-fra), days)),
            },
            Slag::End(days) => Endringsslag::Avslutning { siste: self.on(days) },
            Slag::Longer(days) => Endringsslag::Forlengelse { siste: self.on(days) },
        }
    }

    /// What must hold; gives how many agreements have been entered into, and how many amendments have effect.
    async fn check(&self) -> (usize, usize) {
        let all = self.store.avtaler().await.unwrap();
        let (mut entered, mut amended) = (0, 0);
        let mut places = std::collections::BTreeSet::new();
        for sak in &all {
            let Some(inngatt) = sak.avtale.inngatt() else {
                continue;
            };
            entered += 1;
            amended += inngatt.signed().len();
            assert_eq!(inngatt.signaturer.len(), inngatt.vilkar.parter().len());
            for endring in &inngatt.endringer {
                assert_eq!(endring.has_effect(), endring.missing().is_empty());
            }
            if is_in_use(inngatt, self.today) {
                places.insert(inngatt.felles.plass.to_string());
            }
        }
        let told = self.store.plasser_i_bruk(self.today).await.unwrap();
        assert_eq!(told, places.len() as u64);
        for plass in &self.plasser {
            let avtaler: Vec<Avtale> = all
                .iter()
                .map(|sak| sak.avtale.clone())
                .filter(|avtale| avtale.felles().plass == plass.id)
                .collect();
            let ramme = Ramme::of(&avtaler, 1, Medregnet::Inngatte);
            let broken = ramme.as_ref().map(|ramme| format!("{:?}", ramme.brudd()));
            assert!(broken.is_none_or(|broken| broken == "[]"));
        }
        (entered, amended)
    }
}

fn is_in_use(inngatt: &Inngatt, dag: Dato) -> bool {
    inngatt.refusjon_fra() <= dag && dag <= inngatt.forlop().til
}

async fn run(url: &str, commands: &[Command]) -> (usize, usize) {
    let mut verden = Verden::open(url).await;
    let mut before = (0, 0);
    for command in commands {
        verden.perform(command).await;
        let now = verden.check().await;
        // What was entered into is never gone, unless it is cancelled before it began.
        let kept = before.0 <= now.0 && before.1 <= now.1;
        assert!(kept || matches!(command, Command::Cancel { .. }));
        before = now;
    }
    verden.store.verify_journal().await.unwrap();
    before
}

#[test]
fn no_frame_is_exceeded_and_nothing_unsigned_is_in_force() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(24)
    });
    let (entered, amended) = (Cell::new(0), Cell::new(0));
    let sequences = prop::collection::vec(command(), 30..70);
    runner
        .run(&sequences, |commands| {
            runtime.block_on(async {
                for database in test_databases().await {
                    let found = run(database.url(), &commands).await;
                    entered.set(entered.get() + found.0);
                    amended.set(amended.get() + found.1);
                }
            });
            Ok(())
        })
        .unwrap();
    // Otherwise the commands never came so far as to enter into anything or amend it, and the test says little.
    assert!(entered.get() > 0 && amended.get() > 0);
}
