//! How long it takes only to decode the columns that the check needs: what its own time is held against.
//!
//! `dekod FILE [THREADS]` prints one line of JSON. Times depend on the machine, so they are compared within one run.

use std::fs::File;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int64Type};
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReaderBuilder,
};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[expect(clippy::print_stdout, reason = "the answer of a measurement")]
fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let path = PathBuf::from(arguments.next().ok_or("dekod FILE [THREADS]")?);
    let threads: usize = match arguments.next() {
        Some(threads) => threads.to_string_lossy().parse()?,
        None => std::thread::available_parallelism()?.get(),
    };
    let start = Instant::now();
    let options = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
    let metadata = ArrowReaderMetadata::load(&File::open(&path)?, options)?;
    let next = AtomicUsize::new(0);
    let (rows, sum) = std::thread::scope(|scope| {
        let work = || scope.spawn(|| decode(&path, &metadata, &next));
        let all: Vec<_> = (0..threads).map(|_| work()).collect();
        all.into_iter().try_fold((0, 0_i64), |(rows, sum), thread| {
            let (more, other) = thread.join().map_err(|_| "a thread panicked")??;
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>((rows + more, sum.wrapping_add(other)))
        })
    })?;
    println!(
        "{{\"sekunder\": {:.4}, \"rader\": {rows}, \"sum\": {sum}}}",
        start.elapsed().as_secs_f64()
    );
    Ok(())
}

/// Decodes row groups until there are none left. The sum keeps the compiler from leaving the work out.
fn decode(path: &PathBuf, metadata: &ArrowReaderMetadata, next: &AtomicUsize) -> Result<(usize, i64)> {
    let (mut rows, mut sum) = (0, 0_i64);
    loop {
        let group = next.fetch_add(1, Ordering::Relaxed);
        if group >= metadata.metadata().num_row_groups() {
            return Ok((rows, sum));
        }
        let reader = ParquetRecordBatchReaderBuilder::new_with_metadata(File::open(path)?, metadata.clone())
            .with_batch_size(8192)
            .with_row_groups(vec![group])
            .build()?;
        for batch in reader {
            let batch = batch?;
            rows += batch.num_rows();
            for column in batch.columns() {
                if let Some(numbers) = column.as_primitive_opt::<Int64Type>() {
                    sum = sum.wrapping_add(numbers.values().first().copied().unwrap_or(0));
                } else if let Some(days) = column.as_primitive_opt::<Date32Type>() {
                    sum = sum.wrapping_add(i64::from(days.values().first().copied().unwrap_or(0)));
                } else {
                    sum = sum.wrapping_add(i64::try_from(column.null_count())?);
                }
            }
        }
    }
}
