//! The filters of the list, as they stand in its address.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use sak::kommune::Kommune;
use sak::tall::Kommunestatus;

use crate::pages::saker::filter::join;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Part of a name, or a number.
    pub sok: String,
    /// The county's number.
    pub fylke: Option<String>,
    /// Where the municipality stands.
    pub status: Option<Kommunestatus>,
    /// The page, from 1.
    pub side: usize,
}

impl Filter {
    /// Reads the part of an address after `?`. What cannot be read is left out.
    pub fn parse(query: &str) -> Self {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
        let mut filter = Self::default();
        for (name, value) in &pairs {
            let value = value.trim();
            match name.as_str() {
                "sok" => value.clone_into(&mut filter.sok),
                "fylke" => filter.fylke = (!value.is_empty()).then(|| value.to_owned()),
                "status" => filter.status = Kommunestatus::from_word(value),
                "side" => filter.side = value.parse().unwrap_or_default(),
                _ => {}
            }
        }
        filter
    }

    /// The address of the list with these filters.
    pub fn href(&self) -> String {
        let side = self.side.to_string();
        let pairs = [
            ("sok", Some(self.sok.as_str()).filter(|sok| !sok.is_empty())),
            ("fylke", self.fylke.as_deref()),
            ("status", self.status.map(Kommunestatus::word)),
            ("side", Some(side.as_str()).filter(|_| self.side > 1)),
        ];
        let given: Vec<(&str, &str)> = pairs
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect();
        join(
            "/kommuner",
            &serde_html_form::to_string(given).unwrap_or_default(),
        )
    }

    /// The same, on another page.
    #[must_use]
    pub fn on_page(&self, side: usize) -> Self {
        Self { side, ..self.clone() }
    }

    /// Whether any municipality may be left out.
    pub fn is_narrow(&self) -> bool {
        self.fylke.is_some() || self.status.is_some() || !self.sok.is_empty()
    }

    /// Whether a municipality is asked for.
    pub fn passes(&self, kommune: &Kommune, status: Kommunestatus) -> bool {
        let sok = self.sok.to_lowercase();
        let named =
            sok.is_empty() || kommune.navn.to_lowercase().contains(&sok) || kommune.nummer.as_str() == sok;
        named
            && self
                .fylke
                .as_ref()
                .is_none_or(|fylke| kommune.fylkesnummer == *fylke)
            && self.status.is_none_or(|wanted| wanted == status)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Filter {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::parse(parts.uri.query().unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_and_the_filters_say_the_same() {
        let filter = Filter::parse("sok=n%C3%B8tter%C3%B8y&fylke=39&status=sokt&side=2");
        assert_eq!(filter.sok, "nøtterøy");
        assert_eq!(
            filter.href(),
            "/kommuner?sok=n%C3%B8tter%C3%B8y&fylke=39&status=sokt&side=2"
        );
        assert_eq!(Filter::parse("status=x&side=x&y=z&fylke=").href(), "/kommuner");
    }
}
