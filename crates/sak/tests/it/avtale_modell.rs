//! A place in memory with its agreements, on which random commands are tried as the store carries them out: the
//! state is read, the command is tried, and what it gives is kept. What is refused changes nothing.

use proptest::prelude::*;
use regelverk::tid::{Dato, Tidspunkt};
use sak::avtale::{Avtale, Endringsslag, Forlop, Gjeldende, Inngatt, Omgivelser, Permisjon, Signert, Utkast};
use sak::id::AvtaleId;
use sak::kvoteplass::Kvoteplass;
use uuid::Uuid;

use crate::avtale_bygg::*;

/// What an amendment is about. Days are counted from the first of the agreement.
#[derive(Clone, Debug)]
pub enum Om {
    Andel(i64, u16),
    Permisjon(i64, i64, bool, u16),
    Inn(i64, u64),
    Ut(i64, u64),
    Veileder(i64, u64),
    Avslutning(i64),
    Forlengelse(i64),
    Rettelse(Option<u64>, Option<(i64, i64)>),
}

/// What somebody tries. Numbers pick among what there is.
#[derive(Clone, Debug)]
pub enum Kommando {
    /// Frame, days after the last day of what is planned, length, share.
    Begynn(u64, i64, i64, u16),
    Skriv(usize, u16),
    Send(usize),
    Signer(usize, usize),
    SignerAlle(usize),
    Kanseller(usize),
    Lukk(usize),
    Foresla(usize, Om),
    SignerEndring(usize, usize, usize),
    SignerHeleEndringen(usize, usize),
    TrekkEndring(usize, usize),
    /// The agreement is registered until so many days after its first.
    Registrer(usize, i64),
    Ga(i64),
}

fn om() -> impl Strategy<Value = Om> {
    let day = || -5..500_i64;
    let share = prop::sample::select(vec![4000_u16, 5000, 6000, 8000, 10_000]);
    let gp = || 2001..2005_u64;
    prop_oneof![
        (day(), share.clone()).prop_map(|(fra, andel)| Om::Andel(fra, andel)),
        (
            day(),
            -1..200_i64,
            any::<bool>(),
            prop::sample::select(vec![0_u16, 0, 0, 3000, 5000])
        )
            .prop_map(|(fra, days, lov, works)| Om::Permisjon(fra, days, lov, works)),
        (day(), gp()).prop_map(|(fra, number)| Om::Inn(fra, number)),
        (day(), gp()).prop_map(|(fra, number)| Om::Ut(fra, number)),
        (day(), gp()).prop_map(|(fra, number)| Om::Veileder(fra, number)),
        day().prop_map(Om::Avslutning),
        (1..1500_i64).prop_map(Om::Forlengelse),
        (prop::option::of(1..6_u64), prop::option::of((day(), 0..200_i64)))
            .prop_map(|(retter, days)| Om::Rettelse(retter, days)),
    ]
}

pub fn kommando() -> impl Strategy<Value = Kommando> {
    let (one, many) = (|| 0..6_usize, || 0..8_usize);
    let share = || prop::sample::select(vec![4000_u16, 5000, 6000, 8000, 10_000]);
    prop_oneof![
        4 => (prop::sample::select(vec![1_u64, 1, 1, 2]), -4..40_i64, 170..400_i64, share())
            .prop_map(|(ramme, after, days, andel)| Kommando::Begynn(ramme, after, days, andel)),
        1 => (one(), share()).prop_map(|(which, andel)| Kommando::Skriv(which, andel)),
        4 => one().prop_map(Kommando::Send),
        3 => (one(), many()).prop_map(|(which, part)| Kommando::Signer(which, part)),
        6 => one().prop_map(Kommando::SignerAlle),
        1 => one().prop_map(Kommando::Kanseller),
        1 => one().prop_map(Kommando::Lukk),
        14 => (one(), om()).prop_map(|(which, om)| Kommando::Foresla(which, om)),
        3 => (one(), many(), many()).prop_map(|(which, nr, part)| Kommando::SignerEndring(which, nr, part)),
        18 => (one(), many()).prop_map(|(which, nr)| Kommando::SignerHeleEndringen(which, nr)),
        1 => (one(), many()).prop_map(|(which, nr)| Kommando::TrekkEndring(which, nr)),
        2 => (one(), 0..300_i64).prop_map(|(which, days)| Kommando::Registrer(which, days)),
        2 => (1..120_i64).prop_map(Kommando::Ga),
    ]
}

