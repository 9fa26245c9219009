//! Applications from CSV.

use kontrakt::soknadsfil::{Klokke, Mottatt, SoknadRad};
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::{Dato, Tidspunkt};

use crate::felles::{FULL, OVERSKRIFT, file, les};

fn full(linje: usize) -> SoknadRad {
    SoknadRad {
        linje,
        kommunenummer: "5037".to_owned(),
        mottatt: Mottatt {
            dato: Dato::constant(2022, 3, 10),
            klokke: None,
        },
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Sokt),
        antall: 3,
        antall_hovedformal: 2,
        behov: 4,
        antall_knyttet_til_alis: 1,
        perioder: Some(2),
        stillingsandel: Some(6_250),
        annet_allmennlegearbeid: Some("Sykehjem, legevakt".to_owned()),
        pasientgrunnlag: Some(900),
    }
}

#[test]
fn a_row_is_read_cell_by_cell() {
    assert_eq!(les(&file(&[FULL])).unwrap(), [full(2)]);
    let sparse = SoknadRad {
        utdanningsvirksomhet: None,
        perioder: None,
        stillingsandel: None,
        annet_allmennlegearbeid: None,
        pasientgrunnlag: None,
        ..full(2)
    };
    assert_eq!(les(&file(&["5037,2022-03-10,,3,2,4,1,,,,"])).unwrap(), [sparse]);
}

#[test]
fn the_forms_that_spreadsheets_write_give_the_same_rows() {
    let comma = String::from_utf8(file(&[FULL])).unwrap();
    let semicolon =
        OVERSKRIFT.replace(',', ";") + "\r\n5037;10.03.2022;Søkt;3;2;4;1;2;62,5 %;Sykehjem, legevakt;900\r\n";
    let utf_16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(
            semicolon
                .replace(';', "\t")
                .encode_utf16()
                .flat_map(u16::to_le_bytes),
        )
        .collect();
    let windows: Vec<u8> = semicolon
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    assert!(std::str::from_utf8(&windows).is_err());
    for (bytes, linje) in [
        (semicolon.clone().into_bytes(), 2),
        (windows, 2),
        (utf_16, 2),
        ([b"\xef\xbb\xbf", semicolon.as_bytes()].concat(), 2),
        (comma.replace('\n', "\r").into_bytes(), 2),
        (comma.trim_end().to_owned().into_bytes(), 2),
        (format!("\n\n{comma}").into_bytes(), 4),
        (format!("sep=;\r\n{semicolon}").into_bytes(), 3),
        (
            comma
                .replace("kommunenummer", " \"Kommunenummer\"")
                .replace(" \"", "\"")
                .into_bytes(),
            2,
        ),
        (
            comma
                .replace(OVERSKRIFT, &format!("{OVERSKRIFT},,"))
                .replace("900", "900,,")
                .into_bytes(),
            2,
        ),
    ] {
        assert_eq!(
            les(&bytes).unwrap(),
            [full(linje)],
            "{}",
            String::from_utf8_lossy(&bytes)
        );
    }
}

#[test]
fn columns_come_in_any_order() {
    let turn = |line: &str| line.split(';').rev().collect::<Vec<_>>().join(";");
    let header = turn(&OVERSKRIFT.replace(',', ";"));
    let row = turn("5037;2022-03-10;sokt;3;2;4;1;2;6250;Sykehjem, legevakt;900");
    assert_eq!(les(format!("{header}\n{row}").as_bytes()).unwrap(), [full(2)]);
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let rows = [
        "",
        "5037,2022-03-10,,1,0,0,0,,,\"to\r\nlinjer, \"\"sitat\"\"\",",
        ",,,,,,,,,,",
        "  , , ,,,,,,,,",
        "0301,2022-03-10,,1,0,0,0,,,ingen,",
    ];
    let leste = les(&file(&rows)).unwrap();
    let lines: Vec<usize> = leste.iter().map(|rad| rad.linje).collect();
    assert_eq!(lines, [3, 7]);
    assert_eq!(
        leste[0].annet_allmennlegearbeid.as_deref(),
        Some("to\nlinjer, \"sitat\"")
    );
}

#[test]
fn the_time_of_day_is_norwegian() {
    for (text, klokke) in [
        ("2022-03-10 14:32", Some((14, 32, 0))),
        ("2022-03-10T14:32:05", Some((14, 32, 5))),
        ("10.03.2022 09.05", Some((9, 5, 0))),
        ("10.3.2022", None),
    ] {
        let rad = &les(&file(&[&FULL.replace("2022-03-10", text)])).unwrap()[0];
        let klokke = klokke.map(|(time, minutt, sekund)| Klokke { time, minutt, sekund });
        assert_eq!(
            rad.mottatt,
            Mottatt {
                dato: Dato::constant(2022, 3, 10),
                klokke
            }
        );
    }
    let summer = les(&file(&[&FULL.replace("2022-03-10", "2022-07-01 00:30:07")])).unwrap();
    // 2022-06-30T22:30:07Z
    assert_eq!(
        summer[0].mottatt.tidspunkt(),
        Some(Tidspunkt::from_unix_seconds(1_656_628_207))
    );
}
