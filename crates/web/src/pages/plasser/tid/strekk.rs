//! The stretches of a frame, as they are counted: each with its days, what a day uses, and the product.

use regelverk::introduksjonsavtale::varighet::{Avtaleplan, Dag, tidslinje};
use regelverk::tid::Dato;

use super::modell::Rammetid;

/// What a stretch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strekkslag {
    /// Days of the agreement with this number.
    Arbeid(usize),
    /// Statutory leave in the agreement with this number.
    Permisjon(usize),
    /// Days between agreements.
    Opphold,
}

/// Days on which nothing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strekk {
    /// What it is.
    pub slag: Strekkslag,
    /// The first day.
    pub fra: Dato,
    /// The last day.
    pub til: Dato,
    /// The share in force.
    pub andel: i64,
    /// What each day uses.
    pub bruk: i64,
}

impl Strekk {
    /// How many days.
    pub fn dager(&self) -> i64 {
        self.fra.days_until(self.til) + 1
    }

    /// Units used.
    pub fn enheter(&self) -> i64 {
        self.dager() * self.bruk
    }

    /// The parts to and with a day, and after it.
    fn cut(self, dag: Dato) -> impl Iterator<Item = Self> {
        let next = dag
            .plus_days(1)
            .filter(|next| (self.fra..self.til).contains(&dag) && *next <= self.til);
        let first = Self {
            til: next.map_or(self.til, |_| dag),
            ..self
        };
        let rest = next.map(|fra| Self { fra, ..self });
        std::iter::once(first).chain(rest)
    }
}

/// The stretches of one agreement of a frame, cut after a day.
pub fn of_avtale(nummer: usize, plan: &Avtaleplan, dag: Dato) -> Vec<Strekk> {
    let found = tidslinje::strekk(plan).into_iter().filter_map(|strekk| {
        let (fra, til) = (strekk.fra.dato()?, strekk.til.dato()?);
        let on_leave = strekk.bruk < strekk.andel || strekk.full_permisjon;
        let slag = if on_leave {
            Strekkslag::Permisjon(nummer)
        } else {
            Strekkslag::Arbeid(nummer)
        };
        Some(Strekk {
            slag,
            fra,
            til,
            andel: strekk.andel,
            bruk: strekk.bruk,
        })
    });
    found.flat_map(|strekk| strekk.cut(dag)).collect()
}

/// All stretches of a frame by first day, with the days between agreements, cut after a day. What they use is in
/// all what the frame says.
pub fn of_ramme(ramme: &Rammetid, dag: Dato) -> Vec<Strekk> {
    let mut found: Vec<Strekk> = Vec::new();
    let mut last: Option<(Dato, i64)> = None;
    for avtale in ramme.etter_dag() {
        if let Some((end, andel)) = last
            && let (Some(fra), Some(til)) = (end.plus_days(1), avtale.plan.fra.plus_days(-1))
            && fra <= til
        {
            let bruk = if ramme.ramme.grense.opphold_teller {
                andel
            } else {
                0
            };
            let gap = Strekk {
                slag: Strekkslag::Opphold,
                fra,
                til,
                andel: bruk,
                bruk,
            };
            found.extend(gap.cut(dag));
        }
        found.extend(of_avtale(avtale.nummer, &avtale.plan, dag));
        let this = (avtale.plan.til, i64::from(avtale.siste_andel()));
        last = Some(last.map_or(this, |last| if last.0 > this.0 { last } else { this }));
    }
    found.sort_by_key(|strekk| Dag::of(strekk.fra));
    found
}
