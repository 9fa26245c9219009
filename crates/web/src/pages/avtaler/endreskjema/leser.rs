//! What the form of an amendment says.

use regelverk::tid::Dato;
use sak::abonnement::Epost;
use sak::avtale::innhold::{Fastlege, Listetak, Veileder};
use sak::avtale::{Endringsslag, Inngatt, Permisjon};
use sak::id::Hpr;
use sak::soknad::felt::parse_percent;
use texts::Tekst;

use super::{
    ANDEL, ARBEIDER, EPOST, FRA, HPR, LOVREGULERT, NAVN, NY, PASIENTER, REFUSJON, RETTER, SISTE, SPESIALIST,
    SUPERVISJON, Skjemaslag, TIL,
};
use crate::form::Felter;
use crate::pages::sporsmal::Hindring;

impl Skjemaslag {
    /// What the form says.
    ///
    /// # Errors
    /// What must be put right in the fields.
    pub fn read(self, t: &Tekst, felter: &Felter, inngatt: &Inngatt) -> Result<Endringsslag, Hindring> {
        let mut read = Leser {
            t,
            felter,
            feil: Vec::new(),
        };
        let said = match self {
            Self::Andel => read
                .share(ANDEL)
                .zip(read.date(FRA))
                .map(|(stillingsandel, fra)| Endringsslag::Andel { fra, stillingsandel }),
            Self::Permisjon => read.leave().map(Endringsslag::Permisjon),
            Self::FastlegeInn => read.fastlege(),
            Self::FastlegeUt => read
                .hpr()
                .zip(read.date(FRA))
                .map(|(hpr, fra)| Endringsslag::FastlegeUt { fra, hpr }),
            Self::Veileder => read.veileder(),
            Self::Avslutning => read.date(SISTE).map(|siste| Endringsslag::Avslutning { siste }),
            Self::Forlengelse => read.date(SISTE).map(|siste| Endringsslag::Forlengelse { siste }),
            Self::Rettelse => read.correction(inngatt),
        };
        match said {
            Some(said) if read.feil.is_empty() => Ok(said),
            _ => Err(Hindring::Felter(read.feil)),
        }
    }
}

/// Where a GP who comes in is told that something waits to be signed, if that was answered.
pub fn address(felter: &Felter) -> Option<(Hpr, String)> {
    let typed = felter.text(EPOST).filter(|text| Epost::parse(text).is_some());
    felter.hpr(HPR).zip(typed.map(str::to_owned))
}

/// Reads fields and remembers what is wrong in them.
struct Leser<'a> {
    t: &'a Tekst,
    felter: &'a Felter,
    feil: Vec<(&'static str, String)>,
}

impl Leser<'_> {
    fn need<T>(&mut self, navn: &'static str, found: Option<T>, feil: fn(&Tekst) -> String) -> Option<T> {
        if found.is_none() {
            self.feil.push((navn, feil(self.t)));
        }
        found
    }

    fn date(&mut self, navn: &'static str) -> Option<Dato> {
        self.need(navn, self.felter.date(navn), |t| t.avtaler_feil_dato())
    }

    fn share(&mut self, navn: &'static str) -> Option<u16> {
        let found = self.felter.text(navn).and_then(parse_percent);
        self.need(navn, found, |t| t.avtaler_feil_andel())
    }

    fn yes_no(&mut self, navn: &'static str) -> Option<bool> {
        let found = match self.felter.get(navn) {
            Some("ja") => Some(true),
            Some("nei") => Some(false),
            _ => None,
        };
        self.need(navn, found, |t| t.avtaler_feil_ja_nei())
    }

    fn hpr(&mut self) -> Option<Hpr> {
        self.need(HPR, self.felter.hpr(HPR), |t| t.avtaler_feil_hpr())
    }

    fn navn(&mut self) -> Option<String> {
        let found = self.felter.text(NAVN).map(str::to_owned);
        self.need(NAVN, found, |t| t.avtaler_feil_navn())
    }

    fn leave(&mut self) -> Option<Permisjon> {
        let (fra, til) = (self.date(FRA), self.date(TIL));
        let (lovregulert, arbeider) = (self.yes_no(LOVREGULERT), self.share(ARBEIDER));
        Some(Permisjon {
            fra: fra?,
            til: til?,
            lovregulert: lovregulert?,
            arbeider: arbeider?,
        })
    }

    fn fastlege(&mut self) -> Option<Endringsslag> {
        let (hpr, navn, fra) = (self.hpr(), self.navn(), self.date(FRA));
        let (spesialist, refusjon) = (self.yes_no(SPESIALIST), self.yes_no(REFUSJON));
        let supervisjon = self.yes_no(SUPERVISJON);
        let pasienter = self.need(PASIENTER, self.felter.number(PASIENTER), |t| {
            t.avtaler_feil_pasienter()
        });
        if self
            .felter
            .text(EPOST)
            .is_some_and(|text| Epost::parse(text).is_none())
        {
            self.feil.push((EPOST, self.t.avtaler_feil_epost()));
        }
        let fastlege = Fastlege {
            hpr: Some(hpr?),
            navn: Some(navn?),
            spesialist,
            trygderefusjon: refusjon,
            supervisjon,
            pasienter,
            listetak: Listetak::IkkeOkt,
        };
        Some(Endringsslag::FastlegeInn { fra: fra?, fastlege })
    }

    fn veileder(&mut self) -> Option<Endringsslag> {
        let (hpr, navn, fra) = (self.hpr(), self.navn(), self.date(FRA));
        let veileder = Veileder {
            spesialist: self.yes_no(SPESIALIST),
            hpr: Some(hpr?),
            navn: Some(navn?),
        };
        Some(Endringsslag::Veileder { fra: fra?, veileder })
    }

    /// Without days, the leave that is chosen never was.
    fn correction(&mut self, inngatt: &Inngatt) -> Option<Endringsslag> {
        let chosen = self.felter.get(RETTER);
        let known = |nr: &u64| inngatt.forlop().permisjoner.iter().any(|(own, _)| own == nr);
        let retter = match chosen {
            Some(NY) => Some(None),
            Some(nr) => nr.parse().ok().filter(known).map(Some),
            None => None,
        };
        let retter = self.need(RETTER, retter, |t| t.avtaler_feil_retter());
        let empty = [FRA, TIL, LOVREGULERT, ARBEIDER].map(|navn| self.felter.text(navn));
        let empty = empty.iter().all(Option::is_none);
        let permisjon = if empty && matches!(retter, Some(Some(_))) {
            None
        } else {
            Some(self.leave()?)
        };
        Some(Endringsslag::Rettelse {
            retter: retter?,
            permisjon,
        })
    }
}
