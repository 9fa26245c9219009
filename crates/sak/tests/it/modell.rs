//! A small round in memory that carries out commands as the store does: it locks nothing and keeps nothing, but
//! uses the same functions in the same order.

use std::collections::BTreeMap;

use regelverk::tid::Tidspunkt;
use sak::aktor::{Aktor, Rolle};
use sak::id::SoknadId;
use sak::kvoteplass::free_numbers;
use sak::prioritering::{Apen, Liste, PlassRef, Prioritering};
use sak::runde::Runde;
use sak::soknad::{Avgjort, Innstilling, Soknad};
use sak::vedtak::{Forslag, GodkjenningFeil, Vedtak};

use crate::common;

/// What somebody tries. Numbers pick among what there is.
#[derive(Clone, Debug)]
pub enum Kommando {
    Besvar(usize, u64),
    /// 0 places is a refusal.
    Innstill(usize, u64, usize),
    Gjenapne(usize),
    Flytt(usize, u64, usize),
    Angre(usize),
    Velg(usize, usize),
    TilAttestering(usize),
    Godkjenn(usize, usize),
    SendTilbake,
    /// Assesses all that is left, chooses if need be, and sends the ranking.
    GjorKlart(usize, usize),
    /// An application that was received in time is taken in late.
    KommerInn(u64, u64),
}

/// The people: two who prepare, three who may approve. All of them try everything.
pub fn people() -> [Aktor; 5] {
    [
        common::saksbehandler(),
        common::person("per", Rolle::Saksbehandler),
        common::attestant(),
        common::person("eva", Rolle::Leder),
        common::person("siri", Rolle::Attestant),
    ]
}

/// A place that was handed out: its number in the quota.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utdelt {
    pub nummer: u64,
    pub plass: PlassRef,
}

/// The round with its decisions and places.
pub struct Verden {
    pub runde: Runde,
    pub vedtak: BTreeMap<SoknadId, Vec<Vedtak>>,
    pub utdelt: Vec<Utdelt>,
    /// The list as it was when it was last sent.
    pub sendt_liste: Option<Liste>,
    now: Tidspunkt,
    ids: u64,
}

impl Verden {
    /// All applications received, none assessed.
    pub fn new(soknader: &[(u64, u64)], kvote: u64) -> Self {
        let received = (1..).zip(soknader);
        let received = received.map(|(number, &(antall, behov))| {
            Soknad::Sendt(common::sendt(number, common::innhold(antall, antall, behov)))
        });
        let mut runde = common::runde(received.collect(), kvote);
        runde.utlysning.kvote = kvote;
        Self {
            runde,
            vedtak: BTreeMap::new(),
            utdelt: Vec::new(),
            sendt_liste: None,
            now: common::after(),
            ids: 0,
        }
    }

    /// Tries a command. One that is refused, or makes no sense as things stand, changes nothing.
    pub fn act(&mut self, kommando: &Kommando) {
        self.now = self.now.plus_seconds(60);
        match *kommando {
            Kommando::Besvar(index, hovedformal) => self.answer(index, hovedformal),
            Kommando::Innstill(index, antall, who) => self.recommend(index, antall, who),
            Kommando::Gjenapne(index) => self.reopen(index),
            Kommando::Flytt(index, til, who) => self.move_place(index, til, who),
            Kommando::Angre(index) => self.undo(index),
            Kommando::Velg(turn, who) => self.choose(turn, who),
            Kommando::TilAttestering(who) => self.send(who),
            Kommando::Godkjenn(index, who) => self.approve(index, who),
            Kommando::SendTilbake => self.send_back(),
            Kommando::GjorKlart(turn, who) => {
                for index in 0..self.runde.soknader.len() {
                    self.recommend(index, u64::MAX, who);
                }
                self.choose(turn, who);
                self.send(who);
            }
            Kommando::KommerInn(antall, behov) => self.take_in(antall, behov),
        }
    }

    fn pick(&self, index: usize) -> usize {
        index % self.runde.soknader.len()
    }

