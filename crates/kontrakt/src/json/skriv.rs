//! Writing an answer.

use std::io::{self, BufWriter, Write};

use serde::Serialize;

/// Writes an answer as one line of JSON. It goes straight to `out`: a million places are never held as text.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write(answer: &impl Serialize, out: impl Write) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    serde_json::to_writer(&mut out, answer)?;
    out.write_all(b"\n")?;
    out.flush()
}
