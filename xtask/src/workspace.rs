//! Where things are in the workspace.

use std::fs;
use std::path::{Path, PathBuf};

use regelverk::regel::Regel;

use crate::TaskError;

/// Directories that hold nothing of ours.
const FOREIGN: [&str; 4] = ["target", "node_modules", "vendor", "tmp"];

/// The directory that everything is relative to.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The rules' source files.
pub const RULES: &str = "crates/regelverk/src/introduksjonsavtale";
/// The rules' cases.
pub const CASES: &str = "crates/regelverk/tests/tilfeller/introduksjonsavtale";
/// The parameters' files.
pub const PARAMETERS: &str = "crates/regelverk/parametre/introduksjonsavtale";
/// The generated pages.
pub const PAGES: &str = "docs/rules";

/// `ia24`: how the files of a rule are named.
pub fn file_stem(regel: &Regel) -> String {
    regel.tekstnokkel().replace('-', "")
}

/// A file's text.
pub fn read(relative: impl AsRef<Path>) -> Result<String, TaskError> {
    let path = root().join(relative);
    fs::read_to_string(&path).map_err(|error| TaskError::File(path, error))
}

/// The names of the files in a directory, sorted. Empty if there is no such directory.
pub fn names(relative: &str) -> Result<Vec<String>, TaskError> {
    let path = root().join(relative);
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let failed = |error| TaskError::File(path.clone(), error);
    let mut names = Vec::new();
    for entry in fs::read_dir(&path).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.path().is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Every file of ours below a directory with one of these endings, relative to the root, sorted.
pub fn files(relative: &str, endings: &[&str]) -> Result<Vec<PathBuf>, TaskError> {
    let mut found = Vec::new();
    let mut waiting = vec![root().join(relative)];
    while let Some(directory) = waiting.pop() {
        let failed = |error| TaskError::File(directory.clone(), error);
        for entry in fs::read_dir(&directory).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            let name = name.unwrap_or_default();
            if path.is_dir() && !name.starts_with('.') && !FOREIGN.contains(&name.as_str()) {
                waiting.push(path);
            } else if path.is_file() && endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path.strip_prefix(root()).unwrap_or(&path).to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The source file of a rule, by the beginning of its name (`ia24_`).
pub fn rule_file(regel: &Regel) -> Result<Option<String>, TaskError> {
    let beginning = format!("{}_", file_stem(regel));
    let names = names(RULES)?;
    Ok(names.into_iter().find(|name| name.starts_with(&beginning)))
}
