//! The pages under `docs/rules`: one per rule, one for the parameters, and an index. They are made from the
//! rules, the texts and the cases, so they cannot say anything else than the program does.

mod index;
mod markdown;
mod parameters;
mod rule;

use std::collections::BTreeMap;
use std::fs;

use regelverk::register;

use crate::{TaskError, workspace};

/// Every page by file name.
pub fn all() -> Result<BTreeMap<String, String>, TaskError> {
    let t = texts::nb();
    let mut pages = BTreeMap::new();
    pages.insert("README.md".to_owned(), index::page(t));
    pages.insert("parametre.md".to_owned(), parameters::page(t));
    for regel in register::ALL {
        pages.insert(format!("{}.md", regel.id), rule::page(t, regel)?);
    }
    Ok(pages)
}

/// Writes the pages and takes away those that no rule has any longer.
pub fn write() -> Result<String, TaskError> {
    let pages = all()?;
    let directory = workspace::root().join(workspace::PAGES);
    fs::create_dir_all(&directory).map_err(|error| TaskError::File(directory.clone(), error))?;
    for name in workspace::names(workspace::PAGES)? {
        if !pages.contains_key(&name) {
            let path = directory.join(&name);
            fs::remove_file(&path).map_err(|error| TaskError::File(path, error))?;
        }
    }
    for (name, text) in &pages {
        let path = directory.join(name);
        fs::write(&path, text).map_err(|error| TaskError::File(path, error))?;
    }
    Ok(format!("{} pages in {}", pages.len(), workspace::PAGES))
}
