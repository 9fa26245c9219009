//! Reading a file of deviations back, row by row.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int64Type};
use arrow_array::{Array, ArrayRef, Int64Array, RecordBatch};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use super::avvik::{RAD, UTFALL, begin_csv, write_line};
use super::krav::{Avvik, Kolonne, Krav};
use super::{KontrollFeil, Utfall};

/// Gives every deviation of a Parquet file that [`super::Skriver`] wrote, in order. Little is held at a time.
///
/// # Errors
/// If it cannot be read.
pub fn les_avvik(path: &Path, mut each: impl FnMut(Avvik)) -> Result<(), KontrollFeil> {
    let file = File::open(path).map_err(KontrollFeil::Apne)?;
    let reader = ParquetRecordBatchReaderBuilder::try_new(file)
        .and_then(ParquetRecordBatchReaderBuilder::build)
        .map_err(KontrollFeil::ulesbar)?;
    for batch in reader {
        rows(&batch.map_err(KontrollFeil::ulesbar)?, &mut each)?;
    }
    Ok(())
}

/// Writes the deviations of a Parquet file as CSV, those that `wanted` gives back and as it gives them.
///
/// # Errors
/// If the one cannot be read or the other written.
pub fn avvik_som_csv(
    path: &Path,
    wanted: impl Fn(Avvik) -> Option<Avvik>,
    out: impl Write,
) -> Result<(), KontrollFeil> {
    let mut out = begin_csv(out)?;
    let mut written = Ok(());
    les_avvik(path, |avvik| {
        if written.is_ok()
            && let Some(avvik) = wanted(avvik)
        {
            written = write_line(&mut out, &avvik, 0);
        }
    })?;
    written.map_err(|error| KontrollFeil::Skriv(error.into()))?;
    out.flush().map_err(KontrollFeil::Skriv)
}

fn rows(batch: &RecordBatch, each: &mut impl FnMut(Avvik)) -> Result<(), KontrollFeil> {
    let column = |name: &str| {
        batch
            .column_by_name(name)
            .ok_or_else(|| KontrollFeil::ulesbar(name))
    };
    let numbers = |name: &str| {
        let array: &ArrayRef = column(name)?;
        array
            .as_primitive_opt::<Int64Type>()
            .ok_or_else(|| KontrollFeil::ulesbar(name))
    };
    let words = |name: &str| {
        let array: &ArrayRef = column(name)?;
        array
            .as_string_opt::<i32>()
            .ok_or_else(|| KontrollFeil::ulesbar(name))
    };
    let days = column(Kolonne::Dato.name())?
        .as_primitive_opt::<Date32Type>()
        .ok_or_else(|| KontrollFeil::ulesbar(Kolonne::Dato.name()))?;
    let claims = numbers(Kolonne::KravId.name())?;
    let (doctors, lists) = (
        numbers(Kolonne::BehandlerHpr.name())?,
        numbers(Kolonne::ListeHpr.name())?,
    );
    let (sums, places) = (numbers(Kolonne::BelopOre.name())?, numbers(RAD)?);
    let (grounds, outcomes) = (words(Kolonne::Grunnlag.name())?, words(UTFALL)?);
    let number = |array: &Int64Array, row| array.is_valid(row).then(|| array.value(row));
    for row in 0..batch.num_rows() {
        each(Avvik {
            rad: u64::try_from(places.value(row)).unwrap_or_default(),
            krav: Krav {
                krav_id: number(claims, row),
                behandler_hpr: number(doctors, row),
                liste_hpr: number(lists, row),
                dag: days.is_valid(row).then(|| days.value(row)),
                belop_ore: number(sums, row),
                grunnlag: grounds.is_valid(row).then(|| grounds.value(row).into()),
            },
            utfall: Utfall::from_word(outcomes.value(row)).ok_or_else(|| KontrollFeil::ulesbar(UTFALL))?,
        });
    }
    Ok(())
}
