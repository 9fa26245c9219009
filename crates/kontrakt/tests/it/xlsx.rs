//! Applications from spreadsheets.

use kontrakt::soknadsfil::{Klokke, Mottatt, RadSlag, SoknadRad};
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::Dato;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet, XlsxError};

use crate::felles::{OVERSKRIFT, feil, les};

/// A sheet with the usual header.
fn sheet() -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    for (column, name) in (0..).zip(OVERSKRIFT.split(',')) {
        sheet.write_string(0, column, name)?;
    }
    Ok(sheet)
}

fn save(sheets: Vec<Worksheet>) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for sheet in sheets {
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer().unwrap()
}

fn date(text: &str) -> ExcelDateTime {
    ExcelDateTime::parse_from_str(text).unwrap()
}

/// Numbers as numbers, a date cell, a percent cell.
fn typed(sheet: &mut Worksheet, row: u32) -> Result<(), XlsxError> {
    sheet.write_number(row, 0, 301)?;
    let day = Format::new().set_num_format("dd.mm.yyyy");
    sheet.write_datetime_with_format(row, 1, date("2022-03-10"), &day)?;
    sheet.write_string(row, 2, "Registrert")?;
    for (column, number) in [(3, 3), (4, 2), (5, 4), (6, 1), (7, 2), (10, 900)] {
        sheet.write_number(row, column, number)?;
    }
    sheet.write_number_with_format(row, 8, 0.625, &Format::new().set_num_format("0.0%"))?;
    sheet.write_string(row, 9, " Sykehjem & legevakt <natt> ")?;
    Ok(())
}

/// Everything as text.
fn textual(sheet: &mut Worksheet, row: u32) -> Result<(), XlsxError> {
    let cells = [
        "0301",
        "2022-03-10",
        "registrert",
        "3",
        "2",
        "4",
        "1",
        "2",
        "62,5 %",
        "Sykehjem & legevakt <natt>",
        "900",
    ];
    for (column, text) in (0..).zip(cells) {
        sheet.write_string(row, column, text)?;
    }
    Ok(())
}

fn expected(linje: usize) -> SoknadRad {
    SoknadRad {
        linje,
        kommunenummer: "0301".to_owned(),
        mottatt: Mottatt {
            dato: Dato::constant(2022, 3, 10),
            klokke: None,
        },
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Registrert),
        antall: 3,
        antall_hovedformal: 2,
        behov: 4,
        antall_knyttet_til_alis: 1,
        perioder: Some(2),
        stillingsandel: Some(6_250),
        annet_allmennlegearbeid: Some("Sykehjem & legevakt <natt>".to_owned()),
        pasientgrunnlag: Some(900),
    }
}

#[test]
fn numbers_and_texts_give_the_same_row() -> Result<(), XlsxError> {
    for fill in [typed, textual] {
        let mut sheet = sheet()?;
        fill(&mut sheet, 1)?;
        assert_eq!(les(&save(vec![sheet])).unwrap(), [expected(2)]);
    }
    Ok(())
}

#[test]
fn rows_are_counted_as_the_sheet_shows_them() -> Result<(), XlsxError> {
    let mut lower = Worksheet::new();
    for (column, name) in (0..).zip(OVERSKRIFT.split(',')) {
        lower.write_string(4, column, name)?;
    }
    typed(&mut lower, 9)?;
    lower.write_string(7, 3, "  ")?;
    lower.write_blank(30, 40, &Format::new().set_bold())?;
    assert_eq!(les(&save(vec![lower])).unwrap(), [expected(10)]);
    Ok(())
}

#[test]
fn the_first_visible_sheet_is_read() -> Result<(), XlsxError> {
    let mut hidden = Worksheet::new();
    hidden.write_string(0, 0, "skjult")?.set_hidden(true);
    let mut shown = sheet()?;
    typed(&mut shown, 1)?;
    let mut last = Worksheet::new();
    last.write_string(0, 0, "noe annet")?;
    shown.set_active(true);
    assert_eq!(les(&save(vec![hidden, shown, last])).unwrap(), [expected(2)]);
    Ok(())
}

