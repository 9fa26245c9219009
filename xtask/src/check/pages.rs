//! The generated pages are those that the rules give today.

use super::differences;
use crate::{TaskError, pages, workspace};

/// What is stale, missing or left over in `docs/rules`.
pub fn check() -> Result<Vec<String>, TaskError> {
    let expected = pages::all()?;
    let found = workspace::names(workspace::PAGES)?;
    let names: Vec<String> = expected.keys().cloned().collect();
    let mut faults = differences(workspace::PAGES, &names, &found);
    for name in found {
        let written = workspace::read(format!("{}/{name}", workspace::PAGES))?;
        if expected.get(&name).is_some_and(|page| *page != written) {
            let advice = "run cargo run -p xtask -- rules";
            faults.push(format!("{}/{name} is not up to date: {advice}", workspace::PAGES));
        }
    }
    Ok(faults)
}
