//! The address: what has been answered so far.

use sak::id::Kommunenummer;
use sak::soknad::felt::{Felt, Svarskjema};

use super::steg::Steg;

/// The longest answer that is carried along, in bytes: an address is not a place for long texts.
const LONGEST: usize = 600;

/// What the address says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sporring {
    /// The municipality.
    pub kommune: Option<Kommunenummer>,
    /// The step to show.
    pub steg: Option<Steg>,
    /// The step that was just answered.
    pub fra: Option<Steg>,
    /// The answers, as typed.
    pub svar: Svarskjema,
}

impl Sporring {
    /// Reads the part of an address after `?`. What cannot be read is left out.
    pub fn parse(query: &str) -> Self {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
        Self::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    /// Reads the fields of an address or of a form.
    pub fn read<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut sporring = Self::default();
        for (name, value) in pairs {
            match name {
                "kommune" => sporring.kommune = Kommunenummer::parse(value.trim()),
                "steg" => sporring.steg = Steg::from_word(value),
                "fra" => sporring.fra = Steg::from_word(value),
                name => {
                    let asked =
                        Felt::from_name(name).filter(|felt| Steg::questions().any(|asked| asked == *felt));
                    if let Some(felt) = asked
                        && !value.trim().is_empty()
                        && value.len() <= LONGEST
                    {
                        sporring.svar.entry(felt).or_default().push(value.to_owned());
                    }
                }
            }
        }
        sporring
    }

    /// The address of a step with what has been answered.
    pub fn href(&self, steg: Steg) -> String {
        let mut pairs = vec![("steg", steg.word().to_owned())];
        pairs.extend(self.carried(None));
        let query = serde_html_form::to_string(pairs).unwrap_or_default();
        format!("/kan-vi-soke?{query}")
    }

    /// What a form carries along, besides what it asks itself.
    pub fn carried(&self, asked_in: Option<Steg>) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if asked_in != Some(Steg::Kommune)
            && let Some(kommune) = &self.kommune
        {
            pairs.push(("kommune", kommune.to_string()));
        }
        let own = asked_in.map_or(&[][..], Steg::asks);
        for (felt, values) in self.svar.iter().filter(|(felt, _)| !own.contains(felt)) {
            pairs.extend(values.iter().map(|value| (felt.name(), value.clone())));
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_every_answer_and_drops_what_it_does_not_know() {
        let sporring = Sporring::parse(
            "fra=plasser&kommune=5037&antall=2&arbeid=sykehjem&arbeid=legevakt&behov=3&perioder=&x=y",
        );
        assert_eq!(sporring.fra, Some(Steg::Plasser));
        assert_eq!(
            sporring.href(Steg::Arbeid),
            "/kan-vi-soke?steg=arbeid&kommune=5037&antall=2&arbeid=sykehjem&arbeid=legevakt"
        );
        let again = Sporring::parse("steg=arbeid&kommune=5037&antall=2&arbeid=sykehjem&arbeid=legevakt");
        assert_eq!(again.svar, sporring.svar);
        let carried = sporring.carried(Some(Steg::Arbeid));
        assert_eq!(
            carried,
            [("kommune", "5037".to_owned()), ("antall", "2".to_owned())]
        );
    }

    #[test]
    fn nonsense_is_the_first_step() {
        assert_eq!(Sporring::parse("%%%&kommune=x&steg=y"), Sporring::default());
    }
}
