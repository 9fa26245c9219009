//! What is wrong with a file of applications, where, and what to do about it.

use texts::Tekst;

use super::kolonner::Kolonne;
use super::{MAX_MEGABYTE, MAX_RADER};

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.setning(texts::nb()))]
pub struct RadFeil {
    /// The line as the user sees it, from 1; `None` if the whole file is meant.
    pub linje: Option<usize>,
    /// The column's name; `None` if the whole line is meant.
    pub kolonne: Option<String>,
    /// What is wrong.
    pub slag: RadSlag,
}

/// What is wrong. Values from the file have been made safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RadSlag {
    /// The file is empty.
    Tom,
    /// A header and nothing else.
    UtenRader,
    /// Too many bytes.
    ForStor,
    /// Too many rows.
    ForMangeRader,
    /// Too many cells.
    ForMangeCellerIFilen,
    /// Not a spreadsheet after all.
    Uleselig,
    /// An older spreadsheet format, or a password.
    GammeltExcel,
    /// A small file that unpacks to a large one.
    UtpakketForStor,
    /// A quote that is never closed.
    ApentAnforselstegn,
    /// Text after a closing quote.
    RestEtterAnforselstegn,
    /// The header lacks the column.
    ManglerKolonne,
    /// The header has a column that does not exist.
    UkjentKolonne,
    /// The header has the column twice.
    DobbelKolonne,
    /// Fewer cells than the header.
    ForFaCeller {
        /// Cells in the line.
        antall: usize,
        /// Cells in the header.
        ventet: usize,
    },
    /// More cells than the header.
    ForMangeCeller {
        /// Cells in the line.
        antall: usize,
        /// Cells in the header.
        ventet: usize,
    },
    /// Empty where it must not be.
    Blank,
    /// Empty where a number must be.
    BlanktTall,
    /// Not a whole number in the range.
    IkkeTall {
        /// What stands there.
        verdi: String,
        /// The smallest allowed.
        fra: u64,
        /// The largest allowed.
        til: u64,
    },
    /// Larger than the number in another column.
    StorreEnn {
        /// The other column.
        kolonne: Kolonne,
    },
    /// The sum of the column is too large.
    ForStorSum {
        /// The largest sum allowed.
        maks: u64,
    },
    /// Not a date.
    IkkeDato {
        /// What stands there.
        verdi: String,
    },
    /// A number where a date should be.
    DatoSomTall {
        /// The number.
        verdi: String,
    },
    /// Before the first rulebook.
    ForRegelverket,
    /// None of the words.
    UkjentOrd {
        /// What stands there.
        verdi: String,
        /// The words.
        lov: String,
    },
    /// Not a share.
    IkkeAndel {
        /// What stands there.
        verdi: String,
    },
    /// Not four digits.
    IkkeKommunenummer {
        /// What stands there.
        verdi: String,
    },
    /// No such municipality.
    UkjentKommune {
        /// The number.
        nummer: String,
    },
    /// The municipality has a row already.
    DobbelKommune {
        /// The number.
        nummer: String,
        /// The line of the first.
        forste: usize,
    },
    /// The header lacks a column of the register.
    ManglerRegisterkolonne,
    /// The municipality has a line already in a list where each has one.
    DobbelILista {
        /// The line of the first.
        forste: usize,
    },
    /// A date that has not come.
    Framtid,
    /// A text that is too long.
    ForLang {
        /// The most characters allowed.
        maks: usize,
    },
    /// Characters that cannot be shown.
    UgyldigTegn,
    /// A formula that failed.
    Cellefeil {
        /// What the spreadsheet shows.
        verdi: String,
    },
}

impl RadFeil {
    pub(crate) fn file(slag: RadSlag) -> Self {
        Self {
            linje: None,
            kolonne: None,
            slag,
        }
    }

    pub(crate) fn line(linje: usize, slag: RadSlag) -> Self {
        Self {
            linje: Some(linje),
            kolonne: None,
            slag,
        }
    }

    pub(crate) fn cell(linje: usize, kolonne: Kolonne, slag: RadSlag) -> Self {
        Self {
            linje: Some(linje),
            kolonne: Some(kolonne.navn().to_owned()),
            slag,
        }
    }

