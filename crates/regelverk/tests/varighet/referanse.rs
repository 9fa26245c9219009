//! The arithmetic once more, day by day and as plainly as the rules say it. Slow on purpose.

use regelverk::introduksjonsavtale::varighet::{Avtaleplan, Plan};
use regelverk::tid::Dato;

/// What the reference finds, days as numbers from the frame's first.
#[derive(Debug, PartialEq, Eq)]
pub struct Fasit {
    pub ramme: i64,
    pub brukt: i64,
    pub kalendergrense: i64,
    pub siste: Option<i64>,
    /// Index in the plan, units, days, days of leave, long enough.
    pub avtaler: Vec<(usize, i64, i64, i64, bool)>,
    /// Rule, first day, doctor, last day.
    pub brudd: Vec<(&'static str, i64, String, i64)>,
}

/// A plan with its days as numbers.
struct Linje {
    lis: String,
    fra: i64,
    til: i64,
    avtalt_til: i64,
    andeler: Vec<(i64, i64)>,
    permisjoner: Vec<(i64, i64, i64)>,
}

impl Linje {
    fn of(start: Dato, avtale: &Avtaleplan) -> Self {
        let day = |dato: Dato| start.days_until(dato);
        let legal = avtale.permisjoner.iter().filter(|leave| leave.lovregulert);
        Self {
            lis: avtale.lis.clone(),
            fra: day(avtale.fra),
            til: day(avtale.til),
            avtalt_til: day(avtale.avtalt_til),
            andeler: avtale
                .andeler
                .iter()
                .map(|andel| (day(andel.fra), i64::from(andel.stillingsandel)))
                .collect(),
            permisjoner: legal
                .map(|leave| (day(leave.fra), day(leave.til), i64::from(leave.arbeider)))
                .collect(),
        }
    }

    fn holds(&self, day: i64) -> bool {
        self.fra <= day && day <= self.til
    }

    fn share(&self, day: i64) -> i64 {
        let mut begun = self.andeler.iter().filter(|(fra, _)| *fra <= day);
        begun.next_back().unwrap().1
    }

    fn leave(&self, day: i64) -> Option<i64> {
        let covering = self
            .permisjoner
            .iter()
            .filter(|(fra, til, _)| *fra <= day && day <= *til);
        covering.map(|(_, _, works)| *works).min()
    }

