//! Typed fields, read exactly. What was typed stays as it was; what cannot be kept is told beside its field, and
//! never takes the rest with it.

use regelverk::tid::Dato;
use sak::abonnement::Epost;
use sak::avtale::innhold::{TekstFeil, check_text};
use sak::id::Hpr;
use sak::soknad::felt::{parse_percent, parse_whole};
use sha2::{Digest, Sha256};

use super::{Felter, TOKEN};

/// The most patients that a list is believed to have: a slip must not make a million.
const MOST_PATIENTS: u64 = 100_000;

/// What stands in fields, in the order of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// What was sent, the session's token left out.
    pub fn of(felter: &Felter) -> Self {
        let typed = felter.typed().filter(|(name, _)| *name != TOKEN);
        Self(
            typed
                .map(|(name, text)| (name.to_owned(), text.to_owned()))
                .collect(),
        )
    }

    /// The text of a field without blanks around it; empty if there is none.
    pub fn get(&self, name: &str) -> &str {
        self.raw(name).map_or("", str::trim)
    }

    /// The text of a field exactly as typed; `None` if the form did not have it.
    pub fn raw(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(field, _)| field == name);
        found.map(|(_, text)| text.as_str())
    }

    /// Every text of a name (boxes).
    pub fn all(&self, name: &str) -> Vec<&str> {
        let own = self.0.iter().filter(|(field, _)| field == name);
        own.map(|(_, text)| text.as_str()).collect()
    }

    /// Adds a field at the end.
    pub fn push(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.0.push((name.into(), text.into()));
    }

    /// Takes away fields.
    pub fn remove(&mut self, is: impl Fn(&str) -> bool) {
        self.0.retain(|(name, _)| !is(name));
    }

    /// Names and texts in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Tells two contents apart: what a form was shown with, and what is kept now.
    pub fn avtrykk(&self) -> String {
        let mut hash = Sha256::new();
        for (name, text) in self.iter() {
            for part in [name, text] {
                hash.update(part.len().to_be_bytes());
                hash.update(part);
            }
        }
        sak::vedtak::hex(&hash.finalize())
    }
}

/// Why what stands in a field cannot be kept. The text key is `avtaleutkast-feil-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grunn {
    /// No number in the register of health personnel.
    Hpr,
    /// Eleven digits: perhaps an identity number.
    Elleve,
    /// No date.
    Dato,
    /// No whole number.
    Tall,
    /// No percentage.
    Prosent,
    /// No e-mail address.
    Epost,
    /// An e-mail address of somebody whose number is not known.
    EpostUtenHpr,
    /// The list ceiling was raised on a day that is not told.
    UtenDato,
    /// A doctor without a number.
    UtenHpr,
    /// No name.
    UtenNavn,
    /// The number of another row.
    Dobbelt,
    /// Too long.
    ForLang,
    /// None of the choices.
    Valg,
}

impl Grunn {
    /// The word in text keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Hpr => "hpr",
            Self::Elleve => "elleve",
            Self::Dato => "dato",
            Self::Tall => "tall",
            Self::Prosent => "prosent",
            Self::Epost => "epost",
            Self::EpostUtenHpr => "epost-uten-hpr",
            Self::UtenDato => "uten-dato",
            Self::UtenHpr => "uten-hpr",
            Self::UtenNavn => "uten-navn",
            Self::Dobbelt => "dobbelt",
            Self::ForLang => "for-lang",
            Self::Valg => "valg",
        }
    }
}

/// A field whose text cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Galt {
    /// The name of the field.
    pub felt: String,
    /// Why.
    pub grunn: Grunn,
}

/// Reads fields, and remembers what it could not read.
pub struct Leser<'a> {
    /// What was typed.
    pub typed: &'a Typed,
    /// What could not be read.
    pub galt: Vec<Galt>,
}

impl<'a> Leser<'a> {
    /// Over what was typed.
    pub const fn new(typed: &'a Typed) -> Self {
        Self {
            typed,
            galt: Vec::new(),
        }
    }

    /// Says that a field cannot be kept.
    pub fn fail(&mut self, felt: impl Into<String>, grunn: Grunn) {
        let felt = felt.into();
        self.galt.push(Galt { felt, grunn });
    }

    /// A value. A field that the form did not have says nothing, so `before` stands. What cannot be read counts as
    /// not answered: a value that nobody sees in its field must not go on to be signed.
    fn value<T>(
        &mut self,
        name: &str,
        before: Option<T>,
        parse: impl Fn(&str) -> Result<T, Grunn>,
    ) -> Option<T> {
        if self.typed.raw(name).is_none() {
            return before;
        }
        let text = self.typed.get(name);
        if text.is_empty() {
            return None;
        }
        parse(text).map_err(|grunn| self.fail(name, grunn)).ok()
    }

    /// A number in the register of health personnel.
    pub fn hpr(&mut self, name: &str, before: Option<Hpr>) -> Option<Hpr> {
        self.value(name, before, parse_hpr)
    }

    /// A date.
    pub fn dato(&mut self, name: &str, before: Option<Dato>) -> Option<Dato> {
        self.value(name, before, |text| parse_dato(text).ok_or(Grunn::Dato))
    }

    /// A share, as hundredths of a percent.
    pub fn prosent(&mut self, name: &str, before: Option<u16>) -> Option<u16> {
        self.value(name, before, |text| parse_percent(text).ok_or(Grunn::Prosent))
    }

