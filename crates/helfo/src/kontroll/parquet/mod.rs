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
use parquet::file::metadata::RowGroupMetaData;
use parquet::file::statistics::Statistics;

use self::rader::{Plass, Rader};
use super::krav::{Avvik, Innhold, Kolonne};
use super::rekkefolge::Rekkefolge;
use super::{Kontroll, KontrollFeil, Opptelling};
use crate::tekst::with_views;

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
    parts: Parts,
}

/// Rows of a row group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    group: usize,
    skip: usize,
    rows: usize,
}

/// The parts of a file, in order. They are counted and not made, since a file can say that it has any number of rows.
struct Parts {
    /// The rows of each row group.
    rows: Vec<usize>,
    /// The number of the first part of each row group, and after them how many parts there are.
    first: Vec<usize>,
}

impl Parts {
    fn of(rows: impl Iterator<Item = usize>) -> Self {
        let rows: Vec<usize> = rows.collect();
        let mut first = vec![0_usize];
        for rows in &rows {
            let before = first.last().copied().unwrap_or_default();
            first.push(before.saturating_add(rows.div_ceil(SPLIT)));
        }
        Self { rows, first }
    }

    /// A part by its number; `None` after the last.
    fn get(&self, number: usize) -> Option<Part> {
        let group = self
            .first
            .partition_point(|first| *first <= number)
            .checked_sub(1)?;
        let skip = (number - self.first[group]).checked_mul(SPLIT)?;
        let rows = self.rows.get(group)?.checked_sub(skip)?.min(SPLIT);
        Some(Part { group, skip, rows })
    }
}

impl<'a> Fil<'a> {
    /// Reads what the file says of itself.
    pub fn open(path: &'a Path) -> Result<Self, KontrollFeil> {
        let file = File::open(path).map_err(KontrollFeil::Apne)?;
        // What a writer says of its own types is left out: the types of Parquet itself are enough.
        let options = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
        let metadata = ArrowReaderMetadata::load(&file, options).map_err(KontrollFeil::ulesbar)?;
        let columns = columns(&metadata)?;
        let metadata = with_views(&metadata).map_err(KontrollFeil::ulesbar)?;
        let parts = Parts::of(metadata.metadata().row_groups().iter().map(rows_of));
        Ok(Self {
            path,
            metadata,
            columns,
            parts,
        })
    }

    /// How many rows it says that it has.
    pub fn rows(&self) -> u64 {
        let rows = self.parts.rows.iter();
        rows.fold(0, |sum: u64, rows| sum.saturating_add(*rows as u64))
    }

    /// Takes parts until there are none left.
    pub fn work(&self, next: &AtomicUsize, kontroll: &Kontroll<'_>, out: &Rekkefolge<'_>) -> Opptelling {
        let _guard = out.guard();
        let mut sum = kontroll.opptelling();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(part) = self.parts.get(number) else {
                return sum;
            };
            match self.check(part, number as u64, (kontroll, out), &mut sum) {
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

fn rows_of(group: &RowGroupMetaData) -> usize {
    usize::try_from(group.num_rows()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_in_one_part_in_order() {
        let rows = [0, 1, SPLIT, 0, 2 * SPLIT + 5, 0];
        let parts = Parts::of(rows.into_iter());
        let all: Vec<Part> = (0..).map_while(|number| parts.get(number)).collect();
        let part = |group, skip, rows| Part { group, skip, rows };
        let expected = [
            part(1, 0, 1),
            part(2, 0, SPLIT),
            part(4, 0, SPLIT),
            part(4, SPLIT, SPLIT),
            part(4, 2 * SPLIT, 5),
        ];
        assert_eq!(all, expected);
    }

    #[test]
    fn a_file_that_says_it_has_more_rows_than_there_can_be_costs_nothing() {
        let most = usize::try_from(i64::MAX).unwrap();
        let parts = Parts::of([most, most, most].into_iter());
        assert!(parts.get(0).is_some_and(|part| part.rows == SPLIT));
        assert_eq!(parts.get(usize::MAX), None);
    }
}
