//! Developer tasks: `rules` writes `docs/rules`, `check` tells whether everything that belongs together is
//! there: rule, file, cases, page and texts.

mod check;
mod pages;
mod workspace;

use std::process::ExitCode;

use thiserror::Error;

/// Why a task could not be done.
#[derive(Debug, Error)]
enum TaskError {
    /// No such task.
    #[error("usage: cargo run -p xtask -- rules|check")]
    Usage,
    /// A file could not be read or written.
    #[error("{0}: {1}")]
    File(std::path::PathBuf, std::io::Error),
    /// What `check` found.
    #[error("{} fault(s):\n  {}", .0.len(), .0.join("\n  "))]
    Faults(Vec<String>),
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["rules"] => pages::write(),
        ["check"] => check::all(),
        _ => Err(TaskError::Usage),
    };
    match done {
        Ok(message) => {
            say(&message);
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
fn say(message: &str) {
    println!("{message}");
}

#[expect(clippy::print_stderr, reason = "the complaint of a command")]
fn complain(error: &TaskError) {
    eprintln!("{error}");
}