    fn change(&mut self, index: usize, f: impl FnOnce(&Self, Soknad) -> Option<Soknad>) {
        let index = self.pick(index);
        let changed = f(self, self.runde.soknader[index].clone());
        if let Some(changed) = changed.filter(|_| !self.runde.is_decided()) {
            self.runde.soknader[index] = changed;
        }
    }

    fn answer(&mut self, index: usize, hovedformal: u64) {
        self.change(index, |_, soknad| {
            let Soknad::Sendt(sendt) = soknad else { return None };
            let mut svar = sendt.svar.clone();
            svar.hovedformal = Some(hovedformal);
            sendt.answer(svar).ok().map(|(sendt, _)| Soknad::Sendt(sendt))
        });
    }

    fn recommend(&mut self, index: usize, antall: u64, who: usize) {
        self.change(index, |verden, soknad| {
            let Soknad::Sendt(sendt) = soknad else { return None };
            let vurderinger = sendt.judge(&verden.runde.utlysning);
            let innstilling = match antall {
                0 => common::kan_ikke(),
                antall => common::kan(antall.min(sendt.innhold.antall.unwrap())),
            };
            let made = sendt.recommend(innstilling, &vurderinger, &people()[who], verden.now);
            made.ok().map(|(innstilt, _)| Soknad::Innstilt(innstilt))
        });
    }

    fn reopen(&mut self, index: usize) {
        self.change(index, |_, soknad| match soknad {
            Soknad::Innstilt(innstilt) => Some(Soknad::Sendt(innstilt.reopen().0)),
            _ => None,
        });
    }

    fn rank(&mut self, f: impl FnOnce(&Self, Apen, &Liste) -> Option<Prioritering>) {
        let Prioritering::Apen(apen) = self.runde.prioritering.clone() else {
            return;
        };
        if let Some(changed) = f(self, apen, &self.runde.liste()) {
            self.runde.prioritering = changed;
        }
    }

    fn move_place(&mut self, index: usize, til: u64, who: usize) {
        self.rank(|verden, apen, liste| {
            let row = liste.plasser.get(index % liste.plasser.len().max(1))?;
            let mut flytting = common::flytting(row.plass, til);
            flytting.av = people()[who].clone();
            flytting.tidspunkt = verden.now;
            apen.move_place(flytting, liste)
                .ok()
                .map(|(apen, _)| Prioritering::Apen(apen))
        });
    }

    fn undo(&mut self, index: usize) {
        self.rank(|_, apen, _| {
            let count = apen.inngrep.flyttinger.len().max(1);
            let plass = apen.inngrep.flyttinger.get(index % count)?.plass;
            apen.undo_move(plass)
                .ok()
                .map(|(apen, _)| Prioritering::Apen(apen))
        });
    }

    fn choose(&mut self, turn: usize, who: usize) {
        self.rank(|verden, apen, liste| {
            let likhet = liste.likhet.as_ref()?;
            let mut valgte = likhet.gruppe.clone();
            valgte.rotate_left(turn % likhet.gruppe.len());
            valgte.truncate(usize::try_from(likhet.ledig).unwrap());
            let made = apen.choose(valgte, "Geografi.".into(), liste, &people()[who], verden.now);
            made.ok().map(|(apen, _)| Prioritering::Apen(apen))
        });
    }

    fn send(&mut self, who: usize) {
        self.rank(|verden, apen, _| {
            let sent = apen.send_for_approval(&verden.runde, &people()[who], verden.now);
            sent.ok().map(|(foreslatt, _)| Prioritering::Foreslatt(foreslatt))
        });
        if !matches!(&self.runde.prioritering, Prioritering::Foreslatt(sent) if sent.tidspunkt == self.now) {
            return;
        }
        let liste = self.runde.liste();
        for soknad in self.runde.soknader.clone() {
            let id = soknad.felles().id;
            let (_, grunnlag) = self
                .runde
                .grunnlag(id, &liste)
                .expect("everything sent can be decided");
            self.ids += 1;
            let (forslag, _) = Forslag::propose(
                common::vedtak_id(self.ids),
                id,
                &grunnlag,
                &people()[who],
                self.now,
            );
            self.vedtak.entry(id).or_default().push(Vedtak::Forslag(forslag));
        }
        self.sendt_liste = Some(liste);
    }

