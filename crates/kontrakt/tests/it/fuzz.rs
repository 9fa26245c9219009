//! Whatever is fed in: no panic, and every message is one line.

use std::sync::LazyLock;

use kontrakt::varighet::VarighetUt;
use kontrakt::{avtale_fakta, soknad_fakta, soknadsfil, tildeling, varighet};
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};

use crate::felles::{OVERSKRIFT, assert_one_line, kjent};

const SOKNAD: &str = r#"{"dato": "2022-03-10", "utdanningsvirksomhet": "registrert", "antall": 2, "antall_hovedformal": 1,
 "tidligere_soknader_i_fristrunden": 0, "frist": "2022-03-15", "lopende": true, "ledige_plasser": 65, "perioder": 1,
 "stillingsandel": 5000, "annet_allmennlegearbeid": "sykehjem", "pasientgrunnlag": null}"#;
const TILDEL: &str = r#"{"kapasitet": 65, "soknader": [{"id": "5037", "antall": 3, "antall_hovedformal": 2, "behov": 4,
 "antall_knyttet_til_alis": 1}], "rekkefolge": ["formal", "behov", "alis"]}"#;

const AVTALE: &str = r#"{"dato": "2022-04-01", "signert_dato": null, "fra": "2022-05-01", "til": "2024-04-30",
 "stillingsandel": 10000, "lis": {"lis1_fullfort": "2021-08-31", "ordning": "ny"}, "fastleger": [{"hpr": 9000001,
 "pasienter": 500, "inngatt": "2022-04-01", "listetak_okt": null}], "veileder": {"hpr": 9000001, "spesialist": true},
 "signert": {"kommune": true}, "ramme": {"fra": "2022-05-01", "avtaler": [{"lis": "B", "fra": "2024-05-01",
 "til": "2024-12-31", "andeler": [{"fra": "2024-05-01", "stillingsandel": 5000}]}]}}"#;
const VARIGHET: &str = r#"{"fra": "2022-03-01", "avtaler": [{"lis": "A", "fra": "2022-03-01", "til": "2023-08-31",
 "andeler": [{"fra": "2022-03-01", "stillingsandel": 10000}, {"fra": "2023-01-01", "stillingsandel": 6000}],
 "permisjoner": [{"fra": "2022-06-01", "til": "2022-08-31", "lovregulert": true, "arbeider": 0}]}]}"#;

static XLSX: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, name) in (0..).zip(OVERSKRIFT.split(',')) {
        sheet.write_string(0, column, name).unwrap();
        sheet.write_number(1, column, 3).unwrap();
        sheet
            .write_number_with_format(2, column, 44_630.5, &Format::new().set_num_format("yyyy"))
            .unwrap();
    }
    workbook.save_to_buffer().unwrap()
});

fn feed(bytes: &[u8]) {
    if let Err(feil) = soknad_fakta::read(bytes) {
        assert_one_line(&feil);
    }
    if let Err(feil) = tildeling::read(bytes) {
        assert_one_line(&feil);
    }
    match avtale_fakta::read(bytes) {
        Ok(inn) => assert_eq!(
            regelverk::introduksjonsavtale::avtale::judge(&inn.fakta, inn.dag).len(),
            26
        ),
        Err(feil) => assert_one_line(&feil),
    }
    match varighet::read(bytes) {
        Ok(plan) => {
            let _ = VarighetUt::new(&plan);
        }
        Err(feil) => assert_one_line(&feil),
    }
    feed_file(bytes);
}

fn feed_file(bytes: &[u8]) {
    match soknadsfil::read(bytes, &kjent, None) {
        Ok(rader) => assert!(!rader.is_empty()),
        Err(feil) => {
            assert!(!feil.is_empty());
            feil.iter().for_each(assert_one_line);
        }
    }
}

