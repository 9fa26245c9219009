//! The documents of one agreement, made by the commands that make real ones.

mod avtalen;
mod bygg;
mod endringer;
mod feilene;
mod filene;

use texts::{Spraak, Tekst};

use crate::{Blokk, Brev, pdf};

/// Every language.
fn languages() -> [&'static Tekst; 3] {
    Spraak::ALL.map(Tekst::for_language)
}

/// All that blocks say, as one text.
fn words(blocks: &[Blokk]) -> String {
    serde_json::to_string(blocks).unwrap().replace("\\n", "\n")
}

/// Nothing that a reader should not see: a missing text, a missing value, an empty table.
fn assert_complete(brev: &Brev) {
    let text = serde_json::to_string(brev).unwrap();
    for fault in [
        "[avtale",
        "[regel",
        "[faktum",
        "[dokument",
        "[status",
        "{$",
        "{ $",
    ] {
        assert!(!text.contains(fault), "{fault} in {text}");
    }
    for blokk in &brev.innhold {
        match blokk {
            Blokk::Tabell { hode, rader, .. } => {
                assert!(!rader.is_empty(), "{hode:?}");
                assert!(rader.iter().all(|rad| rad.len() == hode.len()), "{rader:?}");
            }
            Blokk::Fakta(rows) | Blokk::Hjemmel { rader: rows, .. } => {
                assert!(
                    !rows.is_empty()
                        && rows
                            .iter()
                            .all(|(name, value)| !name.is_empty() && !value.is_empty())
                );
            }
            Blokk::Punkter(points) => assert!(!points.is_empty()),
            Blokk::Overskrift(text) | Blokk::Avsnitt(text) | Blokk::Merknad(text) => {
                assert!(!text.is_empty());
            }
        }
    }
    let ends_in_heading = matches!(brev.innhold.last(), Some(Blokk::Overskrift(_)));
    let empty_section = brev
        .innhold
        .windows(2)
        .any(|pair| matches!(pair, [Blokk::Overskrift(_), Blokk::Overskrift(_)]));
    assert!(!ends_in_heading && !empty_section);
}
