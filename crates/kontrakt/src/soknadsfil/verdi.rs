//! What the text of a cell means. Pure functions on text: a decimal number is kept as its digits, so nothing
//! is rounded behind the user's back.

use regelverk::tid::Dato;

use super::celle::trim;
use super::{Klokke, Mottatt};

/// A day in decimals has ten: enough for the second, and what a spreadsheet keeps.
const DECIMALS: usize = 10;

/// The longest text that is worth reading as a number, a date or a share. One long text can be shown by every
/// cell of a spreadsheet, so what cannot be right is not looked at.
const LONGEST: usize = 64;

/// Digits only.
pub fn whole(text: &str) -> Option<u64> {
    if text.len() > LONGEST {
        return None;
    }
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

/// `decimal` times 10 to the power of `shift`, if that is whole. Comma or point.
pub fn scaled(decimal: &str, shift: usize) -> Option<u64> {
    let (int, fraction) = decimal.split_once([',', '.']).unwrap_or((decimal, ""));
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > shift || (int.is_empty() && fraction.is_empty()) {
        return None;
    }
    whole(&format!("{int}{fraction:0<shift$}"))
}

/// A share in hundredths of a percent from text: `62,5 %`, or a whole number of hundredths.
pub fn share(text: &str) -> Option<u16> {
    if text.len() > LONGEST {
        return None;
    }
    let hundredths = match text.strip_suffix('%') {
        Some(percent) => scaled(trim(percent), 2)?,
        None => whole(text)?,
    };
    in_share_range(hundredths)
}

/// A share from a percent cell, where 1 is 100 %.
pub fn share_of_one(decimal: &str) -> Option<u16> {
    scaled(decimal, 4).and_then(in_share_range)
}

fn in_share_range(hundredths: u64) -> Option<u16> {
    u16::try_from(hundredths).ok().filter(|share| *share <= 10_000)
}

/// A day, perhaps with a time of day: `2022-03-10`, `10.03.2022`, `2022-03-10T14:32:05`, `10.3.2022 14.32`.
pub fn received(text: &str) -> Option<Mottatt> {
    if text.len() > LONGEST {
        return None;
    }
    let (day, clock) = match text.split_once(|c: char| c == 'T' || c.is_whitespace()) {
        Some((day, clock)) => (day, Some(time_of_day(trim(clock))?)),
        None => (text, None),
    };
    let dato = Dato::parse(day).or_else(|| day_month_year(day))?;
    Some(Mottatt { dato, klokke: clock })
}

fn day_month_year(text: &str) -> Option<Dato> {
    let mut parts = text.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let lengths = (1..=2).contains(&day.len()) && (1..=2).contains(&month.len()) && year.len() == 4;
    if parts.next().is_some() || !lengths {
        return None;
    }
    Dato::new(
        whole(year)?.try_into().ok()?,
        whole(month)?.try_into().ok()?,
        whole(day)?.try_into().ok()?,
    )
}

fn time_of_day(text: &str) -> Option<Klokke> {
    let mut parts = text.split([':', '.']);
    let (hour, minute) = (parts.next()?, parts.next()?);
    let second = parts.next().unwrap_or("00");
    if parts.next().is_some() || hour.len() > 2 || minute.len() != 2 || second.len() != 2 {
        return None;
    }
    let part = |text: &str, below: u64| {
        whole(text)
            .filter(|value| *value < below)
            .and_then(|value| i8::try_from(value).ok())
    };
    Some(Klokke {
        time: part(hour, 24)?,
        minutt: part(minute, 60)?,
        sekund: part(second, 60)?,
    })
}

/// A day and time from a serial number, days since the end of 1899. Serials before March 1900 are refused:
/// there spreadsheets count a day that never was.
pub fn from_serial(decimal: &str) -> Option<Mottatt> {
    const FIRST_TRUE: u64 = 61;
    const LAST_DAY_OF_9999: u64 = 2_958_465;
    let (days, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    let days = whole(days).filter(|days| (FIRST_TRUE..=LAST_DAY_OF_9999).contains(days))?;
    let parts = scaled(&format!("0.{fraction}"), DECIMALS)?;
    let scale = 10_u64.pow(DECIMALS as u32);
    let seconds = (parts * 86_400 + scale / 2) / scale;
    let days = days + seconds / 86_400;
    let dato = Dato::constant(1900, 3, 1).plus_days(i64::try_from(days - FIRST_TRUE).ok()?)?;
    let seconds = seconds % 86_400;
    let part = |value: u64| i8::try_from(value).ok();
    let klokke = Klokke {
        time: part(seconds / 3600)?,
        minutt: part(seconds / 60 % 60)?,
        sekund: part(seconds % 60)?,
    };
    Some(Mottatt {
        dato,
        klokke: (seconds > 0).then_some(klokke),
    })
}

/// Four digits. A spreadsheet that took the number for a quantity has dropped the leading zero.
pub fn municipality(text: &str) -> Option<String> {
    whole(text)?;
    match text.len() {
        3 => Some(format!("0{text}")),
        4 => Some(text.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_read_exactly() {
        for (text, share_) in [
            ("62,5 %", Some(6_250)),
            ("62.5%", Some(6_250)),
            ("33,33\u{a0}%", Some(3_333)),
            ("100 %", Some(10_000)),
            ("0 %", Some(0)),
            (",5 %", Some(50)),
            ("5,00000 %", Some(500)),
            ("5000", Some(5_000)),
            ("10000", Some(10_000)),
            ("10001", None),
            ("100,01 %", None),
            ("33,333 %", None),
            ("62,5", None),
            ("%", None),
            (", %", None),
            ("-5 %", None),
            ("5 % %", None),
            ("1e3", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(share(text), share_, "{text}");
        }
        assert_eq!(share_of_one("0.625"), Some(6_250));
        assert_eq!(share_of_one("1"), Some(10_000));
        assert_eq!(share_of_one("0.33333"), None);
    }

    #[test]
    fn the_day_received_has_the_forms_that_people_write() {
        let day = Dato::constant(2022, 3, 10);
        let at = |time, minutt, sekund| Some(Klokke { time, minutt, sekund });
        for (text, klokke) in [
            ("2022-03-10", None),
            ("10.03.2022", None),
            ("10.3.2022", None),
            ("2022-03-10 14:32", at(14, 32, 0)),
            ("2022-03-10T14:32:05", at(14, 32, 5)),
            ("10.03.2022 9.05", at(9, 5, 0)),
            ("2022-03-10  00:00", at(0, 0, 0)),
        ] {
            assert_eq!(received(text), Some(Mottatt { dato: day, klokke }), "{text}");
        }
        for wrong in [
            "2022-02-30",
            "31.04.2022",
            "10/03/2022",
            "10.03.22",
            "2022-3-10",
            "2022-03-10 24:00",
            "2022-03-10 14:60",
            "2022-03-10T14:32Z",
            "2022-03-10T",
            "2022-03-10 14",
            "2022-03-10 14:3",
            "10.03.2022.",
            "",
            "T",
            "1.1.1899",
            "2022-03-10 14:32:05:01",
            "٢٠٢٢-٠٣-١٠",
        ] {
            assert_eq!(received(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_serial_number_is_a_day_and_a_time() {
        let day = Dato::constant(2022, 3, 10);
        let at = |time, minutt, sekund| Some(Klokke { time, minutt, sekund });
        for (serial, dato, klokke) in [
            ("44630", day, None),
            ("44630.5", day, at(12, 0, 0)),
            ("44630.6055555556", day, at(14, 32, 0)),
            ("44629.9999999999", day, None),
            ("61", Dato::constant(1900, 3, 1), None),
            ("401768.9999884259", Dato::constant(2999, 12, 31), at(23, 59, 59)),
        ] {
            assert_eq!(from_serial(serial), Some(Mottatt { dato, klokke }), "{serial}");
        }
        for wrong in [
            "401769",
            "18446744073709551615.9999999999",
            "60",
            "0.5",
            "-1",
            "99999999999999999999",
            "1e5",
            "",
            "44630.x",
        ] {
            assert_eq!(from_serial(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_municipality_number_gets_its_zero_back() {
        assert_eq!(municipality("301").as_deref(), Some("0301"));
        assert_eq!(municipality("5037").as_deref(), Some("5037"));
        for wrong in ["", "30", "50371", "50a7", "５０３７", "-301"] {
            assert_eq!(municipality(wrong), None, "{wrong}");
        }
    }
}
