//! How a cell shows its number: as it is, as a percentage, or as a date.

use std::collections::HashMap;

use crate::soknadsfil::feil::RadFeil;
use crate::soknadsfil::xml::{Bit, Xml, attr, is};

/// What kind of value a number format makes of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A number.
    Tall,
    /// A percentage.
    Prosent,
    /// A date or a time.
    Dato,
}

/// The format of each cell style, in order.
pub fn read_formats(text: &str) -> Result<Vec<Format>, RadFeil> {
    let mut xml = Xml::new(text);
    let mut own: HashMap<String, Format> = HashMap::new();
    let mut styles = Vec::new();
    let (mut in_own, mut in_styles) = (false, false);
    loop {
        match xml.next()? {
            Bit::Start(element) if is(&element, "numFmts") => in_own = true,
            Bit::Start(element) if is(&element, "cellXfs") => in_styles = true,
            Bit::Start(element) if in_own && is(&element, "numFmt") => {
                if let (Some(id), Some(code)) = (attr(&element, "numFmtId"), attr(&element, "formatCode")) {
                    own.insert(id, of_code(&code));
                }
            }
            Bit::Start(element) if in_styles && is(&element, "xf") => {
                let id = attr(&element, "numFmtId").unwrap_or_default();
                styles.push(own.get(&id).copied().unwrap_or_else(|| built_in(&id)));
            }
            Bit::End(name) if name == "numFmts" => in_own = false,
            Bit::End(name) if name == "cellXfs" => in_styles = false,
            Bit::Slutt => return Ok(styles),
            _ => {}
        }
    }
}

/// The formats that every spreadsheet program has under a fixed number.
fn built_in(id: &str) -> Format {
    match id.parse::<u16>() {
        Ok(9 | 10) => Format::Prosent,
        Ok(14..=22 | 27..=36 | 45..=47 | 50..=58) => Format::Dato,
        _ => Format::Tall,
    }
}

/// What a format code makes of a number, by the letters that are left when quoted, escaped and bracketed
/// text is taken away. Only the first section counts: the others are for negative numbers and text.
fn of_code(code: &str) -> Format {
    if code.eq_ignore_ascii_case("standard") {
        return Format::Tall; // "General" in Norwegian, as one program writes it
    }
    let mut signs = code.chars();
    while let Some(sign) = signs.next() {
        match sign {
            ';' => break,
            '%' => return Format::Prosent,
            '\\' | '_' | '*' => drop(signs.next()),
            '"' => drop(signs.by_ref().find(|sign| *sign == '"')),
            '[' => drop(signs.by_ref().find(|sign| *sign == ']')),
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return Format::Dato,
            _ => {}
        }
    }
    Format::Tall
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_code_tells_dates_and_percentages_from_numbers() {
        for (code, format) in [
            ("General", Format::Tall),
            ("Standard", Format::Tall),
            ("0", Format::Tall),
            ("#,##0.00", Format::Tall),
            ("0.00E+00", Format::Tall),
            ("\"dager\" 0", Format::Tall),
            ("[Red]0;\"dato\"", Format::Tall),
            ("0\\d", Format::Tall),
            ("0%", Format::Prosent),
            ("0.0\\ %", Format::Prosent),
            ("yyyy-mm-dd", Format::Dato),
            ("[$-414]d. mmmm yyyy;@", Format::Dato),
            ("dd/mm/yyyy\\ hh:mm", Format::Dato),
            ("\"unclosed", Format::Tall),
        ] {
            assert_eq!(of_code(code), format, "{code}");
        }
        assert_eq!(built_in("14"), Format::Dato);
        assert_eq!(built_in("10"), Format::Prosent);
        assert_eq!(built_in("0"), Format::Tall);
        assert_eq!(built_in("x"), Format::Tall);
    }
}