/// A place with its agreements.
pub struct Verden {
    pub plass: Kvoteplass,
    pub avtaler: Vec<Avtale>,
    registrert: Vec<Option<Dato>>,
    /// Some registered days of an agreement, as they were then without leave.
    pub registrerte_dager: Vec<(usize, Dato, Gjeldende)>,
    now: Tidspunkt,
}

impl Verden {
    pub fn new() -> Self {
        Self {
            plass: plassen(),
            avtaler: Vec::new(),
            registrert: Vec::new(),
            registrerte_dager: Vec::new(),
            now: noon(dato("2022-02-01")),
        }
    }

    fn pick(&self, which: usize) -> usize {
        which % self.avtaler.len().max(1)
    }

    /// One of those in a state that the command is for, if there is any.
    fn choose(&self, kommando: &Kommando, which: usize) -> usize {
        let fits = |avtale: &Avtale| match kommando {
            Kommando::Send(_) => matches!(avtale, Avtale::Utkast(_)),
            Kommando::Signer(..) | Kommando::SignerAlle(_) => matches!(avtale, Avtale::TilSignering(_)),
            _ => avtale.inngatt().is_some(),
        };
        let those: Vec<usize> = (0..self.avtaler.len())
            .filter(|index| fits(&self.avtaler[*index]))
            .collect();
        those.get(which % those.len().max(1)).copied().unwrap_or(which)
    }

