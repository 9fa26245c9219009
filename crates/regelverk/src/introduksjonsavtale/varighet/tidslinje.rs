//! Agreements as stretches on which nothing changes, and what is counted over them.

use std::collections::BTreeMap;

use super::Dag;
use super::plan::Avtaleplan;

/// Days in a row on which share and leave stay the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strekk {
    /// The first day.
    pub fra: Dag,
    /// The last day.
    pub til: Dag,
    /// The share in force.
    pub andel: i64,
    /// Units that each day uses.
    pub bruk: i64,
    /// Whether the days are full statutory leave.
    pub full_permisjon: bool,
}

impl Strekk {
    /// How many days.
    pub fn dager(&self) -> i64 {
        self.til.0 - self.fra.0 + 1
    }
}

#[derive(Clone, Copy)]
enum Endring {
    Andel(u16),
    Begynner(u16),
    Slutter(u16),
}

/// The stretches of an agreement, in order and without a gap.
pub fn strekk(avtale: &Avtaleplan) -> Vec<Strekk> {
    let (first, last) = (Dag::of(avtale.fra), Dag::of(avtale.til));
    let endringer = changes(avtale, first, last);
    let mut andel = 0;
    // The shares that are worked during the statutory leave of the day, with how often each occurs.
    let mut arbeider: BTreeMap<u16, usize> = BTreeMap::new();
    let mut found = Vec::with_capacity(endringer.len());
    for (index, (fra, endring)) in endringer.iter().enumerate() {
        match endring {
            Endring::Andel(share) => andel = *share,
            Endring::Begynner(share) => *arbeider.entry(*share).or_default() += 1,
            Endring::Slutter(share) => take_one(&mut arbeider, *share),
        }
        let next = endringer.get(index + 1).map_or(last.0 + 1, |(day, _)| day.0);
        if next > fra.0 {
            let least = arbeider.first_key_value().map(|(share, _)| *share);
            found.push(Strekk {
                fra: *fra,
                til: Dag(next - 1),
                andel: i64::from(andel),
                bruk: i64::from(least.map_or(andel, |least| least.min(andel))),
                full_permisjon: least == Some(0),
            });
        }
    }
    found
}

/// What changes on which day of the agreement, in order.
fn changes(avtale: &Avtaleplan, first: Dag, last: Dag) -> Vec<(Dag, Endring)> {
    let shares = avtale.andeler.iter();
    let mut endringer: Vec<(Dag, Endring)> = shares
        .map(|andel| (Dag::of(andel.fra), Endring::Andel(andel.stillingsandel)))
        .collect();
    for leave in avtale.permisjoner.iter().filter(|leave| leave.lovregulert) {
        let (fra, til) = (Dag::of(leave.fra).max(first), Dag::of(leave.til));
        if fra > last || til < first {
            continue;
        }
        endringer.push((fra, Endring::Begynner(leave.arbeider)));
        if til < last {
            endringer.push((Dag(til.0 + 1), Endring::Slutter(leave.arbeider)));
        }
    }
    endringer.sort_by_key(|(day, _)| *day);
    endringer
}

fn take_one(counts: &mut BTreeMap<u16, usize>, key: u16) {
    if let Some(count) = counts.get_mut(&key) {
        *count -= 1;
        if *count == 0 {
            counts.remove(&key);
        }
    }
}

/// What all agreements use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bruk {
    /// Units in all.
    pub brukt: i64,
    /// The first day on which more is used in all than the frame holds.
    pub forste_over: Option<Dag>,
}

/// One side of a stretch: how use and the number of agreements change on a day.
struct Kant {
    dag: i64,
    bruk: i64,
    avtaler: i64,
    andel: i64,
}

/// Adds up the use of all agreements. Overlapping days are used by each. With `opphold_teller` a day between
/// agreements uses the share of the one that ended last.
pub fn sum(strekk: &[Vec<Strekk>], ramme: i64, opphold_teller: bool) -> Bruk {
    let kanter = edges(strekk);
    let (mut each_day, mut active, mut andel) = (0, 0, 0);
    let mut bruk = Bruk {
        brukt: 0,
        forste_over: None,
    };
    for (kant, next) in kanter.iter().zip(kanter.iter().skip(1)) {
        each_day += kant.bruk;
        active += kant.avtaler;
        if kant.avtaler < 0 {
            andel = kant.andel;
        }
        let days = next.dag - kant.dag;
        let daily = if active == 0 && opphold_teller {
            andel
        } else {
            each_day
        };
        let used = daily * days;
        if bruk.forste_over.is_none() && bruk.brukt + used > ramme {
            bruk.forste_over = Some(Dag(kant.dag + (ramme - bruk.brukt) / daily));
        }
        bruk.brukt += used;
    }
    bruk
}

fn edges(strekk: &[Vec<Strekk>]) -> Vec<Kant> {
    let sides = |strekk: &Strekk| {
        let &Strekk {
            fra,
            til,
            andel,
            bruk,
            ..
        } = strekk;
        let edge = |dag, bruk, avtaler| Kant {
            dag,
            bruk,
            avtaler,
            andel,
        };
        [edge(fra.0, bruk, 1), edge(til.0 + 1, -bruk, -1)]
    };
    let mut kanter: Vec<Kant> = strekk.iter().flatten().flat_map(sides).collect();
    kanter.sort_by_key(|kant| kant.dag);
    kanter
}

/// The last day `e` such that at most `teller` days of [start, e] are not full statutory leave. Leave that
/// follows directly belongs to it.
pub fn kalendergrense(start: Dag, teller: i64, strekk: &[Vec<Strekk>]) -> Dag {
    let on_leave = strekk.iter().flatten().filter(|strekk| strekk.full_permisjon);
    let mut leave: Vec<(i64, i64)> = on_leave.map(|strekk| (strekk.fra.0, strekk.til.0)).collect();
    leave.sort_unstable();
    let (mut next, mut left) = (start.0, teller);
    for (fra, til) in leave {
        let before = (fra - next).max(0);
        if before > left {
            break;
        }
        left -= before;
        next = next.max(til + 1);
    }
    Dag(next + left - 1)
}
