//! Values as they stand in a line, read byte by byte: this is where a check of a large file spends its time.

use crate::dager::Dag;
use crate::tekst::{Ulesbar, Verdi, whole_number};

/// What follows the field, after the delimiter; `None` at the end of the line.
type Resten<'a> = Option<&'a [u8]>;

/// The field, and what follows it.
#[inline]
pub(super) fn text(line: &[u8], delimiter: u8) -> (&[u8], Resten<'_>) {
    match memchr::memchr(delimiter, line) {
        Some(end) => (&line[..end], Some(&line[end + 1..])),
        None => (line, None),
    }
}

/// A whole number that ends with the field: a minus perhaps, then digits.
#[inline]
pub(super) fn number(line: &[u8], delimiter: u8) -> (Verdi<i64>, Resten<'_>) {
    // Up to 18 digits cannot overflow; the rest is rare and takes the slow way.
    let minus = usize::from(line.first() == Some(&b'-'));
    let mut value: i64 = 0;
    for (digits, &byte) in line[minus..].iter().take(19).enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit <= 9 && digits < 18 {
            value = value * 10 + i64::from(digit);
            continue;
        }
        if byte == delimiter && digits > 0 {
            let value = if minus == 1 { -value } else { value };
            return (Ok(Some(value)), Some(&line[minus + digits + 1..]));
        }
        break;
    }
    let (field, rest) = text(line, delimiter);
    (whole_number(field), rest)
}

/// A date that ends with the field.
#[inline]
pub(super) fn day(line: &[u8], delimiter: u8) -> (Verdi<Dag>, Resten<'_>) {
    if let Some((date, rest)) = line.split_first_chunk::<10>()
        && rest.first() == Some(&delimiter)
        && let Some(dag) = civil(*date)
    {
        return (Ok(Some(dag)), Some(&rest[1..]));
    }
    // The ten bytes may be several fields: what is no date is looked at again as one.
    let (field, rest) = text(line, delimiter);
    (whole_day(field), rest)
}

/// A date `YYYY-MM-DD` that exists, the whole field.
pub(super) fn whole_day(field: &[u8]) -> Verdi<Dag> {
    if field.is_empty() {
        return Ok(None);
    }
    let date: [u8; 10] = field.try_into().map_err(|_| Ulesbar)?;
    civil(date).map(Some).ok_or(Ulesbar)
}

/// The day of a date of ten bytes; `None` if it does not exist or lies outside 1900 to 2999.
#[inline]
fn civil(date: [u8; 10]) -> Option<Dag> {
    let [a, b, c, d, dash, e, f, dash2, g, h] = date;
    let digits = [a, b, c, d, e, f, g, h].map(|byte| byte.wrapping_sub(b'0'));
    let wrong = digits.iter().fold(0, |wrong, digit| wrong | u8::from(*digit > 9));
    if wrong != 0 || dash != b'-' || dash2 != b'-' {
        return None;
    }
    let [a, b, c, d, e, f, g, h] = digits.map(Dag::from);
    let (year, month, day) = (a * 1000 + b * 100 + c * 10 + d, e * 10 + f, g * 10 + h);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1900..=2999).contains(&year) || !(1..=longest).contains(&day) {
        return None;
    }
    // The year begins in March, so that the leap day is its last and months have a fixed number of days before them.
    let (year, month) = if month < 3 {
        (year - 1, month + 9)
    } else {
        (year, month - 3)
    };
    let before = year * 365 + year / 4 - year / 100 + year / 400;
    let in_year = (153 * month + 2) / 5 + day - 1;
    // Days from 1 March of the year 0 to 1 January 1970.
    Some(before + in_year - 719_468)
}

#[cfg(test)]
mod tests {
    use regelverk::tid::Dato;

    use super::*;
    use crate::dager;

    #[test]
    fn every_date_is_read_as_the_calendar_has_it() {
        let mut day = Dato::FIRST;
        loop {
            let text = day.to_string();
            assert_eq!(whole_day(text.as_bytes()), Ok(Some(dager::dag(day))), "{text}");
            match day.plus_days(1) {
                Some(next) => day = next,
                None => break,
            }
        }
    }

    #[test]
    fn what_is_no_date_is_not_read() {
        for text in [
            "2023-02-29",
            "1900-02-29",
            "2023-13-01",
            "2023-00-10",
            "2023-04-31",
            "2023-01-00",
            "1899-12-31",
            "3000-01-01",
            "2023-1-1",
            "2023/01/01",
            "20230101",
            "2023-01-01T00",
            "+023-01-01",
        ] {
            assert_eq!(whole_day(text.as_bytes()), Err(Ulesbar), "{text}");
        }
        assert_eq!(whole_day(b""), Ok(None));
        assert_eq!(
            day(b",9,,812855,20", b','),
            (Ok(None), Some(&b"9,,812855,20"[..]))
        );
        assert_eq!(day(b"2023-02-30,20", b','), (Err(Ulesbar), Some(&b"20"[..])));
    }

    #[test]
    fn numbers_are_read_to_their_limits() {
        for value in [
            0,
            1,
            -1,
            42,
            i64::MAX,
            i64::MIN,
            999_999_999_999_999_999,
            -999_999_999_999_999_999,
        ] {
            let text = value.to_string();
            assert_eq!(whole_number(text.as_bytes()), Ok(Some(value)));
            let line = format!("{text};rest");
            assert_eq!(
                number(line.as_bytes(), b';'),
                (Ok(Some(value)), Some(&b"rest"[..])),
                "{text}"
            );
            assert_eq!(number(text.as_bytes(), b';'), (Ok(Some(value)), None), "{text}");
        }
        assert_eq!(number(b"007,", b','), (Ok(Some(7)), Some(&b""[..])));
        assert_eq!(number(b",2", b','), (Ok(None), Some(&b"2"[..])));
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for text in [
            "-",
            "+1",
            "1.5",
            "1e3",
            " 1",
            "1 ",
            "0x1",
            "9223372036854775808",
            "-9223372036854775809",
            "12a",
            "--1",
        ] {
            assert_eq!(whole_number(text.as_bytes()), Err(Ulesbar), "{text}");
            assert_eq!(number(text.as_bytes(), b','), (Err(Ulesbar), None), "{text}");
        }
    }
}
