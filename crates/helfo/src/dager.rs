//! Sets of days, as the spans that they are made of.

use regelverk::tid::Dato;

/// A civil date as the number of days since 1970-01-01, which is how claims files hold it.
pub type Dag = i32;

/// The day that [`Dag`] counts from.
const ZERO: Dato = Dato::constant(1970, 1, 1);

/// The number of a date.
pub fn dag(dato: Dato) -> Dag {
    Dag::try_from(ZERO.days_until(dato)).unwrap_or(Dag::MAX)
}

/// The date with a number; `None` outside 1900-01-01 to 2999-12-31.
pub fn dato(dag: Dag) -> Option<Dato> {
    ZERO.plus_days(i64::from(dag))
}

/// The day after the last one that can be expressed is never needed as a date, so it stays a number.
const fn after(dag: Dag) -> Dag {
    dag.saturating_add(1)
}

/// A set of days: spans in order, each `(first, last)`, with at least one day between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dager {
    spans: Vec<(Dag, Dag)>,
}

impl Dager {
    /// Every day that some span covers. A span that ends before it begins has no days.
    pub fn of(spans: impl IntoIterator<Item = (Dag, Dag)>) -> Self {
        let mut spans: Vec<(Dag, Dag)> = spans.into_iter().filter(|(fra, til)| fra <= til).collect();
        spans.sort_unstable();
        let mut merged: Vec<(Dag, Dag)> = Vec::with_capacity(spans.len());
        for (fra, til) in spans {
            match merged.last_mut() {
                Some(last) if fra <= after(last.1) => last.1 = last.1.max(til),
                _ => merged.push((fra, til)),
            }
        }
        Self { spans: merged }
    }

    /// The days of both.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let (mut left, mut right) = (self.spans.iter().peekable(), other.spans.iter().peekable());
        let mut both = Vec::new();
        while let (Some(&&(a, b)), Some(&&(c, d))) = (left.peek(), right.peek()) {
            both.push((a.max(c), b.min(d)));
            if b < d {
                left.next();
            } else {
                right.next();
            }
        }
        Self::of(both)
    }

    /// The days that are not in `other`.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let mut rest = Vec::new();
        let mut holes = other.spans.iter().peekable();
        for &(fra, til) in &self.spans {
            let mut fra = fra;
            while holes.peek().is_some_and(|hole| hole.1 < fra) {
                holes.next();
            }
            while let Some(&&(from, to)) = holes.peek().filter(|hole| hole.0 <= til) {
                rest.push((fra, from.saturating_sub(1)));
                fra = after(to);
                if to > til {
                    break;
                }
                holes.next();
            }
            rest.push((fra, til));
        }
        Self::of(rest)
    }

    /// Whether a day is in it.
    pub fn contains(&self, dag: Dag) -> bool {
        contains(&self.spans, dag)
    }

    /// How many days there are in it.
    pub fn count(&self) -> i64 {
        self.spans
            .iter()
            .map(|(fra, til)| i64::from(*til) - i64::from(*fra) + 1)
            .sum()
    }

    /// Whether it has no days.
    pub const fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The spans, in order.
    pub fn spans(&self) -> &[(Dag, Dag)] {
        &self.spans
    }
}

/// Whether a day is in one of the spans, which are in order and do not touch.
#[inline]
pub(crate) fn contains(spans: &[(Dag, Dag)], dag: Dag) -> bool {
    let later = spans.partition_point(|span| span.0 <= dag);
    later > 0 && dag <= spans[later - 1].1
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn spans() -> impl Strategy<Value = Vec<(Dag, Dag)>> {
        prop::collection::vec(
            (0..60_i32, -3..20_i32).prop_map(|(fra, days)| (fra, fra + days)),
            0..8,
        )
    }

    /// The same set, day by day.
    fn plain(spans: &[(Dag, Dag)]) -> BTreeSet<Dag> {
        spans.iter().flat_map(|(fra, til)| *fra..=*til).collect()
    }

    fn listed(dager: &Dager) -> BTreeSet<Dag> {
        plain(dager.spans())
    }

    proptest! {
        #[test]
        fn sets_are_what_they_are_day_by_day(a in spans(), b in spans()) {
            let (left, right) = (Dager::of(a.clone()), Dager::of(b.clone()));
            let (a, b) = (plain(&a), plain(&b));
            prop_assert_eq!(&listed(&left), &a);
            prop_assert_eq!(left.count(), i64::try_from(a.len()).unwrap());
            prop_assert_eq!(listed(&left.and(&right)), a.intersection(&b).copied().collect::<BTreeSet<_>>());
            prop_assert_eq!(listed(&left.without(&right)), a.difference(&b).copied().collect::<BTreeSet<_>>());
            for dag in -5..90 {
                prop_assert_eq!(left.contains(dag), a.contains(&dag));
            }
        }

        #[test]
        fn spans_never_touch(a in spans()) {
            let dager = Dager::of(a);
            prop_assert!(dager.spans().windows(2).all(|pair| pair[0].1 + 1 < pair[1].0));
        }
    }

    #[test]
    fn dates_have_numbers() {
        assert_eq!(dag(Dato::constant(1970, 1, 1)), 0);
        assert_eq!(dag(Dato::constant(2000, 3, 1)), 11_017);
        for text in ["1900-01-01", "2024-02-29", "2999-12-31"] {
            let known = Dato::parse(text).unwrap();
            assert_eq!(dato(dag(known)), Some(known));
        }
        assert_eq!(dato(dag(Dato::LAST) + 1), None);
        assert_eq!(dato(dag(Dato::FIRST) - 1), None);
    }
}
