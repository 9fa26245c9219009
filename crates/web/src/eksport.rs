//! A list as a file, for any page that has one: a workbook, or text with semicolons that a Norwegian spreadsheet
//! program opens with its letters and columns right.
//!
//! What is shown is what is in the file: the page gives its rows after its filters, of all its pages.

use std::borrow::Cow;

use axum::response::Response;
use maud::{Markup, html};
use regelverk::penger::Ore;
use regelverk::tid::{Dato, Tidspunkt};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use texts::Tekst;

use crate::error::Feil;
use crate::fil::download;
use crate::state::App;

/// So that a Norwegian spreadsheet program opens the file with its letters right.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Celle {
    /// A whole number.
    Tall(u64),
    /// A whole number that may be negative or large, such as an amount in øre.
    Heltall(i64),
    /// A number with two decimals, counted in hundredths: kroner, from øre.
    Hundredeler(i64),
    /// A date.
    Dato(Dato),
    /// A text.
    Tekst(String),
    /// Nothing.
    Tom,
}

impl From<u64> for Celle {
    fn from(value: u64) -> Self {
        Self::Tall(value)
    }
}

impl From<Ore> for Celle {
    fn from(value: Ore) -> Self {
        Self::Hundredeler(value.0)
    }
}

impl From<Dato> for Celle {
    fn from(value: Dato) -> Self {
        Self::Dato(value)
    }
}

impl From<String> for Celle {
    fn from(value: String) -> Self {
        if value.is_empty() {
            Self::Tom
        } else {
            Self::Tekst(value)
        }
    }
}

impl From<&str> for Celle {
    fn from(value: &str) -> Self {
        value.to_owned().into()
    }
}

impl<T: Into<Celle>> From<Option<T>> for Celle {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Tom, Into::into)
    }
}

/// A table with its name.
#[derive(Clone, Debug)]
pub struct Fil {
    /// The name of the file, without its ending.
    pub navn: String,
    /// The name of the sheet.
    pub ark: String,
    /// The names of the columns.
    pub hode: Vec<String>,
    /// The rows.
    pub rader: Vec<Vec<Celle>>,
}

impl Fil {
    /// The table as text, to be saved.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn csv(&self) -> Result<Response, Feil> {
        let bytes = write_csv(self).map_err(Feil::internal)?;
        Ok(download(
            &format!("{}.csv", self.navn),
            "text/csv; charset=utf-8",
            bytes,
        ))
    }

    /// The table as a workbook, to be saved.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn xlsx(&self, app: &App) -> Result<Response, Feil> {
        bok(&self.navn, std::slice::from_ref(self), app.now())
    }
}

/// Several tables as the sheets of one workbook, to be saved under a name. The same tables and time give the same file.
///
/// # Errors
/// If it cannot be written.
pub fn bok(navn: &str, ark: &[Fil], laget: Tidspunkt) -> Result<Response, Feil> {
    let bytes = write_xlsx(ark, laget).map_err(Feil::internal)?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(download(&format!("{navn}.xlsx"), kind, bytes))
}

/// The links to both files. `href` makes the address from the ending.
pub fn links(t: &Tekst, href: impl Fn(&str) -> String) -> Markup {
    html! {
        span class="hj-rad hj-liten" {
            a href=(href("xlsx")) download { (t.eksport_xlsx()) }
            a href=(href("csv")) download title=(t.eksport_csv_hjelp()) { (t.eksport_csv()) }
        }
    }
}

