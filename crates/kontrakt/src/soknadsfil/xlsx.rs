//! Rows from a spreadsheet (XLSX).
//!
//! A reader of our own, since the file comes from outside: nothing is allocated because the file says that
//! it will be large, every part is unpacked within one budget, and numbers are never sent through arithmetic.

mod ark;
mod bok;
mod format;

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::celle::Rad;
use super::feil::{RadFeil, RadSlag};

/// How much all parts that are read may unpack to.
const MAX_UTPAKKET: u64 = 128 * 1024 * 1024;

/// The rows of the first visible sheet.
pub fn rows(bytes: &[u8]) -> Result<Vec<Rad>, RadFeil> {
    let mut pakke = Pakke::open(bytes)?;
    let bok = bok::read(&mut pakke)?;
    let ark = pakke.required(&bok.ark)?;
    ark::rows(&ark, &bok)
}

/// The parts of the file.
struct Pakke<'a> {
    arkiv: ZipArchive<Cursor<&'a [u8]>>,
    rest: u64,
}

impl<'a> Pakke<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, RadFeil> {
        let arkiv = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
        Ok(Self {
            arkiv,
            rest: MAX_UTPAKKET,
        })
    }

    fn required(&mut self, path: &str) -> Result<String, RadFeil> {
        self.part(path)?.ok_or_else(unreadable)
    }

    /// The text of a part, or `None` if there is none. What the archive says of its size is not trusted:
    /// reading stops where the budget ends.
    fn part(&mut self, path: &str) -> Result<Option<String>, RadFeil> {
        let Some(index) = self.find(path) else {
            return Ok(None);
        };
        let file = self.arkiv.by_index(index).map_err(|_| unreadable())?;
        let mut bytes = Vec::new();
        let read = file
            .take(self.rest + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| unreadable())?;
        self.rest = self
            .rest
            .checked_sub(read as u64)
            .ok_or_else(|| RadFeil::file(RadSlag::UtpakketForStor))?;
        if bytes.starts_with(b"\xef\xbb\xbf") {
            bytes.drain(..3);
        }
        String::from_utf8(bytes).map(Some).map_err(|_| unreadable())
    }

    /// Some programs write other case, or backslashes.
    fn find(&self, path: &str) -> Option<usize> {
        let path = path.trim_start_matches('/');
        self.arkiv.index_for_name(path).or_else(|| {
            (0..self.arkiv.len()).find(|index| match self.arkiv.name_for_index(*index) {
                Some(Ok(name)) => name.replace('\\', "/").eq_ignore_ascii_case(path),
                _ => false,
            })
        })
    }
}

fn unreadable() -> RadFeil {
    RadFeil::file(RadSlag::Uleselig)
}
