//! The list as a file, as it is shown: also what is tried out, which the file says of itself in its name.

use axum::extract::{Path, RawQuery};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use regelverk::tid::Tidspunkt;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use sak::prioritering::{Liste, Plassutfall};
use texts::Tekst;

use super::bilde::{Bilde, Plass, span};
use super::prov::Prov;
use crate::access::Leser;
use crate::error::Feil;
use crate::form::Felter;
use crate::state::App;

/// So that a Norwegian spreadsheet program opens the file with its letters right.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A cell.
enum Celle {
    Tall(u64),
    Tekst(String),
    Tom,
}

impl From<u64> for Celle {
    fn from(value: u64) -> Self {
        Self::Tall(value)
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

impl<T: Into<Celle>> From<Option<T>> for Celle {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Tom, Into::into)
    }
}

/// The table with its name.
struct Fil {
    navn: String,
    hode: Vec<String>,
    rader: Vec<Vec<Celle>>,
}

/// `GET …/liste.csv`.
pub async fn csv(
    app: App,
    _leser: Leser,
    Path(navn): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Feil> {
    let fil = read(&app, &navn, query).await?;
    let bytes = write_csv(&fil).map_err(|error| Feil::Internal(error.to_string()))?;
    Ok(download(
        &format!("{}.csv", fil.navn),
        "text/csv; charset=utf-8",
        bytes,
    ))
}

/// `GET …/liste.xlsx`.
pub async fn xlsx(
    app: App,
    _leser: Leser,
    Path(navn): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Feil> {
    let fil = read(&app, &navn, query).await?;
    let bytes = write_xlsx(app.tekst, &fil, app.now()).map_err(|error| Feil::Internal(error.to_string()))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(download(&format!("{}.xlsx", fil.navn), kind, bytes))
}

async fn read(app: &App, navn: &str, query: Option<String>) -> Result<Fil, Feil> {
    let t = app.tekst;
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let bilde = Bilde::load(app, navn).await?;
    let prov = Prov::read(t, &query, &bilde);
    let liste = prov.liste(&bilde);
    let trial = if prov.aktiv {
        format!("-{}", t.prioritering_fil_prove())
    } else {
        String::new()
    };
    let rader = liste
        .plasser
        .iter()
        .map(|row| cells(t, &liste, &bilde.plass(row)))
        .collect();
    Ok(Fil {
        navn: format!("{}-{navn}{trial}", t.prioritering_fil_navn()),
        hode: head(t),
        rader,
    })
}

fn head(t: &Tekst) -> Vec<String> {
    vec![
        t.prioritering_endelig(),
        t.prioritering_beregnet(),
        t.prioritering_fil_kommunenummer(),
        t.prioritering_kommune(),
        t.prioritering_fil_fylke(),
        t.prioritering_fil_plass(),
        t.prioritering_fil_saksnummer(),
        t.prioritering_fil_hovedformal(),
        t.prioritering_fil_behov(),
        t.prioritering_kvotient(),
        t.prioritering_fil_knyttet(),
        t.prioritering_fil_pasientgrunnlag(),
        t.prioritering_fil_utfall(),
        t.prioritering_ikke_vurdert(),
        t.prioritering_fil_flyttet_til(),
        t.prioritering_fil_begrunnelse(),
        t.prioritering_fil_flyttet_av(),
    ]
}

fn cells(t: &Tekst, liste: &Liste, plass: &Plass<'_>) -> Vec<Celle> {
    let row = plass.row;
    let yes_no = |yes: bool| if yes { t.felles_ja() } else { t.felles_nei() };
    let outcome = match row.utfall {
        Plassutfall::Innenfor => t.prioritering_fil_innenfor(),
        Plassutfall::Likt => t.prioritering_fil_likt(),
        Plassutfall::Venteliste => t.prioritering_fil_venteliste(),
    };
    let moved = row.flyttet.as_ref();
    let chosen = liste
        .likhet
        .as_ref()
        .and_then(|_| plass.valgt(liste))
        .map(|chosen| {
            if chosen {
                t.prioritering_valgt()
            } else {
                t.prioritering_ikke_valgt()
            }
        });
    vec![
        span(row.endelig).into(),
        span(row.beregnet).into(),
        plass.kommunenummer().into(),
        plass.kommune().into(),
        plass.fylke().to_owned().into(),
        plass.nummer().into(),
        plass.saksnummer().to_owned().into(),
        yes_no(plass.hoved()).into(),
        plass.behov().into(),
        // Not as a fraction: spreadsheet programs take 1/3 for a date.
        t.prioritering_fil_kvotient(plass.behov().to_string(), plass.nummer().to_string())
            .into(),
        yes_no(plass.knyttet()).into(),
        plass.pasientgrunnlag().into(),
        outcome.into(),
        plass.uvurdert().then(|| t.felles_ja()).into(),
        moved.map(|flytting| flytting.til).into(),
        moved
            .map(|flytting| flytting.begrunnelse.trim().to_owned())
            .or(chosen)
            .into(),
        moved.map(|flytting| flytting.av.navn.clone()).into(),
    ]
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
fn plain(celle: &Celle) -> String {
    match celle {
        Celle::Tom => String::new(),
        Celle::Tall(tall) => tall.to_string(),
        Celle::Tekst(tekst) if tekst.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{tekst}"),
        Celle::Tekst(tekst) => tekst.clone(),
    }
}

fn write_xlsx(t: &Tekst, fil: &Fil, now: Tidspunkt) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(now.unix_seconds())?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = workbook.add_worksheet();
    sheet.set_name(t.prioritering_fil_ark())?;
    let bold = Format::new().set_bold();
    for (column, name) in (0..).zip(&fil.hode) {
        sheet.write_with_format(0, column, name, &bold)?;
    }
    for (row, cells) in (1..).zip(&fil.rader) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Celle::Tall(tall) => {
                    sheet.write_number(row, column, u32::try_from(*tall).unwrap_or(u32::MAX))?
                }
                Celle::Tekst(tekst) => sheet.write_string(row, column, tekst)?,
                Celle::Tom => continue,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofit();
    workbook.save_to_buffer()
}

fn download(name: &str, kind: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, bytes).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Fil {
        Fil {
            navn: "prioritering".into(),
            hode: vec!["Kommune".into(), "Plass".into()],
            rader: vec![
                vec![Celle::from("Ås; Våler".to_owned()), Celle::from(2)],
                vec![Celle::from("=1+1".to_owned()), Celle::Tom],
            ],
        }
    }

    #[test]
    fn a_text_that_looks_like_a_formula_stays_a_text() {
        let csv = String::from_utf8(write_csv(&file()).unwrap()).unwrap();
        assert_eq!(csv, "\u{feff}Kommune;Plass\n\"Ås; Våler\";2\n'=1+1;\n");
    }

    #[test]
    fn a_workbook_is_a_zip_file_and_the_same_every_time() {
        let make = || write_xlsx(texts::nb(), &file(), Tidspunkt::from_unix_seconds(1_651_140_000)).unwrap();
        assert!(make().starts_with(b"PK"));
        assert_eq!(make(), make());
    }
}
