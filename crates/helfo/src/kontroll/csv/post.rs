//! Records: where they end, and what their fields hold.
//!
//! Quotation marks count at the beginning of a field only, and a quoted field may hold line breaks. One that is never
//! closed would swallow the file: then the line on which it begins is broken, and reading goes on with the next.

use csv_core::ReadRecordResult;

use super::blokk::Blokk;
use super::verdi;
use crate::kontroll::krav::{Kolonne, Krav};
use crate::kontroll::{KontrollFeil, places};
use crate::tekst::{delimiter, whole_number};

/// The longest record, in bytes.
pub(super) const LONGEST: usize = 64 * 1024;

/// Where a record ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slutt {
    /// After so many bytes, the line break counted.
    Hel(usize),
    /// It is no record: a quotation mark is never closed, or it is too long. The line ends after so many bytes.
    Odelagt(usize),
    /// More must be read to know.
    Mer,
}

/// How many quotation marks may be open in vain in a block before the ends of quoted fields are looked for on their own
/// lines only. Each is looked for as far as the longest record reaches, so a file of nothing else would take for ever.
const IN_VAIN: u32 = 64;

/// Finds where the records of a block end, one after the other.
pub(super) struct Grenser {
    delimiter: u8,
    in_vain: u32,
}

impl Grenser {
    /// Before the first record of a block. `delimiter` stands between the columns.
    pub const fn new(delimiter: u8) -> Self {
        Self {
            delimiter,
            in_vain: 0,
        }
    }

    /// Where the record ends that begins here. `ended`: nothing comes after these bytes.
    pub fn next(&mut self, bytes: &[u8], ended: bool) -> Slutt {
        let line = memchr::memchr(b'\n', bytes).map(|newline| newline + 1);
        let first = &bytes[..line.unwrap_or(bytes.len())];
        if memchr::memchr(b'"', first).is_none() {
            return match line {
                Some(length) if length <= LONGEST => Slutt::Hel(length),
                Some(length) => Slutt::Odelagt(length),
                None if ended && bytes.len() <= LONGEST => Slutt::Hel(bytes.len()),
                None if ended => Slutt::Odelagt(bytes.len()),
                None => Slutt::Mer,
            };
        }
        if let (true, Some(length)) = (self.in_vain >= IN_VAIN, line) {
            return match quoted_end(&first[..length.min(LONGEST)], self.delimiter) {
                Some(_) => Slutt::Hel(length),
                None => Slutt::Odelagt(length),
            };
        }
        let slutt = end_of_quoted(bytes, ended, self.delimiter, line);
        self.in_vain += u32::from(matches!(slutt, Slutt::Odelagt(_)));
        slutt
    }
}

/// Where a record ends that has a quotation mark in its first line.
fn end_of_quoted(bytes: &[u8], ended: bool, delimiter: u8, line: Option<usize>) -> Slutt {
    match quoted_end(&bytes[..bytes.len().min(LONGEST)], delimiter) {
        Some(length) => Slutt::Hel(length),
        // It may end with the file, its last quotation mark closed.
        None if ended && bytes.len() <= LONGEST && is_closed(bytes, delimiter) => Slutt::Hel(bytes.len()),
        None if ended || bytes.len() > LONGEST => match line {
            Some(length) => Slutt::Odelagt(length),
            None if ended => Slutt::Odelagt(bytes.len()),
            None => Slutt::Mer,
        },
        None => Slutt::Mer,
    }
}

/// Where in a record we are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sted {
    FieldBegins,
    Plain,
    Quoted,
    /// After a quotation mark in a quoted field: another one is a mark in the text, anything else is after the end.
    MaybeClosed,
}

impl Sted {
    const fn after(self, byte: u8, delimiter: u8) -> Self {
        match (self, byte) {
            (Self::FieldBegins, b'"') | (Self::MaybeClosed, b'"') => Self::Quoted,
            (Self::Quoted, b'"') => Self::MaybeClosed,
            (Self::Quoted, _) => Self::Quoted,
            (_, other) if other == delimiter => Self::FieldBegins,
            _ => Self::Plain,
        }
    }
}

fn quoted_end(bytes: &[u8], delimiter: u8) -> Option<usize> {
    let mut sted = Sted::FieldBegins;
    for (place, &byte) in bytes.iter().enumerate() {
        if byte == b'\n' && sted != Sted::Quoted {
            return Some(place + 1);
        }
        sted = sted.after(byte, delimiter);
    }
    None
}

