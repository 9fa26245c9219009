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
    let mut pakke = Pakke::open(bytes, MAX_UTPAKKET)?;
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
    /// Opens an archive of which at most `budget` bytes will be unpacked.
    fn open(bytes: &'a [u8], budget: u64) -> Result<Self, RadFeil> {
        let arkiv = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
        Ok(Self { arkiv, rest: budget })
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

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    /// The archive's own account of the sizes is not asked, so it cannot lie.
    #[test]
    fn all_parts_together_stay_within_the_budget() {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["a.xml", "b.xml", "Mappe\\C.xml"] {
            archive
                .start_file(name, zip::write::SimpleFileOptions::default())
                .unwrap();
            archive.write_all(&[b' '; 60_000]).unwrap();
        }
        let bytes = archive.finish().unwrap().into_inner();
        assert!(bytes.len() < 2_000, "the file itself is small");

        let mut pakke = Pakke::open(&bytes, 120_000).unwrap();
        assert_eq!(pakke.part("/a.xml").unwrap().map(|text| text.len()), Some(60_000));
        assert_eq!(pakke.part("finnes-ikke.xml").unwrap(), None);
        assert_eq!(
            pakke.part("mappe/c.xml").unwrap().map(|text| text.len()),
            Some(60_000)
        );
        assert_eq!(pakke.part("b.xml").unwrap_err().slag, RadSlag::UtpakketForStor);
        assert_eq!(
            Pakke::open(&bytes, 59_999)
                .unwrap()
                .part("a.xml")
                .unwrap_err()
                .slag,
            RadSlag::UtpakketForStor
        );
    }
}
