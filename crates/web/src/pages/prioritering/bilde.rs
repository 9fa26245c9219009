//! What the page shows: the round, the municipalities, and the list, real or tried out.

use std::collections::HashMap;

use sak::id::{Kommunenummer, SoknadId, UtlysningNavn};
use sak::kommune::Kommune;
use sak::prioritering::{Deltaker, Inngrep, Liste, ListePlass, PlassRef, Plassutfall, Prioritering};
use sak::runde::Runde;
use sak::soknad::{Soknad, Tilstand};
use store::Lagret;

use crate::error::Feil;
use crate::state::App;

/// The round as it was read.
pub struct Bilde {
    /// The round.
    pub runde: Runde,
    /// The version that a change must name.
    pub versjon: i64,
    /// Who takes part, as the list counts them.
    pub deltakere: Vec<Deltaker>,
    /// The list as it stands.
    pub gjeldende: Liste,
    kommuner: HashMap<Kommunenummer, Kommune>,
}

impl Bilde {
    /// Reads the round.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn load(app: &App, navn: &str) -> Result<Self, Feil> {
        let navn = UtlysningNavn::parse(navn).ok_or(Feil::NotFound)?;
        let Lagret {
            verdi: runde,
            versjon,
        } = app.store.runde(&navn).await?.ok_or(Feil::NotFound)?;
        let kommuner = app.store.kommuner().await?;
        let (deltakere, gjeldende) = (runde.deltakere(), runde.liste());
        let kommuner = kommuner
            .into_iter()
            .map(|kommune| (kommune.nummer.clone(), kommune))
            .collect();
        Ok(Self {
            runde,
            versjon,
            deltakere,
            gjeldende,
            kommuner,
        })
    }

    /// The name of the call.
    pub fn navn(&self) -> &UtlysningNavn {
        &self.runde.utlysning.navn
    }

    /// The address of the page.
    pub fn href(&self) -> String {
        format!("/prioritering/{}", self.navn())
    }

    /// Whether the ranking can be changed.
    pub fn is_open(&self) -> bool {
        matches!(self.runde.prioritering, Prioritering::Apen(_))
    }

    /// Places of the quota that were held before this round: what the quota has beyond the capacity.
    pub fn held(&self) -> u64 {
        self.runde
            .utlysning
            .kvote
            .saturating_sub(self.gjeldende.kapasitet)
    }

    /// The list as if nobody had chosen between equal places yet.
    pub fn without_choice(&self) -> Liste {
        let inngrep = Inngrep {
            valg: None,
            ..self.runde.prioritering.inngrep().clone()
        };
        let Liste { kapasitet, .. } = self.gjeldende;
        Liste::compute(
            &self.deltakere,
            kapasitet,
            &self.runde.utlysning.rekkefolge,
            &inngrep,
        )
    }

    /// An application.
    pub fn soknad(&self, id: SoknadId) -> Option<&Soknad> {
        self.runde.find(id)
    }

    /// The municipality that an application comes from.
    pub fn kommune(&self, id: SoknadId) -> Option<&Kommune> {
        self.kommuner.get(&self.soknad(id)?.felles().kommune)
    }

    /// The municipality's name; its number if it is not in the list.
    pub fn kommunenavn(&self, id: SoknadId) -> String {
        match (self.kommune(id), self.soknad(id)) {
            (Some(kommune), _) => kommune.navn.clone(),
            (None, Some(soknad)) => soknad.felles().kommune.to_string(),
            (None, None) => String::new(),
        }
    }

    /// The county's name.
    pub fn fylke(&self, id: SoknadId) -> &str {
        self.kommune(id).map_or("", |kommune| kommune.fylke.as_str())
    }

    /// What is shown of a row.
    pub fn plass<'a>(&'a self, row: &'a ListePlass) -> Plass<'a> {
        Plass { bilde: self, row }
    }

    /// How many places within the capacity each county has.
    pub fn inside_by_county<'a>(&'a self, liste: &Liste) -> HashMap<&'a str, u64> {
        let mut counts = HashMap::new();
        for row in liste
            .plasser
            .iter()
            .filter(|row| row.utfall == Plassutfall::Innenfor)
        {
            *counts.entry(self.fylke(row.plass.soknad)).or_insert(0) += 1;
        }
        counts
    }
}

