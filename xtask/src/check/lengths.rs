//! A file of more than 600 lines says on its first line why.

use crate::{TaskError, workspace};

/// The most lines that need no reason.
const MOST: usize = 600;
/// How the reason begins.
const REASON: &str = "Over 600 lines: ";
/// What people write and read.
const ENDINGS: [&str; 6] = [".rs", ".ftl", ".typ", ".toml", ".sh", ".yml"];

/// Files that are too long without a reason.
pub fn check() -> Result<Vec<String>, TaskError> {
    let mut faults = Vec::new();
    for directory in ["crates", "e2e", "xtask"] {
        for file in workspace::files(directory, &ENDINGS)? {
            let text = workspace::read(&file)?;
            if let Some(lines) = too_long(&text) {
                let file = file.display();
                faults.push(format!(
                    "{file}: {lines} lines; begin the first line with «{REASON}…» or split"
                ));
            }
        }
    }
    Ok(faults)
}

/// The number of lines, if there are too many without a reason.
fn too_long(text: &str) -> Option<usize> {
    let lines = text.lines().count();
    let reason = text.lines().next().and_then(|first| first.split_once(REASON));
    let given = reason.is_some_and(|(_, reason)| !reason.trim().is_empty());
    (lines > MOST && !given).then_some(lines)
}

#[cfg(test)]
mod tests {
    use super::too_long;

    #[test]
    fn a_long_file_needs_a_reason() {
        let long = "// line\n".repeat(601);
        assert_eq!(too_long(&long), Some(601));
        assert_eq!(too_long(&"// line\n".repeat(600)), None);
        assert_eq!(too_long(&format!("// Over 600 lines: one table\n{long}")), None);
        assert_eq!(too_long(&format!("// Over 600 lines: \n{long}")), Some(602));
    }
}
