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
        let forlop = self.forlop();
        let there = forlop.fastleger_on(okt);
        if !forlop.covers(okt) || !there.iter().any(|one| one.hpr == Some(hpr)) {
            return Err(ListetakFeil::IkkePart);
        }
        if self.listetak.iter().any(|one| (one.hpr, one.okt) == (hpr, okt)) {
            return Err(ListetakFeil::Meldt);
        }
        let melding = Listetakmelding {
            hpr,
            okt,
            av: av.clone(),
            tidspunkt: now,
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

    /// The day on which a GP who is a party on a day entered into the agreement: with the others, or later.
    fn entered(&self, hpr: Hpr, dag: Dato) -> Option<Dato> {
        let forlop = self.forlop();
        let mut days = forlop.fastleger.iter();
        let found = days.find(|days| {
            let there = days.fra <= dag && days.til.is_none_or(|til| dag <= til);
            there && days.fastlege.hpr == Some(hpr)
        })?;
        Some(if found.fra == self.vilkar.fra {
            self.inngatt.dato()
        } else {
            found.fra
        })
    }
}
