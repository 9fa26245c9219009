//! The filters of the queue. They live in the address, so a view can be kept, sent and gone back to; the case
//! carries them along for *previous* and *next*.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use sak::id::{SoknadId, UtlysningNavn};
use sak::soknad::Tilstand;

/// What the verdicts of a case must show for it to be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Krav {
    /// A case worker has not answered all that must be answered.
    Svar,
    /// Something is not met.
    IkkeOppfylt,
    /// Facts are missing.
    Mangler,
    /// The municipality is asked for more.
    Venter,
}

impl Krav {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Svar, Self::IkkeOppfylt, Self::Mangler, Self::Venter];

    /// The word in the address and in the text key `saker-filter-vurdering-<word>`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Svar => "krever",
            Self::IkkeOppfylt => "ikke-oppfylt",
            Self::Mangler => "mangler",
            Self::Venter => "venter",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|krav| krav.word() == word)
    }
}

/// Whose cases are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hvem {
    /// Those of whoever reads.
    Meg,
    /// Those that lie in the queue.
    Ingen,
}

impl Hvem {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Meg, Self::Ingen];

    /// The word in the address and in the text key `saker-filter-hvem-<word>`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Meg => "meg",
            Self::Ingen => "ingen",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|hvem| hvem.word() == word)
    }
}

/// What the list is ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nokkel {
    /// The case number, which is the order in which the cases came.
    #[default]
    Saksnummer,
    /// The municipality's name.
    Kommune,
    /// When it was received.
    Mottatt,
    /// Places wanted.
    Plasser,
}

impl Nokkel {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Saksnummer, Self::Kommune, Self::Mottatt, Self::Plasser];

    /// The word in the address and in the text key `saker-sorter-<word>`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Saksnummer => "saksnummer",
            Self::Kommune => "kommune",
            Self::Mottatt => "mottatt",
            Self::Plasser => "plasser",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|nokkel| nokkel.word() == word)
    }
}

/// The filters, the order and the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The call; the newest that has begun if none is named.
    pub utlysning: Option<UtlysningNavn>,
    /// Only cases in this state.
    pub tilstand: Option<Tilstand>,
    /// Only cases whose verdicts show this.
    pub krav: Option<Krav>,
    /// Only cases that this person has.
    pub hvem: Option<Hvem>,
    /// Only municipalities in the county with this number.
    pub fylke: Option<String>,
    /// Part of the municipality's name, its number, or the case number.
    pub sok: String,
    /// What the list is ordered by.
    pub nokkel: Nokkel,
    /// Whether the order is turned around.
    pub synkende: bool,
    /// The page, from 1; 0 is the first one too.
    pub side: usize,
}

impl Filter {
    /// Reads the part of an address after `?`. What cannot be read is left out: an address from yesterday
    /// shows a list, not an error.
    pub fn parse(query: &str) -> Self {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
        let mut filter = Self::default();
        for (name, value) in &pairs {
            let value = value.trim();
            match name.as_str() {
                "utlysning" => filter.utlysning = UtlysningNavn::parse(value),
                "tilstand" => filter.tilstand = Tilstand::from_word(value).filter(|t| t.is_received()),
                "vurdering" => filter.krav = Krav::from_word(value),
                "hvem" => filter.hvem = Hvem::from_word(value),
                "fylke" => filter.fylke = (!value.is_empty()).then(|| value.to_owned()),
                "sok" => value.clone_into(&mut filter.sok),
                "sorter" => {
                    filter.synkende = value.starts_with('-');
                    filter.nokkel = Nokkel::from_word(value.trim_start_matches('-')).unwrap_or_default();
                }
                "side" => filter.side = value.parse().unwrap_or_default(),
                _ => {}
            }
        }
        filter
    }

