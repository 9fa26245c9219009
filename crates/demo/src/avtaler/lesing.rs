//! Reading a line of the script. Nothing that it does not understand is passed over.

use regelverk::tid::Dato;
use sak::avtale::Etter;
use sak::kvoteplass::Returgrunn;

use super::skript::{Endringstekst, Fravar, Gikk, Hva, Hvem, Om, Plasslag};

/// What happened, as a line says it after its day.
pub fn what(text: &str) -> Option<Hva> {
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
        "listetak" => {
            let [who, okt] = *rest else { return None };
            Hva::Listetak {
                navn: navn()?,
                fastlege: who.parse().ok()?,
                okt: Dato::parse(okt)?,
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
        ("fastlege-inn", [dag, who]) => Endringstekst::FastlegeInn(Dato::parse(dag)?, who.parse().ok()?),
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
