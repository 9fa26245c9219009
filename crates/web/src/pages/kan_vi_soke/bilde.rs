//! What is known and what has been answered, with what the rules say of it.

use regelverk::introduksjonsavtale::soknad::{SoknadFakta, judge};
use regelverk::regel::Regeldag;
use regelverk::vurdering::Vurdering;
use sak::id::SoknadId;
use sak::kommune::Kommune;
use sak::soknad::Tilstand;
use sak::soknad::felt::{self, FeltFeil};
use sak::soknad::innhold::VedMottak;
use sak::utlysning::{Fase, Utlysning};

use super::sporring::Sporring;
use super::steg::Steg;
use crate::error::Feil;
use crate::pages::kommuner::newest;
use crate::pages::kommuner::svar::Mulighet;
use crate::state::App;

/// All that the pages show.
pub struct Bilde {
    /// What the address says.
    pub sporring: Sporring,
    /// The municipality, if one is chosen.
    pub kommune: Option<Kommune>,
    /// The newest call that has been announced.
    pub utlysning: Option<Utlysning>,
    /// Whether anybody can apply in it now.
    pub mulighet: Mulighet,
    /// The draft that the municipality has begun in that call.
    pub kladd: Option<SoknadId>,
    /// Whether the municipality has sent its application in the deadline round.
    pub har_sokt: bool,
    /// What the rules say.
    pub vurderinger: Vec<Vurdering>,
    feil: Vec<FeltFeil>,
}

impl Bilde {
    /// Looks up what is known, and judges.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn load(app: &App, sporring: Sporring) -> Result<Self, Feil> {
        let today = app.today();
        let kommune = match &sporring.kommune {
            Some(nummer) => app.store.kommune(nummer).await?,
            None => None,
        };
        let utlysninger = app.store.utlysninger().await?;
        let utlysning = newest(app, &utlysninger).cloned();
        let ledige = match &utlysning {
            Some(call) => app.store.kvotestatus(call.kvote_on(app.today())).await?.ledige(),
            None => 0,
        };
        let (mut innhold, feil) = felt::read(&sporring.svar);
        let known = kommune.as_ref().and_then(|kommune| kommune.utdanningsvirksomhet);
        innhold.utdanningsvirksomhet = known.or(innhold.utdanningsvirksomhet);
        let mut kladd = None;
        let mut har_sokt = false;
        let fakta = match (&utlysning, &kommune) {
            (Some(call), Some(kommune)) => {
                let soknad = app.store.soknad_in(&call.navn, &kommune.nummer).await?;
                let soknad = soknad.map(|lagret| lagret.verdi);
                let has_applied = soknad.as_ref().is_some_and(|soknad| soknad.sendt().is_some());
                har_sokt = has_applied && call.fase(today) != Fase::Lopende;
                kladd = soknad
                    .filter(|soknad| soknad.tilstand() == Tilstand::Kladd)
                    .map(|soknad| soknad.felles().id);
                let around = VedMottak {
                    tidligere_soknader: u64::from(has_applied),
                    ledige_plasser: ledige,
                };
                innhold.fakta(today, call, around)
            }
            _ => SoknadFakta {
                utdanningsvirksomhet: innhold.utdanningsvirksomhet,
                antall: innhold.antall,
                antall_hovedformal: innhold.antall_hovedformal,
                perioder: innhold.perioder,
                annet_allmennlegearbeid: innhold.annet_allmennlegearbeid,
                pasientgrunnlag: innhold.pasientgrunnlag,
                ..SoknadFakta::unknown(today)
            },
        };
        let dag = utlysning
            .as_ref()
            .and_then(Utlysning::regeldag)
            .or_else(|| Regeldag::new(today));
        let mulighet = Mulighet::of(app, utlysning.as_ref(), ledige);
        Ok(Self {
            sporring,
            kommune,
            utlysning,
            mulighet,
            kladd,
            har_sokt,
            vurderinger: dag.map(|dag| judge(&fakta, dag)).unwrap_or_default(),
            feil,
        })
    }

    /// The steps for this municipality: what the register knows is not asked.
    pub fn steps(&self) -> Vec<Steg> {
        let known = self
            .kommune
            .as_ref()
            .is_some_and(|kommune| kommune.utdanningsvirksomhet.is_some());
        Steg::ALL
            .into_iter()
            .filter(|steg| !(known && *steg == Steg::Virksomhet))
            .collect()
    }

    /// What must be mended in a step.
    pub fn errors(&self, steg: Steg) -> Vec<FeltFeil> {
        let own = |feil: &&FeltFeil| steg.asks().contains(&feil.felt);
        self.feil.iter().filter(own).copied().collect()
    }

    /// Whether one can go on from a step. What is left empty is unknown, and no error.
    pub fn is_sound(&self, steg: Steg) -> bool {
        match steg {
            Steg::Kommune => self.kommune.is_some(),
            other => self.errors(other).is_empty(),
        }
    }

    /// The step after another.
    pub fn after(&self, steg: Steg) -> Steg {
        let steps = self.steps();
        let next = steps.iter().skip_while(|known| **known != steg).nth(1);
        next.copied().unwrap_or(Steg::Svar)
    }

    /// The step to show. Without a municipality there is nothing to judge, and an answer needs answers that can
    /// be read.
    pub fn shown(&self) -> Steg {
        let wanted = self.sporring.fra.or(self.sporring.steg);
        if self.kommune.is_none() {
            return Steg::Kommune;
        }
        let unsound = self.steps().into_iter().find(|steg| !self.is_sound(*steg));
        match (wanted, unsound) {
            (Some(Steg::Svar), Some(unsound)) => unsound,
            (Some(wanted), _) => wanted,
            (None, _) => self.after(Steg::Kommune),
        }
    }
}
