//! The list of municipalities to choose from, by county.

use std::collections::BTreeMap;

use maud::Markup;
use sak::kommune::Kommune;

use super::felt::{Felt, Valg};

/// A list of `kommuner` under the names of their counties. `tom` is what stands before one is chosen.
pub fn kommunevalg(felt: &Felt<'_>, tom: &str, kommuner: &[Kommune], valgt: Option<&str>) -> Markup {
    let mut fylker: BTreeMap<&str, Vec<Valg<'_>>> = BTreeMap::new();
    for kommune in kommuner {
        let valg = Valg::new(kommune.nummer.as_str(), kommune.navn.as_str());
        fylker.entry(kommune.fylke.as_str()).or_default().push(valg);
    }
    let grupper: Vec<(&str, Vec<Valg<'_>>)> = fylker.into_iter().collect();
    felt.gruppert_nedtrekk(Some(tom), &grupper, valgt)
}