    /// A number of patients.
    pub fn pasienter(&mut self, name: &str, before: Option<u64>) -> Option<u64> {
        let sound = |text: &str| parse_whole(text).filter(|count| *count <= MOST_PATIENTS);
        self.value(name, before, |text| sound(text).ok_or(Grunn::Tall))
    }

    /// Yes or no.
    pub fn ja_nei(&mut self, name: &str, before: Option<bool>) -> Option<bool> {
        self.value(name, before, |text| match text {
            "ja" => Ok(true),
            "nei" => Ok(false),
            _ => Err(Grunn::Valg),
        })
    }

    /// One of a few choices.
    pub fn valg<T: Copy>(
        &mut self,
        name: &str,
        before: Option<T>,
        (all, word): (&[T], fn(T) -> &'static str),
    ) -> Option<T> {
        let found = |text: &str| all.iter().copied().find(|choice| word(*choice) == text);
        self.value(name, before, |text| found(text).ok_or(Grunn::Valg))
    }

    /// An e-mail address.
    pub fn epost(&mut self, name: &str) -> Option<String> {
        let parse = |text: &str| Epost::parse(text).ok_or(Grunn::Epost);
        let address = self.value(name, None, parse)?;
        Some(address.as_str().to_owned())
    }

    /// Words. Those that cannot be kept do not take away what was kept before: it may be long.
    pub fn tekst(&mut self, name: &str, before: Option<String>) -> Option<String> {
        let Some(raw) = self.typed.raw(name) else {
            return before;
        };
        match check_text(raw) {
            Ok(()) => Some(raw.trim())
                .filter(|text| !text.is_empty())
                .map(str::to_owned),
            Err(feil) => {
                self.fail(
                    name,
                    match feil {
                        TekstFeil::ForLang => Grunn::ForLang,
                        TekstFeil::Elleve => Grunn::Elleve,
                    },
                );
                before
            }
        }
    }
}

/// One to nine digits; blanks between them are fine. Eleven may be somebody's identity number.
fn parse_hpr(text: &str) -> Result<Hpr, Grunn> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let all = digits.bytes().all(|byte| byte.is_ascii_digit());
    if all && digits.len() == 11 {
        return Err(Grunn::Elleve);
    }
    let number = (all && (1..=9).contains(&digits.len())).then(|| digits.parse().ok());
    number.flatten().and_then(Hpr::new).ok_or(Grunn::Hpr)
}

/// A date as browsers send it, or as Norwegians write it.
fn parse_dato(text: &str) -> Option<Dato> {
    if let Some(dato) = Dato::parse(text) {
        return Some(dato);
    }
    let parts: Vec<&str> = text.split('.').map(str::trim).collect();
    let [day, month, year] = parts[..] else {
        return None;
    };
    let sound = |part: &str, longest| part.len() <= longest && part.bytes().all(|byte| byte.is_ascii_digit());
    (year.len() == 4 && sound(year, 4) && sound(month, 2) && sound(day, 2)).then_some(())?;
    Dato::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// A share as it is typed: `62,5`.
pub fn share_text(hundredths: u16) -> String {
    let decimals = format!("{:02}", hundredths % 100);
    let whole = hundredths / 100;
    match decimals.trim_end_matches('0') {
        "" => whole.to_string(),
        decimals => format!("{whole},{decimals}"),
    }
}

/// Yes or no as it is sent.
pub const fn yes_no(value: Option<bool>) -> &'static str {
    match value {
        Some(true) => "ja",
        Some(false) => "nei",
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_the_register_has_one_to_nine_digits() {
        assert_eq!(parse_hpr("9 144 900").map(Hpr::number), Ok(9_144_900));
        assert_eq!(parse_hpr("01017012345"), Err(Grunn::Elleve));
        assert_eq!(parse_hpr("010170 12345"), Err(Grunn::Elleve));
        for text in ["0", "1234567890", "12a", "-1", "1,5"] {
            assert_eq!(parse_hpr(text), Err(Grunn::Hpr), "{text}");
        }
    }

    #[test]
    fn dates_are_read_as_browsers_and_people_write_them() {
        let day = Dato::new(2022, 8, 1);
        for text in ["2022-08-01", "1.8.2022", "01. 08. 2022"] {
            assert_eq!(parse_dato(text), day, "{text}");
        }
        for text in ["31.2.2022", "1.8.22", "1/8/2022", "+1.8.2022", "1.8"] {
            assert_eq!(parse_dato(text), None, "{text}");
        }
    }

    #[test]
    fn a_share_is_written_with_the_decimals_that_it_needs() {
        for (share, text) in [(6250, "62,5"), (10_000, "100"), (3333, "33,33"), (5005, "50,05")] {
            assert_eq!(share_text(share), text);
            assert_eq!(parse_percent(text), Some(share));
        }
    }

    #[test]
    fn what_cannot_be_read_does_not_take_the_rest_along() {
        let felter = Felter::parse(b"fra=i+morgen&andel=62%2C5&navn=12345678901").unwrap_or_default();
        let typed = Typed::of(&felter);
        let mut leser = Leser::new(&typed);
        assert_eq!(leser.dato("fra", Dato::new(2022, 1, 1)), None);
        assert_eq!(leser.prosent("andel", None), Some(6250));
        assert_eq!(leser.dato("til", Dato::new(2022, 1, 1)), Dato::new(2022, 1, 1));
        let kept = leser.tekst("navn", Some("Kari".into()));
        assert_eq!(kept.as_deref(), Some("Kari"));
        let wrong: Vec<&str> = leser.galt.iter().map(|galt| galt.felt.as_str()).collect();
        assert_eq!(wrong, ["fra", "navn"]);
    }
}
