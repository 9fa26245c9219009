//! Calendar months.

use regelverk::tid::Dato;

/// A calendar month, counted from the year 0: `year * 12 + month - 1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Maned(i32);

impl Maned {
    /// The month of a date.
    pub fn of(dato: Dato) -> Self {
        Self(i32::from(dato.year()) * 12 + i32::from(dato.month()) - 1)
    }

    /// Reads exactly `YYYY-MM`, from 1900 to 2999.
    pub fn parse(text: &str) -> Option<Self> {
        Dato::parse(&format!("{text}-01"))
            .filter(|_| text.len() == 7)
            .map(Self::of)
    }

    /// The month within its year, from 1.
    pub const fn in_year(self) -> i32 {
        self.0.rem_euclid(12) + 1
    }

    /// The twelve months of a year.
    pub fn of_year(ar: i16) -> impl Iterator<Item = Self> {
        (0..12).map(move |month| Self(i32::from(ar) * 12 + month))
    }

    /// The same month a year before.
    #[must_use]
    pub const fn year_before(self) -> Self {
        Self(self.0 - 12)
    }

    /// The first day; the first that can be expressed, for a month before that.
    pub fn first(self) -> Dato {
        self.day(self.0)
    }

    /// The last day; the last that can be expressed, for a month after that.
    pub fn last(self) -> Dato {
        let next = self.0 + 1;
        if next >= 3000 * 12 {
            return Dato::LAST;
        }
        self.day(next).plus_days(-1).unwrap_or(Dato::FIRST)
    }

    fn day(self, month: i32) -> Dato {
        let year = i16::try_from(month.div_euclid(12)).unwrap_or(0);
        let in_year = i8::try_from(month.rem_euclid(12) + 1).unwrap_or(1);
        Dato::new(year, in_year, 1).unwrap_or(Dato::FIRST)
    }
}

impl std::fmt::Display for Maned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.0.div_euclid(12), self.in_year())
    }
}
