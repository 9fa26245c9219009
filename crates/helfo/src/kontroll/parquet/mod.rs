//! Claims in Parquet: each row group is a part, read by whichever thread is free.

mod rader;

use std::fs::File;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use arrow_schema::DataType;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder,
    RowSelection, RowSelector,
};
use parquet::file::metadata::{ParquetMetaData, RowGroupMetaData};
use parquet::file::statistics::Statistics;

use self::rader::{Plass, Rader};
use super::krav::{Avvik, Innhold, Kolonne};
use super::rekkefolge::Rekkefolge;
use super::{Kontroll, KontrollFeil, Opptelling};

/// Rows that are decoded at a time: they fit in the processor's nearest memory.
const BATCH: usize = 8192;
/// A row group with more rows than this is split, so that a file of one group keeps more than one thread busy.
const SPLIT: usize = 1 << 21;

/// A claims file whose columns are those that they should be.
pub(super) struct Fil<'a> {
    path: &'a Path,
    metadata: ArrowReaderMetadata,
    /// Where each column stands in the file.
    columns: [Option<usize>; Kolonne::ALL.len()],
    parts: Vec<Part>,
}

/// Rows of a row group.
#[derive(Clone, Copy)]
struct Part {
    group: usize,
    skip: usize,
    rows: usize,
}

impl<'a> Fil<'a> {
    /// Reads what the file says of itself.
    pub fn open(path: &'a Path) -> Result<Self, KontrollFeil> {
        let file = File::open(path).map_err(KontrollFeil::Apne)?;
        // What a writer says of its own types is left out: the types of Parquet itself are enough.
        let options = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
        let metadata = ArrowReaderMetadata::load(&file, options).map_err(KontrollFeil::ulesbar)?;
        let columns = columns(&metadata)?;
        let parts = parts(metadata.metadata());
        Ok(Self {
            path,
            metadata,
            columns,
            parts,
        })
    }

    /// How many rows it has.
    pub fn rows(&self) -> u64 {
        self.parts.iter().map(|part| part.rows as u64).sum()
    }

    /// Takes parts until there are none left.
    pub fn work(&self, next: &AtomicUsize, kontroll: &Kontroll<'_>, out: &Rekkefolge<'_>) -> Opptelling {
        let mut sum = kontroll.opptelling();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(part) = self.parts.get(number) else {
                return sum;
            };
            match self.check(*part, number as u64, (kontroll, out), &mut sum) {
                Ok(avvik) => out.done(number as u64, part.rows as u64, avvik),
                Err(feil) => {
                    out.fail(feil);
                    return sum;
                }
            }
        }
    }

    fn check(
        &self,
        part: Part,
        number: u64,
        (kontroll, out): (&Kontroll<'_>, &Rekkefolge<'_>),
        sum: &mut Opptelling,
    ) -> Result<Vec<Avvik>, KontrollFeil> {
        let (reader, order) = self.reader(part, out.writes)?;
        let mut avvik = Vec::new();
        let mut rad = 1;
        let mut plass = Plass::default();
        for batch in reader {
            if kontroll.fremdrift.is_stopped() {
                return Err(KontrollFeil::Stoppet);
            }
            let batch = batch.map_err(KontrollFeil::ulesbar)?;
            let rows = Rader::of(&batch, &order)?;
            rows.check((kontroll, out.writes), &mut plass, sum, (rad, &mut avvik));
            rad += batch.num_rows() as u64;
            kontroll.fremdrift.advance(batch.num_rows() as u64);
            out.hand_over(number, &mut avvik);
        }
        if rad - 1 == part.rows as u64 {
            Ok(avvik)
        } else {
            Err(KontrollFeil::ulesbar("a row group ends early"))
        }
    }

    /// A reader of the columns that the check needs, and which of them they are, in order.
    fn reader(
        &self,
        part: Part,
        writes: bool,
    ) -> Result<(ParquetRecordBatchReader, Vec<Kolonne>), KontrollFeil> {
        // Every thread has a file of its own: they read in different places.
        let file = File::open(self.path).map_err(KontrollFeil::Apne)?;
        let group = self.metadata.metadata().row_group(part.group);
        let mut wanted: Vec<(usize, Kolonne)> = Kolonne::ALL
            .into_iter()
            .zip(self.columns)
            .filter_map(|(column, place)| Some((place?, column)))
            .filter(|(place, column)| writes || !says_nothing(group, *place, *column))
            .collect();
        wanted.sort_unstable_by_key(|(place, _)| *place);
        let schema = self.metadata.metadata().file_metadata().schema_descr();
        let mask = ProjectionMask::roots(schema, wanted.iter().map(|(place, _)| *place));
        let mut builder = ParquetRecordBatchReaderBuilder::new_with_metadata(file, self.metadata.clone())
            .with_batch_size(BATCH)
            .with_projection(mask)
            .with_row_groups(vec![part.group]);
        if part.rows < usize::try_from(group.num_rows()).unwrap_or(usize::MAX) {
            let rows = vec![RowSelector::skip(part.skip), RowSelector::select(part.rows)];
            builder = builder.with_row_selection(RowSelection::from(rows));
        }
        let reader = builder.build().map_err(KontrollFeil::ulesbar)?;
        Ok((reader, wanted.into_iter().map(|(_, column)| column).collect()))
    }
}

/// Whether the statistics of a row group say that a column cannot change any outcome: all numbers of claims are
/// there and not negative, or no row states a ground.
fn says_nothing(group: &RowGroupMetaData, place: usize, column: Kolonne) -> bool {
    let said = group.column(place).statistics();
    let nulls = said.and_then(Statistics::null_count_opt);
    match (column, said) {
        (Kolonne::KravId, Some(Statistics::Int64(numbers))) => {
            nulls == Some(0) && numbers.min_opt().is_some_and(|min| *min >= 0)
        }
        (Kolonne::Grunnlag, _) => nulls == u64::try_from(group.num_rows()).ok(),
        _ => false,
    }
}

/// Finds the columns, and refuses any that is not known, missing, there twice, or of another type.
fn columns(metadata: &ArrowReaderMetadata) -> Result<[Option<usize>; Kolonne::ALL.len()], KontrollFeil> {
    let fields = metadata.schema().fields();
    let names: Vec<&str> = fields.iter().map(|field| field.name().as_str()).collect();
    let places = super::places(&names)?;
    for (column, place) in Kolonne::ALL.into_iter().zip(places) {
        let kind = place.map(|place| fields[place].data_type());
        let fits = match (column.innhold(), kind) {
            (_, None)
            | (Innhold::Heltall, Some(DataType::Int64))
            | (Innhold::Dato, Some(DataType::Date32)) => true,
            // A column of nothing but nulls has no type of its own.
            (Innhold::Tekst, Some(kind)) => {
                matches!(kind, DataType::Utf8 | DataType::Binary | DataType::Null)
            }
            _ => false,
        };
        if let Some(kind) = kind.filter(|_| !fits) {
            return Err(KontrollFeil::FeilType {
                kolonne: column.name(),
                ventet: column.innhold().word(),
                fikk: kind.to_string(),
            });
        }
    }
    Ok(places)
}

fn parts(metadata: &ParquetMetaData) -> Vec<Part> {
    let mut parts = Vec::new();
    for (group, described) in metadata.row_groups().iter().enumerate() {
        let rows = usize::try_from(described.num_rows()).unwrap_or(0);
        for skip in (0..rows).step_by(SPLIT) {
            let rows = SPLIT.min(rows - skip);
            parts.push(Part { group, skip, rows });
        }
    }
    parts
}
