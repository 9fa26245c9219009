//! Civil dates and points in time.
//!
//! Rules compare civil dates only. A [`Tidspunkt`] says when something happened; which civil date that is
//! depends on the Norwegian time zone, so the conversion stands here and nowhere else.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A civil date between 1900-01-01 and 2999-12-31, the range that every contract allows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dato(Date);

impl Dato {
    /// The first date that can be expressed.
    pub const FIRST: Self = Self(Date::constant(1900, 1, 1));
    /// The last date that can be expressed.
    pub const LAST: Self = Self(Date::constant(2999, 12, 31));

    /// A date from its parts; `None` if it does not exist or lies outside the range.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().and_then(Self::in_range)
    }

    /// A date known when the program is compiled. Fails the compilation if it does not exist.
    pub const fn constant(year: i16, month: i8, day: i8) -> Self {
        assert!(year >= 1900 && year <= 2999, "outside 1900-01-01..2999-12-31");
        Self(Date::constant(year, month, day))
    }

    /// Reads exactly `YYYY-MM-DD`; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let digits = |from: usize, to: usize| -> Option<i16> {
            let part = bytes.get(from..to)?;
            part.iter().all(u8::is_ascii_digit).then_some(())?;
            std::str::from_utf8(part).ok()?.parse().ok()
        };
        let dashes = bytes.len() == 10 && bytes.get(4) == Some(&b'-') && bytes.get(7) == Some(&b'-');
        dashes.then_some(())?;
        Self::new(
            digits(0, 4)?,
            i8::try_from(digits(5, 7)?).ok()?,
            i8::try_from(digits(8, 10)?).ok()?,
        )
    }

    fn in_range(date: Date) -> Option<Self> {
        let dato = Self(date);
        (Self::FIRST..=Self::LAST).contains(&dato).then_some(dato)
    }

    /// The year, 1900 to 2999.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The date `days` later (earlier if negative); `None` outside the range.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let span = jiff::Span::new().try_days(days).ok()?;
        self.0.checked_add(span).ok().and_then(Self::in_range)
    }

    /// How many days `months` months from this day on are: the days before the same day of that month, or before
    /// its last day if the month is shorter. The end may lie after [`Self::LAST`].
    pub fn days_in_months(self, months: u16) -> i64 {
        let span = jiff::Span::new().months(i32::from(months));
        let end = self.0.checked_add(span).unwrap_or(Date::MAX);
        i64::from(self.0.until(end).map_or(0, |span| span.get_days()))
    }

    /// Days from `self` to `other`; negative if `other` is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        i64::from(self.0.until(other.0).map_or(0, |span| span.get_days()))
    }
}

impl fmt::Display for Dato {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Dato {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Dato {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Dato {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a date YYYY-MM-DD"))
    }
}

/// A point in time, in whole seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tidspunkt(i64);

/// The parts of a point in time as a clock on a Norwegian wall shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Veggklokke {
    /// The civil date in Norway.
    pub dato: Dato,
    /// Hour, 0 to 23.
    pub hour: i8,
    /// Minute, 0 to 59.
    pub minute: i8,
}

impl Tidspunkt {
    /// From seconds since 1970-01-01T00:00:00Z.
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub const fn unix_seconds(self) -> i64 {
        self.0
    }

    /// The moment when a Norwegian clock shows this date, hour and minute. In the hour that is skipped or
    /// repeated when the clocks change, the earlier reading wins; `None` if hour or minute is impossible.
    pub fn in_norway(dato: Dato, hour: i8, minute: i8) -> Option<Self> {
        let clock = jiff::civil::Time::new(hour, minute, 0, 0).ok()?;
        let zoned = dato.0.to_datetime(clock).in_tz("Europe/Oslo").ok()?;
        Some(Self(zoned.timestamp().as_second()))
    }

    /// The date and clock in Norway.
    pub fn norwegian(self) -> Veggklokke {
        let shown = jiff::Timestamp::from_second(self.0)
            .ok()
            .and_then(|timestamp| timestamp.in_tz("Europe/Oslo").ok())
            .map(|zoned| zoned.datetime());
        match shown.and_then(|at| Dato::in_range(at.date()).map(|dato| (dato, at))) {
            Some((dato, at)) => Veggklokke {
                dato,
                hour: at.hour(),
                minute: at.minute(),
            },
            None => Veggklokke {
                dato: Dato::FIRST,
                hour: 0,
                minute: 0,
            },
        }
    }

    /// The civil date in Norway.
    pub fn dato(self) -> Dato {
        self.norwegian().dato
    }

    /// The moment `seconds` later.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_strictly() {
        assert_eq!(Dato::parse("2024-02-29"), Dato::new(2024, 2, 29));
        for wrong in [
            "2023-02-29",
            "2024-2-29",
            "2024-02-29T",
            "1899-12-31",
            "3000-01-01",
            "+024-02-29",
            "",
            "2024-02-2é",
        ] {
            assert_eq!(Dato::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_range_ends_are_dates() {
        assert_eq!(Dato::parse("1900-01-01"), Some(Dato::FIRST));
        assert_eq!(Dato::parse("2999-12-31"), Some(Dato::LAST));
        assert_eq!(Dato::LAST.plus_days(1), None);
    }

    #[test]
    fn days_between_cross_a_leap_day() {
        let from = Dato::constant(2024, 2, 28);
        assert_eq!(from.plus_days(2), Some(Dato::constant(2024, 3, 1)));
        assert_eq!(from.days_until(Dato::constant(2024, 3, 1)), 2);
        assert_eq!(Dato::constant(2025, 1, 1).days_until(from), -308);
    }

    #[test]
    fn months_are_counted_in_days_and_end_with_the_month_if_it_is_short() {
        for (from, months, days) in [
            ((2022, 3, 1), 24, 731),
            ((2022, 3, 1), 48, 1461),
            ((2024, 2, 29), 12, 365),
            ((2024, 2, 29), 48, 1461),
            ((2023, 8, 31), 6, 182),
            ((2022, 8, 31), 6, 181),
            ((2999, 12, 31), 48, 1460),
        ] {
            let (year, month, day) = from;
            let from = Dato::constant(year, month, day);
            assert_eq!(from.days_in_months(months), days, "{from} + {months}");
        }
        assert!(Dato::LAST.days_in_months(u16::MAX) > 0);
    }

    #[test]
    fn the_wall_clock_is_norwegian_in_winter_and_summer() {
        let winter = Tidspunkt::from_unix_seconds(1_646_906_400); // 2022-03-10T10:00:00Z
        assert_eq!(
            winter.norwegian(),
            Veggklokke {
                dato: Dato::constant(2022, 3, 10),
                hour: 11,
                minute: 0
            }
        );
        let summer = Tidspunkt::in_norway(Dato::constant(2022, 7, 1), 0, 30).unwrap();
        assert_eq!(summer.unix_seconds(), 1_656_628_200); // 2022-06-30T22:30:00Z
        assert_eq!(summer.dato(), Dato::constant(2022, 7, 1));
    }
}
