//! The script: what happened to each place, by day. `data/avtaler.txt` says how it is written.

use regelverk::tid::Dato;
use sak::avtale::Etter;
use sak::kvoteplass::Returgrunn;

use super::lesing;
use crate::DemoFeil;

const SKRIPT: &str = include_str!("../../data/avtaler.txt");

/// One thing that happened.
pub struct Linje {
    /// The day.
    pub dag: Dato,
    /// The place: the municipality's number and the place's number in its application.
    pub plass: String,
    /// As it stands in the script, for whoever must find a fault in it.
    pub tekst: String,
    /// What.
    pub hva: Hva,
}

/// What happened.
pub enum Hva {
    /// To the place.
    Plass(Plasslag),
    /// An agreement was drafted, and perhaps more.
    Ny { navn: char, gikk: Gikk, om: Om },
    /// An amendment was proposed, and perhaps signed by all.
    Endring {
        navn: char,
        alle: bool,
        endring: Endringstekst,
    },
    /// One signature, under the agreement or an amendment.
    Signerer { navn: char, nr: Option<u64>, hvem: Hvem },
    /// It was told that a GP had raised the list ceiling.
    Listetak { navn: char, fastlege: u64, okt: Dato },
    /// It was cancelled.
    Kansellert(char),
    /// It was closed after its last day.
    Over(char),
    /// The closing report.
    Rapport(char, Etter),
}

/// What the municipality or the directorate did with a place.
pub enum Plasslag {
    Godtatt,
    Avslatt,
    Trukket,
    Returnert(Returgrunn),
    Avsluttet,
}

/// How far a new agreement came on its day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Gikk {
    Utkast,
    Sendt,
    Inngatt,
}

/// What an agreement is about. Doctors are counted within the municipality.
pub struct Om {
    pub lis: Option<u64>,
    pub dager: Option<(Dato, Dato)>,
    pub andel: Option<u16>,
    pub ramme: u64,
    pub fastleger: Vec<u64>,
    pub veileder: Option<u64>,
}

/// What an amendment says.
pub enum Endringstekst {
    Andel(Dato, u16),
    Permisjon(Fravar),
    Rettelse(Fravar),
    FastlegeInn(Dato, u64),
    FastlegeUt(Dato, u64),
    Veileder(Dato, u64),
    Slutt(Dato),
    Forlenget(Dato),
}

/// Leave: its days, the share worked meanwhile, and whether the law gives a right to it.
pub struct Fravar {
    pub dager: (Dato, Dato),
    pub arbeider: u16,
    pub lovregulert: bool,
}

/// Who signs.
#[derive(Clone, Copy)]
pub enum Hvem {
    Kommune,
    Lis,
    Fastlege(u64),
}

/// Everything that happened, by day; what happened on the same day, in the order of the places in the script.
pub fn read() -> Result<Vec<Linje>, DemoFeil> {
    let mut plass = "";
    let mut linjer = Vec::new();
    for text in SKRIPT.lines().map(str::trim) {
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        let Some((dag, rest)) = text.split_once(' ') else {
            plass = text;
            continue;
        };
        let wrong = || DemoFeil::Data(format!("{plass}: {text}"));
        linjer.push(Linje {
            dag: Dato::parse(dag).ok_or_else(wrong)?,
            plass: plass.to_owned(),
            tekst: text.to_owned(),
            hva: lesing::what(rest).ok_or_else(wrong)?,
        });
    }
    linjer.sort_by_key(|linje| linje.dag);
    Ok(linjer)
}
