//! What an application says.

use regelverk::introduksjonsavtale::soknad::{SoknadFakta, Utdanningsvirksomhet};
use regelverk::introduksjonsavtale::tildeling::Onske;
use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};

use super::felt::Felt;
use crate::utlysning::Utlysning;

/// What an application says, read from a form or a file. `None` is not answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Innhold {
    /// Status in the register of training establishments.
    pub utdanningsvirksomhet: Option<Utdanningsvirksomhet>,
    /// Places wanted.
    pub antall: Option<u64>,
    /// Of these, places that serve the main purpose.
    pub antall_hovedformal: Option<u64>,
    /// Permanently employed doctors in other general medical work who need to specialise.
    pub behov: Option<u64>,
    /// Other general medical work, in words; "ingen" is an answer.
    pub annet_allmennlegearbeid: Option<String>,
    /// Periods of two full-time years, 1 or 2.
    pub perioder: Option<u64>,
    /// The planned position share, hundredths of a percent.
    pub stillingsandel: Option<u16>,
    /// Of the places, those tied to an ALIS agreement.
    pub antall_knyttet_til_alis: Option<u64>,
    /// The total patient base.
    pub pasientgrunnlag: Option<u64>,
}

/// What was known around the application when it was received. It is kept, so that a verdict does not
/// change because somebody else applied later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VedMottak {
    /// Earlier applications from the municipality in the deadline round.
    pub tidligere_soknader: u64,
    /// Places that were free.
    pub ledige_plasser: u64,
}

impl Innhold {
    /// Takes the answer to one question from another content. The words for other work are part of the answer
    /// to its boxes.
    pub fn take(&mut self, felt: Felt, from: &Self) {
        match felt {
            Felt::Utdanningsvirksomhet => self.utdanningsvirksomhet = from.utdanningsvirksomhet,
            Felt::Antall => self.antall = from.antall,
            Felt::AntallHovedformal => self.antall_hovedformal = from.antall_hovedformal,
            Felt::Behov => self.behov = from.behov,
            Felt::Arbeid | Felt::AnnetArbeid => {
                self.annet_allmennlegearbeid
                    .clone_from(&from.annet_allmennlegearbeid);
            }
            Felt::Perioder => self.perioder = from.perioder,
            Felt::Stillingsandel => self.stillingsandel = from.stillingsandel,
            Felt::AntallKnyttetTilAlis => self.antall_knyttet_til_alis = from.antall_knyttet_til_alis,
            Felt::Pasientgrunnlag => self.pasientgrunnlag = from.pasientgrunnlag,
        }
    }

    /// The facts that the rules judge.
    pub fn fakta(&self, dato: Dato, utlysning: &Utlysning, ved_mottak: VedMottak) -> SoknadFakta {
        SoknadFakta {
            dato,
            utdanningsvirksomhet: self.utdanningsvirksomhet,
            antall: self.antall,
            antall_hovedformal: self.antall_hovedformal,
            tidligere_soknader_i_fristrunden: Some(ved_mottak.tidligere_soknader),
            frist: Some(utlysning.frist),
            lopende: Some(utlysning.lopende),
            ledige_plasser: Some(ved_mottak.ledige_plasser),
            perioder: self.perioder,
            stillingsandel: self.stillingsandel,
            annet_allmennlegearbeid: self.annet_allmennlegearbeid.clone(),
            pasientgrunnlag: self.pasientgrunnlag,
        }
    }

    /// What the application brings to the ranking: at most `hoyst` places, of which `hovedformal` serve the
    /// main purpose if a case worker has corrected the number. The places left out are the last ones.
    pub fn onske(&self, id: String, hoyst: Option<u64>, hovedformal: Option<u64>) -> Onske {
        let wanted = self.antall.unwrap_or(0);
        let antall = hoyst.map_or(wanted, |hoyst| hoyst.min(wanted));
        let tied = self.antall_knyttet_til_alis.unwrap_or(0);
        Onske {
            id,
            antall,
            antall_hovedformal: hovedformal.or(self.antall_hovedformal).unwrap_or(0).min(antall),
            behov: self.behov.unwrap_or(0),
            antall_knyttet_til_alis: tied.saturating_sub(wanted - antall),
        }
    }
}
