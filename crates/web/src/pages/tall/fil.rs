//! The files: CSV, XLSX and JSON, with addresses that stay.

use axum::extract::Path;
use axum::response::Response;
use regelverk::tid::{Dato, Tidspunkt};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use serde_json::Value;
use texts::Tekst;

use super::bilde::Bilde;
use super::data::{Sett, as_json};
use crate::error::Feil;
use crate::fil::download;
use crate::state::App;

/// So that a Norwegian spreadsheet program opens the file with its letters right.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// `GET /tall/{table}.{form}`.
pub async fn show(app: App, Path(fil): Path<String>) -> Result<Response, Feil> {
    let (sett, form) = fil.split_once('.').ok_or(Feil::NotFound)?;
    let sett = Sett::from_word(sett).ok_or(Feil::NotFound)?;
    let bilde = Bilde::load(&app).await?;
    let (kind, bytes) = match form {
        "csv" => (
            "text/csv; charset=utf-8",
            as_csv(app.tekst, sett, &bilde).map_err(Feil::internal)?,
        ),
        "xlsx" => (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            as_xlsx(app.tekst, sett, &bilde).map_err(Feil::internal)?,
        ),
        "json" => (
            "application/json",
            serde_json::to_vec_pretty(&as_json(sett, &bilde)).map_err(Feil::internal)?,
        ),
        _ => return Err(Feil::NotFound),
    };
    let name = format!("{}-{}.{form}", sett.word(), bilde.dato);
    Ok(download(&name, kind, bytes))
}

fn as_csv(t: &Tekst, sett: Sett, bilde: &Bilde) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(Vec::from(BYTE_ORDER_MARK));
    writer.write_record(sett.columns())?;
    for row in sett.rows(bilde) {
        writer.write_record(row.iter().map(|value| plain(t, value)))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// A value as text. One that a spreadsheet program would read as a formula is told apart from one.
fn plain(t: &Tekst, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => t.felles_ja(),
        Value::Bool(false) => t.felles_nei(),
        Value::String(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn as_xlsx(t: &Tekst, sett: Sett, bilde: &Bilde) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The same figures are the same file, so the file is as old as its day.
    let made = Tidspunkt::in_norway(bilde.dato, 0, 0).map_or(0, Tidspunkt::unix_seconds);
    workbook
        .set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_timestamp(made)?));
    let sheet = workbook.add_worksheet();
    sheet.set_name(sett.word())?;
    let bold = Format::new().set_bold();
    let date = Format::new().set_num_format("dd.mm.yyyy");
    for (column, name) in (0..).zip(sett.columns()) {
        sheet.write_with_format(0, column, *name, &bold)?;
    }
    for (row, cells) in (1..).zip(sett.rows(bilde)) {
        for (column, cell) in (0..).zip(&cells) {
            if let Some(number) = cell.as_u64() {
                sheet.write_number(row, column, u32::try_from(number).unwrap_or(u32::MAX))?;
            } else if let Some(dato) = cell.as_str().and_then(Dato::parse) {
                let day = ExcelDateTime::parse_from_str(&dato.to_string())?;
                sheet.write_datetime_with_format(row, column, &day, &date)?;
            } else if !cell.is_null() {
                let text = match cell {
                    Value::String(text) => text.clone(),
                    other => plain(t, other),
                };
                sheet.write_string(row, column, text)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofit();
    workbook.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_looks_like_a_formula_stays_a_text() {
        let t = texts::nb();
        assert_eq!(plain(t, &Value::from("=1+1")), "'=1+1");
        assert_eq!(plain(t, &Value::Null), "");
        assert_eq!(plain(t, &Value::from(65)), "65");
    }
}
