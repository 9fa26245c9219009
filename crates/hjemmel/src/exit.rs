//! How the program ends: 0 done, 1 done and the answer is no, 2 bad input, 3 something failed.

use std::io::Write;
use std::process::ExitCode;

use clap::error::ErrorKind;
use thiserror::Error;

/// Done, and the answer is no.
pub const NO: u8 = 1;
/// Bad input.
const BAD_INPUT: u8 = 2;
/// The machine failed: a database, a disk, a port.
const FAILED: u8 = 3;

/// Why the program ends without having done what was asked.
#[derive(Debug, Error)]
pub enum Slutt {
    /// Bad input: the sentences to show, a line each.
    #[error("{}", .0.join("\n"))]
    BadInput(Vec<String>),
    /// Something failed that the user cannot mend in the input.
    #[error("{0}")]
    Failed(String),
    /// Whoever read our output has gone.
    #[error("the output was closed")]
    OutputClosed,
}

impl Slutt {
    /// One sentence about bad input.
    pub fn bad(sentence: impl Into<String>) -> Self {
        Self::BadInput(vec![sentence.into()])
    }

    /// Something failed.
    pub fn failed(why: impl std::fmt::Display) -> Self {
        Self::Failed(why.to_string())
    }
}

impl From<std::io::Error> for Slutt {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::OutputClosed,
            _ => Self::failed(error),
        }
    }
}

/// Says why on standard error.
pub fn report(slutt: &Slutt) -> ExitCode {
    match slutt {
        Slutt::BadInput(lines) => {
            for line in lines {
                say(line);
            }
            ExitCode::from(BAD_INPUT)
        }
        Slutt::Failed(why) => {
            say(why);
            ExitCode::from(FAILED)
        }
        Slutt::OutputClosed => ExitCode::SUCCESS,
    }
}

/// A line on standard error. If that is closed, nobody is there to be told.
pub fn say(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Help and version end well; a command that is not understood is bad input, and like all such told in one
/// line. A bare `hjemmel` gets the help.
pub fn usage(error: &clap::Error) -> ExitCode {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand || !error.use_stderr() {
        let _ = error.print();
    } else {
        say(&first_paragraph(&error.to_string()));
    }
    if error.use_stderr() {
        ExitCode::from(BAD_INPUT)
    } else {
        ExitCode::SUCCESS
    }
}

/// What is wrong stands in the first paragraph, on one line or more. What follows explains the usage.
fn first_paragraph(text: &str) -> String {
    let lines = text.lines().map(str::trim).take_while(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}
