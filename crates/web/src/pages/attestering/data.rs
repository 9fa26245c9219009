//! A round as the approver sees it: its proposals, each held against what the case gives now.

use std::collections::HashMap;

use letters::Brev;
use letters::vedtak::Vedtaksbrev;
use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::id::{Kommunenummer, SoknadId, UtlysningNavn, VedtakId};
use sak::ko::Ko;
use sak::kommune::Kommune;
use sak::prioritering::Liste;
use sak::runde::Runde;
use sak::soknad::{Innstilt, Soknad};
use sak::vedtak::{Forslag, GodkjenningFeil, Grunnlag, Utfall, Vedtak, VedtakSlag};
use texts::Tekst;

use crate::error::Feil;
use crate::state::App;

/// A round with its decisions.
pub struct Rundebilde {
    /// The round.
    pub runde: Runde,
    /// Its list.
    pub liste: Liste,
    /// The decisions, one per application, in the order received.
    pub vedtak: Vec<Vedtak>,
    /// The queue, if anybody has applied after the deadline.
    ko: Option<Ko>,
    kommuner: HashMap<Kommunenummer, Kommune>,
}

impl Rundebilde {
    /// Reads a round.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn load(app: &App, navn: &UtlysningNavn) -> Result<Self, Feil> {
        let vedtak = app.store.vedtak_in(navn).await?;
        Self::with(app, navn, vedtak).await
    }

    /// The same, with the decisions already read.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn with(app: &App, navn: &UtlysningNavn, vedtak: Vec<Vedtak>) -> Result<Self, Feil> {
        let runde = app.store.runde(navn).await?.ok_or(Feil::NotFound)?.verdi;
        let kommuner = app.store.kommuner().await?;
        let kommuner = kommuner
            .into_iter()
            .map(|kommune| (kommune.nummer.clone(), kommune))
            .collect();
        let liste = runde.liste();
        let ko = match runde.supplerende.is_empty() {
            true => None,
            false => Some(app.store.ko(app.today()).await?),
        };
        Ok(Self {
            ko,
            runde,
            liste,
            vedtak,
            kommuner,
        })
    }

    /// Reads the round that a decision belongs to, and the decision.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn of(app: &App, id: &str) -> Result<(Self, Vedtak), Feil> {
        let id: VedtakId = id.parse().map_err(|_| Feil::NotFound)?;
        let vedtak = app.store.vedtak(id).await?.ok_or(Feil::NotFound)?;
        let soknad = app
            .store
            .soknad(vedtak.soknad())
            .await?
            .ok_or(Feil::NotFound)?
            .verdi;
        let bilde = Self::load(app, &soknad.felles().utlysning).await?;
        Ok((bilde, vedtak))
    }

    /// The proposals that wait.
    pub fn waiting(&self) -> impl Iterator<Item = Sak<'_>> {
        self.vedtak.iter().filter_map(|vedtak| match vedtak {
            Vedtak::Forslag(forslag) => self.sak(forslag),
            _ => None,
        })
    }

    /// Whether a decision is on an application that came after the deadline.
    pub fn is_supplerende(&self, vedtak: &Vedtak) -> bool {
        self.runde.is_supplerende(vedtak.soknad())
    }

    /// The proposals that rest on the ranking.
    pub fn ranked(&self) -> Vec<Sak<'_>> {
        self.waiting().filter(|sak| !sak.is_supplerende()).collect()
    }

    /// The proposals on applications that came after the deadline.
    pub fn supplerende(&self) -> Vec<Sak<'_>> {
        self.waiting().filter(Sak::is_supplerende).collect()
    }

    /// Decisions of the ranking that are approved.
    pub fn approved(&self) -> usize {
        self.vedtak
            .iter()
            .filter(|vedtak| matches!(vedtak, Vedtak::Godkjent(_)))
            .filter(|vedtak| !self.runde.is_supplerende(vedtak.soknad()))
            .count()
    }

    /// A proposal with its case; `None` if the assessment was opened again.
    pub fn sak<'a>(&'a self, forslag: &'a Forslag) -> Option<Sak<'a>> {
        let soknad = self.runde.find(forslag.soknad)?;
        let current = match &self.ko {
            Some(ko) if self.runde.is_supplerende(forslag.soknad) => self
                .runde
                .grunnlag_supplerende(forslag.soknad, ko)
                .ok()
                .map(|(_, grunnlag, _)| grunnlag),
            _ => self
                .runde
                .grunnlag(forslag.soknad, &self.liste)
                .map(|(_, grunnlag)| grunnlag),
        };
        Some(Sak {
            bilde: self,
            forslag,
            soknad,
            current,
        })
    }

    /// The municipality that an application comes from.
    pub fn kommune(&self, id: SoknadId) -> Option<&Kommune> {
        self.kommuner.get(&self.runde.find(id)?.felles().kommune)
    }

    /// The municipality's name.
    pub fn kommunenavn(&self, id: SoknadId) -> String {
        match (self.kommune(id), self.runde.find(id)) {
            (Some(kommune), _) => kommune.navn.clone(),
            (None, Some(soknad)) => soknad.felles().kommune.to_string(),
            (None, None) => String::new(),
        }
    }
}