/// One wanted place with all that is shown of it.
#[derive(Clone, Copy)]
pub struct Plass<'a> {
    bilde: &'a Bilde,
    /// The row of the list.
    pub row: &'a ListePlass,
}

impl<'a> Plass<'a> {
    /// The application's id.
    pub fn id(&self) -> SoknadId {
        self.row.plass.soknad
    }

    /// The number within the application.
    pub fn nummer(&self) -> u64 {
        self.row.plass.plass
    }

    /// The municipality's name.
    pub fn kommune(&self) -> String {
        self.bilde.kommunenavn(self.id())
    }

    /// The municipality's number.
    pub fn kommunenummer(&self) -> String {
        self.bilde
            .soknad(self.id())
            .map_or_else(String::new, |soknad| soknad.felles().kommune.to_string())
    }

    /// The county's name.
    pub fn fylke(&self) -> &'a str {
        self.bilde.fylke(self.id())
    }

    fn deltaker(&self) -> Option<&'a Deltaker> {
        self.bilde.deltakere.get(self.row.deltaker)
    }

    /// Whether it serves the main purpose.
    pub fn hoved(&self) -> bool {
        self.deltaker()
            .is_some_and(|deltaker| self.nummer() <= deltaker.onske.antall_hovedformal)
    }

    /// Whether it is tied to an ALIS agreement.
    pub fn knyttet(&self) -> bool {
        self.deltaker().is_some_and(|Deltaker { onske, .. }| {
            self.nummer() > onske.antall.saturating_sub(onske.antall_knyttet_til_alis)
        })
    }

    /// The municipality's need, the upper part of the quotient.
    pub fn behov(&self) -> u64 {
        self.deltaker().map_or(0, |deltaker| deltaker.onske.behov)
    }

    /// The patient base that the application states.
    pub fn pasientgrunnlag(&self) -> Option<u64> {
        self.bilde.soknad(self.id())?.sendt()?.innhold.pasientgrunnlag
    }

    /// The case number.
    pub fn saksnummer(&self) -> &'a str {
        let sendt = self.bilde.soknad(self.id()).and_then(Soknad::sendt);
        sendt.map_or("", |sendt| sendt.saksnummer.as_str())
    }

    /// Whether nobody has assessed the application.
    pub fn uvurdert(&self) -> bool {
        self.bilde
            .soknad(self.id())
            .is_some_and(|soknad| soknad.tilstand() == Tilstand::Sendt)
    }

    /// Whether somebody chose it, or did not, among equal places. `None` if it was not among them.
    pub fn valgt(&self, liste: &Liste) -> Option<bool> {
        let likhet = liste.likhet.as_ref().filter(|likhet| likhet.avgjort)?;
        likhet.gruppe.contains(&self.row.plass).then_some(())?;
        let valg = self.bilde.runde.prioritering.inngrep().valg.as_ref()?;
        Some(valg.valgte.contains(&self.row.plass))
    }

    /// How it is named in forms.
    pub fn key(&self) -> String {
        key(self.row.plass)
    }
}

/// How a place is named in forms and addresses: the application's id and the number.
pub fn key(plass: PlassRef) -> String {
    format!("{}:{}", plass.soknad, plass.plass)
}

/// The opposite of [`key`].
pub fn parse_key(text: &str) -> Option<PlassRef> {
    let (soknad, plass) = text.split_once(':')?;
    Some(PlassRef {
        soknad: soknad.parse().ok()?,
        plass: plass.parse().ok()?,
    })
}

/// A position, or the first and last that are possible: `58`, `64–67`.
pub fn span((first, last): (u64, u64)) -> String {
    if first == last {
        first.to_string()
    } else {
        format!("{first}–{last}")
    }
}
