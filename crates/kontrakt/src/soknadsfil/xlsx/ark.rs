//! The cells of one sheet.

use super::bok::Bok;
use super::format::Format;
use super::unreadable;
use crate::soknadsfil::MAX_BREDDE;
use crate::soknadsfil::celle::{Celle, Rad, Samler};
use crate::soknadsfil::feil::{RadFeil, RadSlag};
use crate::soknadsfil::xml::{Bit, Xml, attr, is};

/// Days between the two calendars of spreadsheets.
const FROM_1904: i64 = 1_462;
/// Decimals kept of a number: more than a spreadsheet shows, fewer than where its rounding noise begins.
const DECIMALS: usize = 10;

/// The rows of a sheet that are not wholly empty.
pub fn rows(text: &str, bok: &Bok) -> Result<Vec<Rad>, RadFeil> {
    let mut xml = Xml::new(text);
    let mut samler = Samler::default();
    let mut last: u32 = 0;
    loop {
        match xml.next()? {
            Bit::Start(element) if is(&element, "row") => {
                let linje = match attr(&element, "r") {
                    Some(number) => number.parse().map_err(|_| unreadable())?,
                    None => last.saturating_add(1),
                };
                last = linje;
                let linje = usize::try_from(linje).map_err(|_| unreadable())?;
                samler.push(Rad {
                    linje,
                    celler: cells(&mut xml, bok)?,
                    skrevet: None,
                })?;
            }
            Bit::End(name) if name == "sheetData" => return Ok(samler.finish()),
            Bit::Slutt => return Err(unreadable()),
            _ => {}
        }
    }
}

/// The cells of a row, up to its end.
fn cells(xml: &mut Xml<'_>, bok: &Bok) -> Result<Vec<Celle>, RadFeil> {
    let mut celler = Vec::new();
    let mut next = 0;
    loop {
        match xml.next()? {
            Bit::Start(element) if is(&element, "c") => {
                let place = match attr(&element, "r") {
                    Some(reference) => column(&reference).ok_or_else(unreadable)?,
                    None => next,
                };
                next = place + 1;
                let (kind, style) = (attr(&element, "t"), attr(&element, "s"));
                let celle = cell(&raw(xml)?, kind.as_deref(), style.as_deref(), bok)?;
                if celle != Celle::Tom {
                    put(&mut celler, place, celle)?;
                }
            }
            Bit::End(name) if name == "row" => return Ok(celler),
            Bit::Slutt => return Err(unreadable()),
            _ => {}
        }
    }
}

fn put(celler: &mut Vec<Celle>, place: usize, celle: Celle) -> Result<(), RadFeil> {
    if place >= MAX_BREDDE {
        return Err(RadFeil::file(RadSlag::ForMangeCellerIFilen));
    }
    if celler.len() <= place {
        celler.resize(place + 1, Celle::Tom);
    }
    celler[place] = celle;
    Ok(())
}

/// What stands in a cell: the value it refers to or shows, or the text it holds itself.
struct Raw {
    value: String,
    inline: String,
}

/// Reads a cell up to its end. A formula is passed over: its value stands beside it.
fn raw(xml: &mut Xml<'_>) -> Result<Raw, RadFeil> {
    let mut raw = Raw {
        value: String::new(),
        inline: String::new(),
    };
    let (mut in_value, mut in_text, mut in_reading) = (false, false, false);
    loop {
        match xml.next()? {
            Bit::Start(element) if is(&element, "v") => in_value = true,
            Bit::Start(element) if is(&element, "rPh") => in_reading = true,
            Bit::Start(element) if is(&element, "t") => in_text = !in_reading,
            Bit::Text(text) if in_value => raw.value.push_str(&text),
            Bit::Text(text) if in_text => raw.inline.push_str(&text),
            Bit::End(name) => match name.as_str() {
                "v" => in_value = false,
                "t" => in_text = false,
                "rPh" => in_reading = false,
                "c" => return Ok(raw),
                _ => {}
            },
            Bit::Slutt => return Err(unreadable()),
            Bit::Start(_) | Bit::Text(_) => {}
        }
    }
}

