//! The columns, and which of them a file has where.

use super::celle::{Celle, Rad};
use super::feil::{RadFeil, RadSlag};
use crate::vis::safe;

/// A column of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kolonne {
    /// Municipality number.
    Kommunenummer,
    /// When the application was received.
    Mottatt,
    /// Status in the register of training establishments.
    Utdanningsvirksomhet,
    /// Places wanted.
    Antall,
    /// Places for the main purpose.
    AntallHovedformal,
    /// Doctors who need to specialise.
    Behov,
    /// Places tied to an ALIS agreement.
    AntallKnyttetTilAlis,
    /// Periods wanted.
    Perioder,
    /// Position share.
    Stillingsandel,
    /// Other general medical work.
    AnnetAllmennlegearbeid,
    /// Patients.
    Pasientgrunnlag,
}

impl Kolonne {
    /// Every column, in the order of the contract.
    pub const ALL: [Self; 11] = [
        Self::Kommunenummer,
        Self::Mottatt,
        Self::Utdanningsvirksomhet,
        Self::Antall,
        Self::AntallHovedformal,
        Self::Behov,
        Self::AntallKnyttetTilAlis,
        Self::Perioder,
        Self::Stillingsandel,
        Self::AnnetAllmennlegearbeid,
        Self::Pasientgrunnlag,
    ];

    /// The name in the header.
    pub const fn navn(self) -> &'static str {
        match self {
            Self::Kommunenummer => "kommunenummer",
            Self::Mottatt => "mottatt",
            Self::Utdanningsvirksomhet => "utdanningsvirksomhet",
            Self::Antall => "antall",
            Self::AntallHovedformal => "antall_hovedformal",
            Self::Behov => "behov",
            Self::AntallKnyttetTilAlis => "antall_knyttet_til_alis",
            Self::Perioder => "perioder",
            Self::Stillingsandel => "stillingsandel",
            Self::AnnetAllmennlegearbeid => "annet_allmennlegearbeid",
            Self::Pasientgrunnlag => "pasientgrunnlag",
        }
    }

    /// The column that a header names, in any case.
    pub fn from_header(header: &str) -> Option<Self> {
        let header = super::celle::trim(header);
        Self::ALL
            .into_iter()
            .find(|kolonne| kolonne.navn().eq_ignore_ascii_case(header))
    }

    /// All names, for messages.
    pub fn names() -> String {
        Self::ALL.map(Self::navn).join(", ")
    }
}

/// Where the columns stand.
pub struct Kolonner {
    places: [Option<usize>; Kolonne::ALL.len()],
    /// How many columns the header has.
    pub bredde: usize,
}

impl Kolonner {
    /// Reads the header, and notes what is wrong with it.
    pub fn read(overskrift: &Rad, feil: &mut Vec<RadFeil>) -> Self {
        let linje = overskrift.linje;
        let mut places = [None; Kolonne::ALL.len()];
        for (place, celle) in overskrift.celler.iter().enumerate() {
            let fault = match Kolonne::from_header(celle.shown()) {
                Some(kolonne) if places[kolonne as usize].is_some() => RadSlag::DobbelKolonne,
                Some(kolonne) => {
                    places[kolonne as usize] = Some(place);
                    continue;
                }
                None => RadSlag::UkjentKolonne,
            };
            feil.push(RadFeil {
                linje: Some(linje),
                kolonne: Some(header_name(celle, place)),
                slag: fault,
            });
        }
        for kolonne in Kolonne::ALL
            .into_iter()
            .filter(|kolonne| places[*kolonne as usize].is_none())
        {
            feil.push(RadFeil::cell(linje, kolonne, RadSlag::ManglerKolonne));
        }
        Self {
            places,
            bredde: overskrift.celler.len(),
        }
    }

    /// Where a column stands, if the header has it.
    pub fn place(&self, kolonne: Kolonne) -> Option<usize> {
        self.places[kolonne as usize]
    }
}

/// A column without a name is called by its number.
fn header_name(celle: &Celle, place: usize) -> String {
    match celle {
        Celle::Tom => (place + 1).to_string(),
        celle => safe(celle.shown()),
    }
}