    fn around(&self, which: usize) -> Omgivelser<'_> {
        Omgivelser {
            registrert: self.registrert[self.pick(which)],
            ..omgivelser(&self.plass, &self.avtaler)
        }
    }

    /// Tries a command.
    pub fn act(&mut self, kommando: &Kommando) {
        self.now = self.now.plus_seconds(60);
        let one_of = |which| self.choose(kommando, which);
        let kommando = &match kommando.clone() {
            Kommando::Send(which) => Kommando::Send(one_of(which)),
            Kommando::Signer(which, part) => Kommando::Signer(one_of(which), part),
            Kommando::SignerAlle(which) => Kommando::SignerAlle(one_of(which)),
            Kommando::Foresla(which, om) => Kommando::Foresla(one_of(which), om),
            Kommando::SignerEndring(which, nr, part) => Kommando::SignerEndring(one_of(which), nr, part),
            Kommando::SignerHeleEndringen(which, nr) => Kommando::SignerHeleEndringen(one_of(which), nr),
            Kommando::Registrer(which, days) => Kommando::Registrer(one_of(which), days),
            other => other,
        };
        match *kommando {
            Kommando::Begynn(ramme, after, days, andel) => self.begin(ramme, after, days, andel),
            Kommando::Skriv(which, andel) => self.change(which, |_, avtale| write(avtale, andel)),
            Kommando::Send(which) => self.change(which, |world, avtale| world.send(which, avtale)),
            Kommando::Signer(which, part) => {
                self.change(which, |world, avtale| world.sign(which, avtale, part));
            }
            Kommando::SignerAlle(which) => {
                for part in 0..4 {
                    self.change(which, |world, avtale| world.sign(which, avtale, part));
                }
            }
            Kommando::Kanseller(which) => self.change(which, |world, avtale| match avtale {
                Avtale::Utkast(utkast) => Some(Avtale::Kansellert(utkast.cancel(&kommunen(), world.now).0)),
                Avtale::TilSignering(venter) => {
                    Some(Avtale::Kansellert(venter.cancel(&kommunen(), world.now).0))
                }
                Avtale::Inngatt(inngatt) => inngatt
                    .cancel(&kommunen(), world.now)
                    .ok()
                    .map(|(ended, _)| Avtale::Kansellert(ended)),
                _ => None,
            }),
            Kommando::Lukk(which) => self.change(which, |world, avtale| match avtale {
                Avtale::Inngatt(inngatt) => inngatt
                    .close(world.now)
                    .ok()
                    .map(|(over, _)| Avtale::Avsluttet(over)),
                _ => None,
            }),
            Kommando::Foresla(which, ref om) => {
                self.change(which, |world, avtale| world.propose(which, avtale, om));
            }
            Kommando::SignerEndring(which, nr, part) => {
                self.change(which, |world, avtale| world.sign_one(which, avtale, nr, part));
            }
            Kommando::SignerHeleEndringen(which, nr) => {
                for part in 0..6 {
                    self.change(which, |world, avtale| world.sign_one(which, avtale, nr, part));
                }
            }
            Kommando::TrekkEndring(which, nr) => self.change(which, |world, avtale| {
                let nr = open(avtale.inngatt()?, nr)?;
                let Avtale::Inngatt(inngatt) = avtale else {
                    return None;
                };
                inngatt
                    .withdraw_endring(nr, &kommunen(), world.now)
                    .ok()
                    .map(|(left, _)| Avtale::Inngatt(left))
            }),
            Kommando::Registrer(which, days) => self.register(which, days),
            Kommando::Ga(days) => self.now = self.now.plus_seconds(days * 86_400),
        }
    }

    fn change(&mut self, which: usize, f: impl FnOnce(&Self, Avtale) -> Option<Avtale>) {
        let which = self.pick(which);
        let Some(old) = self.avtaler.get(which).cloned() else {
            return;
        };
        if let Some(new) = f(self, old) {
            self.avtaler[which] = new;
        }
    }

    fn begin(&mut self, ramme: u64, after: i64, days: i64, andel: u16) {
        if self.avtaler.len() == 6 {
            return;
        }
        let number = self.avtaler.len() as u128 + 1;
        let (utkast, _) = Utkast::begin(AvtaleId(Uuid::from_u128(number)), &self.plass, ramme, 2).unwrap();
        let planned = self
            .avtaler
            .iter()
            .filter(|avtale| !matches!(avtale, Avtale::Kansellert(_)));
        let ends = planned.filter_map(|avtale| match avtale.inngatt() {
            Some(inngatt) => Some(inngatt.forlop().til),
            None => written(avtale).til,
        });
        let last = ends.chain([self.now.dato()]).max().unwrap();
        let fra = last.plus_days(1 + after).unwrap();
        let mut text = innhold(fra, fra.plus_days(days).unwrap(), andel);
        text.lis.hpr = Some(hpr(1000 + u64::try_from(number).unwrap()));
        self.avtaler
            .push(Avtale::Utkast(utkast.save(0, utfylt(text)).unwrap()));
        self.registrert.push(None);
    }

    fn register(&mut self, which: usize, days: i64) {
        let which = self.pick(which);
        let Some(inngatt) = self.avtaler.get(which).and_then(Avtale::inngatt) else {
            return;
        };
        let (fra, forlop) = (inngatt.vilkar.fra, inngatt.forlop());
        let until = fra.plus_days(days).filter(|until| *until <= forlop.til);
        self.registrert[which] = self.registrert[which].max(until);
        let first_and_last = [Some(fra), fra.plus_days(days / 2), until];
        for dag in first_and_last
            .into_iter()
            .flatten()
            .filter(|dag| until >= Some(*dag))
        {
            let mut there = inngatt.on(dag).unwrap();
            there.permisjon = None;
            self.registrerte_dager.push((which, dag, there));
        }
    }

    fn send(&self, which: usize, avtale: Avtale) -> Option<Avtale> {
        let Avtale::Utkast(utkast) = avtale else {
            return None;
        };
        let versjon = utkast.versjon;
        let sent = utkast.send(versjon, &self.around(which), &kommunen(), self.now);
        sent.ok().map(|(venter, _)| Avtale::TilSignering(venter))
    }

    fn sign(&self, which: usize, avtale: Avtale, part: usize) -> Option<Avtale> {
        let Avtale::TilSignering(venter) = avtale else {
            return None;
        };
        let part = *venter.parter().get(part)?;
        let avtrykk = venter.avtrykk.clone();
        let signed = venter.sign((part, &avtrykk), &signatory(part), &self.around(which), self.now);
        signed.ok().map(|(signert, _)| match signert {
            Signert::Venter(venter) => Avtale::TilSignering(venter),
            Signert::Inngatt(inngatt) => Avtale::Inngatt(inngatt),
        })
    }

    fn propose(&self, which: usize, avtale: Avtale, om: &Om) -> Option<Avtale> {
        let slag = said(&avtale.inngatt()?.forlop(), om)?;
        let versjon = avtale.inngatt()?.versjon;
        let (around, av) = (self.around(which), kommunen());
        match avtale {
            Avtale::Inngatt(inngatt) => inngatt
                .propose(versjon, slag, &around, &av, self.now)
                .ok()
                .map(|(new, _)| Avtale::Inngatt(new)),
            Avtale::Avsluttet(over) => over
                .propose(versjon, slag, &around, &av, self.now)
                .ok()
                .map(|(new, _)| Avtale::Avsluttet(new)),
            _ => None,
        }
    }

    fn sign_one(&self, which: usize, avtale: Avtale, nr: usize, part: usize) -> Option<Avtale> {
        let inngatt = avtale.inngatt()?;
        let nr = open(inngatt, nr)?;
        let endring = inngatt.endringer.iter().find(|endring| endring.nr == nr)?;
        let (part, avtrykk) = (*endring.parter.get(part)?, endring.avtrykk.clone());
        let (around, av) = (self.around(which), signatory(part));
        match avtale {
            Avtale::Inngatt(inngatt) => {
                let signed = inngatt.sign_endring(nr, (part, &avtrykk), &av, &around, self.now);
                signed.ok().map(|(new, _)| Avtale::Inngatt(new))
            }
            Avtale::Avsluttet(over) => {
                let signed = over.sign_endring(nr, (part, &avtrykk), &av, &around, self.now);
                signed.ok().map(|(new, _)| Avtale::Avsluttet(new))
            }
            _ => None,
        }
    }
}

