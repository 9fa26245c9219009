//! Files that are refused, unread.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use arrow_array::{ArrayRef, Date32Array, Int64Array, RecordBatch, StringArray};
use helfo::Register;
use helfo::kontroll::{Fremdrift, Kontroll, KontrollFeil, Skriver, look};
use parquet::arrow::ArrowWriter;

fn refused(fil: &Path) -> KontrollFeil {
    let kontroll = Kontroll {
        register: &Register::default(),
        detaljer: false,
        alle: false,
        trader: std::num::NonZeroUsize::MIN,
        fremdrift: &Fremdrift::default(),
    };
    let looked = look(fil).unwrap_err();
    let checked = kontroll.check(fil, None).unwrap_err();
    assert_eq!(looked.to_string(), checked.to_string());
    looked
}

fn text(content: impl AsRef<[u8]>) -> KontrollFeil {
    let directory = tempfile::tempdir().unwrap();
    let fil = directory.path().join("krav");
    std::fs::write(&fil, content).unwrap();
    refused(&fil)
}

#[test]
fn a_column_that_is_not_known_may_be_about_a_patient() {
    let feil = text("krav_id,behandler_hpr,liste_hpr,dato,belop_ore,fnr,diagnose\n1,2,3,2023-01-01,1,2,3\n");
    assert!(matches!(feil, KontrollFeil::UkjenteKolonner(names) if names == ["fnr", "diagnose"]));
}

#[test]
fn columns_must_be_there_and_only_once() {
    let feil = text("krav_id,liste_hpr,dato\n");
    assert!(
        matches!(feil, KontrollFeil::ManglendeKolonner(names) if names == ["behandler_hpr", "belop_ore"])
    );
    let feil = text("krav_id,krav_id,behandler_hpr,liste_hpr,dato,belop_ore\n");
    assert!(matches!(feil, KontrollFeil::DobbelKolonne("krav_id")));
    assert!(matches!(text(""), KontrollFeil::Tom));
    assert!(matches!(text("\n\r\n"), KontrollFeil::Tom));
    assert!(matches!(
        refused(Path::new("/nowhere/krav.csv")),
        KontrollFeil::Apne(_)
    ));
}

#[test]
fn what_seems_to_be_packed_and_is_not_is_told() {
    assert!(matches!(text(b"PAR1 and no more"), KontrollFeil::Ulesbar(_)));
    assert!(matches!(text(b"\x1f\x8b\x08 not gzip"), KontrollFeil::Ulesbar(_)));
    assert!(matches!(
        text(b"\x28\xb5\x2f\xfd not zstd"),
        KontrollFeil::Ulesbar(_)
    ));
}

#[test]
fn a_column_of_another_type_is_told_by_name() {
    let directory = tempfile::tempdir().unwrap();
    let fil = directory.path().join("krav.parquet");
    let number = || Arc::new(Int64Array::from(vec![1])) as ArrayRef;
    let write = |day: ArrayRef| {
        let batch = RecordBatch::try_from_iter([
            ("krav_id", number()),
            ("behandler_hpr", number()),
            ("liste_hpr", number()),
            ("dato", day),
            ("belop_ore", number()),
        ])
        .unwrap();
        let mut writer = ArrowWriter::try_new(File::create(&fil).unwrap(), batch.schema(), None).unwrap();
        writer.write(&batch).unwrap();
        writer.close().unwrap();
    };
    write(Arc::new(StringArray::from(vec!["2023-01-01"])));
    assert!(matches!(
        refused(&fil),
        KontrollFeil::FeilType { kolonne: "dato", .. }
    ));
    write(Arc::new(Date32Array::from(vec![19_000])));
    let (sum, avvik) = crate::check(&fil, &Register::default(), 1, false);
    assert_eq!((sum.rader(), avvik.len()), (1, 0));
}

#[test]
fn deviations_go_to_a_file_of_a_kind_that_is_known() {
    let directory = tempfile::tempdir().unwrap();
    let made = Skriver::create(&directory.path().join("avvik.txt"));
    assert!(matches!(made.err(), Some(KontrollFeil::Endelse)));
}
