//! Dates and times, to and from the database. The date library of the database stays in this file and in
//! the types of the columns.

use regelverk::tid::{Dato, Tidspunkt};
use time::{Date, Month, OffsetDateTime};

use crate::StoreError;

/// The column's value for a date.
pub(crate) fn date(dato: Dato) -> Result<Date, StoreError> {
    let parts = || {
        let month = Month::try_from(u8::try_from(dato.month()).ok()?).ok()?;
        Date::from_calendar_date(dato.year().into(), month, u8::try_from(dato.day()).ok()?).ok()
    };
    parts().ok_or(StoreError::ForStort("a date"))
}

/// The date in a column.
pub(crate) fn dato(date: Date) -> Result<Dato, StoreError> {
    let parts = || {
        let year = i16::try_from(date.year()).ok()?;
        let month = i8::try_from(u8::from(date.month())).ok()?;
        Dato::new(year, month, i8::try_from(date.day()).ok()?)
    };
    parts().ok_or_else(|| StoreError::ulesbar(format!("the date {date}")))
}

/// The column's value for a point in time.
pub(crate) fn instant(tidspunkt: Tidspunkt) -> Result<OffsetDateTime, StoreError> {
    OffsetDateTime::from_unix_timestamp(tidspunkt.unix_seconds())
        .map_err(|_| StoreError::ForStort("a point in time"))
}

/// The point in time in a column.
pub(crate) fn tidspunkt(instant: OffsetDateTime) -> Tidspunkt {
    Tidspunkt::from_unix_seconds(instant.unix_timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_and_a_leap_day_survive() {
        for text in ["1900-01-01", "2024-02-29", "2999-12-31"] {
            let there = Dato::parse(text).unwrap();
            assert_eq!(dato(date(there).unwrap()).unwrap(), there);
        }
        for seconds in [0, -1, 1_646_906_400, 32_503_679_999] {
            let there = Tidspunkt::from_unix_seconds(seconds);
            assert_eq!(tidspunkt(instant(there).unwrap()), there);
        }
        assert!(instant(Tidspunkt::from_unix_seconds(i64::MAX)).is_err());
    }
}
