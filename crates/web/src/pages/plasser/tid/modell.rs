//! The figures of a place's time. All of them come from `sak::avtale::Ramme` and the arithmetic of `regelverk`.

use regelverk::introduksjonsavtale::varighet::{Avtaleplan, Grense, Plan, Varighet};
use regelverk::tid::Dato;
use sak::avtale::ramme::Medregnet;
use sak::avtale::{Avtale, Ramme, Vilkar};
use sak::id::{AvtaleId, Hpr};

/// The frames of a place, one after the other.
#[derive(Clone, Debug)]
pub struct Tid {
    /// One for each period; `None` where no agreement is planned.
    pub rammer: Vec<Option<Rammetid>>,
    /// The day on which it is looked at.
    pub idag: Dato,
}

/// An agreement as far as its time goes.
#[derive(Clone, Debug)]
pub struct Avtaletid {
    /// The id.
    pub id: AvtaleId,
    /// Its number within the frame, from 1, by first day.
    pub nummer: usize,
    /// The doctor.
    pub lis: Hpr,
    /// Its days, shares and leave.
    pub plan: Avtaleplan,
}

/// A frame.
#[derive(Clone, Debug)]
pub struct Rammetid {
    /// What its agreements come to. While none is signed by all, those that are planned.
    pub ramme: Ramme,
    /// Whether any is signed by all.
    pub er_signert: bool,
    /// Units used to and with today.
    pub hittil: i64,
    /// Those that count, in the order of the plan.
    pub avtaler: Vec<Avtaletid>,
    /// Those that wait for signatures while others count. They use nothing.
    pub utkast: Vec<Avtaletid>,
}

impl Tid {
    /// From all agreements under a place that has so many periods.
    pub fn of(avtaler: &[Avtale], idag: Dato, perioder: u64) -> Self {
        let last = avtaler.iter().map(|avtale| avtale.felles().ramme).max();
        let count = perioder.max(last.unwrap_or_default()).max(1);
        let rammer = (1..=count).map(|nummer| Rammetid::of(avtaler, nummer, idag));
        Self {
            rammer: rammer.collect(),
            idag,
        }
    }

    /// The frame that matters today: the last one that has begun; before that the first.
    pub fn gjeldende(&self) -> Option<&Rammetid> {
        let there = || self.rammer.iter().flatten();
        let mut begun = there().filter(|ramme| ramme.er_signert && ramme.ramme.plan.fra <= self.idag);
        begun.next_back().or_else(|| there().next())
    }
}

impl Rammetid {
    fn of(avtaler: &[Avtale], nummer: u64, idag: Dato) -> Option<Self> {
        let signed = Ramme::of(avtaler, nummer, Medregnet::Inngatte);
        let er_signert = signed.is_some();
        let ramme = signed.or_else(|| Ramme::of(avtaler, nummer, Medregnet::Planlagte))?;
        let own = avtaler.iter().filter(|avtale| avtale.felles().ramme == nummer);
        let mut all: Vec<(bool, Avtaletid)> = own.filter_map(avtaletid).collect();
        let mut order: Vec<usize> = (0..all.len()).collect();
        order.sort_by_key(|index| all[*index].1.plan.fra);
        for (nummer, index) in (1..).zip(order) {
            all[index].1.nummer = nummer;
        }
        let (counted, waiting): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|(signed, _)| *signed || !er_signert);
        let hittil = if er_signert {
            used_until(&ramme.plan, &ramme.grense, idag)
        } else {
            0
        };
        Some(Self {
            ramme,
            er_signert,
            hittil,
            avtaler: counted.into_iter().map(|(_, avtale)| avtale).collect(),
            utkast: waiting.into_iter().map(|(_, avtale)| avtale).collect(),
        })
    }

    /// Calendar days from tomorrow, or from the frame's first day, to and with the last permitted day.
    pub fn kalenderdager_igjen(&self, idag: Dato) -> Option<i64> {
        let before = self.ramme.plan.fra.plus_days(-1)?.max(idag);
        let siste = self.ramme.siste_tillatte_dag()?;
        Some(before.days_until(siste).max(0))
    }

    /// The agreement that begins last: the one that could go on.
    pub fn sist(&self) -> Option<&Avtaletid> {
        self.avtaler.get(self.ramme.plan.sist_begynt()?)
    }

    /// The agreements by first day.
    pub fn etter_dag(&self) -> impl Iterator<Item = &Avtaletid> {
        self.ramme
            .plan
            .by_first_day()
            .into_iter()
            .filter_map(|index| self.avtaler.get(index))
    }
}

impl Avtaletid {
    /// The share at the end.
    pub fn siste_andel(&self) -> u16 {
        self.plan.andeler.last().map_or(0, |andel| andel.stillingsandel)
    }
}

/// An agreement with whether all have signed it; `None` for one that is cancelled or whose terms are not known.
fn avtaletid(avtale: &Avtale) -> Option<(bool, Avtaletid)> {
    let plan = avtale.plan(Medregnet::Planlagte)?;
    let lis = match avtale {
        Avtale::Utkast(utkast) => Vilkar::of(&utkast.utfylt.innhold).ok()?.lis,
        Avtale::TilSignering(venter) => venter.vilkar.lis,
        Avtale::Inngatt(_) | Avtale::Avsluttet(_) | Avtale::Kansellert(_) => avtale.inngatt()?.vilkar.lis,
    };
    let found = Avtaletid {
        id: avtale.felles().id,
        nummer: 0,
        lis,
        plan,
    };
    Some((avtale.inngatt().is_some(), found))
}

/// What a plan uses to and with a day: what the same agreements would use if they ended on it.
pub fn used_until(plan: &Plan, grense: &Grense, dag: Dato) -> i64 {
    let begun = plan.avtaler.iter().filter(|avtale| avtale.fra <= dag);
    let cut = begun.cloned().map(|mut avtale| {
        avtale.til = avtale.til.min(dag);
        avtale.andeler.retain(|andel| andel.fra <= avtale.til);
        avtale
    });
    let cut = Plan {
        fra: plan.fra,
        avtaler: cut.collect(),
    };
    Varighet::compute(&cut, grense).brukt_enheter
}
