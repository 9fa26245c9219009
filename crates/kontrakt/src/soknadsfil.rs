//! The file of applications: CSV or a spreadsheet (XLSX), the form that municipalities and the directorate
//! have today.
//!
//! All or nothing: either every row can be used, or every faulty cell is named with its line, its column and
//! what to do. What the bytes are is decided by their content, never by a file name.
//!
//! * CSV: comma, semicolon or tab; UTF-8, UTF-16 with a byte order mark, or else Windows-1252, which
//!   Norwegian spreadsheets still write.
//! * XLSX: the first visible sheet. Numbers may be text and text numbers; dates may be real dates; a share
//!   may be a percent cell; a municipality number may have lost its leading zero.
//!
//! Columns may come in any order; each must be there once. `kommunenummer`, `mottatt`, `antall`,
//! `antall_hovedformal`, `behov` and `antall_knyttet_til_alis` must be filled in; an empty cell in another
//! column means *unknown*. `stillingsandel` is hundredths of a percent, 0 to 10000, or a text with a percent
//! sign (`62,5 %`).

pub(crate) mod celle;
mod csv;
mod feil;
mod kolonner;
mod rad;
mod tegnsett;
pub(crate) mod verdi;
mod xlsx;
mod xml;

use std::collections::HashMap;

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::{Dato, Tidspunkt};
use sak::soknad::Innhold;

pub use feil::{RadFeil, RadSlag};
pub use kolonner::Kolonne;

use celle::Rad;
use kolonner::Kolonner;
use rad::{Lest, Radleser};

/// The largest file, in bytes.
pub const MAX_BYTES: usize = MAX_MEGABYTE * 1024 * 1024;
/// The largest file, in megabytes.
pub const MAX_MEGABYTE: usize = 16;
/// The largest number of applications in a file.
pub const MAX_RADER: usize = 100_000;
/// The largest number of cells, with room for every row and the header.
const MAX_CELLER: usize = 1_200_000;
/// The most cells in a row. A spreadsheet can place a cell so far out that the row alone fills the memory.
const MAX_BREDDE: usize = 256;

/// One application, as the file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoknadRad {
    /// The line in the file, or the row in the sheet, from 1.
    pub linje: usize,
    /// Four digits.
    pub kommunenummer: String,
    /// When it was received.
    pub mottatt: Mottatt,
    /// Status in the register of training establishments.
    pub utdanningsvirksomhet: Option<Utdanningsvirksomhet>,
    /// Places wanted, at least 1.
    pub antall: u64,
    /// Of these, places that serve the main purpose.
    pub antall_hovedformal: u64,
    /// Doctors who need to specialise.
    pub behov: u64,
    /// Of the places, those tied to an ALIS agreement.
    pub antall_knyttet_til_alis: u64,
    /// Periods wanted, at least 1. A rule judges how many are allowed.
    pub perioder: Option<u64>,
    /// Position share in hundredths of a percent.
    pub stillingsandel: Option<u16>,
    /// Other general medical work, in words.
    pub annet_allmennlegearbeid: Option<String>,
    /// Patients.
    pub pasientgrunnlag: Option<u64>,
}

impl SoknadRad {
    /// What the application says.
    pub fn innhold(&self) -> Innhold {
        Innhold {
            utdanningsvirksomhet: self.utdanningsvirksomhet,
            antall: Some(self.antall),
            antall_hovedformal: Some(self.antall_hovedformal),
            behov: Some(self.behov),
            annet_allmennlegearbeid: self.annet_allmennlegearbeid.clone(),
            perioder: self.perioder,
            stillingsandel: self.stillingsandel,
            antall_knyttet_til_alis: Some(self.antall_knyttet_til_alis),
            pasientgrunnlag: self.pasientgrunnlag,
        }
    }
}

/// A day, and the time of day in Norway if the file has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mottatt {
    /// The day.
    pub dato: Dato,
    /// The time of day.
    pub klokke: Option<Klokke>,
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Klokke {
    /// 0 to 23.
    pub time: i8,
    /// 0 to 59.
    pub minutt: i8,
    /// 0 to 59.
    pub sekund: i8,
}

