//! Writes a letter as PDF, for those who want to look at the layout.
//!
//! `cargo run -p letters --example brev -- letter.pdf [letter.json]`: without the second argument, the sample letter
//! beside this file.

use std::error::Error;

use letters::Brev;

/// The sample letter.
const SAMPLE: &str = include_str!("brev.json");

/// An arbitrary fixed time, so that the same letter gives the same file.
const ISSUED: i64 = 1_651_140_000;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let target = arguments.next().ok_or("give the path of the PDF to write")?;
    let json = match arguments.next() {
        Some(path) => std::fs::read_to_string(path)?,
        None => SAMPLE.to_owned(),
    };
    let brev: Brev = serde_json::from_str(&json)?;
    std::fs::write(target, letters::render(&brev, ISSUED)?)?;
    Ok(())
}
