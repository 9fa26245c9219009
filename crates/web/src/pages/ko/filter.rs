//! What is asked for of the queue. It lives in the address, so a view can be kept and sent.

use sak::ko::Koplass;

use crate::form::Felter;
use crate::pages::saker::filter::join;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// A part of the municipality's name, its number, or a case number.
    pub sok: String,
    /// The page, from 1; 0 is the first too.
    pub side: usize,
}

impl Filter {
    /// Reads an address. What cannot be read is left out.
    pub fn parse(query: &str) -> Self {
        let felter = Felter::parse(query.as_bytes()).unwrap_or_default();
        let side = felter.number("side").and_then(|side| usize::try_from(side).ok());
        Self {
            sok: felter.text("sok").unwrap_or_default().to_owned(),
            side: side.unwrap_or_default(),
        }
    }

    /// The address of a page of this view.
    pub fn on_page(&self, side: usize) -> String {
        let page = side.to_string();
        let pairs = [
            ("sok", Some(self.sok.as_str()).filter(|sok| !sok.is_empty())),
            ("side", Some(page.as_str()).filter(|_| side > 1)),
        ];
        let given = pairs.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let query = serde_html_form::to_string(given.collect::<Vec<_>>());
        join("/ko", &query.unwrap_or_default())
    }

    /// Whether a place of the municipality with this name is asked for.
    pub fn takes(&self, koplass: &Koplass, kommune: &str) -> bool {
        let sok = self.sok.to_lowercase();
        kommune.to_lowercase().contains(&sok)
            || koplass.kommune.as_str() == sok
            || koplass.saksnummer.contains(&sok)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_and_the_filter_say_the_same() {
        let filter = Filter::parse("sok=b%C3%B8&side=2");
        assert_eq!((filter.sok.as_str(), filter.side), ("bø", 2));
        assert_eq!(filter.on_page(filter.side), "/ko?sok=b%C3%B8&side=2");
        assert_eq!(Filter::default().on_page(1), "/ko");
        assert_eq!(Filter::parse("side=y&%%%"), Filter::default());
    }
}
