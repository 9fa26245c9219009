//! Taking in an application that came by e-mail.

use regelverk::tid::Tidspunkt;
use sak::id::VedleggId;
use sak::soknad::felt::Svarskjema;
use sak::soknad::innhold::VedMottak;
use sak::soknad::registrering::{Registrering, RegistreringFeil};
use sak::soknad::{Felles, Sendt, Soknad};
use sak::vedlegg::{Fil, VedleggFeil};
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};
use thiserror::Error;

use super::kladd::in_round;
use super::{load, of_kommune, rad, saksnummer, update};
use crate::entity::soknad::Entity;
use crate::store::finish;
use crate::{EndringFeil, Lagret, Spor, Store, journal, kvoteplass, runde, vedlegg, vedtak, verdi};

/// An e-mail as it was typed in.
#[derive(Clone, Debug)]
pub struct Epost {
    /// The case to be.
    pub felles: Felles,
    /// When it came.
    pub mottatt: Tidspunkt,
    /// The answers as typed.
    pub svar: Svarskjema,
    /// The documents.
    pub filer: Vec<(VedleggId, Fil)>,
    /// Whether it takes the place of a draft that the municipality has begun.
    pub i_stedet_for_kladd: bool,
}

/// Why it is not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EpostFeil {
    /// The application itself.
    #[error(transparent)]
    Registrering(#[from] RegistreringFeil),
    /// A document.
    #[error(transparent)]
    Vedlegg(#[from] VedleggFeil),
}

impl Store {
    /// Takes in an application that came by e-mail. It gets the next case number. A ranking that waits for
    /// approval without it is opened again, unless it is a supplementary one.
    ///
    /// # Errors
    /// What is wrong with it; [`EndringFeil::IkkeFunnet`] if there is no such call or municipality.
    pub async fn register(&self, epost: Epost, spor: Spor<'_>) -> Result<Sendt, EndringFeil<EpostFeil>> {
        let tx = self.begin_write().await?;
        let result = register(&tx, epost, spor).await;
        finish(tx, result).await
    }
}

fn refused(feil: RegistreringFeil) -> EndringFeil<EpostFeil> {
    EndringFeil::Avvist(EpostFeil::Registrering(feil))
}

async fn register(
    tx: &DatabaseTransaction,
    mut epost: Epost,
    spor: Spor<'_>,
) -> Result<Sendt, EndringFeil<EpostFeil>> {
    let navn = epost.felles.utlysning.clone();
    let Lagret {
        verdi: runde,
        versjon,
    } = runde::lock(tx, &navn).await?;
    let call = &runde.utlysning;
    let late = call.is_supplerende(epost.mottatt);
    if runde.is_decided() && !late {
        return Err(refused(RegistreringFeil::Avgjort));
    }
    let earlier = load(tx, of_kommune(&navn, &epost.felles.kommune)).await?;
    let mut draft = false;
    for lagret in &earlier {
        match &lagret.verdi {
            Soknad::Kladd(kladd) if epost.i_stedet_for_kladd => {
                epost.felles = kladd.felles.clone();
                draft = true;
            }
            Soknad::Kladd(_) => return Err(refused(RegistreringFeil::HarKladd)),
            sent if late && sent.allows_supplerende(call) => {}
            sent => return Err(refused(RegistreringFeil::AlleredeSokt(sent.felles().id))),
        }
    }
    let lopenummer = verdi::count("lopenummer", earlier.len() as u64 + 1)?;
    // What was free when the e-mail came, not when somebody had time to type it in.
    let kvote = call.kvote_on(epost.mottatt.dato());
    let ledige = kvote.saturating_sub(kvoteplass::held_at(tx, epost.mottatt).await?);
    let year = epost.mottatt.dato().year();
    let registrering = Registrering {
        felles: epost.felles,
        utlysning: &runde.utlysning,
        mottatt: epost.mottatt,
        svar: &epost.svar,
        ved_mottak: VedMottak {
            tidligere_soknader: in_round(&earlier, call),
            ledige_plasser: ledige,
        },
        saksnummer: saksnummer::format(year, saksnummer::take(tx, year, 1).await?),
    };
    let (sendt, hendelse) = registrering.register(spor.now).map_err(refused)?;
    let soknad = Soknad::Sendt(sendt.clone());
    if draft {
        update(tx, &soknad, 2).await?;
    } else {
        let row = rad::to_model(&soknad, 1, lopenummer)?.into_active_model();
        Entity::insert(row).exec_without_returning(tx).await?;
    }
    let mut events = vec![hendelse];
    let kept = vedlegg::keep(tx, sendt.felles.id, None, &epost.filer, spor).await?;
    events.extend(kept.map_err(|fault| EndringFeil::Avvist(EpostFeil::Vedlegg(fault)))?);
    if !late {
        events.extend(vedtak::lapse(tx, &runde, versjon, spor).await?);
    }
    journal::write(tx, spor, events).await?;
    Ok(sendt)
}
