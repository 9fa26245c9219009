//! What is wrong with applications in CSV, and how it is told.

use kontrakt::soknadsfil::{self, Kolonne, MAX_BYTES, MAX_RADER, RadSlag};
use regelverk::tid::Dato;

use crate::felles::{FULL, OVERSKRIFT, assert_whole, feil, file, kjent, les, radfeil};

#[test]
fn every_kind_of_faulty_cell_is_named_with_what_to_do() {
    let row = |column: usize, value: &str| {
        let mut cells: Vec<&str> = "5037,2022-03-10,sokt,3,2,4,1,2,6250,x,900".split(',').collect();
        cells[column] = value;
        cells.join(",")
    };
    for (column, value, part) in [
        (0, "", "Cellen er tom"),
        (0, "50371", "Skriv kommunenummeret med fire siffer"),
        (0, "Levanger", "Her står «Levanger»"),
        (0, "9999", "Det finnes ingen kommune med nummer 9999"),
        (1, "", "Cellen er tom"),
        (1, "10/03/2022", "Her står «10/03/2022»"),
        (1, "2022-02-30", "Skriv datoen som"),
        (1, "2022-03-10 25:00", "gjerne med klokkeslett"),
        (1, "2020-10-26", "Den første mulige datoen er 2020-10-27"),
        (2, "ja", "registrert, sokt, nei"),
        (3, "", "Cellen er tom"),
        (3, "0", "fra 1 til 1000000"),
        (3, "tre", "Her står «tre»"),
        (3, "3.0", "med bare siffer"),
        (3, "-3", "Her står «-3»"),
        (4, "", "skriv 0 hvis det ikke er noen"),
        (4, "4", "ikke være større enn tallet i kolonnen «antall»"),
        (5, "", "skriv 0 hvis det ikke er noen"),
        (5, "9007199254740993", "til 9007199254740992"),
        (6, "", "skriv 0 hvis det ikke er noen"),
        (6, "4", "ikke være større enn"),
        (7, "0", "fra 1 til"),
        (7, "1.5", "Her står «1.5»"),
        (8, "10001", "der 10000 er hele stillingen"),
        (8, "62.5", "med prosenttegn"),
        (8, "101 %", "høyst 100 %"),
        (9, "\u{7}", "tegn som ikke kan vises"),
        (9, "a\u{fffd}", "tegn som ikke kan vises"),
        (10, "1e3", "Her står «1e3»"),
    ] {
        let faults = radfeil(&row(column, value));
        assert_eq!(faults.len(), 1, "{value}: {faults:?}");
        let place = format!("Linje 2, kolonnen «{}»: ", Kolonne::ALL[column].navn());
        assert!(
            faults[0].starts_with(&place) && faults[0].contains(part),
            "{value}: {}",
            faults[0]
        );
    }
    let long = radfeil(&row(9, &"æ".repeat(4_001)));
    assert_eq!(
        long,
        [
            "Linje 2, kolonnen «annet_allmennlegearbeid»: Teksten er for lang. Kort den ned til høyst 4000 tegn."
        ]
    );
    assert!(les(&file(&[&row(9, &"æ".repeat(4_000))])).is_ok());
    for accepted in [
        row(5, "9007199254740992"),
        row(7, "3"),
        row(8, "0"),
        row(8, "100 %"),
        row(0, "301"),
        row(2, " SØKT "),
    ] {
        assert!(les(&file(&[&accepted])).is_ok(), "{accepted}");
    }
}

#[test]
fn all_faults_are_found_at_once_in_the_order_of_the_file() {
    let faults = feil(&file(&[
        "5037,2022-03-10,ja,0,2,,1,0,x,,-1",
        "0301,2022-03-10,,1,0,0,0,,,,",
        "1234,i går,,1,0,0,0,,,,",
    ]));
    let places: Vec<&str> = faults
        .iter()
        .map(|fault| fault.split_once(": ").unwrap().0)
        .collect();
    assert_eq!(
        places,
        [
            "Linje 2, kolonnen «antall»",
            "Linje 2, kolonnen «utdanningsvirksomhet»",
            "Linje 2, kolonnen «behov»",
            "Linje 2, kolonnen «perioder»",
            "Linje 2, kolonnen «stillingsandel»",
            "Linje 2, kolonnen «pasientgrunnlag»",
            "Linje 4, kolonnen «kommunenummer»",
            "Linje 4, kolonnen «mottatt»",
        ]
    );
}

#[test]
fn faults_in_the_header_are_named() {
    let bad = OVERSKRIFT.replace("behov", "behav").replace("perioder", "antall") + ",,ekstra";
    let faults = feil(format!("{bad}\n5037,2022-03-10,,1,0,0,0,,,,,,").as_bytes());
    for (part, place) in [
        ("Kolonnen er ukjent", "«behav»"),
        ("Kolonnen står to ganger", "«antall»"),
        ("Kolonnen er ukjent", "«12»"),
        ("Kolonnen er ukjent", "«ekstra»"),
        ("Kolonnen mangler", "«behov»"),
        ("Kolonnen mangler", "«perioder»"),
    ] {
        let found = faults
            .iter()
            .any(|fault| fault.starts_with(&format!("Linje 1, kolonnen {place}: ")) && fault.contains(part));
        assert!(found, "{place} {part}: {faults:?}");
    }
    assert_eq!(faults.len(), 6, "{faults:?}");
    let none = feil(b"navn;adresse\nOla;Veien 1");
    assert_eq!(none.len(), 2 + 11, "{none:?}");
}

