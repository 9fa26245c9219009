//! All that the pages of a draft show, gathered once.

use regelverk::tid::Tidspunkt;
use regelverk::vurdering::Vurdering;
use sak::id::SoknadId;
use sak::kommune::Kommune;
use sak::soknad::felt::{Felt, FeltFeil};
use sak::soknad::innhold::VedMottak;
use sak::soknad::kladd::{Innsending, SendFeil, StegInnhold};
use sak::soknad::{Innhold, Kladd, Soknad, Steg};
use sak::utlysning::{Fase, Utlysning};

use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::state::App;

/// A draft with what is known around it, read and judged as it stands.
pub struct Bilde {
    /// The draft.
    pub kladd: Kladd,
    /// The call.
    pub utlysning: Utlysning,
    /// The municipality.
    pub kommune: Kommune,
    /// Places that the municipality holds.
    pub plasser: usize,
    /// The application as it was sent, if the draft is a change of it.
    pub endrer: Option<Soknad>,
    /// What the draft says so far.
    pub innhold: Innhold,
    /// Answers that cannot be read.
    pub feil: Vec<FeltFeil>,
    /// Questions that must be answered before it can be sent.
    pub mangler: Vec<Felt>,
    /// What the rules would say if it were sent now.
    pub vurderinger: Vec<Vurdering>,
    ved_mottak: VedMottak,
    now: Tidspunkt,
}

/// An application that the municipality has opened.
pub enum Apnet {
    /// A draft, or a change of what was sent.
    Kladd(Box<Bilde>),
    /// Sent, and perhaps more; nothing is being written.
    Sendt,
}

/// Opens one of the municipality's own applications.
pub async fn open(app: &App, bruker: &Kommunebruker, id: SoknadId) -> Result<Apnet, Feil> {
    match bruker.soknad(app, id).await?.verdi {
        Soknad::Kladd(kladd) => Ok(Apnet::Kladd(Box::new(Bilde::of(app, kladd).await?))),
        sent => match app.store.endring(id).await? {
            None => Ok(Apnet::Sendt),
            Some(kladd) => {
                let bilde = Bilde::of(app, kladd).await?;
                Ok(Apnet::Kladd(Box::new(Bilde {
                    endrer: Some(sent),
                    ..bilde
                })))
            }
        },
    }
}

/// The call and the municipality of an application. Both exist as long as the application does.
pub async fn around(app: &App, felles: &sak::soknad::Felles) -> Result<(Utlysning, Kommune), Feil> {
    let utlysning = app
        .store
        .utlysning(&felles.utlysning)
        .await?
        .ok_or(Feil::NotFound)?;
    let kommune = app.store.kommune(&felles.kommune).await?.ok_or(Feil::NotFound)?;
    Ok((utlysning, kommune))
}

impl Bilde {
    async fn of(app: &App, kladd: Kladd) -> Result<Self, Feil> {
        let (utlysning, kommune) = around(app, &kladd.felles).await?;
        let plasser = app.store.kvoteplasser_for(&kommune.nummer).await?.len();
        let kvote = utlysning.kvote_on(app.today());
        let ledige_plasser = app.store.kvotestatus(kvote).await?.ledige();
        // A municipality has one application in the deadline round, and after it earlier ones do not count.
        let ved_mottak = VedMottak {
            tidligere_soknader: 0,
            ledige_plasser,
        };
        let mut bilde = Self {
            kladd,
            utlysning,
            kommune,
            plasser,
            endrer: None,
            innhold: Innhold::default(),
            feil: Vec::new(),
            mangler: Vec::new(),
            vurderinger: Vec::new(),
            ved_mottak,
            now: app.now(),
        };
        bilde.judge();
        Ok(bilde)
    }

    /// The same with a step as it was saved a moment ago.
    pub fn replace_step(&mut self, steg: Steg, innhold: StegInnhold) {
        self.kladd.steg.insert(steg, innhold);
        self.judge();
    }

    fn judge(&mut self) {
        (self.innhold, self.feil) = self.kladd.read();
        self.mangler = missing(&self.kladd, &self.utlysning, self.ved_mottak);
        self.vurderinger = self.kladd.judge(&self.utlysning, self.ved_mottak, self.now);
    }

    /// The id.
    pub fn id(&self) -> SoknadId {
        self.kladd.felles.id
    }

    /// Where the call stands now.
    pub fn fase(&self) -> Fase {
        self.utlysning.fase(self.now.dato())
    }

    /// Whether the application can be sent now, apart from what is missing in it.
    pub fn is_open(&self) -> bool {
        matches!(self.fase(), Fase::Apen { .. } | Fase::Lopende) && self.is_changeable()
    }

    /// Whether it would be a supplementary application if it were sent now.
    pub fn is_supplerende(&self) -> bool {
        self.utlysning.is_supplerende(self.now)
    }

    /// Places that are free now.
    pub const fn ledige(&self) -> u64 {
        self.ved_mottak.ledige_plasser
    }

    /// Whether a change can still be sent; true for a first draft.
    pub fn is_changeable(&self) -> bool {
        let sent = self.endrer.as_ref();
        sent.is_none_or(|soknad| soknad.changeable(&self.utlysning, self.now).is_ok())
    }

    /// Whether it changes an application that came after the deadline.
    pub fn is_late_change(&self) -> bool {
        let sent = self.endrer.as_ref().and_then(Soknad::last_sent);
        sent.is_some_and(|sendt| self.utlysning.is_supplerende(sendt.mottatt))
    }

    /// The answers of a step that cannot be read.
    pub fn feil_i(&self, steg: Steg) -> Vec<FeltFeil> {
        self.feil
            .iter()
            .copied()
            .filter(|feil| feil.felt.steg() == steg)
            .collect()
    }

    /// Whether somebody has been through the step, and nothing in it is missing or must be mended.
    pub fn ferdig(&self, steg: Steg) -> bool {
        let stored = self.kladd.step(steg);
        let visited = stored.versjon > 0 && stored.overfort.is_none();
        let missing = self.mangler.iter().any(|felt| felt.steg() == steg);
        visited && !missing && self.feil_i(steg).is_empty()
    }

    /// The first step where something remains; `None` when only the summary does.
    pub fn first_unfinished(&self) -> Option<Steg> {
        Steg::ALL.into_iter().find(|steg| !self.ferdig(*steg))
    }
}

/// What must be answered before the draft can be sent: what sending it on the first day of the call would
/// say. The day keeps the question apart from whether it is too late.
fn missing(kladd: &Kladd, utlysning: &Utlysning, ved_mottak: VedMottak) -> Vec<Felt> {
    let Some(now) = Tidspunkt::in_norway(utlysning.kunngjort, 12, 0) else {
        return Vec::new();
    };
    let innsending = Innsending {
        utlysning,
        ved_mottak,
        saksnummer: String::new(),
        now,
    };
    match kladd.clone().send(innsending) {
        Err(SendFeil::Ufullstendig { mangler, .. }) => mangler,
        _ => Vec::new(),
    }
}
