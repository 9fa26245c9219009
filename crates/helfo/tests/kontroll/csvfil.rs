//! Text that is not as it should be: a bad row is counted and written, and stops nothing.

use helfo::kontroll::krav::Avvik;
use helfo::kontroll::{KontrollFeil, Utfall};
use helfo::{Avtale, Register};

use crate::{check, fasit};

const HEADING: &str = "krav_id,behandler_hpr,liste_hpr,dato,belop_ore,grunnlag\n";

/// How many rows there are, and the numbers of those that cannot be read.
fn read(text: impl AsRef<[u8]>) -> (u64, Vec<Avvik>) {
    let directory = tempfile::tempdir().unwrap();
    let fil = directory.path().join("krav.csv");
    std::fs::write(&fil, text).unwrap();
    let (sum, avvik) = check(&fil, &Register::default(), 2, false);
    assert!(avvik.iter().all(|one| one.utfall == Utfall::Ugyldig));
    (sum.rader(), avvik)
}

fn bad(rows: &str) -> (u64, Vec<u64>) {
    let (count, avvik) = read(format!("{HEADING}{rows}"));
    (count, avvik.into_iter().map(|one| one.rad).collect())
}

const GOOD: &str = "1,2,3,2023-01-01,100,\n";

#[test]
fn a_row_that_cannot_be_read_is_invalid_and_those_after_it_are_read() {
    for row in [
        "x,2,3,2023-01-01,100,",
        "1,2,3,2023-01-01,12.5,",
        "1,2,3,2023-02-29,100,",
        "1,2,3,1.1.2023,100,",
        "1,2,3,2023-01-01,1e3,",
        "1,2,3,2023-01-01,,",
        "1,2,3,2023-01-01,100",
        "1,2,3,2023-01-01,100,,",
        "1,2,3,2023-01-01,100,a,b",
        "1",
        ",,,,,",
        "-1,2,3,2023-01-01,100,",
        "1,2,-3,2023-01-01,100,",
        "+1,2,3,2023-01-01,100,",
        " 1,2,3,2023-01-01,100,",
        "9223372036854775808,2,3,2023-01-01,100,",
        "1,2,3,2023-01-01,\"100,",
        "1,2,3,3000-01-01,100,",
    ] {
        assert_eq!(bad(&format!("{GOOD}{row}\n{GOOD}")), (3, vec![2]), "{row}");
    }
}

#[test]
fn good_rows_are_read_however_they_are_written() {
    for row in [
        "1,2,3,2023-01-01,100,\r\n",
        "\"1\",\"2\",\"3\",\"2023-01-01\",\"-100\",\"\"\n",
        "1,2,3,2023-01-01,100,\"a, b\"\n",
        "1,2,3,2023-01-01,100,\"two\nlines\"\n",
        "1,2,3,2023-01-01,100,5\" screen\n",
        "1,2,3,2023-01-01,100,\"say \"\"a\"\"\"\n",
        "0001,2,3,2024-02-29,-0,\n",
        "1,2,3,2023-01-01,100,",
    ] {
        assert_eq!(bad(row), (1, vec![]), "{row}");
        assert_eq!(bad(&format!("{GOOD}{row}")), (2, vec![]), "{row}");
    }
    assert_eq!(
        bad(&format!("\n{GOOD}\n\r\n{GOOD}\n")),
        (2, vec![]),
        "empty lines are no rows"
    );
}

#[test]
fn only_what_stands_between_the_columns_ends_a_field() {
    let row = |ground: &str| format!("1,2,3,2023-01-01,100,{ground}\n");
    assert_eq!(
        bad(&format!("{GOOD}{}{GOOD}", row("a;\"b"))),
        (3, vec![]),
        "a quotation mark inside a field is a character as any other"
    );
    let two = format!("{GOOD}{}{}{GOOD}", row("a;\"b"), row("c;\"d"));
    assert_eq!(bad(&two), (4, vec![]), "two such rows are not one");
}

