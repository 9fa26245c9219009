//! The filters of the list. They live in the address, so a view can be kept and sent.

use sak::kvoteplass::{Kvoteplass, PlassTilstand};

use super::bruk::{Avtalene, Plassbruk};
use crate::form::Felter;
use crate::pages::saker::filter::join;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The state.
    pub tilstand: Option<PlassTilstand>,
    /// How it is used.
    pub bruk: Option<Plassbruk>,
    /// A part of the municipality's name, its number, or the place's number.
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
            tilstand: felter.text("tilstand").and_then(PlassTilstand::from_word),
            bruk: felter.text("bruk").and_then(Plassbruk::from_word),
            sok: felter.text("sok").unwrap_or_default().to_owned(),
            side: felter
                .number("side")
                .and_then(|side| usize::try_from(side).ok())
                .unwrap_or_default(),
        }
    }

    /// The address of a page of this view.
    pub fn on_page(&self, side: usize) -> String {
        self.at("/plasser", side)
    }

    /// Another address with the same choices.
    pub fn at(&self, path: &str, side: usize) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if let Some(tilstand) = self.tilstand {
            pairs.push(("tilstand", tilstand.word().to_owned()));
        }
        if let Some(bruk) = self.bruk {
            pairs.push(("bruk", bruk.word().to_owned()));
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
        self.tilstand.is_some() || self.bruk.is_some() || !self.sok.is_empty()
    }

    /// Whether a place of the municipality with this name is asked for.
    pub fn takes(&self, plass: &Kvoteplass, kommune: &str, avtaler: &Avtalene) -> bool {
        let sok = self.sok.to_lowercase();
        self.tilstand.is_none_or(|tilstand| tilstand == plass.tilstand)
            && (sok.is_empty()
                || kommune.to_lowercase().contains(&sok)
                || plass.kommune.as_str() == sok
                || plass.nummer.to_string() == sok)
            && self.bruk.is_none_or(|bruk| avtaler.is(plass, bruk))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_and_the_filter_say_the_same() {
        let filter = Filter::parse("tilstand=returnert&bruk=mot-slutten&sok=b%C3%B8&side=2");
        assert_eq!(filter.tilstand, Some(PlassTilstand::Returnert));
        assert_eq!(filter.bruk, Some(Plassbruk::MotSlutten));
        assert_eq!(
            filter.on_page(2),
            "/plasser?tilstand=returnert&bruk=mot-slutten&sok=b%C3%B8&side=2"
        );
        assert_eq!(
            filter.at("/plasser/liste.csv", 0),
            "/plasser/liste.csv?tilstand=returnert&bruk=mot-slutten&sok=b%C3%B8"
        );
        assert_eq!(Filter::default().on_page(1), "/plasser");
        assert_eq!(Filter::parse("tilstand=x&bruk=x&side=y&%%%"), Filter::default());
    }
}
