//! The issuer of `e2e/maskinporten`, put where it can be started.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../e2e/maskinporten");
/// What the installation is made of.
const WANTED: [&str; 2] = ["package.json", "package-lock.json"];
const PROGRAMS: [&str; 3] = ["tilbyder.mjs", "klienter.mjs", "jwt_bearer.mjs"];

/// Installs the issuer under `target`, once for all tests; where it is.
pub fn install() -> Result<PathBuf, String> {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("maskinporten");
    fs::create_dir_all(&directory).map_err(|error| error.to_string())?;
    // Tests run beside each other; the first installs and the others wait.
    let lock = File::create(directory.join("installerer")).map_err(|error| error.to_string())?;
    lock.lock().map_err(|error| error.to_string())?;
    for name in PROGRAMS {
        copy(name, &directory)?;
    }
    let mut changed = !directory.join("node_modules/.package-lock.json").exists();
    for name in WANTED {
        changed |= copy(name, &directory)?;
    }
    if changed {
        let done = Command::new("npm")
            .args([
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--fetch-retries=1",
            ])
            .current_dir(&directory)
            .output()
            .map_err(|error| format!("npm: {error}"))?;
        if !done.status.success() {
            // Nothing half-done is taken for done the next time.
            let _ = fs::remove_dir_all(directory.join("node_modules"));
            let said = String::from_utf8_lossy(&done.stderr);
            return Err(format!(
                "npm ci failed: {}",
                said.lines().next().unwrap_or_default()
            ));
        }
    }
    Ok(directory)
}

/// Copies a file of the issuer; whether it is new there.
fn copy(name: &str, directory: &Path) -> Result<bool, String> {
    let wanted = fs::read(Path::new(SOURCE).join(name)).map_err(|error| format!("{name}: {error}"))?;
    let to = directory.join(name);
    let new = fs::read(&to).ok().as_ref() != Some(&wanted);
    if new {
        fs::write(to, wanted).map_err(|error| error.to_string())?;
    }
    Ok(new)
}