#[test]
fn a_row_of_the_wrong_length_is_named_once() {
    assert_eq!(
        radfeil("5037,2022-03-10,,1,0"),
        ["Linje 2: Linjen har 5 celler, men overskriften har 11. Sett skilletegn også der cellen er tom."]
    );
    let faults = radfeil("5037,2022-03-10,,1,0,0,0,,62,5 %,,900");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(
        faults[0].starts_with("Linje 2: Linjen har 12 celler, men overskriften har 11."),
        "{faults:?}"
    );
}

#[test]
fn quotes_must_match() {
    let open = feil(&file(&[
        "5037,2022-03-10,,1,0,0,0,,,\"åpen,",
        "0301,2022-03-10,,1,0,0,0,,,,",
    ]));
    assert_eq!(
        open,
        ["Linje 2: Et anførselstegn blir åpnet her, men aldri lukket. Sett det som mangler."]
    );
    let rest = feil(&file(&["5037,2022-03-10,,1,0,0,0,,,\"a\"b,"]));
    assert!(
        rest[0].starts_with("Linje 2: Det står tekst etter et anførselstegn"),
        "{rest:?}"
    );
    let inside = les(&file(&["5037,2022-03-10,,1,0,0,0,,,2\" rør,"])).unwrap();
    assert_eq!(inside[0].annet_allmennlegearbeid.as_deref(), Some("2\" rør"));
}

#[test]
fn an_empty_file_and_a_header_alone_are_told_apart() {
    for empty in [&b""[..], b"\xef\xbb\xbf", b"\n \n;;;\n", b"\xff\xfe"] {
        assert_eq!(les(empty).unwrap_err()[0].slag, RadSlag::Tom);
    }
    assert_eq!(
        les(OVERSKRIFT.as_bytes()).unwrap_err()[0].slag,
        RadSlag::UtenRader
    );
    assert_eq!(
        les(format!("{}\r\n", OVERSKRIFT.trim_end().replace(',', ";")).as_bytes()).unwrap_err()[0].slag,
        RadSlag::UtenRader
    );
}

#[test]
fn a_municipality_has_one_application_up_to_the_deadline() {
    let row = |nummer: &str, dato: &str| format!("{nummer},{dato},,1,0,0,0,,,,");
    let before = row("5037", "2022-03-15");
    let padded = row("301", "2022-03-01");
    let after = row("5037", "2022-03-16");
    let read = |rows: &[&str], until| soknadsfil::read(&file(rows), &kjent, until);
    let deadline = Some(Dato::constant(2022, 3, 15));
    assert!(read(&[&before, &after, &after], deadline).is_ok());
    let twice = read(
        &[&before, &row("0301", "2022-03-02"), &before, &padded, &before],
        deadline,
    )
    .unwrap_err();
    let found: Vec<_> = twice.iter().map(|fault| (fault.linje, &fault.slag)).collect();
    let repeated = |nummer: &str, forste| RadSlag::DobbelKommune {
        nummer: nummer.to_owned(),
        forste,
    };
    assert_eq!(
        found,
        [
            (Some(4), &repeated("5037", 2)),
            (Some(5), &repeated("0301", 3)),
            (Some(6), &repeated("5037", 2))
        ]
    );
    assert_eq!(
        read(&[&after, &before], None).unwrap_err().len(),
        1,
        "without a deadline one in all"
    );
    // A row with another fault still counts, and one whose day is unknown cannot be judged.
    let faulty = row("5037", "2022-03-01").replace(",1,", ",x,");
    assert_eq!(read(&[&faulty, &before], deadline).unwrap_err().len(), 2);
    assert_eq!(
        read(&[&row("5037", "i dag"), &before], deadline)
            .unwrap_err()
            .len(),
        1
    );
}

#[test]
fn the_sum_of_places_has_a_limit() {
    let row = |nummer: &str, antall: u64| format!("{nummer},2022-03-10,,{antall},0,0,0,,,,");
    assert!(les(&file(&[&row("5037", 999_999), &row("0301", 1)])).is_ok());
    let faults = feil(&file(&[&row("5037", 999_999), &row("0301", 2), &row("1103", 5)]));
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(
        faults[0].starts_with("Linje 3, kolonnen «antall»: Med denne linjen blir summen"),
        "{faults:?}"
    );
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    assert_eq!(
        les(&vec![b'\n'; MAX_BYTES + 1]).unwrap_err()[0].slag,
        RadSlag::ForStor
    );
    let row = "5037,2022-03-16,,1,0,0,0,,,,\n";
    let most = format!("{OVERSKRIFT}\n{}", row.repeat(MAX_RADER));
    assert_eq!(les(most.as_bytes()).unwrap().len(), MAX_RADER);
    assert_eq!(
        les((most + row).as_bytes()).unwrap_err()[0].slag,
        RadSlag::ForMangeRader
    );
    let wide = format!("{OVERSKRIFT}{}", ",x".repeat(1_000_000));
    assert_eq!(
        les(wide.as_bytes()).unwrap_err()[0].slag,
        RadSlag::ForMangeCellerIFilen
    );
    let blank = format!("{OVERSKRIFT}\n{}\n{FULL}", ",".repeat(1_000_000));
    assert_eq!(
        les(blank.as_bytes()).unwrap().len(),
        1,
        "a wide row of nothing is still nothing"
    );
}

#[test]
fn old_spreadsheets_and_other_files_are_explained() {
    let old = les(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest").unwrap_err();
    assert_eq!(old[0].slag, RadSlag::GammeltExcel);
    assert_eq!(
        les(b"PK\x03\x04nothing more").unwrap_err()[0].slag,
        RadSlag::Uleselig
    );
    for fault in les(b"%PDF-1.7\n\x1b[31m\n").unwrap_err() {
        assert_whole(&fault);
    }
}