/// Pieces that are likely to matter when they stand in the wrong place.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let odd: Vec<&[u8]> = vec![
        b"\"",
        b"\\",
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b";",
        b"\n",
        b"\r",
        b"\t",
        b"\0",
        b"null",
        b"-",
        b"1e9",
        b".5",
        b"99999999999999999999",
        b"\\ud800",
        b"\\u0000",
        b"\xff",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"sep=",
        b"\"\"",
        b"2022-02-30",
        b"\"dato\":",
        b"\"antall\": 1,",
        b"\xe2\x80\xae",
        b"&#0;",
        b"<",
        b">",
    ];
    prop_oneof![
        3 => prop::sample::select(odd).prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 0..6),
    ]
}

/// A valid input with some places overwritten, cut out or filled in.
fn mutated(valid: &'static [u8]) -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), 0..4_usize, piece());
    prop::collection::vec(change, 1..5).prop_map(move |changes| {
        let mut bytes = valid.to_vec();
        for (place, remove, piece) in changes {
            let start = place.index(bytes.len() + 1);
            let end = (start + remove).min(bytes.len());
            bytes.splice(start..end, piece);
        }
        bytes
    })
}

fn csv() -> &'static [u8] {
    static CSV: LazyLock<String> = LazyLock::new(|| {
        format!(
            "{OVERSKRIFT}\n5037,2022-03-10,sokt,3,2,4,1,2,6250,\"a, b\",900\n0301,10.03.2022 14:32,,1,0,0,0,,62.5 %,,\n"
        )
    });
    CSV.as_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        feed(&bytes);
    }

    #[test]
    fn random_text(text in "\\PC{0,80}") {
        feed(text.as_bytes());
    }

    #[test]
    fn random_pieces(pieces in prop::collection::vec(piece(), 0..40)) {
        feed(&pieces.concat());
    }

    #[test]
    fn a_changed_body(bytes in prop_oneof![
        mutated(SOKNAD.as_bytes()),
        mutated(TILDEL.as_bytes()),
        mutated(AVTALE.as_bytes()),
        mutated(VARIGHET.as_bytes()),
    ]) {
        feed(&bytes);
    }

    #[test]
    fn a_changed_csv_file(bytes in mutated(csv())) {
        feed_file(&bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_changed_spreadsheet(bytes in mutated(&XLSX)) {
        feed_file(&bytes);
    }

    /// The parts are changed before they are packed, so that the changes come through.
    #[test]
    fn a_spreadsheet_with_a_changed_part(part in any::<prop::sample::Index>(), change in any::<prop::sample::Index>(), piece in piece()) {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(XLSX.as_slice())).unwrap();
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        let changed = part.index(names.len());
        let mut packed = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (index, name) in names.iter().enumerate() {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut archive.by_name(name).unwrap(), &mut bytes).unwrap();
            if index == changed {
                let place = change.index(bytes.len());
                bytes.splice(place..(place + 3).min(bytes.len()), piece.clone());
            }
            packed.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
            std::io::Write::write_all(&mut packed, &bytes).unwrap();
        }
        feed_file(&packed.finish().unwrap().into_inner());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// What is written in one form is read back, whatever the delimiter and the characters.
    #[test]
    fn a_text_comes_back_as_it_was(text in "[^\\p{C}\u{fffd}]{0,60}", delimiter in prop::sample::select(vec![',', ';', '\t'])) {
        let header = OVERSKRIFT.replace(',', &delimiter.to_string());
        let quoted = format!("\"{}\"", text.replace('"', "\"\""));
        let cells = ["5037", "2022-03-10", "", "1", "0", "0", "0", "", "", &quoted, ""];
        let file = format!("{header}\r\n{}\r\n", cells.join(&delimiter.to_string()));
        let rader = soknadsfil::read(file.as_bytes(), &kjent, None).unwrap();
        let trimmed = text.trim();
        prop_assert_eq!(rader[0].annet_allmennlegearbeid.as_deref().unwrap_or(""), trimmed);
    }
}