/// The number of one of the amendments that wait, the newest first.
fn open(inngatt: &Inngatt, which: usize) -> Option<u64> {
    let mut waiting: Vec<u64> = inngatt
        .endringer
        .iter()
        .filter(|one| one.is_open())
        .map(|one| one.nr)
        .collect();
    waiting.reverse();
    waiting.get(which % waiting.len().max(1)).copied()
}

fn written(avtale: &Avtale) -> &sak::avtale::Innhold {
    match avtale {
        Avtale::Utkast(utkast) => &utkast.utfylt.innhold,
        Avtale::TilSignering(venter) => &venter.utfylt.innhold,
        Avtale::Inngatt(inngatt) => &inngatt.utfylt.innhold,
        Avtale::Avsluttet(over) => &over.inngatt.utfylt.innhold,
        Avtale::Kansellert(cancelled) => &cancelled.utfylt.innhold,
    }
}

fn write(avtale: Avtale, andel: u16) -> Option<Avtale> {
    let mut text = utfylt(written(&avtale).clone());
    text.innhold.stillingsandel = Some(andel);
    match avtale {
        Avtale::Utkast(utkast) => utkast.clone().save(utkast.versjon, text).ok().map(Avtale::Utkast),
        Avtale::TilSignering(venter) => {
            let (utkast, _, _) = venter.reopen();
            utkast.clone().save(utkast.versjon, text).ok().map(Avtale::Utkast)
        }
        _ => None,
    }
}

fn said(forlop: &Forlop, om: &Om) -> Option<Endringsslag> {
    let day = |days: i64| forlop.fra.plus_days(days);
    let standing = |which: u64| {
        let count = (forlop.permisjoner.len() as u64).max(1);
        let leave = forlop.permisjoner.get(usize::try_from(which % count).ok()?);
        leave.map_or(Some(which), |(nr, _)| Some(*nr))
    };
    let slag = match *om {
        Om::Andel(fra, stillingsandel) => Endringsslag::Andel {
            fra: day(fra)?,
            stillingsandel,
        },
        Om::Permisjon(fra, days, lovregulert, arbeider) => Endringsslag::Permisjon(Permisjon {
            fra: day(fra)?,
            til: day(fra + days)?,
            lovregulert,
            arbeider,
        }),
        Om::Inn(fra, number) => Endringsslag::FastlegeInn {
            fra: day(fra)?,
            fastlege: fastlege(number),
        },
        Om::Ut(fra, number) => Endringsslag::FastlegeUt {
            fra: day(fra)?,
            hpr: hpr(number),
        },
        Om::Veileder(fra, number) => Endringsslag::Veileder {
            fra: day(fra)?,
            veileder: veileder(number),
        },
        Om::Avslutning(siste) => Endringsslag::Avslutning { siste: day(siste)? },
        Om::Forlengelse(siste) => Endringsslag::Forlengelse { siste: day(siste)? },
        Om::Rettelse(retter, days) => Endringsslag::Rettelse {
            retter: retter.and_then(standing),
            permisjon: days.and_then(|(fra, days)| {
                Some(Permisjon {
                    fra: day(fra)?,
                    til: day(fra + days)?,
                    lovregulert: true,
                    arbeider: 0,
                })
            }),
        },
    };
    Some(slag)
}
