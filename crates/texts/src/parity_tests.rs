//! What one language says, every language says.

use crate::build_tests::messages::{Catalogue, File};
use crate::tekst::KILDER;

/// The files of one language, as the build reads them.
fn catalogue(language: &str) -> Catalogue {
    let (_, sources) = KILDER.iter().find(|(tag, _)| *tag == language).unwrap();
    // The name of a file is the first part of the ids in it; a list of sources has no names.
    let files: Vec<File> = sources
        .iter()
        .map(|text| File {
            name: first_part(text),
            text: (*text).to_owned(),
        })
        .collect();
    Catalogue::new(&files).unwrap_or_else(|faults| panic!("{language}: {faults:?}"))
}

fn first_part(text: &str) -> String {
    let id = text
        .lines()
        .find(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .unwrap();
    id.split('-').next().unwrap().to_owned()
}

/// Texts that are the same in English as in bokmål, in four words or more: somebody forgot to translate them.
fn untranslated<'a>(nb: &'a Catalogue, en: &'a Catalogue) -> Vec<&'a str> {
    let same = nb.messages.iter().filter(|(id, message)| {
        let words = message
            .sample
            .split_whitespace()
            .filter(|word| !word.starts_with('{'));
        words.count() >= 4
            && en
                .messages
                .get(*id)
                .is_some_and(|other| other.sample == message.sample)
    });
    same.map(|(id, _)| id.as_str()).collect()
}

#[test]
fn every_language_says_everything_with_the_same_values() {
    let nb = catalogue("nb");
    let mut faults = Vec::new();
    for language in ["nn", "en"] {
        let other = catalogue(language);
        for (id, message) in &nb.messages {
            match other.messages.get(id) {
                None => faults.push(format!("{language} lacks `{id}`")),
                Some(found) if found.variables != message.variables => faults.push(format!(
                    "{language} `{id}` uses {:?}, nb {:?}",
                    found.variables, message.variables
                )),
                Some(_) => {}
            }
        }
    }
    faults.extend(
        untranslated(&nb, &catalogue("en"))
            .iter()
            .map(|id| format!("en `{id}` is bokmål")),
    );
    assert!(
        faults.is_empty(),
        "{} faults:\n  {}",
        faults.len(),
        faults.join("\n  ")
    );
}
