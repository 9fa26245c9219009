//! Reading a file of refunds: Parquet, or text that may be compressed.

use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::Path;

use arrow_array::Array;
use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use bytes::Bytes;
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReaderBuilder,
};
use parquet::file::reader::ChunkReader;

use super::{RefusjonFeil, Refusjoner};
use crate::maned::Maned;
use crate::tekst::{delimiter, unpack, whole_number, with_views};

/// The columns, in the order in which messages name them.
const COLUMNS: [&str; 3] = ["hpr", "maned", "belop_ore"];

/// How much is read. A small file can hold very much when it is unpacked.
#[derive(Clone, Copy, Debug)]
struct Grense {
    rader: usize,
    byte: u64,
}

/// A file that somebody has on their own machine.
const EGEN: Grense = Grense {
    rader: usize::MAX,
    byte: u64::MAX,
};
/// A file that came from elsewhere: far more than all doctors of the country have in two years.
const MOTTATT: Grense = Grense {
    rader: 2_000_000,
    byte: 128 * 1024 * 1024,
};

fn ulesbar(why: impl std::fmt::Display) -> RefusjonFeil {
    RefusjonFeil::Ulesbar(why.to_string())
}

fn from_io(error: &io::Error) -> RefusjonFeil {
    match error.kind() {
        io::ErrorKind::FileTooLarge => RefusjonFeil::ForStor,
        _ => ulesbar(error),
    }
}

fn from_csv_error(error: csv::Error) -> RefusjonFeil {
    match error.kind() {
        csv::ErrorKind::Io(error) => from_io(error),
        _ => ulesbar(error),
    }
}

impl Refusjoner {
    /// Reads a file: Parquet, or CSV that may be compressed with gzip or Zstandard. What it is is seen from its contents.
    ///
    /// # Errors
    /// If it cannot be read, or something in it is wrong: the first row that is.
    pub fn read(path: &Path) -> Result<Self, RefusjonFeil> {
        let mut file = File::open(path).map_err(RefusjonFeil::Apne)?;
        let mut magic = Vec::new();
        (&mut file).take(4).read_to_end(&mut magic).map_err(ulesbar)?;
        let file = File::open(path).map_err(RefusjonFeil::Apne)?;
        if magic == *b"PAR1" {
            from_parquet(file, EGEN)
        } else {
            from_text(&magic, file, EGEN)
        }
    }

    /// Reads a file that is in memory, as [`Self::read`] does, if it holds no more than such a file can be believed to.
    ///
    /// # Errors
    /// Those of [`Self::read`], and [`RefusjonFeil::ForStor`].
    pub fn from_memory(file: Vec<u8>) -> Result<Self, RefusjonFeil> {
        if file.starts_with(b"PAR1") {
            from_parquet(Bytes::from(file), MOTTATT)
        } else {
            from_text(&file, file.as_slice(), MOTTATT)
        }
    }
}

fn from_text(begins: &[u8], file: impl Read + Send, grense: Grense) -> Result<Refusjoner, RefusjonFeil> {
    from_csv(unpack(begins, file).map_err(ulesbar)?, grense)
}

fn from_csv(file: impl Read, grense: Grense) -> Result<Refusjoner, RefusjonFeil> {
    let bounded = Begrenset {
        file,
        left: grense.byte,
    };
    let mut text = io::BufReader::new(bounded);
    let delimiter = delimiter(text.fill_buf().map_err(|error| from_io(&error))?);
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text);
    let heading = reader.headers().map_err(from_csv_error)?.clone();
    let names: Vec<&str> = heading
        .iter()
        .map(|name| name.trim_start_matches('\u{feff}').trim())
        .collect();
    let places = places(&names)?;
    let mut found = Refusjoner::default();
    for (row, record) in reader.records().enumerate() {
        if row == grense.rader {
            return Err(RefusjonFeil::ForStor);
        }
        let rad = row as u64 + 1;
        let record = record.map_err(from_csv_error)?;
        let field = |column: usize| record.get(places[column]).unwrap_or_default();
        let number = |text: &str| whole_number(text.as_bytes()).ok().flatten();
        let wrong = |column: usize| RefusjonFeil::Verdi {
            rad,
            kolonne: COLUMNS[column],
        };
        let hpr = number(field(0)).filter(|hpr| *hpr >= 0).ok_or_else(|| wrong(0))?;
        let maned = Maned::parse(field(1)).ok_or_else(|| wrong(1))?;
        let belop = number(field(2)).ok_or_else(|| wrong(2))?;
        found.insert(rad, hpr, maned, belop)?;
    }
    Ok(found)
}

