//! The filters of the list. They live in the address, so a view can be kept and sent.

use super::liste::Rad;
use super::stand::Stand;
use crate::form::Felter;
use crate::pages::saker::filter::join;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The state.
    pub stand: Option<Stand>,
    /// A part of a name or number: the municipality's, a doctor's, the agreement's.
    pub sok: String,
    /// The page, from 1; 0 is the first too.
    pub side: usize,
}

impl Filter {
    /// Reads an address. What cannot be read is left out.
    pub fn parse(query: &str) -> Self {
        let Ok(felter) = Felter::parse(query.as_bytes()) else {
            return Self::default();
        };
        Self {
            stand: felter.text("stand").and_then(Stand::from_word),
            sok: felter.text("sok").unwrap_or_default().to_owned(),
            side: felter
                .number("side")
                .and_then(|side| usize::try_from(side).ok())
                .unwrap_or_default(),
        }
    }

    /// Another address with the same choices.
    pub fn at(&self, path: &str, side: usize) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if let Some(stand) = self.stand {
            pairs.push(("stand", stand.word().to_owned()));
        }
        if !self.sok.is_empty() {
            pairs.push(("sok", self.sok.clone()));
        }
        if side > 1 {
            pairs.push(("side", side.to_string()));
        }
        join(path, &serde_html_form::to_string(pairs).unwrap_or_default())
    }

    /// Whether it leaves anything out.
    pub fn is_narrow(&self) -> bool {
        self.stand.is_some() || !self.sok.is_empty()
    }

    /// Whether an agreement is asked for.
    pub fn takes(&self, rad: &Rad) -> bool {
        let sok = self.sok.to_lowercase();
        let found = |text: &str| text.to_lowercase().contains(&sok);
        self.stand.is_none_or(|stand| stand == rad.stand)
            && (sok.is_empty()
                || found(&rad.kommune)
                || found(&rad.nummer)
                || rad.lis.as_deref().is_some_and(found)
                || rad.sak.avtale.felles().kommune.as_str() == sok)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_and_the_filter_say_the_same() {
        let filter = Filter::parse("stand=til-signering&sok=b%C3%B8&side=2");
        assert_eq!(filter.stand, Some(Stand::TilSignering));
        assert_eq!(
            filter.at("/avtaler", 2),
            "/avtaler?stand=til-signering&sok=b%C3%B8&side=2"
        );
        assert_eq!(Filter::parse("stand=x&side=y&%%%"), Filter::default());
    }
}
