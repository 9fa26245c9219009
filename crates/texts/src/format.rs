//! Dates, times, numbers and money as people read them. Spaces inside a number are no-break spaces, so that
//! a number is never broken over two lines.
//!
//! The functions are bokmål; the methods on [`Tekst`] of the same names are for any language.

use regelverk::penger::Ore;
use regelverk::tid::{Dato, Tidspunkt};

use crate::tekst::{Tekst, nb};

/// No-break space.
const NBSP: char = '\u{a0}';

/// `1. mars 2022`.
pub fn dato(dato: Dato) -> String {
    nb().dato(dato)
}

/// `01.03.2022`.
pub fn dato_kort(dato: Dato) -> String {
    nb().dato_kort(dato)
}

/// `14.32`, as a Norwegian clock shows it.
pub fn klokke(tidspunkt: Tidspunkt) -> String {
    nb().klokke(tidspunkt)
}

/// `1. mars 2022 kl. 14.32`.
pub fn tidspunkt(tidspunkt: Tidspunkt) -> String {
    nb().tidspunkt(tidspunkt)
}

/// `32 700 000`.
pub fn tall(tall: i64) -> String {
    let grouped = group(tall.unsigned_abs());
    if tall < 0 {
        format!("\u{2212}{grouped}")
    } else {
        grouped
    }
}

fn group(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * 2 + 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(NBSP);
        }
        text.push(digit);
    }
    text
}

/// `500 000 kr`, or `1 581,25 kr` if there are øre.
pub fn kroner(belop: Ore) -> String {
    nb().kroner(belop)
}

/// `62,5 %` from 6250 hundredths of a percent.
pub fn prosent(hundredths: u16) -> String {
    nb().prosent(hundredths)
}

/// For `datetime` attributes: `2022-03-01T14:32` in Norwegian time.
pub fn maskinlesbar(tidspunkt: Tidspunkt) -> String {
    let at = tidspunkt.norwegian();
    format!("{}T{:02}:{:02}", at.dato, at.hour, at.minute)
}

impl Tekst {
    /// A date in words: `1. mars 2022`.
    pub fn dato(&self, dato: Dato) -> String {
        let maned = self.get(&format!("felles-maned-{}", dato.month()), &[]);
        self.felles_dato(dato.year().to_string(), dato.day().to_string(), maned)
    }

    /// A month of a year: `mars 2022`.
    pub fn maned(&self, ar: i16, maned: u8) -> String {
        let maned = self.get(&format!("felles-maned-{maned}"), &[]);
        self.felles_manedsnavn(ar.to_string(), maned)
    }

    /// A date in figures: `01.03.2022`.
    pub fn dato_kort(&self, dato: Dato) -> String {
        let (day, month) = (format!("{:02}", dato.day()), format!("{:02}", dato.month()));
        self.felles_dato_kort(dato.year().to_string(), day, month)
    }

    /// The time of day: `14.32`.
    pub fn klokke(&self, tidspunkt: Tidspunkt) -> String {
        let at = tidspunkt.norwegian();
        self.felles_klokke(format!("{:02}", at.minute), format!("{:02}", at.hour))
    }

    /// Date and time of day: `1. mars 2022 kl. 14.32`.
    pub fn tidspunkt(&self, tidspunkt: Tidspunkt) -> String {
        self.felles_tidspunkt(self.dato(tidspunkt.dato()), self.klokke(tidspunkt))
    }

    /// A count: `32 700 000`.
    pub fn tall(&self, count: u64) -> String {
        group(count)
    }

    /// An amount: whole kroner without decimals, otherwise two.
    pub fn kroner(&self, belop: Ore) -> String {
        let ore = belop.0.unsigned_abs() % 100;
        let sign = if belop.0 < 0 && belop.0 > -100 {
            "\u{2212}"
        } else {
            ""
        };
        let whole = format!("{sign}{}", tall(belop.0 / 100));
        let amount = if ore == 0 {
            whole
        } else {
            self.felles_desimaltall(format!("{ore:02}"), whole)
        };
        self.felles_kroner(amount)
    }

    /// A percentage from hundredths of a percent, with as many decimals as it needs.
    pub fn prosent(&self, hundredths: u16) -> String {
        let (whole, part) = (hundredths / 100, hundredths % 100);
        self.felles_prosent(self.desimaltall(whole.to_string(), &format!("{part:02}")))
    }

    /// Days in a full position from ten-thousandths of a day, with as many decimals as they need.
    pub fn fulle_dager(&self, units: u64) -> String {
        let (whole, part) = (units / 10_000, units % 10_000);
        self.desimaltall(group(whole), &format!("{part:04}"))
    }

    fn desimaltall(&self, whole: String, decimals: &str) -> String {
        match decimals.trim_end_matches('0') {
            "" => whole,
            decimals => self.felles_desimaltall(decimals, whole),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_shown_as_days_in_a_full_position() {
        let shown = [0, 5_000, 7_310_000, 10_000_001].map(|units| nb().fulle_dager(units));
        assert_eq!(shown, ["0", "0,5", "731", "1\u{a0}000,0001"]);
    }

    #[test]
    fn dates_are_written_out() {
        assert_eq!(dato(Dato::constant(2022, 3, 1)), "1. mars 2022");
        assert_eq!(dato(Dato::constant(2021, 12, 24)), "24. desember 2021");
        assert_eq!(dato_kort(Dato::constant(2022, 3, 1)), "01.03.2022");
    }

    #[test]
    fn clocks_are_norwegian() {
        let at = Tidspunkt::from_unix_seconds(1_646_141_520); // 2022-03-01T13:32:00Z
        assert_eq!(klokke(at), "14.32");
        assert_eq!(tidspunkt(at), "1. mars 2022 kl. 14.32");
        assert_eq!(maskinlesbar(at), "2022-03-01T14:32");
        let just_after_midnight = Tidspunkt::from_unix_seconds(1_656_626_760); // 2022-06-30T22:06:00Z
        assert_eq!(tidspunkt(just_after_midnight), "1. juli 2022 kl. 00.06");
    }

    #[test]
    fn thousands_are_set_apart_by_a_space_that_does_not_break() {
        assert_eq!(tall(0), "0");
        assert_eq!(tall(999), "999");
        assert_eq!(tall(32_700_000), "32\u{a0}700\u{a0}000");
        assert_eq!(tall(-1_000), "\u{2212}1\u{a0}000");
    }

    #[test]
    fn money_has_decimals_only_when_there_are_ore() {
        assert_eq!(kroner(Ore(50_000_000)), "500\u{a0}000\u{a0}kr");
        assert_eq!(kroner(Ore(158_125)), "1\u{a0}581,25\u{a0}kr");
        assert_eq!(kroner(Ore(5)), "0,05\u{a0}kr");
        assert_eq!(kroner(Ore(-5)), "\u{2212}0,05\u{a0}kr");
        assert_eq!(kroner(Ore(-12_345)), "\u{2212}123,45\u{a0}kr");
    }

    #[test]
    fn percentages_have_the_decimals_they_need() {
        assert_eq!(prosent(6_250), "62,5\u{a0}%");
        assert_eq!(prosent(10_000), "100\u{a0}%");
        assert_eq!(prosent(3_333), "33,33\u{a0}%");
        assert_eq!(prosent(505), "5,05\u{a0}%");
    }
}
