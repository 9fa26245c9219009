//! A document that came with a case: what it is by its content, not by what its name says.

use regelverk::tid::Tidspunkt;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::{ForesporselId, SoknadId, VedleggId};
use crate::vedtak::hex;

/// The largest document that is kept, in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// The longest name that is kept, in characters.
const LONGEST_NAME: usize = 120;

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Filslag {
    /// PDF.
    Pdf,
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// A Word document.
    Docx,
    /// An e-mail.
    Eml,
}

impl Filslag {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Png, Self::Jpeg, Self::Docx, Self::Eml];

    /// The word that the database uses; also the ending of a name.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Docx => "docx",
            Self::Eml => "eml",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slag| slag.word() == word)
    }

    /// The media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Eml => "message/rfc822",
        }
    }

    /// What the content is; `None` if it is nothing that is taken in.
    pub fn of(innhold: &[u8]) -> Option<Self> {
        if innhold.starts_with(b"%PDF-") {
            Some(Self::Pdf)
        } else if innhold.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if innhold.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if innhold.starts_with(b"PK\x03\x04") && contains(innhold, b"word/document.xml") {
            Some(Self::Docx)
        } else if is_email(innhold) {
            Some(Self::Eml)
        } else {
            None
        }
    }
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

/// Header lines first, one of them saying who it is from.
fn is_email(innhold: &[u8]) -> bool {
    let head = innhold.get(..8192).unwrap_or(innhold);
    let mut from = false;
    for (index, line) in head.split(|byte| *byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            return from && index > 0;
        }
        let folded = index > 0 && (line.starts_with(b" ") || line.starts_with(b"\t"));
        let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
        let is_header = line.contains(&b':')
            && !name.is_empty()
            && name
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
        if !folded && !is_header {
            return false;
        }
        from |= name.eq_ignore_ascii_case(b"from") && is_header;
    }
    // So many headers that the text did not begin within what was read.
    from && innhold.len() > head.len()
}

/// Why a document is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum VedleggFeil {
    /// There is nothing in it.
    #[error("the document is empty")]
    Tom,
    /// More than [`LARGEST`].
    #[error("the document is larger than {LARGEST} bytes")]
    ForStor,
    /// None of [`Filslag`].
    #[error("the document is of a kind that is not taken in")]
    UkjentSlag,
}

/// All that is known of a document but its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Vedlegg {
    /// The id.
    pub id: VedleggId,
    /// The case it came with.
    pub soknad: SoknadId,
    /// The request that it answers.
    pub foresporsel: Option<ForesporselId>,
    /// Its name.
    pub navn: String,
    /// What it is.
    pub slag: Filslag,
    /// Bytes.
    pub storrelse: u64,
    /// SHA-256 of the content, hexadecimal.
    pub sha256: String,
    /// Who put it here.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

/// A document as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fil {
    /// The name that it had.
    pub navn: String,
    /// The content.
    pub innhold: Vec<u8>,
}

impl Fil {
    /// What the document is.
    ///
    /// # Errors
    /// If it is not kept.
    pub fn check(&self) -> Result<Filslag, VedleggFeil> {
        if self.innhold.is_empty() {
            Err(VedleggFeil::Tom)
        } else if self.innhold.len() > LARGEST {
            Err(VedleggFeil::ForStor)
        } else {
            Filslag::of(&self.innhold).ok_or(VedleggFeil::UkjentSlag)
        }
    }

    /// Takes the document into a case.
    ///
    /// # Errors
    /// If it is not kept.
    pub fn receive(
        &self,
        (id, soknad): (VedleggId, SoknadId),
        foresporsel: Option<ForesporselId>,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Vedlegg, Hendelse), VedleggFeil> {
        let slag = self.check()?;
        let vedlegg = Vedlegg {
            id,
            soknad,
            foresporsel,
            navn: clean_name(&self.navn, slag),
            slag,
            storrelse: self.innhold.len() as u64,
            sha256: hex(&Sha256::digest(&self.innhold)),
            av: av.clone(),
            tidspunkt: now,
        };
        let hendelse = Hendelse::new(Kjede::Soknad(soknad), Slag::VedleggLagtTil, &vedlegg);
        Ok((vedlegg, hendelse))
    }
}

/// The last part of a path, without what no file name needs, and with the ending that the content asks for.
fn clean_name(navn: &str, slag: Filslag) -> String {
    let last = navn.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '"' | '<' | '>' | ':' | '|' | '?' | '*'))
        .collect();
    let kept = kept.trim().trim_start_matches('.').to_owned();
    let lower = kept.to_lowercase();
    let fits =
        lower.ends_with(&format!(".{}", slag.word())) || slag == Filslag::Jpeg && lower.ends_with(".jpg");
    let stem: String = if kept.is_empty() {
        "vedlegg".to_owned()
    } else {
        kept
    };
    if fits && stem.chars().count() <= LONGEST_NAME {
        return stem;
    }
    let stem: String = stem.chars().take(LONGEST_NAME - 5).collect();
    format!("{stem}.{}", slag.word())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_says_what_a_document_is() {
        let kinds: [(&[u8], Option<Filslag>); 8] = [
            (b"%PDF-1.7\n", Some(Filslag::Pdf)),
            (b"\x89PNG\r\n\x1a\n....", Some(Filslag::Png)),
            (b"\xff\xd8\xff\xe0", Some(Filslag::Jpeg)),
            (b"PK\x03\x04....word/document.xml", Some(Filslag::Docx)),
            (b"PK\x03\x04....xl/workbook.xml", None),
            (
                b"From: a@b.example\r\nSubject: x\r\n y\r\n\r\ntext",
                Some(Filslag::Eml),
            ),
            (b"<html>From: a</html>", None),
            (b"Subject: x\n\ntext", None),
        ];
        for (content, kind) in kinds {
            assert_eq!(Filslag::of(content), kind, "{}", String::from_utf8_lossy(content));
        }
    }

    #[test]
    fn a_name_is_only_a_name_and_ends_as_the_content_says() {
        assert_eq!(clean_name("C:\\mappe\\søknad.pdf", Filslag::Pdf), "søknad.pdf");
        assert_eq!(clean_name("../../etc/passwd", Filslag::Pdf), "passwd.pdf");
        assert_eq!(clean_name("bilde.JPG", Filslag::Jpeg), "bilde.JPG");
        assert_eq!(clean_name("side.html", Filslag::Eml), "side.html.eml");
        assert_eq!(clean_name("\"\r\n", Filslag::Png), "vedlegg.png");
        assert!(clean_name(&"a".repeat(500), Filslag::Pdf).chars().count() <= LONGEST_NAME);
    }
}
