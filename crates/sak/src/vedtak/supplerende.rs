//! The decision on a supplementary application: one that came after the deadline of a call that runs on. It takes
//! no part in a ranking. Free places go to those who wait already, then by the time the applications were received.

use regelverk::introduksjonsavtale::ia40_ingen_klagerett;
use regelverk::introduksjonsavtale::ia41_prioritering::{self, SupplerendeFakta};
use regelverk::vurdering::Vurdering;
use serde_json::json;
use thiserror::Error;

use super::{Grunnlag, Utfall, VentelistePlass, fingerprint};
use crate::id::SoknadId;
use crate::ko::{self, Ko, Kostand};
use crate::runde::Runde;
use crate::soknad::{Innstilt, Soknad};
use crate::utlysning::Utlysning;

/// Why no decision follows yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SupplerendeFeil {
    /// It is not a supplementary application, not assessed, or decided already.
    #[error("the application is not ready to be decided")]
    IkkeKlar,
    /// A decision on it is proposed already.
    #[error("a decision is proposed already")]
    Foreslatt,
    /// The round of the call is not decided, or another round is being approved, so that not everybody who waits is
    /// known.
    #[error("a round is not decided")]
    RundenPagar,
    /// This one was received earlier, and there may not be places for both.
    #[error("{0} was received earlier and is not decided")]
    TidligereSoknad(SoknadId),
}

impl Runde {
    /// The decision on a supplementary application as things stand. A refusal takes no place from anybody, and follows
    /// whoever waits.
    ///
    /// # Errors
    /// Why none follows yet.
    pub fn grunnlag_supplerende(
        &self,
        id: SoknadId,
        ko: &Ko,
    ) -> Result<(&Innstilt, Grunnlag, Kostand), SupplerendeFeil> {
        let found = self.supplerende.iter().find(|soknad| soknad.felles().id == id);
        let Some(Soknad::Innstilt(innstilt)) = found else {
            return Err(SupplerendeFeil::IkkeKlar);
        };
        let sendt = &innstilt.sendt;
        let ranked = innstilt.innstilling.antall();
        let stand = ko.stand(sendt);
        if ranked > 0 {
            let open = !self.is_decided() && !self.soknader.is_empty();
            if open || ko.uavgjort > 0 {
                return Err(SupplerendeFeil::RundenPagar);
            }
            if let Some(earlier) = stand.tidligere.filter(|_| stand.rom() < ranked) {
                return Err(SupplerendeFeil::TidligereSoknad(earlier));
            }
        }
        let grunnlag = work_out(innstilt, &self.utlysning, &stand).ok_or(SupplerendeFeil::IkkeKlar)?;
        Ok((innstilt, grunnlag, stand))
    }
}

/// Works out what the decision is: as many places as there is room for behind those who wait already, the rest in
/// the queue. `None` for a call without rules.
fn work_out(innstilt: &Innstilt, utlysning: &Utlysning, stand: &Kostand) -> Option<Grunnlag> {
    let dag = utlysning.regeldag()?;
    let rangert = innstilt.innstilling.antall();
    let innenfor = stand.rom().min(rangert);
    let utfall = outcome(innstilt, rangert, innenfor, stand.foran);
    let mut vurderinger = innstilt.sendt.judge(utlysning);
    if rangert > 0 {
        let fakta = SupplerendeFakta {
            rangert,
            innenfor,
            foran: stand.foran,
            kvote: stand.kvote,
        };
        vurderinger.push(ia41_prioritering::judge_supplerende(fakta, dag));
    }
    vurderinger.push(ia40_ingen_klagerett::judge(dag));
    // What is refused, and what is granted whole, does not rest on who stands before it, and does not change with it.
    let passed = (innenfor < rangert).then_some(&stand.forbigatt);
    let basis = json!({
        "soknad": innstilt.sendt,
        "innstilling": innstilt.innstilling,
        "innstilt_av": innstilt.av,
        "utlysning": utlysning,
        "utfall": utfall,
        "forbigatt": passed,
        "vurderinger": vurderinger.iter().map(Vurdering::canonical).collect::<Vec<_>>(),
    });
    Some(Grunnlag {
        utfall,
        vurderinger,
        avtrykk: fingerprint(&basis),
        forberedt_av: ko::preparers(innstilt, stand.forbigatt.iter().map(|(_, merknad)| merknad)),
    })
}

fn outcome(innstilt: &Innstilt, rangert: u64, innenfor: u64, foran: u64) -> Utfall {
    let waits = (foran + 1..).zip(innenfor + 1..=rangert);
    Utfall::new(
        innstilt.sendt.innhold.antall.unwrap_or(0),
        (1..=innenfor).collect(),
        waits
            .map(|(nummer, plass)| VentelistePlass { plass, nummer })
            .collect(),
    )
}