    /// The filters as the part of an address after `?`; what is as usual is left out.
    pub fn query(&self) -> String {
        let order = format!("{}{}", if self.synkende { "-" } else { "" }, self.nokkel.word());
        let side = self.side.to_string();
        let pairs = [
            ("utlysning", self.utlysning.as_ref().map(UtlysningNavn::as_str)),
            ("tilstand", self.tilstand.map(Tilstand::word)),
            ("vurdering", self.krav.map(Krav::word)),
            ("hvem", self.hvem.map(Hvem::word)),
            ("fylke", self.fylke.as_deref()),
            ("sok", Some(self.sok.as_str()).filter(|sok| !sok.is_empty())),
            (
                "sorter",
                Some(order.as_str()).filter(|_| self.synkende || self.nokkel != Nokkel::default()),
            ),
            ("side", Some(side.as_str()).filter(|_| self.side > 1)),
        ];
        let given: Vec<(&str, &str)> = pairs
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect();
        serde_html_form::to_string(given).unwrap_or_default()
    }

    /// The address of the queue with these filters.
    pub fn href(&self) -> String {
        self.at("/saker")
    }

    /// The address of a case that carries these filters. The page of the list is not carried.
    pub fn case(&self, id: SoknadId) -> String {
        Self {
            side: 0,
            ..self.clone()
        }
        .at(&format!("/saker/{id}"))
    }

    /// A path with these filters.
    pub fn at(&self, path: &str) -> String {
        join(path, &self.query())
    }

    /// The same, on another page.
    #[must_use]
    pub fn on_page(&self, side: usize) -> Self {
        Self { side, ..self.clone() }
    }

    /// The same filters in the order that a click on `nokkel` gives: the other way around if it is that
    /// order already.
    #[must_use]
    pub fn ordered_by(&self, nokkel: Nokkel) -> Self {
        let synkende = self.nokkel == nokkel && !self.synkende;
        Self {
            nokkel,
            synkende,
            side: 0,
            ..self.clone()
        }
    }

    /// The same call without filters.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self {
            utlysning: self.utlysning.clone(),
            ..Self::default()
        }
    }

    /// Whether any case may be left out.
    pub fn is_narrow(&self) -> bool {
        self.tilstand.is_some()
            || self.krav.is_some()
            || self.hvem.is_some()
            || self.fylke.is_some()
            || !self.sok.is_empty()
    }
}

/// A path with a query, if there is one.
pub fn join(path: &str, query: &str) -> String {
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
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
        let query = "utlysning=fristrunden-2022&tilstand=sendt&vurdering=krever&hvem=meg&fylke=50&sok=n%C3%B8tter%C3%B8y&sorter=-mottatt&side=2";
        let filter = Filter::parse(query);
        assert_eq!(filter.sok, "nøtterøy");
        assert_eq!((filter.nokkel, filter.synkende), (Nokkel::Mottatt, true));
        assert_eq!(filter.query(), query);
        assert_eq!(Filter::default().href(), "/saker");
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        assert_eq!(
            Filter::parse("tilstand=kladd&vurdering=x&sorter=x&side=x&y=z&fylke="),
            Filter::default()
        );
        assert_eq!(Filter::parse("%%%"), Filter::default());
    }

    #[test]
    fn a_second_click_turns_the_order_around() {
        let once = Filter::default().on_page(3).ordered_by(Nokkel::Kommune);
        assert_eq!(
            (once.nokkel, once.synkende, once.side),
            (Nokkel::Kommune, false, 0)
        );
        assert!(once.ordered_by(Nokkel::Kommune).synkende);
        assert!(
            !once
                .ordered_by(Nokkel::Kommune)
                .ordered_by(Nokkel::Kommune)
                .synkende
        );
    }

    #[test]
    fn a_case_keeps_the_filters_but_not_the_page() {
        let id = SoknadId(uuid::Uuid::from_u128(1));
        let filter = Filter {
            tilstand: Some(Tilstand::Sendt),
            side: 2,
            ..Filter::default()
        };
        assert_eq!(filter.case(id), format!("/saker/{id}?tilstand=sendt"));
    }
}
