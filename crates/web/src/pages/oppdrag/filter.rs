//! Which assignments are listed, and in which order. The choices live in the address.

use regelverk::tid::Dato;
use sak::oppdrag::{Oppdrag, Tilstand};
use serde::Deserialize;

use crate::pages::saker::filter::join;

/// Those whose deadline has passed, as a word in the address.
pub const OVER: &str = "over";

/// The part of an address after `?`. What cannot be read is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// The word of a state, or [`OVER`].
    pub vis: String,
    /// Part of the title or of the name of whoever sees to it.
    pub sok: String,
    /// The page, from 1.
    side: String,
}

impl Filter {
    /// The page, from 1.
    pub fn page(&self) -> usize {
        self.side.parse().unwrap_or(1)
    }

    /// Whether any may be left out.
    pub fn is_narrow(&self) -> bool {
        self.chosen().is_some() || !self.sok.trim().is_empty()
    }

    /// The choice, if it is one.
    pub fn chosen(&self) -> Option<&str> {
        let known = self.vis == OVER || Tilstand::from_word(&self.vis).is_some();
        known.then_some(self.vis.as_str())
    }

    /// The address of a page of the list.
    pub fn at_page(&self, page: usize) -> String {
        self.at("/oppdrag", Some(page))
    }

    /// Another address with the same choices.
    pub fn at(&self, path: &str, page: Option<usize>) -> String {
        let page = page.map(|page| page.to_string());
        let pairs = [
            ("vis", self.chosen()),
            ("sok", Some(self.sok.trim())),
            ("side", page.as_deref()),
        ];
        let given = pairs
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.filter(|text| !text.is_empty())?)));
        join(
            path,
            &serde_html_form::to_string(given.collect::<Vec<_>>()).unwrap_or_default(),
        )
    }

    /// Those that are chosen: past the deadline first, then by deadline, what is answered last, the latest first.
    pub fn choose<'a>(&self, alle: &'a [Oppdrag], today: Dato) -> Vec<&'a Oppdrag> {
        let words = self.sok.trim().to_lowercase();
        let fits = |oppdrag: &&Oppdrag| {
            let innhold = &oppdrag.apent().innhold;
            let named = innhold.ansvarlig.as_deref().unwrap_or_default();
            let text = format!("{}\n{named}", innhold.tittel).to_lowercase();
            text.contains(&words) && self.takes(oppdrag, today)
        };
        let mut chosen: Vec<&Oppdrag> = alle.iter().filter(fits).collect();
        chosen.sort_by_key(|oppdrag| match oppdrag.svar() {
            None => (false, today.days_until(oppdrag.apent().frist)),
            Some(svar) => (true, svar.dato.days_until(today)),
        });
        chosen
    }

    fn takes(&self, oppdrag: &Oppdrag, today: Dato) -> bool {
        match self.chosen() {
            None => true,
            Some(OVER) => oppdrag.days_left(today).is_some_and(|days| days < 0),
            Some(word) => oppdrag.tilstand().word() == word,
        }
    }
}
