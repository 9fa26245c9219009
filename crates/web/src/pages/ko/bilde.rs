//! A place in the queue with its case and the new check, gathered once.

use letters::Brev;
use letters::tilbud::{Tilbudsbrev, dokumentnummer};
use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::ko::{Ko, Koplass};
use sak::kommune::Kommune;
use sak::prioritering::PlassRef;
use sak::soknad::{Innstilt, Soknad};
use sak::tilbud::{DagensFakta, Kontroll, Tilbud, Tilbudsstand};
use sak::utlysning::Utlysning;

use crate::error::Feil;
use crate::state::App;

/// A place with what is known around it.
pub struct Kobilde {
    /// The queue.
    pub ko: Ko,
    /// The wanted place.
    pub plass: PlassRef,
    /// The application, as it was assessed.
    pub innstilt: Innstilt,
    /// Its call.
    pub utlysning: Utlysning,
    /// The municipality.
    pub kommune: Kommune,
    /// Offers of places of the same application that are approved.
    approved: Vec<Tilbud>,
}

impl Kobilde {
    /// Reads a place of a decided application, in the queue or out of it again.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn load(app: &App, plass: PlassRef) -> Result<Self, Feil> {
        let found = app.store.soknad(plass.soknad).await?.ok_or(Feil::NotFound)?;
        let Soknad::Avgjort(avgjort) = found.verdi else {
            return Err(Feil::NotFound);
        };
        let felles = &avgjort.innstilt.sendt.felles;
        let call = app.store.utlysning(&felles.utlysning).await?;
        let kommune = app.store.kommune(&felles.kommune).await?;
        let offers = app.store.tilbud_of(plass.soknad).await?;
        Ok(Self {
            ko: app.store.ko(app.today()).await?,
            plass,
            utlysning: call.ok_or(Feil::NotFound)?,
            kommune: kommune.ok_or(Feil::NotFound)?,
            innstilt: avgjort.innstilt,
            approved: offers
                .into_iter()
                .filter(|offer| matches!(offer.stand, Tilbudsstand::Godkjent { .. }))
                .collect(),
        })
    }

    /// The place as it stands in the queue; `None` if it is not there any more.
    pub fn koplass(&self) -> Option<&Koplass> {
        self.ko.find(self.plass)
    }

    /// The new check with the facts of today.
    pub fn kontroll(&self) -> Option<Kontroll> {
        self.check(self.ko.kvote, self.ko.ledige())
    }

    /// The check behind an offer, worked out anew.
    pub fn kontroll_of(&self, tilbud: &Tilbud) -> Option<Kontroll> {
        self.check(tilbud.kvote, tilbud.ledige)
    }

    fn check(&self, kvote: u64, ledige: u64) -> Option<Kontroll> {
        let fakta = DagensFakta {
            utdanningsvirksomhet: self.kommune.utdanningsvirksomhet,
            kvote,
            ledige,
        };
        Kontroll::work_out(&self.innstilt, &self.utlysning, self.plass, &self.ko, fakta)
    }

    /// The letter of an offer, approved or as a draft; `None` if something has changed, so that no letter can be
    /// made. It is written in the form of Norwegian that the municipality has chosen.
    pub fn brev(&self, app: &App, tilbud: &Tilbud, godkjenning: Option<(&Aktor, Tidspunkt)>) -> Option<Brev> {
        let kontroll = self
            .kontroll_of(tilbud)
            .filter(|kontroll| kontroll.avtrykk == tilbud.avtrykk)?;
        let sak = Tilbudsbrev {
            kommune: &self.kommune,
            utlysning: &self.utlysning,
            innstilt: &self.innstilt,
            tilbud,
            opphav: &self.koplass()?.opphav,
            kontroll: &kontroll,
            nummer: &dokumentnummer(&self.innstilt, self.approved.len()),
            godkjenning,
            demonstrasjon: app.is_demo(),
        };
        Some(letters::tilbud::brev(
            letters::tekst_for(self.kommune.maalform),
            &sak,
        ))
    }
}
