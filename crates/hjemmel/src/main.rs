//! The program: the web application, and the same answers on the command line.
//!
//! Only this crate reads the clock, the environment and randomness.

mod cli;
mod commands;
mod edge;
mod exit;
mod jobber;
mod maskinporten;
mod post;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let cli = match cli::Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return exit::usage(&error),
    };
    match commands::run(cli) {
        Ok(code) => code,
        Err(error) => exit::report(&error),
    }
}