fn write_csv(fil: &Fil) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(Vec::from(BYTE_ORDER_MARK));
    writer.write_record(&fil.hode)?;
    for rad in &fil.rader {
        writer.write_record(rad.iter().map(plain))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// A text that a spreadsheet program would read as a formula is told apart from one.
pub fn no_formula(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

fn plain(celle: &Celle) -> String {
    match celle {
        Celle::Tom => String::new(),
        Celle::Tall(tall) => tall.to_string(),
        Celle::Heltall(tall) => tall.to_string(),
        Celle::Hundredeler(tall) => decimal(*tall, ','),
        Celle::Dato(dato) => format!("{:02}.{:02}.{}", dato.day(), dato.month(), dato.year()),
        Celle::Tekst(tekst) => no_formula(tekst).into_owned(),
    }
}

fn write_xlsx(ark: &[Fil], now: Tidspunkt) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(now.unix_seconds())?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    for fil in ark {
        write_sheet(fil, workbook.add_worksheet())?;
    }
    workbook.save_to_buffer()
}

/// A text is written as a text, so that a spreadsheet program never reads it as a formula.
fn write_sheet(fil: &Fil, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name(&fil.ark)?;
    let (bold, date, two) = (
        Format::new().set_bold(),
        Format::new().set_num_format("dd.mm.yyyy"),
        Format::new().set_num_format("#,##0.00"),
    );
    for (column, name) in (0..).zip(&fil.hode) {
        sheet.write_with_format(0, column, name, &bold)?;
    }
    for (row, cells) in (1..).zip(&fil.rader) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Celle::Tall(tall) => {
                    sheet.write_number(row, column, u32::try_from(*tall).unwrap_or(u32::MAX))?
                }
                // A workbook holds every number as one with decimals, exact up to 2⁵³; a larger one is written out.
                Celle::Heltall(tall) if tall.unsigned_abs() <= 1 << 53 => {
                    sheet.write_number(row, column, *tall as f64)?
                }
                Celle::Heltall(tall) => sheet.write_string(row, column, tall.to_string())?,
                // Read from its digits, so that nothing is computed with decimals.
                Celle::Hundredeler(tall) => match decimal(*tall, '.').parse::<f64>() {
                    Ok(number) => sheet.write_number_with_format(row, column, number, &two)?,
                    Err(_) => sheet.write_string(row, column, decimal(*tall, ','))?,
                },
                Celle::Dato(dato) => sheet.write_with_format(row, column, &excel(*dato)?, &date)?,
                Celle::Tekst(tekst) => sheet.write_string(row, column, tekst)?,
                Celle::Tom => continue,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofit();
    Ok(())
}

/// `-12.05` from -1205.
fn decimal(hundredths: i64, point: char) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let size = hundredths.unsigned_abs();
    format!("{sign}{}{point}{:02}", size / 100, size % 100)
}

fn excel(dato: Dato) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(dato.year()).unwrap_or_default();
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    ExcelDateTime::from_ymd(year, part(dato.month()), part(dato.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Fil {
        Fil {
            navn: "prioritering".into(),
            ark: "Liste".into(),
            hode: vec!["Kommune".into(), "Plass".into()],
            rader: vec![
                vec!["Ås; Våler".into(), Celle::from(2)],
                vec!["=1+1".into(), Celle::Tom],
                vec!["-1".into(), Dato::constant(2022, 3, 4).into()],
            ],
        }
    }

    #[test]
    fn a_text_that_looks_like_a_formula_stays_a_text() {
        let csv = String::from_utf8(write_csv(&file()).unwrap()).unwrap();
        assert_eq!(
            csv,
            "\u{feff}Kommune;Plass\n\"Ås; Våler\";2\n'=1+1;\n'-1;04.03.2022\n"
        );
    }

    #[test]
    fn hundredths_are_written_to_the_last() {
        let shown = [0, 5, -5, 158_125, -120_000].map(|number| decimal(number, ','));
        assert_eq!(shown, ["0,00", "0,05", "-0,05", "1581,25", "-1200,00"]);
        let fil = Fil {
            rader: vec![vec![Ore(-1_205).into(), Celle::Tom]],
            ..file()
        };
        let csv = String::from_utf8(write_csv(&fil).unwrap()).unwrap();
        assert!(csv.ends_with("\n-12,05;\n"), "{csv}");
    }

    #[test]
    fn a_workbook_is_a_zip_file_and_the_same_every_time() {
        let sheets = [
            file(),
            Fil {
                ark: "Sum".into(),
                ..file()
            },
        ];
        let make = || write_xlsx(&sheets, Tidspunkt::from_unix_seconds(1_651_140_000)).unwrap();
        assert!(make().starts_with(b"PK"));
        assert_eq!(make(), make());
    }
}
