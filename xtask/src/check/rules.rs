//! Rule, file, cases and parameters go together, one to one.

use regelverk::{parameter, register};

use super::differences;
use crate::{TaskError, workspace};

/// What is missing or left over.
pub fn check() -> Result<Vec<String>, TaskError> {
    let stems: Vec<String> = register::ALL
        .iter()
        .map(|regel| workspace::file_stem(regel))
        .collect();
    let mut faults = rule_files(&stems)?;

    let cases: Vec<String> = stems.iter().map(|stem| format!("{stem}.md")).collect();
    faults.extend(differences(
        workspace::CASES,
        &cases,
        &workspace::names(workspace::CASES)?,
    ));
    for regel in register::ALL {
        faults.extend(case_heading(regel)?);
    }

    let files: Vec<String> = parameter::all()
        .iter()
        .map(|(name, ..)| format!("{name}.toml"))
        .collect();
    let found = workspace::names(workspace::PARAMETERS)?;
    faults.extend(differences(workspace::PARAMETERS, &files, &found));
    Ok(faults)
}

/// One file per rule, and no rule's file that the register does not know.
fn rule_files(stems: &[String]) -> Result<Vec<String>, TaskError> {
    let names = workspace::names(workspace::RULES)?;
    let numbered = names
        .iter()
        .filter_map(|name| name.split_once('_').map(|(stem, _)| stem));
    let looks_like_a_rule =
        |stem: &&str| stem.len() == 4 && stem.ends_with(|last: char| last.is_ascii_digit());
    let found: Vec<String> = numbered.filter(looks_like_a_rule).map(str::to_owned).collect();
    let mut faults = differences(workspace::RULES, stems, &found);
    for stem in stems {
        if found.iter().filter(|other| *other == stem).count() > 1 {
            faults.push(format!("{}: {stem} has more than one file", workspace::RULES));
        }
    }
    Ok(faults)
}

/// The file of cases bears the rule's id and title.
fn case_heading(regel: &regelverk::regel::Regel) -> Result<Option<String>, TaskError> {
    let file = format!("{}/{}.md", workspace::CASES, workspace::file_stem(regel));
    let Ok(text) = workspace::read(&file) else {
        return Ok(None); // told already as missing
    };
    let title = texts::regel::tittel(texts::nb(), regel.id);
    let expected = format!("# {}: {title}", regel.id);
    let right = text.lines().next() == Some(expected.as_str());
    Ok((!right).then(|| format!("{file}: the first line must be «{expected}»")))
}