#[test]
fn what_could_be_read_of_a_bad_row_is_kept() {
    let (_, avvik) = read(format!("{HEADING}7,x,9,2023-01-01,100,\n"));
    let krav = &avvik[0].krav;
    assert_eq!(
        (krav.krav_id, krav.behandler_hpr, krav.liste_hpr),
        (Some(7), None, Some(9))
    );
    assert_eq!(
        (krav.belop_ore, krav.dato().unwrap().to_string().as_str()),
        (Some(100), "2023-01-01")
    );
}

#[test]
fn a_quotation_mark_that_is_never_closed_spoils_its_own_line_only() {
    let many = GOOD.repeat(100_000);
    let (count, rows) = bad(&format!("{GOOD}1,2,3,2023-01-01,100,\"never closed\n{many}"));
    assert_eq!((count, rows), (100_002, vec![2]));
    let (count, rows) = bad(&format!("{many}1,2,3,2023-01-01,100,\"never closed\n"));
    assert_eq!((count, rows), (100_001, vec![100_001]));
}

#[test]
fn many_quotation_marks_that_are_never_closed_spoil_their_own_lines_only() {
    // After each of these lines, and after the next, a quoted field seems to go on.
    let count = 40_000;
    let open = "x\",\"\n".repeat(count);
    let (rows, wrong) = bad(&format!("{GOOD}{open}{GOOD}"));
    assert_eq!(rows, count as u64 + 2);
    assert!(wrong.into_iter().eq(2..=count as u64 + 1));
}

#[test]
fn lines_that_end_with_a_carriage_return_alone_are_refused() {
    let directory = tempfile::tempdir().unwrap();
    let fil = directory.path().join("krav.csv");
    for text in [
        HEADING.replace('\n', "\r") + &GOOD.replace('\n', "\r"),
        HEADING.replace('\n', "\r") + GOOD,
    ] {
        std::fs::write(&fil, text).unwrap();
        let refused = helfo::kontroll::look(&fil).unwrap_err();
        assert!(matches!(refused, KontrollFeil::Linjeskift), "{refused}");
    }
    std::fs::write(&fil, HEADING.replace('\n', "\r\n")).unwrap();
    assert!(helfo::kontroll::look(&fil).is_ok());
}

#[test]
fn a_line_without_end_is_one_bad_row() {
    for length in [70_000, 1 << 20, 5 << 20] {
        let long = "9".repeat(length);
        let (count, rows) = bad(&format!("{GOOD}{long}\n{GOOD}"));
        assert_eq!((count, rows), (3, vec![2]), "{length}");
        assert_eq!(
            bad(&format!("{GOOD}{long}")),
            (2, vec![2]),
            "{length}, at the end"
        );
        assert_eq!(
            bad(&format!("{long}\n{GOOD}")),
            (2, vec![1]),
            "{length}, at the beginning"
        );
    }
}

#[test]
fn columns_may_stand_in_any_order_and_the_ground_may_be_missing() {
    let avtale: Vec<Avtale> = Vec::new();
    assert!(fasit::ventet(&avtale, &[], false).avvik.is_empty());
    let (count, avvik) =
        read("belop_ore;dato;krav_id;liste_hpr;behandler_hpr\n100;2023-01-01;1;3;2\n100;2023-01-01;1;3\n");
    assert_eq!((count, avvik.len(), avvik[0].rad), (2, 1, 2));
    let (count, avvik) = read(
        "\"krav_id\"\t\"behandler_hpr\"\t\"liste_hpr\"\t\"dato\"\t\"belop_ore\"\n1\t2\t3\t2023-01-01\t5\n",
    );
    assert_eq!((count, avvik.len()), (1, 0));
}

#[test]
fn text_that_is_not_unicode_is_a_ground_like_any_other() {
    let rows = [HEADING.as_bytes(), b"1,2,3,2023-01-01,100,\xff\xfe\n"].concat();
    assert_eq!(read(rows).0, 1);
}

#[test]
fn empty_fields_are_empty_in_every_order_of_columns() {
    let (_, avvik) = read("dato,behandler_hpr,krav_id,belop_ore,liste_hpr\n,9,,812855,20\n");
    let krav = &avvik[0].krav;
    assert_eq!((krav.dag, krav.krav_id), (None, None));
    assert_eq!(
        (krav.behandler_hpr, krav.belop_ore, krav.liste_hpr),
        (Some(9), Some(812_855), Some(20))
    );
}
