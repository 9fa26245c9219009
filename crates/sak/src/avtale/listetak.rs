//! List ceilings that were raised after a GP entered into an agreement. Nobody signs a raise: it is told of, and
//! judged by the rule of the day on which it happened.

use regelverk::introduksjonsavtale::avtale::{self as regler, AvtaleFakta};
use regelverk::introduksjonsavtale::ia26_listetak;
use regelverk::regel::Regeldag;
use regelverk::tid::{Dato, Tidspunkt};
use regelverk::vurdering::Vurdering;
use serde::{Deserialize, Serialize};
use serde_json::json;
use thiserror::Error;

use super::Inngatt;
use super::endring::{Endringsslag, Stand};
use super::innhold::{TekstFeil, check_text};
use crate::aktor::Aktor;
use crate::hendelse::{Hendelse, Slag};
use crate::id::Hpr;

/// That a GP raised the ceiling of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listetakmelding {
    /// The GP.
    pub hpr: Hpr,
    /// The day of the raise.
    pub okt: Dato,
    /// Who told.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
    /// What came of it.
    #[serde(default)]
    pub fulgt_opp: Option<Oppfolging>,
}

/// What came of a raise that was told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Oppfolging {
    /// Whether it was told by mistake, and never was.
    pub feilmeldt: bool,
    /// In words.
    pub begrunnelse: String,
    /// Who says so.
    pub av: Aktor,
    /// When.
    pub tidspunkt: Tidspunkt,
}

impl Listetakmelding {
    /// Whether it was told by mistake.
    pub fn is_mistaken(&self) -> bool {
        self.fulgt_opp.as_ref().is_some_and(|what| what.feilmeldt)
    }
}

/// Why a raise is not registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ListetakFeil {
    /// The GP is no party on the day.
    #[error("the GP is no party on the day")]
    IkkePart,
    /// The day is still to come.
    #[error("the day is still to come")]
    Fremtid,
    /// This raise is registered already.
    #[error("registered already")]
    Meldt,
    /// There is no such raise that nobody has followed up.
    #[error("no such raise to follow up")]
    IkkeApen,
    /// A reason is needed.
    #[error("a reason is needed")]
    Begrunnelse,
    /// The reason cannot be kept.
    #[error(transparent)]
    Tekst(#[from] TekstFeil),
}

impl Inngatt {
    /// Registers that a GP raised the ceiling of the list on a day.
    ///
    /// # Errors
    /// If the GP is no party then, the day is still to come, or the raise is registered.
    pub fn report_listetak(
        mut self,
        hpr: Hpr,
        okt: Dato,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), ListetakFeil> {
        if okt > now.dato() {
            return Err(ListetakFeil::Fremtid);
        }
        if self.entered(hpr, okt).is_none() {
            return Err(ListetakFeil::IkkePart);
        }
        let told = |one: &Listetakmelding| (one.hpr, one.okt) == (hpr, okt) && !one.is_mistaken();
        if self.listetak.iter().any(told) {
            return Err(ListetakFeil::Meldt);
        }
        let melding = Listetakmelding {
            hpr,
            okt,
            av: av.clone(),
            tidspunkt: now,
            fulgt_opp: None,
        };
        let told = json!({ "avtale": self.felles.id, "listetak": melding });
        let hendelse = Hendelse::new(self.felles.kjede(), Slag::ListetakMeldt, &told);
        self.listetak.push(melding);
        Ok((self, hendelse))
    }

    /// What the rules say of each raise that is registered, in the order in which they were told.
    pub fn judge_listetak(&self) -> Vec<(&Listetakmelding, Vurdering)> {
        let judge = |melding: &Listetakmelding| {
            let dag = Regeldag::new(melding.okt)?;
            let fastlege = regler::Fastlege {
                hpr: Some(melding.hpr.number()),
                inngatt: self.entered(melding.hpr, melding.okt),
                listetak: regler::Listetak::Okt(melding.okt),
                ..regler::Fastlege::default()
            };
            let fakta = AvtaleFakta {
                fastleger: Some(vec![fastlege]),
                ..AvtaleFakta::unknown(melding.okt)
            };
            Some(ia26_listetak::judge(&fakta, dag))
        };
        let judged = self.listetak.iter();
        judged
            .filter_map(|melding| Some((melding, judge(melding)?)))
            .collect()
    }

    /// Says what came of a raise, counted from 0: it was followed up, or told by mistake.
    ///
    /// # Errors
    /// If there is no such raise, it was followed up already, or there is no reason that can be kept.
    pub fn follow_up_listetak(
        mut self,
        nr: usize,
        (feilmeldt, begrunnelse): (bool, &str),
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), ListetakFeil> {
        let begrunnelse = begrunnelse.trim();
        if begrunnelse.is_empty() {
            return Err(ListetakFeil::Begrunnelse);
        }
        check_text(begrunnelse)?;
        let found = self.listetak.get_mut(nr).filter(|one| one.fulgt_opp.is_none());
        let melding = found.ok_or(ListetakFeil::IkkeApen)?;
        melding.fulgt_opp = Some(Oppfolging {
            feilmeldt,
            begrunnelse: begrunnelse.to_owned(),
            av: av.clone(),
            tidspunkt: now,
        });
        let told = json!({ "avtale": self.felles.id, "listetak": melding });
        let hendelse = Hendelse::new(self.felles.kjede(), Slag::ListetakFulgtOpp, &told);
        Ok((self, hendelse))
    }

    /// The day on which a GP had entered into the agreement, if they had by a day and are a party until then: the
    /// last signature under the text or the amendment that names them.
    fn entered(&self, hpr: Hpr, dag: Dato) -> Option<Dato> {
        let forlop = self.forlop();
        if dag > forlop.til {
            return None;
        }
        let entered = self.entries(hpr).filter(|entered| *entered <= dag).max()?;
        let mut days = forlop
            .fastleger
            .iter()
            .filter(|days| days.fastlege.hpr == Some(hpr));
        days.any(|days| days.til.is_none_or(|til| dag <= til))
            .then_some(entered)
    }

    /// The day on which a GP entered into the agreement first. Who leaves and comes back was bound from then on.
    pub(super) fn first_entered(&self, hpr: Hpr) -> Option<Dato> {
        self.entries(hpr).min()
    }

    /// The days on which a GP entered into the agreement: the last signatures under what names them.
    fn entries(&self, hpr: Hpr) -> impl Iterator<Item = Dato> {
        let initial = self.vilkar.fastleger.contains(&hpr).then(|| self.inngatt.dato());
        let later =
            self.signed()
                .into_iter()
                .filter_map(move |endring| match (&endring.slag, &endring.stand) {
                    (Endringsslag::FastlegeInn { fastlege, .. }, Stand::Virker { tidspunkt }) => {
                        (fastlege.hpr == Some(hpr)).then(|| tidspunkt.dato())
                    }
                    _ => None,
                });
        initial.into_iter().chain(later)
    }
}
