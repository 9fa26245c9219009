//! From a letter to the bytes of its file.

use jiff::{Timestamp, tz::TimeZone};
use sak::vedtak::hex;
use sha2::{Digest, Sha256};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::verden::{Grunnlag, Verden};
use crate::{Brev, LetterError, tegn};

/// How many letters a cached piece of layout outlives its last use. Long enough to keep what all letters share,
/// short enough that memory stays flat however many are made.
const CACHE_AGE: usize = 2;

/// Sets the letter and returns a PDF that is both PDF/A-2a and PDF/UA-1.
///
/// `utstedt` is when the letter was issued, in seconds since 1970 UTC; it becomes the file's creation time. The same
/// letter and time give the same bytes. This is work for the processor, some milliseconds in an optimised build, and
/// does not belong on a thread that serves requests.
///
/// # Errors
/// [`LetterError::MissingTitle`], [`LetterError::MissingDocumentNumber`] or [`LetterError::Time`] when the letter lacks
/// what it must have. The others are faults in the program.
pub fn render(brev: &Brev, utstedt: i64) -> Result<Vec<u8>, LetterError> {
    let options = options(brev, utstedt)?;
    let bytes = compile(brev).and_then(|document| {
        typst_pdf::pdf(&document, &options).map_err(|errors| LetterError::Export(describe(&errors)))
    });
    comemo::evict(CACHE_AGE);
    bytes
}

/// A letter as it is kept: what it says, and its file with the checksum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arkivert {
    /// The number of the document.
    pub nummer: String,
    /// What it says, as JSON.
    pub brev: serde_json::Value,
    /// The file.
    pub pdf: Vec<u8>,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
}

/// Sets a letter to be kept. What is said of [`render`] holds here too.
///
/// # Errors
/// Those of [`render`].
pub fn archive(brev: Brev, utstedt: i64) -> Result<Arkivert, LetterError> {
    let pdf = render(&brev, utstedt)?;
    Ok(Arkivert {
        brev: serde_json::to_value(&brev)?,
        nummer: brev.dokumentnummer,
        sha256: hex(&Sha256::digest(&pdf)),
        pdf,
    })
}

pub(crate) fn compile(brev: &Brev) -> Result<PagedDocument, LetterError> {
    let grunnlag = Grunnlag::get()?;
    let mut data = serde_json::to_value(brev)?;
    tegn::clean(&mut data, grunnlag.letter_font());
    if is_blank(&data["tittel"]) {
        return Err(LetterError::MissingTitle);
    }
    if is_blank(&data["dokumentnummer"]) {
        return Err(LetterError::MissingDocumentNumber);
    }
    let verden = Verden::new(grunnlag, serde_json::to_vec(&data)?);
    let result = typst::compile::<PagedDocument>(&verden);
    debug_assert!(
        result.warnings.is_empty(),
        "the template warns: {}",
        describe(&result.warnings)
    );
    result
        .output
        .map_err(|errors| LetterError::Template(describe(&errors)))
}

fn is_blank(text: &serde_json::Value) -> bool {
    text.as_str().is_none_or(|text| text.trim().is_empty())
}

fn options(brev: &Brev, utstedt: i64) -> Result<PdfOptions, LetterError> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|_| LetterError::Setup("the standards exclude each other"))?;
    Ok(PdfOptions {
        ident: Smart::Custom(format!("hjemmel/{}/{utstedt}", brev.dokumentnummer)),
        creator: Smart::Custom(Some("Hjemmel".to_owned())),
        timestamp: Some(typst_pdf::Timestamp::new_utc(datetime(utstedt)?)),
        standards,
        ..PdfOptions::default()
    })
}

fn datetime(seconds: i64) -> Result<Datetime, LetterError> {
    let fault = || LetterError::Time(seconds);
    let at = Timestamp::from_second(seconds)
        .map_err(|_| fault())?
        .to_zoned(TimeZone::UTC);
    let part = |value: i8| u8::try_from(value).map_err(|_| fault());
    // A PDF can only name years 0 to 9999.
    if at.year() < 0 {
        return Err(fault());
    }
    Datetime::from_ymd_hms(
        at.year().into(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )
    .ok_or_else(fault)
}

fn describe(diagnostics: &[SourceDiagnostic]) -> String {
    diagnostics
        .iter()
        .map(|diagnostic| diagnostic.message.as_str())
        .collect::<Vec<_>>()
        .join("; ")
}
