//! All that a case consists of.

use std::collections::BTreeMap;

use regelverk::tid::Dato;
use regelverk::vurdering::Vurdering;
use sak::aktor::Aktor;
use sak::hendelse::Slag;
use sak::id::{Kommunenummer, SoknadId};
use sak::kommune::Kommune;
use sak::runde::Runde;
use sak::saksarbeid::Saksarbeid;
use sak::soknad::endring::Tidligere;
use sak::soknad::{Innstilling, Innstilt, Sendt, Soknad, Tilstand};
use sak::vedtak::Vedtak;
use store::HistorikkRad;

use super::etterfrist::Etterfrist;
use crate::components::symbol::Merke;
use crate::error::Feil;
use crate::state::App;

/// What stands around an application that nobody has done anything with.
static NOTHING: Saksarbeid = Saksarbeid {
    saksbehandler: None,
    inhabile: Vec::new(),
    foresporsler: Vec::new(),
    vedlegg: Vec::new(),
};

/// A case with everything around it.
pub struct Sak {
    /// The application in its state.
    pub soknad: Soknad,
    /// Its version, for forms.
    pub versjon: i64,
    /// What was sent last, with the answers so far.
    pub sendt: Sendt,
    /// What the rules say.
    pub vurderinger: Vec<Vurdering>,
    /// The round that it belongs to.
    pub runde: Runde,
    /// The municipalities that have applied in the round.
    pub kommuner: Vec<Kommune>,
    /// All that stands around the applications in the round.
    pub arbeid: BTreeMap<SoknadId, Saksarbeid>,
    /// The id of the one who reads.
    pub leser: String,
    /// Places that the municipality holds already.
    pub plasser: usize,
    /// Decisions on the application, newest first.
    pub vedtak: Vec<Vedtak>,
    /// The answer that the queue gives a supplementary application that is assessed.
    pub etterfrist: Option<Etterfrist>,
    /// Versions that the municipality has sent another in place of, newest first.
    pub tidligere: Vec<Tidligere>,
    /// What has happened, newest first.
    pub historikk: Vec<HistorikkRad>,
}

impl Sak {
    /// Reads a case. A draft is *not found*: it is nobody's but the municipality's until it is sent.
    pub async fn load(app: &App, id: SoknadId, leser: &Aktor) -> Result<Self, Feil> {
        let found = app.store.soknad(id).await?.ok_or(Feil::NotFound)?;
        let sendt = found.verdi.last_sent().cloned().ok_or(Feil::NotFound)?;
        let felles = &sendt.felles;
        let runde = app
            .store
            .runde(&felles.utlysning)
            .await?
            .ok_or(Feil::NotFound)?
            .verdi;
        let plasser = app.store.kvoteplasser_for(&felles.kommune).await?;
        let historikk = app.store.historikk(&felles.kjede()).await?;
        Ok(Self {
            versjon: found.versjon,
            vurderinger: sendt.judge(&runde.utlysning),
            kommuner: app.store.kommuner_in(&felles.utlysning).await?,
            arbeid: app.store.saksarbeid_in(&felles.utlysning).await?,
            leser: leser.id.clone(),
            plasser: plasser.iter().filter(|plass| plass.soknad != id).count(),
            tidligere: app.store.tidligere_versjoner(id).await?,
            vedtak: app.store.vedtak_of(id).await?,
            etterfrist: Etterfrist::load(app, &runde, id).await?,
            soknad: found.verdi,
            sendt,
            runde,
            historikk,
        })
    }

    /// The id.
    pub fn id(&self) -> SoknadId {
        self.sendt.felles.id
    }

    /// All that stands around this application.
    pub fn arbeid(&self) -> &Saksarbeid {
        self.arbeid.get(&self.id()).unwrap_or(&NOTHING)
    }

    /// The municipality; `None` if its number is in no list.
    pub fn kommune(&self) -> Option<&Kommune> {
        self.kommuner
            .iter()
            .find(|kommune| kommune.nummer == self.sendt.felles.kommune)
    }

    /// The municipality's name, or its number if it has none.
    pub fn navn(&self) -> &str {
        self.name_of(&self.sendt.felles.kommune)
    }

    /// The name of any municipality, or its number if it has none.
    pub fn name_of<'a>(&'a self, nummer: &'a Kommunenummer) -> &'a str {
        let found = self.kommuner.iter().find(|kommune| kommune.nummer == *nummer);
        found.map_or(nummer.as_str(), |kommune| kommune.navn.as_str())
    }

    /// Places wanted.
    pub fn antall(&self) -> u64 {
        self.sendt.innhold.antall.unwrap_or(0)
    }

    /// The recommendation; `None` until there is one.
    pub fn innstilt(&self) -> Option<&Innstilt> {
        self.soknad.innstilt()
    }

    /// Whether answers can be saved and an outcome recommended.
    pub fn is_open(&self) -> bool {
        self.soknad.tilstand() == Tilstand::Sendt && !self.is_decided()
    }

    /// Whether nothing in the case changes any more: it is decided, or the ranking that it takes part in is.
    pub fn is_decided(&self) -> bool {
        self.runde.is_settled(self.id())
    }

    /// Whether it came after the deadline of a call that runs on.
    pub fn is_supplerende(&self) -> bool {
        self.runde.utlysning.is_supplerende(self.sendt.mottatt)
    }

    /// The day that the application was decided; `None` until then.
    pub fn decided_on(&self) -> Option<Dato> {
        self.vedtak.iter().find_map(|vedtak| match vedtak {
            Vedtak::Godkjent(godkjent) => Some(godkjent.tidspunkt.dato()),
            _ => None,
        })
    }

    /// The address of the round's ranking.
    pub fn ranking(&self) -> String {
        format!("/prioritering/{}", self.runde.utlysning.navn)
    }

    /// Whether the assessment can be opened again.
    pub fn can_reopen(&self) -> bool {
        self.soknad.tilstand() == Tilstand::Innstilt && !self.is_decided()
    }

    /// Verdicts that a person must answer, those that are not met first.
    pub fn to_answer(&self) -> Vec<&Vurdering> {
        let mut asked: Vec<&Vurdering> = self.vurderinger.iter().filter(|v| v.needs_answer()).collect();
        asked.sort_by_key(|vurdering| Merke::of(vurdering));
        asked
    }

    /// Verdicts that stand in the way of granting anything.
    pub fn blocking(&self) -> Vec<&Vurdering> {
        self.vurderinger
            .iter()
            .filter(|vurdering| vurdering.blocks())
            .collect()
    }

    /// What was recommended before the assessment was opened again.
    pub fn earlier_recommendation(&self) -> Option<Innstilling> {
        let last = |rad: &&HistorikkRad| matches!(rad.slag, Slag::Innstilt | Slag::VurderingGjenapnet);
        let rad = self.historikk.iter().find(last)?;
        serde_json::from_value(rad.nyttelast.clone()).ok()
    }

    /// Whether a line of the journal is this person's. The journal names people, not their ids.
    pub fn is_by(rad: &HistorikkRad, aktor: &Aktor) -> bool {
        rad.aktor_navn == aktor.navn && rad.rolle == aktor.rolle
    }
}
