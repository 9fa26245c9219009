//! The glossary is a closed list: a word stands in it once and in order, something bears it, and the files of
//! the pure crates are named with words from it.

use crate::{TaskError, workspace};

const GLOSSARY: &str = "docs/glossary.md";

/// Where every file bears the name of what the law or the scheme calls it.
const PURE: [&str; 3] = ["crates/regelverk/src", "crates/sak/src", "crates/helfo/src"];

/// English words in their file names, and what the language itself asks for.
const ENGLISH: [&str; 7] = ["id", "lib", "mod", "new", "of", "register", "tests"];

/// Words that nothing uses, words out of order, and file names that are not explained.
pub fn check() -> Result<Vec<String>, TaskError> {
    let glossary = workspace::read(GLOSSARY)?;
    let words = words(&glossary);
    let mut faults = out_of_order(&words);
    faults.extend(unused(&words)?);
    for directory in PURE {
        for file in workspace::files(directory, &[".rs"])? {
            let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
            let unknown = unexplained(&name.unwrap_or_default(), &words);
            let unknown = unknown.into_iter();
            faults.extend(unknown.map(|word| format!("{}: {word} is not in {GLOSSARY}", file.display())));
        }
    }
    Ok(faults)
}

/// The first column of the table.
fn words(glossary: &str) -> Vec<String> {
    let rows = glossary.lines().filter_map(|line| line.strip_prefix("| `"));
    let words = rows.filter_map(|row| row.split_once('`'));
    words.map(|(word, _)| word.to_owned()).collect()
}

fn out_of_order(words: &[String]) -> Vec<String> {
    let wrong = words.windows(2).filter(|pair| pair[0] >= pair[1]);
    wrong
        .map(|pair| format!("{GLOSSARY}: {} must stand before {}", pair[1], pair[0]))
        .collect()
}

fn unused(words: &[String]) -> Result<Vec<String>, TaskError> {
    let mut sources = String::new();
    for file in workspace::files("crates", &[".rs"])? {
        sources += &file.to_string_lossy();
        sources += &workspace::read(file)?;
    }
    let sources = sources.to_lowercase();
    let unused = words.iter().filter(|word| !sources.contains(word.as_str()));
    Ok(unused
        .map(|word| format!("{GLOSSARY}: nothing is called {word}"))
        .collect())
}

/// The parts of a file name that are neither in the glossary nor English. The number of a rule (`ia24`) is
/// no word.
fn unexplained(stem: &str, words: &[String]) -> Vec<String> {
    let parts = stem
        .split('_')
        .filter(|part| !part.ends_with(|last: char| last.is_ascii_digit()));
    let explained = |part: &str| ENGLISH.contains(&part) || words.iter().any(|word| word == part);
    parts.filter(|part| !explained(part)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_column_is_read_and_its_order_checked() {
        let table = "# Glossary\n\n| word | meaning |\n|---|---|\n| `brev` | letter `x` |\n| `avtale` | agreement |\n";
        assert_eq!(words(table), ["brev", "avtale"]);
        let told = ["docs/glossary.md: avtale must stand before brev"];
        assert_eq!(out_of_order(&words(table)), told);
    }

    #[test]
    fn every_part_of_a_file_name_is_explained() {
        let words = ["frist".to_owned(), "klagerett".to_owned()];
        assert!(unexplained("ia03_frist", &words).is_empty());
        assert!(unexplained("mod", &words).is_empty());
        assert_eq!(unexplained("ia40_ingen_klagerett", &words), ["ingen"]);
    }
}
