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

/// Workbooks made by hand, part by part.
mod by_hand {
    use std::io::{Cursor, Write};

    use kontrakt::soknadsfil::{RadSlag, SoknadRad};
    use regelverk::tid::Dato;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use crate::felles::{OVERSKRIFT, les};

    const RELS: &str = r#"<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="/xl/workbook.xml"/></Relationships>"#;
    const BOOK_RELS: &str = r#"<Relationships>
        <Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="b" Type="x/styles" Target="styles.xml"/>
        <Relationship Id="c" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>"#;
    const STYLES: &str = r#"<styleSheet><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;

    fn book(properties: &str) -> String {
        format!(
            r#"<x:workbook xmlns:x="m">{properties}<x:sheets><x:sheet name="Ark" r:id="a"/></x:sheets></x:workbook>"#
        )
    }

    fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn file(book: &str, strings: &str, rows: &str) -> Vec<u8> {
        let sheet = format!("<worksheet><sheetData>{}{rows}</sheetData></worksheet>", header());
        zip(&[
            ("_rels/.rels", RELS),
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", BOOK_RELS),
            ("xl/styles.xml", STYLES),
            ("xl/sharedStrings.xml", strings),
            ("xl/worksheets/sheet1.xml", &sheet),
        ])
    }

    fn header() -> String {
        let cell = |name| format!(r#"<c t="inlineStr"><is><t>{name}</t></is></c>"#);
        format!(
            "<row>{}</row>",
            OVERSKRIFT.split(',').map(cell).collect::<String>()
        )
    }

    fn row(mottatt: &str, text: &str) -> String {
        format!(
            r#"<row r="2"><c r="A2"><v>5037</v></c>{mottatt}<c r="D2" t="n"><v>1.0E0</v></c><c r="E2"><v>0</v></c>
            <c r="F2"><v>2.9999999999999996</v></c><c r="G2"><f>0</f><v>0</v></c>{text}</row>"#
        )
    }

    fn one(bytes: &[u8]) -> SoknadRad {
        les(bytes).unwrap().remove(0)
    }

    fn first_fault(bytes: &[u8]) -> RadSlag {
        les(bytes).unwrap_err().remove(0).slag
    }

    #[test]
    fn the_calendar_from_1904_is_honoured() {
        let date = |serial: u32| format!(r#"<c r="B2" s="1"><v>{serial}</v></c>"#);
        let old = file(
            &book(r#"<x:workbookPr date1904="1"/>"#),
            "<sst/>",
            &row(&date(43_168), ""),
        );
        let new = file(
            &book(r#"<x:workbookPr date1904="0"/>"#),
            "<sst/>",
            &row(&date(44_630), ""),
        );
        assert_eq!(one(&old).mottatt.dato, Dato::constant(2022, 3, 10));
        assert_eq!(one(&old), one(&new));
        assert_eq!(one(&new).behov, 3);
    }

    #[test]
    fn shared_texts_keep_their_words_and_lose_their_dress() {
        let strings = r#"<sst count="9" uniqueCount="99999999999999"><si><r><t>Syke</t></r><r><t xml:space="preserve">hjem </t></r>
            <rPh><t>lest annerledes</t></rPh></si><si><t>a&amp;b &#xe6;&#10;<![CDATA[<c>]]></t></si><si/></sst>"#;
        let text = |index: u32| format!(r#"<c r="J2" t="s"><v>{index}</v></c>"#);
        let day = r#"<c r="B2" t="str"><v>2022-03-10</v></c>"#;
        let read = |index| one(&file(&book(""), strings, &row(day, &text(index)))).annet_allmennlegearbeid;
        assert_eq!(read(0).as_deref(), Some("Sykehjem"));
        assert_eq!(read(1).as_deref(), Some("a&b æ\n<c>"));
        assert_eq!(read(2), None);
        assert_eq!(
            first_fault(&file(&book(""), strings, &row(day, &text(3)))),
            RadSlag::Uleselig
        );
    }

    #[test]
    fn what_cannot_be_a_spreadsheet_is_refused() {
        let day = r#"<c r="B2" t="d"><v>2022-03-10T14:32:00</v></c>"#;
        let good = row(day, "");
        assert!(les(&file(&book(""), "<sst/>", &good)).is_ok());
        let entity = r#"<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>"#;
        for (what, bytes) in [
            ("no parts", zip(&[("readme.txt", "hei")])),
            (
                "no sheet",
                zip(&[
                    ("_rels/.rels", RELS),
                    ("xl/workbook.xml", &book("")),
                    ("xl/_rels/workbook.xml.rels", BOOK_RELS),
                ]),
            ),
            ("own entity", file(&book(""), entity, &good)),
            (
                "row number",
                file(
                    &book(""),
                    "<sst/>",
                    &good.replace(r#"r="2""#, r#"r="99999999999999999999""#),
                ),
            ),
            ("column", file(&book(""), "<sst/>", &good.replace("A2", "AAAA2"))),
            (
                "cell type",
                file(&book(""), "<sst/>", &good.replace(r#"t="n""#, r#"t="x""#)),
            ),
            ("unclosed", file(&book(""), "<sst/>", &good.replace("</row>", ""))),
            ("not XML", file(&book(""), "<sst/>", "<row><c></row>")),
        ] {
            assert_eq!(first_fault(&bytes), RadSlag::Uleselig, "{what}");
        }
    }
}
