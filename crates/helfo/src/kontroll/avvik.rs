//! The file of deviations: as Parquet or CSV, by the ending of its name.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::builder::{Date32Builder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;

use super::KontrollFeil;
use super::krav::{Avvik, Innhold, Kolonne};
use crate::dager::dato;

/// Rows that a Parquet file gathers before it writes them.
const GROUP: usize = 65_536;
/// The column with the number of the row.
pub(super) const RAD: &str = "rad";
/// The column with the outcome.
pub(super) const UTFALL: &str = "utfall";

/// Ends the name of a file of deviations that is not whole yet.
pub const DELVIS: &str = "delvis";

/// Writes deviations. The file gets its name when it is whole: one that nobody [finishes](Self::finish) leaves nothing
/// behind, and what bore the name before stays as it was.
pub struct Skriver {
    form: Form,
    delvis: Delvis,
}

/// The file while it is written. It goes with this value, unless it is given its name.
struct Delvis {
    path: PathBuf,
    name: Option<PathBuf>,
}

impl Delvis {
    fn rename(mut self) -> io::Result<()> {
        match self.name.take() {
            Some(name) => std::fs::rename(&self.path, name),
            None => Ok(()),
        }
    }
}

impl Drop for Delvis {
    fn drop(&mut self) {
        if self.name.is_some() {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

enum Form {
    Csv(Box<csv::Writer<BufWriter<File>>>),
    Parquet(Box<ArrowWriter<File>>, SchemaRef),
}

impl Skriver {
    /// Makes the file, for the time being under another name.
    ///
    /// # Errors
    /// If its name ends with neither `.csv` nor `.parquet`, or it cannot be made.
    pub fn create(path: &Path) -> Result<Self, KontrollFeil> {
        let ending = path.extension().and_then(|ending| ending.to_str());
        let csv = match ending.map(str::to_ascii_lowercase).as_deref() {
            Some("csv") => true,
            Some("parquet") => false,
            _ => return Err(KontrollFeil::Endelse),
        };
        let delvis = Delvis {
            path: path.with_added_extension(DELVIS),
            name: Some(path.to_owned()),
        };
        let file = File::create(&delvis.path).map_err(KontrollFeil::Skriv)?;
        let form = if csv {
            Form::Csv(Box::new(begin_csv(BufWriter::new(file))?))
        } else {
            let schema = schema();
            let properties = WriterProperties::builder()
                .set_compression(Compression::ZSTD(ZstdLevel::default()))
                .set_max_row_group_row_count(Some(GROUP))
                .build();
            let out = ArrowWriter::try_new(file, Arc::clone(&schema), Some(properties));
            Form::Parquet(Box::new(out.map_err(written)?), schema)
        };
        Ok(Self { form, delvis })
    }

    /// Writes rows whose numbers count from `before`.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub(super) fn write(&mut self, avvik: &[Avvik], before: u64) -> Result<(), KontrollFeil> {
        match &mut self.form {
            Form::Csv(out) => avvik
                .iter()
                .try_for_each(|one| write_line(out, one, before))
                .map_err(|error| KontrollFeil::Skriv(error.into())),
            Form::Parquet(out, schema) => avvik.chunks(GROUP).try_for_each(|chunk| {
                let batch = batch(chunk, before, Arc::clone(schema))?;
                out.write(&batch).map_err(written)
            }),
        }
    }

    /// Ends the file and gives it its name.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn finish(self) -> Result<(), KontrollFeil> {
        match self.form {
            Form::Csv(mut out) => out.flush().map_err(KontrollFeil::Skriv)?,
            Form::Parquet(out, _) => out.close().map(drop).map_err(written)?,
        }
        self.delvis.rename().map_err(KontrollFeil::Skriv)
    }
}

fn written(error: parquet::errors::ParquetError) -> KontrollFeil {
    KontrollFeil::Skriv(io::Error::other(error))
}

/// The columns of the file: those of a claim, the number of the row, and the outcome.
fn names() -> impl Iterator<Item = &'static str> {
    Kolonne::ALL.map(Kolonne::name).into_iter().chain([RAD, UTFALL])
}

/// Text with its heading.
pub(super) fn begin_csv<W: Write>(out: W) -> Result<csv::Writer<W>, KontrollFeil> {
    let mut out = csv::Writer::from_writer(out);
    let begun = out.write_record(names());
    begun.map_err(|error| KontrollFeil::Skriv(error.into()))?;
    Ok(out)
}

/// A row whose number counts from `before`.
pub(super) fn write_line<W: Write>(out: &mut csv::Writer<W>, avvik: &Avvik, before: u64) -> csv::Result<()> {
    let krav = &avvik.krav;
    let number = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
    out.write_record([
        number(krav.krav_id).as_str(),
        &number(krav.behandler_hpr),
        &number(krav.liste_hpr),
        &krav
            .dag
            .and_then(dato)
            .map(|dato| dato.to_string())
            .unwrap_or_default(),
        &number(krav.belop_ore),
        krav.grunnlag.as_deref().unwrap_or_default(),
        &(before + avvik.rad).to_string(),
        avvik.utfall.word(),
    ])
}

fn schema() -> SchemaRef {
    let claim = Kolonne::ALL.into_iter().map(|column| {
        let kind = match column.innhold() {
            Innhold::Heltall => DataType::Int64,
            Innhold::Dato => DataType::Date32,
            Innhold::Tekst => DataType::Utf8,
        };
        Field::new(column.name(), kind, true)
    });
    let own = [
        Field::new(RAD, DataType::Int64, false),
        Field::new(UTFALL, DataType::Utf8, false),
    ];
    Arc::new(Schema::new(claim.chain(own).collect::<Vec<_>>()))
}

fn batch(avvik: &[Avvik], before: u64, schema: SchemaRef) -> Result<RecordBatch, KontrollFeil> {
    let numbers = |of: fn(&Avvik) -> Option<i64>| {
        let mut column = Int64Builder::with_capacity(avvik.len());
        avvik.iter().for_each(|one| column.append_option(of(one)));
        Arc::new(column.finish()) as ArrayRef
    };
    let mut days = Date32Builder::with_capacity(avvik.len());
    let mut grounds = StringBuilder::new();
    let mut rows = Int64Builder::with_capacity(avvik.len());
    let mut outcomes = StringBuilder::new();
    for one in avvik {
        days.append_option(one.krav.dag);
        grounds.append_option(one.krav.grunnlag.as_deref());
        rows.append_value(i64::try_from(before + one.rad).unwrap_or(i64::MAX));
        outcomes.append_value(one.utfall.word());
    }
    let columns: Vec<ArrayRef> = vec![
        numbers(|one| one.krav.krav_id),
        numbers(|one| one.krav.behandler_hpr),
        numbers(|one| one.krav.liste_hpr),
        Arc::new(days.finish()),
        numbers(|one| one.krav.belop_ore),
        Arc::new(grounds.finish()),
        Arc::new(rows.finish()),
        Arc::new(outcomes.finish()),
    ];
    RecordBatch::try_new(schema, columns).map_err(KontrollFeil::ulesbar)
}
