//! What text in files is, whatever they hold: how files of text are packed, what stands between their columns, how their
//! whole numbers are written; and how the texts of a Parquet file are held.

use std::io::{self, Read};
use std::sync::Arc;

use arrow_schema::{DataType, Field, Schema};

use flate2::read::MultiGzDecoder;
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions};
use parquet::errors::ParquetError;

/// Unpacks a file that is packed with gzip or Zstandard, as `begins`, its first bytes, tell; another is read as it is.
///
/// # Errors
/// If it cannot be unpacked.
pub(crate) fn unpack<'a>(
    begins: &[u8],
    file: impl Read + Send + 'a,
) -> io::Result<Box<dyn Read + Send + 'a>> {
    Ok(match begins {
        [0x1f, 0x8b, ..] => Box::new(MultiGzDecoder::new(file)),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Box::new(zstd::Decoder::new(file)?),
        _ => Box::new(file),
    })
}

/// A Parquet file whose texts are read as views of what the file holds. However many rows share a text, and however long
/// it is, it is then held once.
///
/// # Errors
/// If a column cannot be read so.
pub(crate) fn with_views(metadata: &ArrowReaderMetadata) -> Result<ArrowReaderMetadata, ParquetError> {
    let field = |field: &Arc<Field>| {
        let kind = match field.data_type() {
            DataType::Utf8 => DataType::Utf8View,
            DataType::Binary => DataType::BinaryView,
            other => other.clone(),
        };
        field.as_ref().clone().with_data_type(kind)
    };
    let fields: Vec<Field> = metadata.schema().fields().iter().map(field).collect();
    let options = ArrowReaderOptions::new()
        .with_skip_arrow_metadata(true)
        .with_schema(Arc::new(Schema::new(fields)));
    ArrowReaderMetadata::try_new(Arc::clone(metadata.metadata()), options)
}

/// What stands between the columns: the first comma, semicolon or tab of the heading, since no name of a column holds one.
/// `begins` may go on after the heading.
pub(crate) fn delimiter(begins: &[u8]) -> u8 {
    let heading = begins.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let found = heading.iter().find(|byte| matches!(byte, b',' | b';' | b'\t'));
    found.copied().unwrap_or(b',')
}

/// A value that is there but cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ulesbar;

/// A value, `None` if the field is empty.
pub(crate) type Verdi<T> = Result<Option<T>, Ulesbar>;

/// A whole number, the whole field: a minus perhaps, then digits.
pub(crate) fn whole_number(field: &[u8]) -> Verdi<i64> {
    if field.is_empty() {
        return Ok(None);
    }
    let (negative, digits) = match field {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return Err(Ulesbar);
    }
    // Counted downwards, since the smallest number has no positive.
    let mut value: i64 = 0;
    for digit in digits {
        let digit = i64::from(digit - b'0');
        let next = value.checked_mul(10).and_then(|value| value.checked_sub(digit));
        value = next.ok_or(Ulesbar)?;
    }
    if negative {
        Ok(Some(value))
    } else {
        value.checked_neg().map(Some).ok_or(Ulesbar)
    }
}
