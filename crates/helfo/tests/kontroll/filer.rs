//! The same rows in every form of file.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::{Date32Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema};
use flate2::Compression;
use flate2::write::GzEncoder;
use parquet::arrow::ArrowWriter;
use parquet::file::properties::WriterProperties;

use crate::fasit::Rad;

/// Parquet in groups of `gruppe` rows with and without statistics, and CSV: plain, with semicolons and quotation marks,
/// packed with gzip and with Zstandard.
pub fn all(directory: &Path, rader: &[Rad], gruppe: usize) -> Vec<PathBuf> {
    let named = |name: &str| directory.join(name);
    let plain = csv(rader, ',', false);
    let fancy = csv(rader, ';', true);
    parquet(&named("krav.parquet"), rader, gruppe, true);
    parquet(&named("uten-statistikk.parquet"), rader, gruppe, false);
    std::fs::write(named("krav.csv"), &plain).unwrap();
    std::fs::write(
        named("semikolon.csv"),
        [b"\xef\xbb\xbf".as_slice(), fancy.as_bytes()].concat(),
    )
    .unwrap();
    // Two members one after the other are one file.
    let (first, second) = plain.as_bytes().split_at(plain.len() / 2);
    let packed = [first, second].map(|part| {
        let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
        packer.write_all(part).unwrap();
        packer.finish().unwrap()
    });
    std::fs::write(named("krav.csv.gz"), packed.concat()).unwrap();
    std::fs::write(
        named("krav.csv.zst"),
        zstd::encode_all(fancy.as_bytes(), 1).unwrap(),
    )
    .unwrap();
    [
        "krav.parquet",
        "uten-statistikk.parquet",
        "krav.csv",
        "semikolon.csv",
        "krav.csv.gz",
        "krav.csv.zst",
    ]
    .map(named)
    .to_vec()
}

/// Rows as text. `quoted` puts marks around everything, and ends lines as Windows does.
pub fn csv(rader: &[Rad], delimiter: char, quoted: bool) -> String {
    let field = |text: String| {
        let special = text.contains([delimiter, '"', '\n', '\r']);
        if quoted || special {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text
        }
    };
    let number = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
    let mut text = [
        "krav_id",
        "behandler_hpr",
        "liste_hpr",
        "dato",
        "belop_ore",
        "grunnlag",
    ]
    .join(&delimiter.to_string());
    let end = if quoted { "\r\n" } else { "\n" };
    text.push_str(end);
    for rad in rader {
        // A day outside the range of dates has no text; it is as good as none.
        let day = rad.dag.and_then(helfo::dager::dato).map(|dato| dato.to_string());
        let fields = [
            number(rad.krav_id),
            number(rad.behandler),
            number(rad.liste),
            day.unwrap_or_default(),
            number(rad.belop),
            rad.grunnlag.clone().unwrap_or_default(),
        ];
        text.push_str(&fields.map(field).join(&delimiter.to_string()));
        text.push_str(end);
    }
    text
}

fn parquet(path: &Path, rader: &[Rad], gruppe: usize, statistics: bool) {
    let text = Field::new("grunnlag", DataType::Utf8, true);
    let number = |name: &str| Field::new(name, DataType::Int64, true);
    // Columns may stand in any order.
    let schema = Arc::new(Schema::new(vec![
        text,
        number("liste_hpr"),
        number("behandler_hpr"),
        number("krav_id"),
        Field::new("dato", DataType::Date32, true),
        number("belop_ore"),
    ]));
    let level = if statistics {
        parquet::file::properties::EnabledStatistics::Chunk
    } else {
        parquet::file::properties::EnabledStatistics::None
    };
    let properties = WriterProperties::builder()
        .set_max_row_group_row_count(Some(gruppe))
        .set_statistics_enabled(level)
        .build();
    let mut writer =
        ArrowWriter::try_new(File::create(path).unwrap(), Arc::clone(&schema), Some(properties)).unwrap();
    let batch = RecordBatch::try_new(
        schema,
        vec![
            Arc::new(
                rader
                    .iter()
                    .map(|rad| rad.grunnlag.clone())
                    .collect::<StringArray>(),
            ),
            Arc::new(rader.iter().map(|rad| rad.liste).collect::<Int64Array>()),
            Arc::new(rader.iter().map(|rad| rad.behandler).collect::<Int64Array>()),
            Arc::new(rader.iter().map(|rad| rad.krav_id).collect::<Int64Array>()),
            Arc::new(rader.iter().map(|rad| rad.dag).collect::<Date32Array>()),
            Arc::new(rader.iter().map(|rad| rad.belop).collect::<Int64Array>()),
        ],
    );
    writer.write(&batch.unwrap()).unwrap();
    writer.close().unwrap();
}
