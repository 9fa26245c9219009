//! The clock, randomness, and files: everything that the rest of the program gets as an argument.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use regelverk::tid::Tidspunkt;
use uuid::Uuid;

/// The most that is read from a file or standard input, in bytes. One more is read, so that a longer input
/// is noticed rather than cut.
pub const MOST: u64 = 256 * 1024 * 1024;

/// Now.
#[expect(clippy::disallowed_methods, reason = "the binary is where the clock is read")]
pub fn now() -> Tidspunkt {
    Tidspunkt::from_unix_seconds(jiff::Timestamp::now().as_second())
}

/// A new id, in order of time.
#[expect(clippy::disallowed_methods, reason = "the binary is where randomness is read")]
pub fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// 256 random bits, or nearly: two ids of 122 each, side by side.
#[expect(clippy::disallowed_methods, reason = "the binary is where randomness is read")]
fn secret() -> [u8; 32] {
    let mut bytes = [0; 32];
    let (first, second) = bytes.split_at_mut(16);
    first.copy_from_slice(Uuid::new_v4().as_bytes());
    second.copy_from_slice(Uuid::new_v4().as_bytes());
    bytes
}

/// Secrets as an argument.
pub fn secrets() -> Arc<dyn Fn() -> [u8; 32] + Send + Sync> {
    Arc::new(secret)
}

/// The clock as an argument.
pub fn clock() -> Arc<dyn Fn() -> Tidspunkt + Send + Sync> {
    Arc::new(now)
}

/// Ids as an argument.
pub fn ids() -> Arc<dyn Fn() -> Uuid + Send + Sync> {
    Arc::new(new_id)
}

/// Everything in a file, or on standard input if there is none.
///
/// # Errors
/// If it cannot be read, or is larger than [`MOST`].
pub fn read(file: Option<&Path>) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match file {
        Some(path) => fs::File::open(path)?.take(MOST + 1).read_to_end(&mut bytes)?,
        None => io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes)?,
    };
    if bytes.len() as u64 > MOST {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "too large"));
    }
    Ok(bytes)
}