fn is_closed(bytes: &[u8], delimiter: u8) -> bool {
    bytes
        .iter()
        .fold(Sted::FieldBegins, |sted, byte| sted.after(*byte, delimiter))
        != Sted::Quoted
}

/// The columns in the order of the file, and what stands between them.
pub(super) struct Kolonner {
    order: Vec<Kolonne>,
    delimiter: u8,
}

impl Kolonner {
    /// Reads the heading.
    pub fn read(heading: &[u8]) -> Result<Self, KontrollFeil> {
        let line = heading.strip_suffix(b"\n").unwrap_or(heading);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        // The rest of the file would be taken for its heading, and nothing in it be checked.
        if memchr::memchr(b'\r', line).is_some() {
            return Err(match std::str::from_utf8(line) {
                Ok(_) => KontrollFeil::Linjeskift,
                Err(error) => KontrollFeil::ulesbar(error),
            });
        }
        let delimiter = delimiter(heading);
        let text = String::from_utf8_lossy(heading);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let names = match reader.records().next() {
            Some(record) => record.map_err(KontrollFeil::ulesbar)?,
            None => return Err(KontrollFeil::Tom),
        };
        let names: Vec<&str> = names.iter().map(str::trim).collect();
        places(&names)?;
        Ok(Self {
            order: names.into_iter().filter_map(Kolonne::from_name).collect(),
            delimiter,
        })
    }

    /// The rows of a block; one that cannot be read is an error, with what could be read of it.
    pub fn rows<'a>(&'a self, blokk: &'a Blokk) -> Rader<'a> {
        Rader {
            kolonner: self,
            rest: &blokk.bytes,
            has_quotes: blokk.has_quotes,
            broken: blokk.broken_before,
            grenser: Grenser::new(self.delimiter),
            utpakker: None,
        }
    }

    /// A row without quotation marks, which nearly every row is.
    fn plain(&self, line: &[u8]) -> Result<Krav, Box<Krav>> {
        let mut krav = Krav::default();
        let mut rest = Some(line);
        let mut readable = true;
        for column in &self.order {
            let Some(here) = rest else {
                return Err(Box::new(krav));
            };
            readable &= match column {
                Kolonne::Grunnlag => {
                    let (text, after) = verdi::text(here, self.delimiter);
                    rest = after;
                    krav.set_grunnlag(text)
                }
                Kolonne::Dato => {
                    let (dag, after) = verdi::day(here, self.delimiter);
                    rest = after;
                    krav.dag = dag.unwrap_or_default();
                    dag.is_ok()
                }
                number => {
                    let (value, after) = verdi::number(here, self.delimiter);
                    rest = after;
                    *krav.number(*number) = value.unwrap_or_default();
                    value.is_ok()
                }
            };
        }
        if readable && rest.is_none() {
            Ok(krav)
        } else {
            Err(Box::new(krav))
        }
    }

    /// The fields of a row with quotation marks.
    fn unpacked(&self, record: &[&[u8]]) -> Result<Krav, Box<Krav>> {
        let mut krav = Krav::default();
        let mut readable = record.len() == self.order.len();
        for (column, field) in self.order.iter().zip(record) {
            readable &= match column {
                Kolonne::Grunnlag => krav.set_grunnlag(field),
                Kolonne::Dato => verdi::whole_day(field).map(|dag| krav.dag = dag).is_ok(),
                number => whole_number(field)
                    .map(|value| *krav.number(*number) = value)
                    .is_ok(),
            };
        }
        if readable { Ok(krav) } else { Err(Box::new(krav)) }
    }
}

