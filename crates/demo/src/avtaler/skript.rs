//! The script: what happened to each place, by day. `data/avtaler.txt` says how it is written.

use regelverk::tid::Dato;
use sak::avtale::Etter;
use sak::kvoteplass::Returgrunn;

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
    /// A GP who has raised the list ceiling, and when.
    pub listetak: Option<(u64, Dato)>,
}

/// What an amendment says.
pub enum Endringstekst {
    Andel(Dato, u16),
    Permisjon(Fravar),
    Rettelse(Fravar),
    FastlegeInn(Dato, u64, Option<Dato>),
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
            hva: what(rest).ok_or_else(wrong)?,
        });
    }
    linjer.sort_by_key(|linje| linje.dag);
    Ok(linjer)
}

fn what(text: &str) -> Option<Hva> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let navn = || words.get(1)?.chars().next();
    let rest = words.get(2..).unwrap_or_default();
    let ny = |gikk| {
        Some(Hva::Ny {
            navn: navn()?,
            gikk,
            om: about(rest)?,
        })
    };
    Some(match *words.first()? {
        "godtatt" => Hva::Plass(Plasslag::Godtatt),
        "avslatt" => Hva::Plass(Plasslag::Avslatt),
        "trukket" => Hva::Plass(Plasslag::Trukket),
        "avsluttet" => Hva::Plass(Plasslag::Avsluttet),
        "returnert" => Hva::Plass(Plasslag::Returnert(Returgrunn::from_word(words.get(1)?)?)),
        "inngatt" => ny(Gikk::Inngatt)?,
        "sendt" => ny(Gikk::Sendt)?,
        "utkast" => ny(Gikk::Utkast)?,
        "endring" => Hva::Endring {
            navn: navn()?,
            alle: true,
            endring: amendment(rest)?,
        },
        "foreslatt" => Hva::Endring {
            navn: navn()?,
            alle: false,
            endring: amendment(rest)?,
        },
        "signerer" => {
            let (nr, who) = match *rest {
                [nr, who] => (Some(nr.parse().ok()?), who),
                [who] => (None, who),
                _ => return None,
            };
            Hva::Signerer {
                navn: navn()?,
                nr,
                hvem: who_signs(who)?,
            }
        }
        "kansellert" => Hva::Kansellert(navn()?),
        "over" => Hva::Over(navn()?),
        "rapport" => Hva::Rapport(navn()?, Etter::from_word(rest.first()?)?),
        _ => return None,
    })
}

fn who_signs(word: &str) -> Option<Hvem> {
    match word {
        "kommune" => Some(Hvem::Kommune),
        "lis" => Some(Hvem::Lis),
        other => Some(Hvem::Fastlege(other.strip_prefix("fl")?.parse().ok()?)),
    }
}

fn about(words: &[&str]) -> Option<Om> {
    let mut om = Om {
        lis: None,
        dager: None,
        andel: None,
        ramme: 1,
        fastleger: vec![1, 2],
        veileder: None,
        listetak: None,
    };
    for word in words {
        match word.split_once('=') {
            Some(("lis", lis)) => om.lis = Some(lis.parse().ok()?),
            Some(("ramme", ramme)) => om.ramme = ramme.parse().ok()?,
            Some(("v", veileder)) => om.veileder = Some(veileder.parse().ok()?),
            Some(("fl", list)) => {
                let numbers = list.split(',').map(|number| number.parse().ok());
                om.fastleger = numbers.collect::<Option<_>>()?;
            }
            Some(("listetak", text)) => {
                let (fastlege, dag) = text.split_once(':')?;
                om.listetak = Some((fastlege.parse().ok()?, Dato::parse(dag)?));
            }
            Some(_) => return None,
            None if word.contains("..") => om.dager = Some(days(word)?),
            None => om.andel = Some(percent(word)?),
        }
    }
    Some(om)
}

fn amendment(words: &[&str]) -> Option<Endringstekst> {
    let (slag, rest) = words.split_first()?;
    Some(match (*slag, rest) {
        ("andel", [dag, andel]) => Endringstekst::Andel(Dato::parse(dag)?, percent(andel)?),
        ("permisjon", rest) => Endringstekst::Permisjon(leave(rest)?),
        ("rettelse", rest) => Endringstekst::Rettelse(leave(rest)?),
        ("fastlege-inn", [dag, fastlege, raised @ ..]) => {
            let raised = match raised {
                [] => None,
                [word, ..] => Some(Dato::parse(word.strip_prefix("listetak=")?)?),
            };
            Endringstekst::FastlegeInn(Dato::parse(dag)?, fastlege.parse().ok()?, raised)
        }
        ("fastlege-ut", [dag, who]) => Endringstekst::FastlegeUt(Dato::parse(dag)?, who.parse().ok()?),
        ("veileder", [dag, who]) => Endringstekst::Veileder(Dato::parse(dag)?, who.parse().ok()?),
        ("slutt", [siste]) => Endringstekst::Slutt(Dato::parse(siste)?),
        ("forlenget", [siste]) => Endringstekst::Forlenget(Dato::parse(siste)?),
        _ => return None,
    })
}

fn leave(words: &[&str]) -> Option<Fravar> {
    let [dager, arbeider, kind] = words else {
        return None;
    };
    let lovregulert = match *kind {
        "lovregulert" => true,
        "annen" => false,
        _ => return None,
    };
    Some(Fravar {
        dager: days(dager)?,
        arbeider: percent(arbeider)?,
        lovregulert,
    })
}

fn days(word: &str) -> Option<(Dato, Dato)> {
    let (fra, til) = word.split_once("..")?;
    Dato::parse(fra).zip(Dato::parse(til))
}

fn percent(word: &str) -> Option<u16> {
    word.parse::<u16>().ok()?.checked_mul(100)
}
