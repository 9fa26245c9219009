//! What the municipality answers, and what the directorate does while there is no answer.

use regelverk::tid::{Dato, Tidspunkt};
use serde_json::json;
use thiserror::Error;

use super::{Kvoteplass, PlassTilstand, Plassteg, Plasstegslag, Returgrunn};
use crate::aktor::Aktor;
use crate::avtale::Avtale;
use crate::avtale::ramme::open_frames;
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::AvtaleId;
use crate::soknad::sendt::LONGEST_REASON;

/// Why nothing is done with a place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PlassFeil {
    /// It is not an open offer: somebody has answered it, or it was withdrawn.
    #[error("the place is not offered")]
    IkkeTilbudt,
    /// Only a place that was accepted can be given back.
    #[error("the place is not accepted")]
    IkkeTildelt,
    /// A reason is needed.
    #[error("a reason is needed")]
    Begrunnelse,
    /// The reason is longer than can be kept.
    #[error("the reason is longer than {LONGEST_REASON} characters")]
    ForLang,
    /// The new last day must lie after this day.
    #[error("the last day to answer must be after {0}")]
    Svarfrist(Dato),
    /// The offer can still be answered, to and with this day.
    #[error("the offer can be answered until {0}")]
    FristenLoper(Dato),
    /// An agreement under the place is a draft, waits for signatures or is not over.
    #[error("an agreement under the place is not over")]
    AvtaleLoper(AvtaleId),
    /// There is time left under the place that somebody could use.
    #[error("there is time left under the place")]
    TidIgjen,
}

type Resultat = Result<(Kvoteplass, Hendelse), PlassFeil>;

impl Kvoteplass {
    /// The municipality accepts. It may do so after the last day too, as long as the offer stands.
    ///
    /// # Errors
    /// If it is not an open offer.
    pub fn accept(self, av: &Aktor, now: Tidspunkt) -> Resultat {
        self.offered()?;
        Ok(self.step(Slag::PlassGodtatt, step(Plasstegslag::Godtatt, av, now)))
    }

    /// The municipality declines, with or without a reason.
    ///
    /// # Errors
    /// If it is not an open offer, or the reason is too long.
    pub fn decline(self, begrunnelse: &str, av: &Aktor, now: Tidspunkt) -> Resultat {
        self.offered()?;
        let steg = Plassteg {
            begrunnelse: kept(begrunnelse)?,
            ..step(Plasstegslag::Avslatt, av, now)
        };
        Ok(self.step(Slag::PlassAvslatt, steg))
    }

    /// The municipality gives an accepted place back. *Something else* needs words. `avtaler` are the agreements
    /// under the place.
    ///
    /// # Errors
    /// If the place is not accepted, an agreement under it is not over, or the reason is missing or too long.
    pub fn give_back(
        self,
        (grunn, begrunnelse): (Returgrunn, &str),
        avtaler: &[Avtale],
        av: &Aktor,
        now: Tidspunkt,
    ) -> Resultat {
        self.without_agreements(avtaler, now.dato())?;
        let begrunnelse = kept(begrunnelse)?;
        if grunn == Returgrunn::Annet && begrunnelse.is_none() {
            return Err(PlassFeil::Begrunnelse);
        }
        let steg = Plassteg {
            grunn: Some(grunn),
            begrunnelse,
            ..step(Plasstegslag::Returnert, av, now)
        };
        Ok(self.step(Slag::PlassReturnert, steg))
    }

    /// Closes a place whose time is used: it counts against the quota no longer. `perioder` is how many frames it
    /// has.
    ///
    /// # Errors
    /// If the place is not accepted, an agreement under it is not over, or somebody could still use what is left.
    pub fn close(self, avtaler: &[Avtale], perioder: u64, av: &Aktor, now: Tidspunkt) -> Resultat {
        self.without_agreements(avtaler, now.dato())?;
        if !open_frames(avtaler, perioder, now.dato()).is_empty() {
            return Err(PlassFeil::TidIgjen);
        }
        Ok(self.step(Slag::PlassAvsluttet, step(Plasstegslag::Avsluttet, av, now)))
    }

    /// Whether it is accepted and nothing under it is under way.
    fn without_agreements(&self, avtaler: &[Avtale], today: Dato) -> Result<(), PlassFeil> {
        if self.tilstand != PlassTilstand::Tildelt {
            return Err(PlassFeil::IkkeTildelt);
        }
        let mut own = avtaler.iter().filter(|avtale| avtale.felles().plass == self.id);
        match own.find(|avtale| avtale.is_under_way(today)) {
            Some(avtale) => Err(PlassFeil::AvtaleLoper(avtale.felles().id)),
            None => Ok(()),
        }
    }

    /// The directorate gives more time to answer.
    ///
    /// # Errors
    /// If it is not an open offer, the new day is not later than the old one and today, or there is no reason.
    pub fn extend(self, svarfrist: Dato, begrunnelse: &str, av: &Aktor, now: Tidspunkt) -> Resultat {
        self.offered()?;
        let earliest = self.svarfrist.map_or(now.dato(), |last| last.max(now.dato()));
        if svarfrist <= earliest {
            return Err(PlassFeil::Svarfrist(earliest));
        }
        let steg = Plassteg {
            begrunnelse: Some(kept(begrunnelse)?.ok_or(PlassFeil::Begrunnelse)?),
            svarfrist: Some(svarfrist),
            ..step(Plasstegslag::Utsatt, av, now)
        };
        Ok(self.step(Slag::PlassFristUtsatt, steg))
    }

    /// The directorate withdraws an offer that was not answered in time.
    ///
    /// # Errors
    /// If it is not an open offer, can still be answered, or there is no reason.
    pub fn withdraw(self, begrunnelse: &str, av: &Aktor, now: Tidspunkt) -> Resultat {
        self.offered()?;
        if let Some(last) = self.svarfrist.filter(|last| now.dato() <= *last) {
            return Err(PlassFeil::FristenLoper(last));
        }
        let steg = Plassteg {
            begrunnelse: Some(kept(begrunnelse)?.ok_or(PlassFeil::Begrunnelse)?),
            ..step(Plasstegslag::Trukket, av, now)
        };
        Ok(self.step(Slag::PlassTrukket, steg))
    }

    fn offered(&self) -> Result<(), PlassFeil> {
        match self.tilstand {
            PlassTilstand::Tilbudt => Ok(()),
            _ => Err(PlassFeil::IkkeTilbudt),
        }
    }

    fn step(mut self, slag: Slag, steg: Plassteg) -> (Self, Hendelse) {
        self.tilstand = steg.slag.leads_to();
        self.svarfrist = steg.svarfrist.or(self.svarfrist);
        let nyttelast =
            json!({ "kvoteplass": self.id, "nummer": self.nummer, "plass": self.plass, "steg": steg });
        let hendelse = Hendelse::new(Kjede::Soknad(self.soknad), slag, &nyttelast);
        self.steg.push(steg);
        (self, hendelse)
    }
}

fn step(slag: Plasstegslag, av: &Aktor, now: Tidspunkt) -> Plassteg {
    Plassteg {
        slag,
        av: av.clone(),
        tidspunkt: now,
        grunn: None,
        begrunnelse: None,
        svarfrist: None,
    }
}

/// A reason without blanks around it; `None` if that leaves nothing.
fn kept(begrunnelse: &str) -> Result<Option<String>, PlassFeil> {
    let text = begrunnelse.trim();
    if text.chars().count() > LONGEST_REASON {
        return Err(PlassFeil::ForLang);
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}