    fn units(&self, day: i64) -> i64 {
        if !self.holds(day) {
            return 0;
        }
        self.leave(day)
            .map_or(self.share(day), |works| works.min(self.share(day)))
    }
}

/// Days in [from, from + months − 1 day], by walking the calendar.
fn months(from: Dato, months: i64) -> i64 {
    let number = i64::from(from.month()) - 1 + months;
    let year = i64::from(from.year()) + number.div_euclid(12);
    let month = number.rem_euclid(12) + 1;
    let (mut y, mut m) = (i64::from(from.year()), i64::from(from.month()));
    let mut days = 0;
    while (y, m) < (year, month) {
        days += length(y, m);
        (y, m) = if m == 12 { (y + 1, 1) } else { (y, m + 1) };
    }
    let day = i64::from(from.day());
    days + day.min(length(year, month)) - day
}

fn length(year: i64, month: i64) -> i64 {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Works out the plan.
pub fn regn(plan: &Plan) -> Fasit {
    let linjer: Vec<Linje> = plan
        .avtaler
        .iter()
        .map(|avtale| Linje::of(plan.fra, avtale))
        .collect();
    let ramme = months(plan.fra, 24) * 10_000;
    let by_calendar = months(plan.fra, 48);
    let on_leave = |day: i64| {
        linjer
            .iter()
            .any(|linje| linje.holds(day) && linje.leave(day) == Some(0))
    };
    let (mut counted, mut day) = (0, 0);
    while counted + i64::from(!on_leave(day)) <= by_calendar {
        counted += i64::from(!on_leave(day));
        day += 1;
    }
    let kalendergrense = day - 1;

    let mut sist: Option<usize> = None;
    for (index, linje) in linjer.iter().enumerate() {
        if sist.is_none_or(|sist| linjer[sist].fra <= linje.fra) {
            sist = Some(index);
        }
    }
    let slutt = linjer.iter().map(|linje| linje.til).max();
    let mut siste = None;
    let mut over = None;
    if let (Some(sist), Some(slutt)) = (sist, slutt) {
        let (mut used, mut day) = (0, 0);
        loop {
            used += if day <= slutt {
                linjer.iter().map(|linje| linje.units(day)).sum::<i64>()
            } else {
                linjer[sist].andeler.last().unwrap().1
            };
            if used > ramme || day > kalendergrense.max(slutt) {
                break;
            }
            day += 1;
        }
        if used > ramme && day <= slutt {
            over = Some(day);
        }
        siste = Some(kalendergrense.min(day - 1));
    }
    Fasit {
        ramme,
        brukt: linjer
            .iter()
            .map(|linje| (linje.fra..=linje.til).map(|day| linje.units(day)).sum::<i64>())
            .sum(),
        kalendergrense,
        siste,
        avtaler: avtaler(plan, &linjer),
        brudd: brudd(plan, &linjer, over, kalendergrense),
    }
}

fn avtaler(plan: &Plan, linjer: &[Linje]) -> Vec<(usize, i64, i64, i64, bool)> {
    let mut found: Vec<(i64, usize)> = linjer
        .iter()
        .enumerate()
        .map(|(index, linje)| (linje.fra, index))
        .collect();
    found.sort_unstable();
    let of = |(_, index): (i64, usize)| {
        let linje = &linjer[index];
        let days = || linje.fra..=linje.til;
        let leave = days().filter(|day| linje.leave(*day) == Some(0)).count();
        let units = days().map(|day| linje.units(day)).sum();
        let enough = linje.avtalt_til - linje.fra + 1 >= months(plan.avtaler[index].fra, 6);
        (index, units, linje.til - linje.fra + 1, leave as i64, enough)
    };
    found.into_iter().map(of).collect()
}

fn brudd(
    plan: &Plan,
    linjer: &[Linje],
    over: Option<i64>,
    kalender: i64,
) -> Vec<(&'static str, i64, String, i64)> {
    let mut found = Vec::new();
    for (linje, avtale) in linjer.iter().zip(&plan.avtaler) {
        for (index, (fra, andel)) in linje.andeler.iter().enumerate() {
            let til = linje
                .andeler
                .get(index + 1)
                .map_or(linje.til, |(next, _)| next - 1);
            if *andel < 5_000 {
                found.push(("IA-12", *fra, linje.lis.clone(), til));
            }
        }
        if linje.avtalt_til - linje.fra + 1 < months(avtale.fra, 6) {
            found.push(("IA-13", linje.fra, linje.lis.clone(), linje.avtalt_til));
        }
    }
    let latest = linjer.iter().map(|linje| linje.fra).max();
    let sist = linjer.iter().rev().find(|linje| Some(linje.fra) == latest);
    if let (Some(sist), Some(slutt)) = (sist, linjer.iter().map(|linje| linje.til).max()) {
        if let Some(fra) = over {
            found.push(("IA-14", fra, sist.lis.clone(), slutt));
        }
        if kalender < slutt {
            found.push(("IA-15", kalender + 1, sist.lis.clone(), slutt));
        }
    }
    for (index, one) in linjer.iter().enumerate() {
        for other in &linjer[index + 1..] {
            let (fra, til) = (one.fra.max(other.fra), one.til.min(other.til));
            if fra <= til {
                let later = if other.fra >= one.fra { other } else { one };
                found.push(("IA-16", fra, later.lis.clone(), til));
            }
        }
    }
    found.sort();
    found
}
