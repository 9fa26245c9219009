//! A file as blocks of whole records, unpacked if it is compressed.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::post::{Grenser, LONGEST, Slutt};
use crate::kontroll::{Fremdrift, KontrollFeil, fill};
use crate::tekst::{delimiter, unpack};

/// Bytes in a block.
const SIZE: usize = 1 << 20;
/// Mark that some programs put in front of everything they write.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// Whole records.
#[derive(Default)]
pub(super) struct Blokk {
    /// Its number, from 0.
    pub nummer: u64,
    /// The records.
    pub bytes: Vec<u8>,
    /// Whether a quotation mark stands somewhere in it.
    pub has_quotes: bool,
    /// Whether a line that was too long to be a record was left out before it.
    pub broken_before: bool,
}

/// Reads a file block by block.
pub(super) struct Blokker<'a> {
    file: Box<dyn Read + Send + 'a>,
    /// What was read beyond the last whole record.
    rest: Vec<u8>,
    nummer: u64,
    ended: bool,
    /// What stands between the columns, once the heading is read.
    delimiter: u8,
}

/// Counts what is read of the file as it stands on the disk.
struct Counting<'a> {
    file: File,
    fremdrift: &'a Fremdrift,
}

impl Read for Counting<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.fremdrift.advance(read as u64);
        Ok(read)
    }
}

impl<'a> Blokker<'a> {
    pub fn open(path: &Path, magic: &[u8], fremdrift: &'a Fremdrift) -> Result<Self, KontrollFeil> {
        let file = File::open(path).map_err(KontrollFeil::Apne)?;
        fremdrift.begin(file.metadata().map_or(0, |metadata| metadata.len()));
        let file = Counting { file, fremdrift };
        Ok(Self {
            file: unpack(magic, file).map_err(KontrollFeil::ulesbar)?,
            rest: Vec::new(),
            nummer: 0,
            ended: false,
            delimiter: b',',
        })
    }

    /// Reads until there are `SIZE` bytes or the file ends.
    fn read_more(&mut self, bytes: &mut Vec<u8>) -> Result<(), KontrollFeil> {
        let kept = bytes.len();
        if self.ended || kept >= SIZE {
            return Ok(());
        }
        bytes.resize(SIZE, 0);
        let read = fill(&mut self.file, &mut bytes[kept..]).map_err(KontrollFeil::ulesbar)?;
        bytes.truncate(kept + read);
        self.ended = bytes.len() < SIZE;
        Ok(())
    }

    /// The first record: the heading.
    pub fn heading(&mut self) -> Result<Vec<u8>, KontrollFeil> {
        let mut bytes = Vec::new();
        self.read_more(&mut bytes)?;
        let start = if bytes.starts_with(BOM) { BOM.len() } else { 0 };
        let mut from = start;
        // Empty lines before the heading say nothing.
        while bytes.get(from).is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            from += 1;
        }
        if from == bytes.len() {
            return Err(KontrollFeil::Tom);
        }
        self.delimiter = delimiter(&bytes[from..]);
        match Grenser::new(self.delimiter).next(&bytes[from..], self.ended) {
            Slutt::Hel(length) => {
                self.rest = bytes.split_off(from + length);
                Ok(bytes.split_off(from))
            }
            Slutt::Odelagt(_) | Slutt::Mer => Err(KontrollFeil::ulesbar("the first line is no heading")),
        }
    }

    /// Fills a block; `false` when there is no more.
    pub fn next(&mut self, blokk: &mut Blokk) -> Result<bool, KontrollFeil> {
        let mut bytes = std::mem::take(&mut blokk.bytes);
        bytes.clear();
        bytes.append(&mut self.rest);
        self.read_more(&mut bytes)?;
        blokk.broken_before = self.skip_broken(&mut bytes)?;
        if bytes.is_empty() && !blokk.broken_before {
            return Ok(false);
        }
        blokk.has_quotes = memchr::memchr(b'"', &bytes).is_some();
        let whole = self.whole(&bytes, blokk.has_quotes);
        self.rest.extend_from_slice(&bytes[whole..]);
        bytes.truncate(whole);
        blokk.bytes = bytes;
        blokk.nummer = self.nummer;
        self.nummer += 1;
        Ok(true)
    }

    /// How many bytes are whole records.
    fn whole(&self, bytes: &[u8], has_quotes: bool) -> usize {
        if self.ended {
            return bytes.len();
        }
        if !has_quotes {
            return memchr::memrchr(b'\n', bytes).map_or(0, |newline| newline + 1);
        }
        let mut whole = 0;
        let mut grenser = Grenser::new(self.delimiter);
        loop {
            match grenser.next(&bytes[whole..], false) {
                Slutt::Hel(length) | Slutt::Odelagt(length) => whole += length,
                Slutt::Mer => return whole,
            }
        }
    }

    /// Leaves out a line that is so long that no record begins a block. It may be longer than many blocks.
    fn skip_broken(&mut self, bytes: &mut Vec<u8>) -> Result<bool, KontrollFeil> {
        let is_broken = |bytes: &[u8]| memchr::memchr(b'\n', &bytes[..bytes.len().min(LONGEST)]).is_none();
        if bytes.len() <= LONGEST || !is_broken(bytes) {
            return Ok(false);
        }
        loop {
            if let Some(newline) = memchr::memchr(b'\n', bytes) {
                bytes.drain(..=newline);
                self.read_more(bytes)?;
                return Ok(true);
            }
            bytes.clear();
            if self.ended {
                return Ok(true);
            }
            self.read_more(bytes)?;
        }
    }
}