    fn approve(&mut self, index: usize, who: usize) {
        let index = self.pick(index);
        let id = self.runde.soknader[index].felles().id;
        let Some(Vedtak::Forslag(forslag)) = self.vedtak.get(&id).and_then(|all| all.last()).cloned() else {
            return;
        };
        match self.judge(&forslag, &people()[who]) {
            Ok(godkjent) => self.keep(index, godkjent),
            Err(GodkjenningFeil::Endret) => self.close(|forslag, now| Vedtak::Bortfalt {
                forslag,
                tidspunkt: now,
            }),
            Err(_) => {}
        }
    }

    /// What the answer to an approval would be.
    pub fn judge(&self, forslag: &Forslag, av: &Aktor) -> Result<sak::vedtak::Godkjent, GodkjenningFeil> {
        let liste = self.runde.liste();
        let Some(innstilt) = self.runde.find(forslag.soknad).and_then(Soknad::innstilt) else {
            return Err(GodkjenningFeil::Endret);
        };
        let grunnlag = self
            .runde
            .grunnlag(forslag.soknad, &liste)
            .map(|(_, grunnlag)| grunnlag);
        let approved = forslag
            .clone()
            .approve(av, innstilt, grunnlag.as_ref(), self.runde.ledige, self.now);
        approved.map(|(godkjent, _)| godkjent)
    }

    fn keep(&mut self, index: usize, godkjent: sak::vedtak::Godkjent) {
        let Forslag {
            id, soknad, utfall, ..
        } = godkjent.forslag.clone();
        let Soknad::Innstilt(innstilt) = self.runde.soknader[index].clone() else {
            panic!("approved what is not assessed");
        };
        let kvote = self.runde.utlysning.kvote;
        let taken: Vec<u64> = self.utdelt.iter().map(|utdelt| utdelt.nummer).collect();
        let numbers = free_numbers(kvote, &taken, utfall.tildelt.len()).expect("room was checked");
        let places = numbers.into_iter().zip(utfall.tildelt);
        self.utdelt.extend(places.map(|(nummer, plass)| Utdelt {
            nummer,
            plass: PlassRef { soknad, plass },
        }));
        let tildelt = self.utdelt.len() as u64;
        self.runde.ledige = kvote.saturating_sub(tildelt);
        self.runde.soknader[index] = Soknad::Avgjort(Avgjort { innstilt, vedtak: id });
        *self.vedtak.get_mut(&soknad).unwrap().last_mut().unwrap() = Vedtak::Godkjent(godkjent);
        if let Prioritering::Foreslatt(foreslatt) = self.runde.prioritering.clone() {
            self.runde.prioritering = Prioritering::Vedtatt(foreslatt.confirm(self.now));
        }
    }

    fn close(&mut self, end: impl Fn(Forslag, Tidspunkt) -> Vedtak) {
        let Prioritering::Foreslatt(foreslatt) = self.runde.prioritering.clone() else {
            return;
        };
        for vedtak in self.vedtak.values_mut().filter_map(|all| all.last_mut()) {
            if let Vedtak::Forslag(forslag) = vedtak.clone() {
                *vedtak = end(forslag, self.now);
            }
        }
        self.runde.prioritering = Prioritering::Apen(foreslatt.reopen(None).0);
    }

    fn send_back(&mut self) {
        self.close(|forslag, now| Vedtak::Returnert {
            forslag,
            av: common::attestant(),
            tidspunkt: now,
            grunn: "Se på rekkefølgen.".into(),
        });
    }

    fn take_in(&mut self, antall: u64, behov: u64) {
        let number = self.runde.soknader.len() as u64 + 1;
        let sendt = common::sendt(number, common::innhold(antall, antall, behov));
        self.runde.soknader.push(Soknad::Sendt(sendt));
    }

    /// What is recommended for an application that is assessed or decided.
    pub fn recommended(&self, id: SoknadId) -> Option<&Innstilling> {
        self.runde
            .find(id)?
            .innstilt()
            .map(|innstilt| &innstilt.innstilling)
    }
}