fn from_parquet(file: impl ChunkReader + 'static, grense: Grense) -> Result<Refusjoner, RefusjonFeil> {
    let options = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
    let metadata = ArrowReaderMetadata::load(&file, options).map_err(ulesbar)?;
    let metadata = with_views(&metadata).map_err(ulesbar)?;
    let builder = ParquetRecordBatchReaderBuilder::new_with_metadata(file, metadata);
    let fields = builder.schema().fields().clone();
    let names: Vec<&str> = fields.iter().map(|field| field.name().as_str()).collect();
    let places = places(&names)?;
    let mut found = Refusjoner::default();
    let mut rad = 0;
    for batch in builder.build().map_err(ulesbar)? {
        let batch = batch.map_err(ulesbar)?;
        let column = |column: usize| batch.column(places[column]);
        let numbers = |place: usize| {
            let numbers = column(place).as_primitive_opt::<Int64Type>();
            numbers.ok_or(RefusjonFeil::FeilType(COLUMNS[place]))
        };
        let (doctors, sums) = (numbers(0)?, numbers(2)?);
        let months = column(1).as_string_view_opt();
        let months = months.ok_or(RefusjonFeil::FeilType(COLUMNS[1]))?;
        if found.len() + batch.num_rows() > grense.rader {
            return Err(RefusjonFeil::ForStor);
        }
        for row in 0..batch.num_rows() {
            rad += 1;
            let wrong = |column: usize| RefusjonFeil::Verdi {
                rad,
                kolonne: COLUMNS[column],
            };
            let number =
                |numbers: &arrow_array::Int64Array| numbers.is_valid(row).then(|| numbers.value(row));
            let hpr = number(doctors).filter(|hpr| *hpr >= 0).ok_or_else(|| wrong(0))?;
            let month = months.is_valid(row).then(|| months.value(row));
            let maned = month.and_then(Maned::parse).ok_or_else(|| wrong(1))?;
            let belop = number(sums).ok_or_else(|| wrong(2))?;
            found.insert(rad, hpr, maned, belop)?;
        }
    }
    Ok(found)
}

/// Reads no further than it may, and says so.
struct Begrenset<R> {
    file: R,
    left: u64,
}

impl<R: Read> Read for Begrenset<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(read)
    }
}

fn places(names: &[&str]) -> Result<[usize; COLUMNS.len()], RefusjonFeil> {
    let wrong = || RefusjonFeil::Kolonner(names.iter().map(|name| (*name).to_owned()).collect());
    if names.len() != COLUMNS.len() {
        return Err(wrong());
    }
    let mut places = [0; COLUMNS.len()];
    for (place, column) in places.iter_mut().zip(COLUMNS) {
        *place = names.iter().position(|name| *name == column).ok_or_else(wrong)?;
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: &[u8] = b"hpr,maned,belop_ore\n1,2023-01,900\n2,2022-01,-5\n";

    fn read(text: &[u8], rader: usize, byte: usize) -> Result<Refusjoner, RefusjonFeil> {
        let byte = byte as u64;
        from_text(text, text, Grense { rader, byte })
    }

    #[test]
    fn what_is_read_is_bounded_also_when_it_is_packed() {
        assert_eq!(read(CSV, 2, CSV.len()).unwrap().len(), 2);
        assert!(matches!(read(CSV, 1, CSV.len()), Err(RefusjonFeil::ForStor)));
        assert!(matches!(read(CSV, 2, CSV.len() - 1), Err(RefusjonFeil::ForStor)));
        // A long field that packs to nothing.
        let long = [CSV, &[b'7'; 100_000]].concat();
        let packed = zstd::encode_all(long.as_slice(), 1).unwrap();
        assert!(packed.len() < 1_000);
        assert!(matches!(read(&packed, 9, 50_000), Err(RefusjonFeil::ForStor)));
        assert!(matches!(read(&packed, 9, 200_000), Err(RefusjonFeil::Ulesbar(_))));
    }
}