impl Mottatt {
    /// The moment; the beginning of the day if the file has no time. `None` only if the day has no such time.
    pub fn tidspunkt(self) -> Option<Tidspunkt> {
        let klokke = self.klokke.unwrap_or(Klokke {
            time: 0,
            minutt: 0,
            sekund: 0,
        });
        Tidspunkt::in_norway(self.dato, klokke.time, klokke.minutt)
            .map(|at| at.plus_seconds(i64::from(klokke.sekund)))
    }
}

/// Reads a file of applications.
///
/// `kjente` says whether a municipality number exists. With `en_per_kommune_til` a municipality may have one
/// application up to that day, and more after it; without it, one in the whole file.
///
/// # Errors
/// Everything that is wrong with the file, in the order of the file.
pub fn read(
    bytes: &[u8],
    kjente: &dyn Fn(&str) -> bool,
    en_per_kommune_til: Option<Dato>,
) -> Result<Vec<SoknadRad>, Vec<RadFeil>> {
    let rader = rows(bytes).map_err(|feil| vec![feil])?;
    let Some((overskrift, rader)) = rader.split_first() else {
        return Err(vec![RadFeil::file(RadSlag::Tom)]);
    };
    let mut feil = Vec::new();
    let kolonner = Kolonner::read(overskrift, &mut feil);
    if rader.is_empty() && feil.is_empty() {
        return Err(vec![RadFeil::file(RadSlag::UtenRader)]);
    }
    let leste: Vec<Lest> = rader
        .iter()
        .map(|rad| Radleser::new(rad, &kolonner, kjente, &mut feil).read())
        .collect();
    refuse_repeated(&leste, en_per_kommune_til, &mut feil);
    refuse_large_sum(&leste, &mut feil);
    if feil.is_empty() {
        return Ok(leste.into_iter().filter_map(|lest| lest.rad).collect());
    }
    feil.sort_by_key(|feil| feil.linje);
    Err(feil)
}

/// The rows that are not wholly empty.
pub(crate) fn rows(bytes: &[u8]) -> Result<Vec<Rad>, RadFeil> {
    const ZIP: &[u8] = b"PK\x03\x04";
    const COMPOUND_FILE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];
    if bytes.len() > MAX_BYTES {
        return Err(RadFeil::file(RadSlag::ForStor));
    }
    if bytes.starts_with(COMPOUND_FILE) {
        return Err(RadFeil::file(RadSlag::GammeltExcel));
    }
    if bytes.starts_with(ZIP) {
        xlsx::rows(bytes)
    } else {
        csv::rows(&tegnsett::decode(bytes))
    }
}

/// Two rows of one municipality, unless the later phase takes several.
fn refuse_repeated(leste: &[Lest], en_per_kommune_til: Option<Dato>, feil: &mut Vec<RadFeil>) {
    let mut first: HashMap<&str, usize> = HashMap::new();
    for lest in leste {
        let (Some(nummer), Some(mottatt)) = (&lest.kommunenummer, lest.mottatt) else {
            continue;
        };
        if en_per_kommune_til.is_some_and(|frist| mottatt.dato > frist) {
            continue;
        }
        match first.get(nummer.as_str()) {
            None => {
                first.insert(nummer, lest.linje);
            }
            Some(forste) => {
                let slag = RadSlag::DobbelKommune {
                    nummer: nummer.clone(),
                    forste: *forste,
                };
                feil.push(RadFeil::cell(lest.linje, Kolonne::Kommunenummer, slag));
            }
        }
    }
}

/// The allocation takes at most so many places in all; the row that passes the limit is named.
fn refuse_large_sum(leste: &[Lest], feil: &mut Vec<RadFeil>) {
    let mut sum: u64 = 0;
    for lest in leste {
        sum += lest.antall.unwrap_or(0);
        if sum > crate::MAX_PLASSER {
            let slag = RadSlag::ForStorSum {
                maks: crate::MAX_PLASSER,
            };
            feil.push(RadFeil::cell(lest.linje, Kolonne::Antall, slag));
            return;
        }
    }
}
