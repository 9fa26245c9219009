//! The agreements under one place: who, when, how much, and leave.

use crate::tid::Dato;

/// A share that is in force from its day until the next one's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Andel {
    /// The first day.
    pub fra: Dato,
    /// Hundredths of a percent, 10000 = 100 %.
    pub stillingsandel: u16,
}

/// Leave. Why, nobody asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permisjon {
    /// The first day.
    pub fra: Dato,
    /// The last day.
    pub til: Dato,
    /// Whether the law gives a right to it. Other absence uses time like work.
    pub lovregulert: bool,
    /// The share that is worked meanwhile.
    pub arbeider: u16,
}

/// One agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Avtaleplan {
    /// Whose it is.
    pub lis: String,
    /// The first day.
    pub fra: Dato,
    /// The last day.
    pub til: Dato,
    /// The last day as it was agreed at signing.
    pub avtalt_til: Dato,
    /// The shares, in order of day. The first begins with the agreement.
    pub andeler: Vec<Andel>,
    /// Leave, in any order; days outside the agreement do not count.
    pub permisjoner: Vec<Permisjon>,
}

impl Avtaleplan {
    /// An agreement that is kept as it was agreed, at one share and without leave.
    pub fn constant(lis: String, fra: Dato, til: Dato, stillingsandel: u16) -> Self {
        Self {
            lis,
            fra,
            til,
            avtalt_til: til,
            andeler: vec![Andel { fra, stillingsandel }],
            permisjoner: Vec::new(),
        }
    }
}

/// A frame with its agreements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The first day of the frame.
    pub fra: Dato,
    /// The agreements, in any order.
    pub avtaler: Vec<Avtaleplan>,
}

impl Plan {
    /// The last day that any agreement lasts to.
    pub fn siste_dag(&self) -> Option<Dato> {
        self.avtaler.iter().map(|avtale| avtale.til).max()
    }

    /// The agreement that begins last; of several, the last one.
    pub fn sist_begynt(&self) -> Option<usize> {
        self.by_first_day().pop()
    }

    /// The agreements by first day; equal ones keep their order.
    pub fn by_first_day(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.avtaler.len()).collect();
        order.sort_by_key(|index| self.avtaler[*index].fra);
        order
    }
}