/// Takes rows with quotation marks apart. To make a reader takes as long as to read a page of rows.
struct Utpakker {
    reader: csv_core::Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Utpakker {
    fn new(delimiter: u8) -> Self {
        Self {
            reader: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            text: vec![0; LONGEST],
            // More fields than columns are as bad as any other number of them.
            ends: vec![0; Kolonne::ALL.len() + 1],
        }
    }

    fn fields(&mut self, line: &[u8]) -> Option<Vec<&[u8]>> {
        self.reader.reset();
        let (first, read, written, ended) = self.reader.read_record(line, &mut self.text, &mut self.ends);
        let rest = self
            .reader
            .read_record(&[], &mut self.text[written..], &mut self.ends[ended..]);
        let whole = first == ReadRecordResult::InputEmpty && read == line.len();
        if !whole || rest.0 != ReadRecordResult::Record {
            return None;
        }
        let ends = &self.ends[..ended + rest.3];
        let starts = [0].into_iter().chain(ends.iter().copied());
        Some(
            starts
                .zip(ends)
                .map(|(start, end)| &self.text[start..*end])
                .collect(),
        )
    }
}

impl Krav {
    /// Where a number of a row stands. The ground and the day are no numbers, and are never asked for.
    fn number(&mut self, column: Kolonne) -> &mut Option<i64> {
        match column {
            Kolonne::BehandlerHpr => &mut self.behandler_hpr,
            Kolonne::ListeHpr => &mut self.liste_hpr,
            Kolonne::BelopOre => &mut self.belop_ore,
            Kolonne::KravId | Kolonne::Dato | Kolonne::Grunnlag => &mut self.krav_id,
        }
    }

    /// An empty ground is none.
    fn set_grunnlag(&mut self, text: &[u8]) -> bool {
        self.grunnlag = (!text.is_empty()).then(|| String::from_utf8_lossy(text).into());
        true
    }
}

/// The rows of a block.
pub(super) struct Rader<'a> {
    kolonner: &'a Kolonner,
    rest: &'a [u8],
    has_quotes: bool,
    broken: bool,
    grenser: Grenser,
    utpakker: Option<Utpakker>,
}

impl Iterator for Rader<'_> {
    type Item = Result<Krav, Box<Krav>>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if std::mem::take(&mut self.broken) {
            return Some(Err(Box::default()));
        }
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let slutt = if self.has_quotes {
                self.grenser.next(self.rest, true)
            } else {
                let newline = memchr::memchr(b'\n', self.rest);
                Slutt::Hel(newline.map_or(self.rest.len(), |newline| newline + 1))
            };
            let (Slutt::Hel(length) | Slutt::Odelagt(length)) = slutt else {
                return None;
            };
            let (record, rest) = self.rest.split_at(length);
            self.rest = rest;
            let line = record.strip_suffix(b"\n").unwrap_or(record);
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.is_empty() {
                continue;
            }
            if matches!(slutt, Slutt::Odelagt(_)) || record.len() > LONGEST {
                return Some(Err(Box::default()));
            }
            return Some(if self.has_quotes && memchr::memchr(b'"', line).is_some() {
                let kolonner = self.kolonner;
                let utpakker = self
                    .utpakker
                    .get_or_insert_with(|| Utpakker::new(kolonner.delimiter));
                match utpakker.fields(line) {
                    Some(fields) => kolonner.unpacked(&fields),
                    None => Err(Box::default()),
                }
            } else {
                self.kolonner.plain(line)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end_of_record(bytes: &[u8], ended: bool) -> Slutt {
        Grenser::new(b',').next(bytes, ended)
    }

    #[test]
    fn records_end_where_their_lines_do_unless_a_quoted_field_goes_on() {
        assert_eq!(end_of_record(b"1,2\n3,4\n", false), Slutt::Hel(4));
        assert_eq!(end_of_record(b"1,\"a\nb\"\n3", false), Slutt::Hel(8));
        assert_eq!(end_of_record(b"1,\"a\"\"\n\"\n3", false), Slutt::Hel(9));
        assert_eq!(end_of_record(b"1,5\" screen\n3", false), Slutt::Hel(12));
        assert_eq!(end_of_record(b"1,2", false), Slutt::Mer);
        assert_eq!(end_of_record(b"1,2", true), Slutt::Hel(3));
        assert_eq!(end_of_record(b"1,\"2\"", true), Slutt::Hel(5));
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_breaks_its_line_only() {
        assert_eq!(end_of_record(b"1,\"a\n2,3\n", true), Slutt::Odelagt(5));
        assert_eq!(end_of_record(b"1,\"a\n2,3\n", false), Slutt::Mer);
        let long = [b"1,\"a\n".to_vec(), vec![b'x'; LONGEST]].concat();
        assert_eq!(end_of_record(&long, false), Slutt::Odelagt(5));
    }
}