fn cell(raw: &Raw, kind: Option<&str>, style: Option<&str>, bok: &Bok) -> Result<Celle, RadFeil> {
    let value = raw.value.trim();
    match kind {
        Some("inlineStr") => Ok(Celle::text(&raw.inline)),
        Some("str" | "d") => Ok(Celle::text(&raw.value)),
        _ if value.is_empty() => Ok(Celle::Tom),
        Some("s") => {
            let text = value.parse().ok().and_then(|index: usize| bok.tekster.get(index));
            let text = text.ok_or_else(unreadable)?;
            Ok(if text.is_empty() {
                Celle::Tom
            } else {
                Celle::Tekst(text.clone())
            })
        }
        Some("b" | "e") => Ok(Celle::Ubrukelig(value.to_owned())),
        Some("n") | None => Ok(number(value, style, bok)),
        Some(_) => Err(unreadable()),
    }
}

/// A number is kept as its digits, in the way its style shows it.
fn number(value: &str, style: Option<&str>, bok: &Bok) -> Celle {
    let Some(decimal) = decimal(value) else {
        return Celle::text(value);
    };
    let style = style.and_then(|style| style.parse().ok()).unwrap_or(0_usize);
    match bok.formater.get(style) {
        Some(Format::Prosent) => Celle::Prosent(decimal),
        Some(Format::Dato) if bok.fra_1904 => Celle::Dato(shift_days(&decimal)),
        Some(Format::Dato) => Celle::Dato(decimal),
        Some(Format::Tall) | None => Celle::Tall(decimal),
    }
}

/// `6.25E-1` as `0.625`, and `2.9999999999999996` as `3`: a spreadsheet stores numbers in binary, and the
/// noise that this leaves is not what the user wrote.
fn decimal(value: &str) -> Option<String> {
    let number = value.parse::<f64>().ok().filter(|number| number.is_finite())?;
    let text = format!("{number:.DECIMALS$}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    Some(if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    })
}

fn shift_days(decimal: &str) -> String {
    let (days, fraction) = decimal.split_once('.').unwrap_or((decimal, "0"));
    match days
        .parse::<i64>()
        .ok()
        .and_then(|days| days.checked_add(FROM_1904))
    {
        Some(days) if days >= FROM_1904 => format!("{days}.{fraction}"),
        _ => decimal.to_owned(),
    }
}

/// `C107` is column 2, counted from 0.
fn column(reference: &str) -> Option<usize> {
    let letters = reference.trim_end_matches(|c: char| c.is_ascii_digit());
    if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let number = letters
        .bytes()
        .fold(0, |number, byte| number * 26 + usize::from(byte - b'A') + 1);
    Some(number - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_written() {
        for (value, expected) in [
            ("65", Some("65")),
            ("65.0", Some("65")),
            ("6.25E-1", Some("0.625")),
            ("7.0000000000000007E-2", Some("0.07")),
            ("2.9999999999999996", Some("3")),
            ("-0", Some("0")),
            ("9007199254740992", Some("9007199254740992")),
            ("NaN", None),
            ("1e999", None),
            ("x", None),
        ] {
            assert_eq!(decimal(value).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn columns_are_counted_in_letters() {
        assert_eq!(column("A1"), Some(0));
        assert_eq!(column("Z9"), Some(25));
        assert_eq!(column("AA10"), Some(26));
        assert_eq!(column("XFD1048576"), Some(16_383));
        for wrong in ["", "1", "a1", "A1B", "AAAA1", "Å1", "$A$1"] {
            assert_eq!(column(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_calendar_from_1904_is_shifted_by_four_years_and_a_day() {
        assert_eq!(shift_days("43168.5"), "44630.5");
        assert_eq!(shift_days("43168"), "44630.0");
        assert_eq!(shift_days("-1"), "-1");
    }
}
