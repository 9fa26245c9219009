//! The file of refunds: what is read, and what is refused.

use std::io::Write;
use std::sync::Arc;

use arrow_array::{ArrayRef, Int32Array, Int64Array, RecordBatch, StringArray};
use helfo::folketrygd::{RefusjonFeil, Refusjoner};
use parquet::arrow::ArrowWriter;

use crate::bygg::{maned, refusjoner};

const CSV: &str = "hpr,maned,belop_ore\n1,2023-01,900\n2,2022-01,-5\n";

fn read(bytes: &[u8]) -> Result<Refusjoner, RefusjonFeil> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    Refusjoner::read(file.path())
}

fn expected() -> Refusjoner {
    refusjoner(&[(1, "2023-01", 900), (2, "2022-01", -5)])
}

fn parquet(columns: Vec<(&str, ArrayRef)>) -> Vec<u8> {
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    bytes
}

fn numbers(values: &[Option<i64>]) -> ArrayRef {
    Arc::new(Int64Array::from(values.to_vec()))
}

fn texts(values: &[Option<&str>]) -> ArrayRef {
    Arc::new(StringArray::from(values.to_vec()))
}

fn gzip(text: &str) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(text.as_bytes()).unwrap();
    packer.finish().unwrap()
}

#[test]
fn text_is_read_however_it_is_separated_and_packed() {
    let marked = format!("\u{feff}{CSV}");
    for text in [
        CSV,
        &marked,
        &CSV.replace(',', ";"),
        &CSV.replace(',', "\t"),
        &CSV.replace('\n', "\r\n"),
    ] {
        assert_eq!(read(text.as_bytes()).unwrap(), expected(), "{text}");
        assert_eq!(read(&gzip(text)).unwrap(), expected());
        let zstd = zstd::encode_all(text.as_bytes(), 1).unwrap();
        assert_eq!(read(&zstd).unwrap(), expected());
    }
    let other_order = "belop_ore;hpr;maned\n900;1;2023-01\n-5;2;2022-01\n";
    assert_eq!(read(other_order.as_bytes()).unwrap(), expected());
    assert_eq!(expected().len(), 2);
    assert_eq!(expected().get(2, maned("2022-01")), Some(-5));
    assert!(read(b"hpr,maned,belop_ore\n").unwrap().is_empty());
}

#[test]
fn parquet_is_read_and_its_types_are_held_to() {
    let months = texts(&[Some("2023-01"), Some("2022-01")]);
    let sums = numbers(&[Some(900), Some(-5)]);
    let doctors = numbers(&[Some(1), Some(2)]);
    let columns = |doctors: &ArrayRef| {
        parquet(vec![
            ("maned", Arc::clone(&months)),
            ("hpr", Arc::clone(doctors)),
            ("belop_ore", Arc::clone(&sums)),
        ])
    };
    assert_eq!(read(&columns(&doctors)).unwrap(), expected());
    let short: ArrayRef = Arc::new(Int32Array::from(vec![1, 2]));
    assert!(matches!(
        read(&columns(&short)),
        Err(RefusjonFeil::FeilType("hpr"))
    ));
    let missing = read(&columns(&numbers(&[Some(1), None])));
    assert!(matches!(
        missing,
        Err(RefusjonFeil::Verdi {
            rad: 2,
            kolonne: "hpr"
        })
    ));
    assert!(matches!(
        read(b"PAR1 and nothing more"),
        Err(RefusjonFeil::Ulesbar(_))
    ));
}

#[test]
fn other_columns_are_refused_since_they_may_be_of_patients() {
    for heading in [
        "hpr,maned",
        "hpr,maned,belop_ore,pasient",
        "hpr,maned,belop",
        "hpr,hpr,maned",
        "HPR,maned,belop_ore",
    ] {
        let found = read(format!("{heading}\n1,2023-01,900,0\n").as_bytes());
        let Err(RefusjonFeil::Kolonner(names)) = found else {
            panic!("{heading}: {found:?}");
        };
        assert_eq!(names.join(","), heading);
    }
    let more = parquet(vec![
        ("hpr", numbers(&[Some(1)])),
        ("maned", texts(&[Some("2023-01")])),
        ("belop_ore", numbers(&[Some(1)])),
        ("fnr", texts(&[Some("-")])),
    ]);
    assert!(matches!(read(&more), Err(RefusjonFeil::Kolonner(names)) if names.len() == 4));
}

#[test]
fn the_first_row_that_is_wrong_is_told() {
    let told = |row: &str| match read(format!("{CSV}{row}\n").as_bytes()) {
        Err(RefusjonFeil::Verdi { rad, kolonne }) => format!("{rad} {kolonne}"),
        Err(RefusjonFeil::Dobbel { rad }) => format!("{rad} twice"),
        other => format!("{other:?}"),
    };
    assert_eq!(told("x,2023-01,1"), "3 hpr");
    assert_eq!(told("-1,2023-01,1"), "3 hpr");
    assert_eq!(told(",2023-01,1"), "3 hpr");
    assert_eq!(told("3,2023-13,1"), "3 maned");
    assert_eq!(told("3,2023-1,1"), "3 maned");
    assert_eq!(told("3,2023-01-01,1"), "3 maned");
    assert_eq!(told("3,2023-01,1.5"), "3 belop_ore");
    assert_eq!(told("3,2023-01,"), "3 belop_ore");
    assert_eq!(told("1,2023-01,7"), "3 twice");
}

#[test]
fn a_file_in_memory_is_read_in_the_same_way() {
    let in_memory = Refusjoner::from_memory;
    assert_eq!(in_memory(CSV.into()).unwrap(), expected());
    assert_eq!(in_memory(gzip(CSV)).unwrap(), expected());
    let one = parquet(vec![
        ("hpr", numbers(&[Some(1), Some(2)])),
        ("maned", texts(&[Some("2023-01"), Some("2022-01")])),
        ("belop_ore", numbers(&[Some(900), Some(-5)])),
    ]);
    assert_eq!(in_memory(one).unwrap(), expected());
}
