//! Turns the Fluent files into typed access: one method per message, so that a page cannot ask for a text
//! that does not exist or forget a value that the text needs.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "build/generate.rs"]
mod generate;
#[path = "build/messages.rs"]
mod messages;

use messages::{Catalogue, File};

/// Bokmål first: it is the language that the others fall back to.
const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("CARGO_MANIFEST_DIR is not set")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");

    let mut languages = Vec::new();
    for language in LANGUAGES {
        let files = read_files(&root.join(language))?;
        let catalogue = Catalogue::new(&files).map_err(|faults| report(language, &faults))?;
        languages.push((language, files, catalogue));
    }
    let Some(((_, _, nb), others)) = languages.split_first() else {
        return Ok(());
    };
    for (language, _, catalogue) in others {
        catalogue
            .check_against(nb)
            .map_err(|faults| report(language, &faults))?;
    }

    fs::write(out.join("metoder.rs"), generate::methods(nb))?;
    let sources = languages
        .iter()
        .map(|(language, files, _)| (*language, files.as_slice()));
    fs::write(out.join("kilder.rs"), generate::sources(&root, sources))?;
    Ok(())
}

/// The Fluent files of one language. A language without a directory has none, and falls back.
fn read_files(directory: &Path) -> Result<Vec<File>, Box<dyn Error>> {
    if !directory.is_dir() {
        return Ok(Vec::new());
    }
    println!("cargo:rerun-if-changed={}", directory.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned())
                .unwrap_or_default();
            files.push(File {
                name,
                text: fs::read_to_string(&path)?,
            });
        }
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

fn report(language: &str, faults: &[String]) -> String {
    format!(
        "\nthe texts of `{language}` have {} fault(s):\n  {}\n",
        faults.len(),
        faults.join("\n  ")
    )
}
