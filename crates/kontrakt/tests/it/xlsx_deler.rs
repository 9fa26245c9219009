//! Spreadsheets made by hand, part by part.

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
