//! Where a day and a share stand on a drawing, in tenths of its units, since coordinates need no fractions then.

use std::fmt;

use maud::Render;
use regelverk::tid::Dato;

use super::Tidslinje;

/// The share that reaches the top.
pub(super) const FULL: i64 = 10_000;
/// Today is drawn if it is at most so many days from the rest.
const NEAR: i64 = 183;

/// One of the widths that it is drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lerret {
    /// The end of its class.
    pub navn: &'static str,
    pub bredde: i64,
    pub hoyde: i64,
    /// The field in which time runs.
    pub venstre: i64,
    pub hoyre: i64,
    pub topp: i64,
    pub bunn: i64,
    /// Type: names, and all else.
    pub skrift: i64,
    pub liten: i64,
    /// The most marks on the axis.
    pub merker: i64,
    /// Lines for the texts below the axis: where it is narrow, neighbours stand on one each.
    pub linjer: usize,
}

pub(super) const BRED: Lerret = Lerret {
    navn: "bred",
    bredde: 1168,
    hoyde: 322,
    venstre: 46,
    hoyre: 1160,
    topp: 76,
    bunn: 266,
    skrift: 13,
    liten: 12,
    merker: 16,
    linjer: 1,
};
pub(super) const MELLOM: Lerret = Lerret {
    navn: "mellom",
    bredde: 720,
    hoyre: 714,
    merker: 12,
    ..BRED
};
pub(super) const SMAL: Lerret = Lerret {
    navn: "smal",
    bredde: 358,
    hoyde: 262,
    venstre: 34,
    hoyre: 354,
    topp: 64,
    bunn: 188,
    skrift: 12,
    liten: 11,
    merker: 12,
    linjer: 2,
};

/// Tenths of a unit, written as a decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tidel(pub i64);

impl fmt::Display for Tidel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}

impl Render for Tidel {
    fn render_to(&self, buffer: &mut String) {
        buffer.push_str(&self.to_string());
    }
}

/// From days and shares to places on a drawing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Skala {
    pub lerret: Lerret,
    /// The first day of the field.
    pub fra: Dato,
    /// The last one.
    pub til: Dato,
}

impl Skala {
    /// From the first to the last day of what is shown, with some air on both sides.
    pub fn of(linje: &Tidslinje, lerret: Lerret) -> Self {
        let deler = linje.blokker.iter().flat_map(|blokk| &blokk.deler);
        let shown: Vec<Dato> = deler
            .flat_map(|del| [del.fra, del.til])
            .chain(linje.siste)
            .chain(linje.minst.iter().map(|(_, til)| *til))
            .collect();
        let first = shown.iter().min().copied().unwrap_or(linje.idag);
        let last = shown.iter().max().copied().unwrap_or(linje.idag);
        let near = first.days_until(linje.idag) >= -NEAR && linje.idag.days_until(last) >= -NEAR;
        let (first, last) = if near {
            (first.min(linje.idag), last.max(linje.idag))
        } else {
            (first, last)
        };
        let air = (first.days_until(last) / 24).max(4);
        Self {
            lerret,
            fra: first.plus_days(-air).unwrap_or(Dato::FIRST),
            til: last.plus_days(air).unwrap_or(Dato::LAST),
        }
    }

    /// Where a day begins. Days outside the field stand on its edge.
    pub fn x(&self, dag: Dato) -> Tidel {
        self.at(self.fra.days_until(dag))
    }

    /// Where a day ends.
    pub fn x_after(&self, dag: Dato) -> Tidel {
        self.at(self.fra.days_until(dag) + 1)
    }

    fn at(&self, days: i64) -> Tidel {
        let span = self.fra.days_until(self.til) + 1;
        let Lerret { venstre, hoyre, .. } = self.lerret;
        Tidel(venstre * 10 + (hoyre - venstre) * 10 * days.clamp(0, span) / span)
    }

    /// How high a share reaches.
    pub fn y(&self, andel: i64) -> Tidel {
        let Lerret { topp, bunn, .. } = self.lerret;
        Tidel(bunn * 10 - (bunn - topp) * 10 * andel.clamp(0, FULL) / FULL)
    }

    /// Whether a day is in the field.
    pub fn shows(&self, dag: Dato) -> bool {
        (self.fra..=self.til).contains(&dag)
    }
}

/// About how wide a text is, in tenths.
pub(super) fn width(text: &str, size: i64) -> i64 {
    i64::try_from(text.chars().count()).unwrap_or(i64::MAX / 100) * size * 58 / 10
}