/// A proposal with its case.
pub struct Sak<'a> {
    bilde: &'a Rundebilde,
    /// The proposal.
    pub forslag: &'a Forslag,
    /// The application.
    pub soknad: &'a Soknad,
    /// What the case gives now; `None` if it gives nothing.
    pub current: Option<Grunnlag>,
}

impl<'a> Sak<'a> {
    /// The municipality's name.
    pub fn kommune(&self) -> String {
        self.bilde.kommunenavn(self.forslag.soknad)
    }

    /// Whether the application came after the deadline, so that the queue decided and no ranking.
    pub fn is_supplerende(&self) -> bool {
        self.bilde.runde.is_supplerende(self.forslag.soknad)
    }

    /// What happens if somebody tries to approve it although something has changed.
    pub fn changed(&self, t: &Tekst) -> String {
        if self.is_supplerende() {
            t.etterfrist_kontroll_endret()
        } else {
            t.attestering_kontroll_endret()
        }
    }

    /// The assessment; `None` if it was opened again.
    pub fn innstilt(&self) -> Option<&'a Innstilt> {
        self.soknad.innstilt()
    }

    /// What the proposal rests on, if that still is what it was.
    pub fn unchanged(&self) -> Option<&Grunnlag> {
        self.current
            .as_ref()
            .filter(|current| current.avtrykk == self.forslag.avtrykk)
    }

    /// Whether `av` may approve it.
    ///
    /// # Errors
    /// Says why not.
    pub fn check(&self, av: &Aktor) -> Result<(), GodkjenningFeil> {
        match self.innstilt() {
            Some(innstilt) => self.forslag.check_approver(av, innstilt, self.current.as_ref()),
            None if !av.rolle.may_approve() => Err(GodkjenningFeil::IkkeAttestant),
            None if self.forslag.av.id == av.id => Err(GodkjenningFeil::SammePerson),
            None => Ok(()),
        }
    }

    /// The letter in the form of Norwegian that the municipality has chosen, approved or as a draft; `None` if something has changed, so that no letter can be made.
    pub fn brev(&self, app: &App, godkjenning: Option<(&Aktor, Tidspunkt)>) -> Option<Brev> {
        let kommune = self.bilde.kommune(self.forslag.soknad)?;
        let sak = Vedtaksbrev {
            runde: &self.bilde.runde,
            liste: &self.bilde.liste,
            kommune,
            forslag: self.forslag,
            innstilt: self.innstilt()?,
            grunnlag: self.unchanged()?,
            godkjenning,
            demonstrasjon: app.is_demo(),
        };
        Some(letters::vedtak::brev(letters::tekst_for(kommune.maalform), &sak))
    }

    /// The rules that decided, by id.
    pub fn decisive(&self) -> Vec<String> {
        let verdicts = self
            .current
            .as_ref()
            .map(|grunnlag| letters::vedtak::decisive_verdicts(grunnlag));
        verdicts
            .unwrap_or_default()
            .iter()
            .map(|vurdering| vurdering.id().to_string())
            .collect()
    }
}

/// The result in words: `Delvis, 2 av 4`.
pub fn result(t: &Tekst, utfall: &Utfall) -> String {
    let slag = t.get(&format!("attestering-slag-{}", utfall.slag.word()), &[]);
    match utfall.slag {
        VedtakSlag::Tildeling | VedtakSlag::Delvis => {
            t.attestering_resultat_antall(slag, utfall.sokt, utfall.tildelt.len())
        }
        VedtakSlag::Venteliste => t.attestering_resultat_venteliste(utfall.venteliste.len(), slag),
        VedtakSlag::Avslag => slag,
    }
}