#[test]
fn date_cells_keep_their_time_of_day() -> Result<(), XlsxError> {
    let formats = ["yyyy-mm-dd hh:mm", "[$-414]d. mmmm yyyy;@", "dd/mm/yy h:mm"];
    for (format, text, klokke) in [
        (formats[0], "2022-03-10 14:32:00", Some((14, 32, 0))),
        (formats[1], "2022-03-10 23:59:59", Some((23, 59, 59))),
        (formats[2], "2022-03-10 00:00:01", Some((0, 0, 1))),
        (formats[0], "2022-03-10", None),
    ] {
        let mut sheet = sheet()?;
        typed(&mut sheet, 1)?;
        sheet.write_datetime_with_format(1, 1, date(text), &Format::new().set_num_format(format))?;
        let klokke = klokke.map(|(time, minutt, sekund)| Klokke { time, minutt, sekund });
        let rad = les(&save(vec![sheet])).unwrap().remove(0);
        assert_eq!(
            rad.mottatt,
            Mottatt {
                dato: Dato::constant(2022, 3, 10),
                klokke
            },
            "{text}"
        );
    }
    Ok(())
}

#[test]
fn shares_are_read_as_they_are_shown() -> Result<(), XlsxError> {
    let percent = Format::new().set_num_format_index(9);
    let plain = Format::new();
    for (number, format, share) in [
        (1.0, &percent, Some(10_000)),
        (0.07, &percent, Some(700)),
        (0.3333, &percent, Some(3_333)),
        (5_000.0, &plain, Some(5_000)),
        (0.1 + 0.2, &percent, Some(3_000)),
        (1.01, &percent, None),
        (0.625, &plain, None),
        (0.33333, &percent, None),
    ] {
        let mut sheet = sheet()?;
        typed(&mut sheet, 1)?;
        sheet.write_number_with_format(1, 8, number, format)?;
        let read = les(&save(vec![sheet])).map(|mut rows| rows.remove(0).stillingsandel);
        assert_eq!(read.ok().flatten(), share, "{number}");
    }
    Ok(())
}

#[test]
fn faults_name_row_and_column() -> Result<(), XlsxError> {
    let mut sheet = sheet()?;
    for row in 1..=8 {
        typed(&mut sheet, row)?;
        let day = date("2022-04-01");
        sheet.write_datetime_with_format(row, 1, day, &Format::new().set_num_format("yyyy-mm-dd"))?;
    }
    sheet.write_number(1, 1, 44_630)?;
    sheet.write_number(2, 3, 2.5)?;
    sheet.write_boolean(3, 4, true)?;
    sheet.write_formula(4, 5, Formula::new("=1/0").set_result("#DIV/0!"))?;
    sheet.write_formula(5, 6, Formula::new("=1+1").set_result("2"))?;
    sheet.write_string(6, 13, "utenfor")?;
    sheet.clear_cell(7, 6);
    sheet.write_number(8, 0, 30)?;
    let faults = feil(&save(vec![sheet]));
    for (fault, (place, part)) in faults.iter().zip([
        (
            "Linje 2, kolonnen «mottatt»",
            "Her står tallet 44630. Gi cellen datoformat",
        ),
        ("Linje 3, kolonnen «antall»", "Her står «2.5»"),
        (
            "Linje 4, kolonnen «antall_hovedformal»",
            "Regnearket viser en feil i cellen (1)",
        ),
        ("Linje 5, kolonnen «behov»", "#DIV/0!"),
        ("Linje 7", "14 celler, men overskriften har 11"),
        ("Linje 8, kolonnen «antall_knyttet_til_alis»", "skriv 0"),
        ("Linje 9, kolonnen «kommunenummer»", "fire siffer"),
    ]) {
        assert!(
            fault.starts_with(&format!("{place}: ")) && fault.contains(part),
            "{fault}"
        );
    }
    assert_eq!(faults.len(), 7, "{faults:#?}");
    Ok(())
}

#[test]
fn an_empty_workbook_and_a_header_alone_are_told_apart() -> Result<(), XlsxError> {
    assert_eq!(
        les(&save(vec![Worksheet::new()])).unwrap_err()[0].slag,
        RadSlag::Tom
    );
    assert_eq!(
        les(&save(vec![sheet()?])).unwrap_err()[0].slag,
        RadSlag::UtenRader
    );
    Ok(())
}

#[test]
fn a_cell_far_out_is_refused() -> Result<(), XlsxError> {
    let mut sheet = sheet()?;
    typed(&mut sheet, 1)?;
    sheet.write_string(1, 16_000, "langt ute")?;
    assert_eq!(
        les(&save(vec![sheet])).unwrap_err()[0].slag,
        RadSlag::ForMangeCellerIFilen
    );
    Ok(())
}