    /// The fault as one line: where, what, and what to do.
    pub fn setning(&self, t: &Tekst) -> String {
        let setning = self.slag.setning(t);
        match (self.linje, &self.kolonne) {
            (None, _) => t.kontrakt_fil_hele(setning),
            (Some(linje), None) => t.kontrakt_fil_linje(linje.to_string(), setning),
            (Some(linje), Some(kolonne)) => {
                t.kontrakt_fil_celle(kolonne.as_str(), linje.to_string(), setning)
            }
        }
    }
}

impl RadSlag {
    /// What is wrong and what to do, without the place.
    pub fn setning(&self, t: &Tekst) -> String {
        match self {
            Self::Tom => t.kontrakt_fil_tom(),
            Self::UtenRader => t.kontrakt_fil_uten_rader(),
            Self::ForStor => t.kontrakt_fil_for_stor(MAX_MEGABYTE.to_string()),
            Self::ForMangeRader => t.kontrakt_fil_for_mange_rader(MAX_RADER.to_string()),
            Self::ForMangeCellerIFilen => t.kontrakt_fil_for_mange_celler(),
            Self::Uleselig => t.kontrakt_fil_uleselig(),
            Self::GammeltExcel => t.kontrakt_fil_gammelt_excel(),
            Self::UtpakketForStor => t.kontrakt_fil_utpakket_for_stor(),
            Self::ApentAnforselstegn => t.kontrakt_fil_anforsel_apen(),
            Self::RestEtterAnforselstegn => t.kontrakt_fil_anforsel_rest(),
            Self::ManglerKolonne => t.kontrakt_fil_mangler_kolonne(Kolonne::names()),
            Self::UkjentKolonne => t.kontrakt_fil_ukjent_kolonne(Kolonne::names()),
            Self::DobbelKolonne => t.kontrakt_fil_dobbel_kolonne(),
            Self::ForFaCeller { antall, ventet } => {
                t.kontrakt_fil_for_fa_celler(antall.to_string(), ventet.to_string())
            }
            Self::ForMangeCeller { antall, ventet } => {
                t.kontrakt_fil_for_mange_celler_i_linje(antall.to_string(), ventet.to_string())
            }
            Self::Blank => t.kontrakt_fil_blank(),
            Self::BlanktTall => t.kontrakt_fil_blankt_tall(),
            Self::IkkeTall { verdi, fra, til } => {
                t.kontrakt_fil_tall(fra.to_string(), til.to_string(), verdi.as_str())
            }
            Self::StorreEnn { kolonne } => t.kontrakt_fil_storre_enn(kolonne.navn()),
            Self::ForStorSum { maks } => t.kontrakt_fil_sum(maks.to_string()),
            Self::IkkeDato { verdi } => t.kontrakt_fil_dato(verdi.as_str()),
            Self::DatoSomTall { verdi } => t.kontrakt_fil_datotall(verdi.as_str()),
            Self::ForRegelverket => t.kontrakt_fil_for_regelverket(crate::feil::first_rulebook()),
            Self::UkjentOrd { verdi, lov } => t.kontrakt_fil_ord(lov.as_str(), verdi.as_str()),
            Self::IkkeAndel { verdi } => t.kontrakt_fil_andel(verdi.as_str()),
            Self::IkkeKommunenummer { verdi } => t.kontrakt_fil_kommunenummer(verdi.as_str()),
            Self::UkjentKommune { nummer } => t.kontrakt_fil_ukjent_kommune(nummer.as_str()),
            Self::DobbelKommune { nummer, forste } => {
                t.kontrakt_fil_dobbel_kommune(forste.to_string(), nummer.as_str())
            }
            Self::ManglerRegisterkolonne => t.register_fil_mangler_kolonne(crate::registerfil::kolonner()),
            Self::DobbelILista { forste } => t.register_fil_dobbel(forste.to_string()),
            Self::Framtid => t.register_fil_framtid(),
            Self::ForLang { maks } => t.kontrakt_fil_for_lang(maks.to_string()),
            Self::UgyldigTegn => t.kontrakt_fil_tegn(),
            Self::Cellefeil { verdi } => t.kontrakt_fil_cellefeil(verdi.as_str()),
        }
    }
}
