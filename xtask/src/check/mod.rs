//! What must hold of the workspace as a whole, and no single crate can test.

mod glossary;
mod lengths;
mod pages;
mod rules;
mod texts;

use crate::TaskError;

/// Runs every check and tells all that is wrong at once.
pub fn all() -> Result<String, TaskError> {
    let mut faults = Vec::new();
    faults.extend(rules::check()?);
    faults.extend(texts::check()?);
    faults.extend(pages::check()?);
    faults.extend(lengths::check()?);
    faults.extend(glossary::check()?);
    if faults.is_empty() {
        Ok("complete: rules, cases, pages, texts, parameters, lengths, glossary".to_owned())
    } else {
        Err(TaskError::Faults(faults))
    }
}

/// What one side has and the other lacks, in both directions.
fn differences(what: &str, expected: &[String], found: &[String]) -> Vec<String> {
    let missing = expected.iter().filter(|name| !found.contains(name));
    let extra = found.iter().filter(|name| !expected.contains(name));
    let missing = missing.map(|name| format!("{what}: {name} is missing"));
    let extra = extra.map(|name| format!("{what}: {name} belongs to nothing"));
    missing.chain(extra).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions_are_told() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let told = differences("texts", &names(&["a", "b"]), &names(&["b", "c"]));
        assert_eq!(told, ["texts: a is missing", "texts: c belongs to nothing"]);
        assert!(differences("texts", &names(&["a"]), &names(&["a"])).is_empty());
    }
}
